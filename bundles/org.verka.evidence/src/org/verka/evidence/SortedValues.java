package org.verka.evidence;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * Values by name, in the order of the names, that never change. A million answers lie in two plain
 * arrays for each form, which takes a quarter of the room of a tree.
 *
 * @param <V> the values, none of them null
 */
public final class SortedValues<V> extends AbstractMap<String, V> implements SortedMap<String, V> {

    private final String[] names;
    private final V[] values;

    private SortedValues(String[] names, V[] values) {
        this.names = names;
        this.values = values;
    }

    /**
     * Values with their names, in any order.
     *
     * @throws IllegalArgumentException if there are not as many names as values, or two are the
     *     same
     */
    public static <V> SortedValues<V> of(List<String> names, List<? extends V> values) {
        if (names.size() != values.size()) {
            throw new IllegalArgumentException(names.size() + " names of " + values.size());
        }
        SortedValues<V> all = new SortedValues<>(names.toArray(String[]::new), array(values));
        for (int at = 1; at < all.names.length; at++) {
            all.moveToItsPlace(at);
        }
        return all;
    }

    /** No values. */
    public static <V> SortedValues<V> none() {
        return of(List.of(), List.of());
    }

    /** The same values; the map itself if it is such a one. */
    static <V> SortedValues<V> copyOf(SortedMap<String, V> map) {
        return map instanceof SortedValues<V> same
                ? same
                : of(List.copyOf(map.keySet()), List.copyOf(map.values()));
    }

    @SuppressWarnings("unchecked")
    private static <V> V[] array(List<? extends V> values) {
        return (V[]) values.toArray();
    }

    /** Of what stands before it, everything is in order; most often it is in order too. */
    private void moveToItsPlace(int from) {
        String name = names[from];
        V value = values[from];
        int at = from;
        int order = 1;
        while (at > 0 && (order = name.compareTo(names[at - 1])) < 0) {
            names[at] = names[at - 1];
            values[at] = values[at - 1];
            at--;
        }
        if (order == 0) {
            throw new IllegalArgumentException(name + " twice");
        }
        names[at] = name;
        values[at] = value;
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public V get(Object name) {
        int at = Arrays.binarySearch(names, name);
        return at < 0 ? null : values[at];
    }

    @Override
    public boolean containsKey(Object name) {
        return Arrays.binarySearch(names, name) >= 0;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super V> action) {
        for (int at = 0; at < names.length; at++) {
            action.accept(names[at], values[at]);
        }
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, V>> iterator() {
                return IntStream.range(0, names.length)
                        .mapToObj(at -> Map.entry(names[at], values[at]))
                        .iterator();
            }

            @Override
            public int size() {
                return names.length;
            }
        };
    }

    /** The natural order of names, which has no comparator. */
    @Override
    public Comparator<? super String> comparator() {
        return null;
    }

    @Override
    public SortedMap<String, V> subMap(String from, String to) {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException(from + " after " + to);
        }
        return part(place(from), place(to));
    }

    @Override
    public SortedMap<String, V> headMap(String to) {
        return part(0, place(to));
    }

    @Override
    public SortedMap<String, V> tailMap(String from) {
        return part(place(from), names.length);
    }

    private SortedMap<String, V> part(int from, int to) {
        return new SortedValues<>(
                Arrays.copyOfRange(names, from, to), Arrays.copyOfRange(values, from, to));
    }

    private int place(String name) {
        int at = Arrays.binarySearch(names, name);
        return at < 0 ? -at - 1 : at;
    }

    @Override
    public String firstKey() {
        return name(0);
    }

    @Override
    public String lastKey() {
        return name(names.length - 1);
    }

    private String name(int at) {
        if (names.length == 0) {
            throw new NoSuchElementException("no values");
        }
        return names[at];
    }
}
