package org.verka.dsl.indexing;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.naming.QualifiedName;

/**
 * Who depends on what, both ways round: which names each file has asked the index for, and which
 * parts of files refer to which others. The work of every question is in proportion to its answer.
 */
final class Dependencies {

    private final Map<URI, Set<Object>> asked = new HashMap<>();
    private final Map<Object, Set<URI>> askers = new HashMap<>();
    private final Map<Part, Set<Part>> uses = new HashMap<>();
    private final Map<Part, Set<Part>> users = new HashMap<>();

    /** A question for everything that has the same last part of its name. */
    private record LastName(String name) {}

    /** A question for all names there are. */
    private enum All {
        NAMES
    }

    void asks(URI file, QualifiedName name) {
        note(file, name.toLowerCase());
    }

    void asksForLastName(URI file, String name) {
        note(file, lastName(name));
    }

    void asksForAll(URI file) {
        note(file, All.NAMES);
    }

    private void note(URI file, Object question) {
        if (asked.computeIfAbsent(file, key -> new HashSet<>()).add(question)) {
            askers.computeIfAbsent(question, key -> new LinkedHashSet<>()).add(file);
        }
    }

    /** Forgets what a file has asked. */
    void forget(URI file) {
        Set<Object> questions = asked.remove(file);
        if (questions != null) {
            questions.forEach(question -> remove(askers, question, file));
        }
    }

    /** Sets what a part refers to; true when it is not what it was. */
    boolean set(Part part, Set<Part> used) {
        Set<Part> before = used.isEmpty() ? uses.remove(part) : uses.put(part, used);
        Set<Part> old = before == null ? Set.of() : before;
        if (old.equals(used)) {
            return false;
        }
        old.forEach(one -> remove(users, one, part));
        used.forEach(one -> users.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(part));
        return true;
    }

    /** The files for which something may be different when these names come, go or move. */
    Set<URI> askersOf(Collection<QualifiedName> names) {
        Set<URI> files = new LinkedHashSet<>();
        for (QualifiedName name : names) {
            addAskers(name.toLowerCase(), files);
            addAskers(lastName(name.getLastSegment()), files);
        }
        if (!names.isEmpty()) {
            addAskers(All.NAMES, files);
        }
        return files;
    }

    /** The files that see these parts, directly or through others. */
    Set<URI> usersOf(Collection<Part> parts) {
        Set<Part> reached = new HashSet<>(parts);
        Deque<Part> next = new ArrayDeque<>(parts);
        Set<URI> files = new LinkedHashSet<>();
        while (!next.isEmpty()) {
            for (Part user : users.getOrDefault(next.remove(), Set.of())) {
                files.add(user.file());
                if (reached.add(user)) {
                    next.add(user);
                }
            }
        }
        return files;
    }

    private void addAskers(Object question, Set<URI> files) {
        files.addAll(askers.getOrDefault(question, Set.of()));
    }

    private static LastName lastName(String name) {
        return new LastName(name.toLowerCase(Locale.ROOT));
    }

    private static <K, V> void remove(Map<K, Set<V>> from, K key, V value) {
        Set<V> values = from.get(key);
        if (values != null && values.remove(value) && values.isEmpty()) {
            from.remove(key);
        }
    }
}
