package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.verka.evidence.SortedValues;

/** Held against the JDK's own tree of the same values. */
class SortedValuesTest {

    private static final String LETTERS = "aåäöb";

    @RepeatedTest(50)
    void answersEverythingAsATreeOfTheSameValuesDoes(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        TreeMap<String, Integer> tree = new TreeMap<>();
        for (int i = random.nextInt(30); i > 0; i--) {
            tree.put(name(random), random.nextInt());
        }
        List<String> names = new ArrayList<>(tree.keySet());
        Collections.shuffle(names, random);
        SortedMap<String, Integer> values =
                SortedValues.of(names, names.stream().map(tree::get).toList());

        assertEquals(tree, values);
        assertEquals(values, tree);
        assertEquals(tree.hashCode(), values.hashCode());
        assertEquals(tree.toString(), values.toString());
        assertEquals(List.copyOf(tree.keySet()), List.copyOf(values.keySet()));
        assertEquals(List.copyOf(tree.values()), List.copyOf(values.values()));
        List<String> told = new ArrayList<>();
        values.forEach((name, value) -> told.add(name + "=" + value));
        assertEquals(tree.entrySet().stream().map(Object::toString).toList(), told);
        for (int i = 0; i < 20; i++) {
            String one = name(random);
            String other = name(random);
            assertEquals(tree.get(one), values.get(one));
            assertEquals(tree.containsKey(one), values.containsKey(one));
            assertEquals(tree.headMap(one), values.headMap(one));
            assertEquals(tree.tailMap(one), values.tailMap(one));
            String from = one.compareTo(other) < 0 ? one : other;
            String to = from.equals(one) ? other : one;
            assertEquals(tree.subMap(from, to), values.subMap(from, to));
        }
        if (!tree.isEmpty()) {
            assertEquals(tree.firstKey(), values.firstKey());
            assertEquals(tree.lastKey(), values.lastKey());
        }
    }

    @Test
    void neverChanges() {
        SortedMap<String, Integer> values = SortedValues.of(List.of("a"), List.of(1));

        assertThrows(UnsupportedOperationException.class, () -> values.put("b", 2));
        assertThrows(UnsupportedOperationException.class, () -> values.remove("a"));
        assertThrows(UnsupportedOperationException.class, values::clear);
        assertSame(null, values.get("b"));
    }

    @Test
    void refusesTheSameNameTwiceAndNamesWithoutValues() {
        assertThrows(
                IllegalArgumentException.class,
                () -> SortedValues.of(List.of("b", "a", "b"), List.of(1, 2, 3)));
        assertThrows(
                IllegalArgumentException.class,
                () -> SortedValues.of(List.of("b", "a"), List.of(1)));
        assertThrows(NoSuchElementException.class, () -> SortedValues.none().firstKey());
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return name.toString();
    }
}
