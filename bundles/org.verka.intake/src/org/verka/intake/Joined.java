package org.verka.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Things that are told of by several rows. One is left out whole when any of its rows is not sound,
 * for a part of it would say something else.
 *
 * @param <K> what identifies a thing
 * @param <T> what its rows are gathered in
 */
final class Joined<K, T> {

    private final Map<K, T> things = new LinkedHashMap<>();
    private final Set<K> spoiled = new HashSet<>();
    private final List<Predicate<K>> spoiling = new ArrayList<>();

    /** The thing with a key, made when no row told of it before. */
    T of(K key, Function<K, T> first) {
        return things.computeIfAbsent(key, first);
    }

    /** Leaves a thing out. */
    void spoil(K key) {
        spoiled.add(key);
    }

    /** Leaves out all that an unsound row may be of, when its key could not be read. */
    void spoil(Predicate<K> may) {
        spoiling.add(may);
    }

    /** The things that are sound, in the order of their first rows. */
    Map<K, T> sound() {
        Map<K, T> sound = new LinkedHashMap<>(things);
        sound.keySet()
                .removeIf(k -> spoiled.contains(k) || spoiling.stream().anyMatch(p -> p.test(k)));
        return sound;
    }
}
