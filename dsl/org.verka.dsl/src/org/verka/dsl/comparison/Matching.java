package org.verka.dsl.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verka.model.Named;

/**
 * Which part of one version is which part of the other: by name first, then by what it says, then
 * by likeness; at last by name in another place.
 */
final class Matching {

    /** How alike two parts must be to be taken for one that was changed; see {@link Similarity}. */
    private static final double ALIKE = 0.5;

    /** Parts without names, matched when every element is known that they may refer to. */
    private record Rows(List<EObject> before, List<EObject> after) {}

    private final Deque<Rows> rows = new ArrayDeque<>();
    private final Map<EObject, EObject> toAfter = new HashMap<>();
    private final Map<EObject, EObject> toBefore = new HashMap<>();
    private final Similarity similarity;

    Matching(List<? extends EObject> before, List<? extends EObject> after, References references) {
        this.similarity = new Similarity(references, e -> toAfter.getOrDefault(e, e));
        match(before, after);
        matchMoved(before, after);
        while (!rows.isEmpty()) {
            Rows next = rows.removeFirst();
            match(next.before, next.after);
        }
    }

    /** The same part in the later version; empty when it is gone. */
    Optional<EObject> after(EObject before) {
        return Optional.ofNullable(toAfter.get(before));
    }

    /** The same part in the earlier version; empty when it is new. */
    Optional<EObject> before(EObject after) {
        return Optional.ofNullable(toBefore.get(after));
    }

    private void match(List<? extends EObject> before, List<? extends EObject> after) {
        List<EObject> gone = new ArrayList<>(before);
        List<EObject> come = new ArrayList<>(after);
        matchByName(gone, come);
        matchByLikeness(gone, come);
    }

    private void matchByName(List<EObject> gone, List<EObject> come) {
        for (Iterator<EObject> each = gone.iterator(); each.hasNext(); ) {
            EObject one = each.next();
            Optional<EObject> same =
                    come.stream().filter(other -> sameName(one, other)).findFirst();
            if (same.isPresent()) {
                each.remove();
                come.remove(same.get());
                pair(one, same.get());
            }
        }
    }

    private static boolean sameName(EObject one, EObject other) {
        return one.eClass() == other.eClass()
                && one instanceof Named named
                && named.getName() != null
                && named.getName().equals(((Named) other).getName());
    }

    private record Candidate(EObject before, EObject after, double likeness) {}

    private void matchByLikeness(List<EObject> gone, List<EObject> come) {
        List<Candidate> candidates = new ArrayList<>();
        for (EObject one : gone) {
            for (EObject other : come) {
                double likeness = similarity.of(one, other);
                if (likeness >= ALIKE) {
                    candidates.add(new Candidate(one, other, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        for (Candidate candidate : candidates) {
            if (!toAfter.containsKey(candidate.before) && !toBefore.containsKey(candidate.after)) {
                pair(candidate.before, candidate.after);
            }
        }
    }

    private void pair(EObject before, EObject after) {
        toAfter.put(before, after);
        toBefore.put(after, before);
        for (EReference part : Facts.parts(before.eClass())) {
            matchParts(part, before, after);
        }
    }

    private void matchParts(EReference part, EObject before, EObject after) {
        List<EObject> was = parts(before, part);
        List<EObject> is = parts(after, part);
        boolean single = !part.isMany() && was.size() == 1 && is.size() == 1;
        if (single && was.getFirst().eClass() == is.getFirst().eClass()) {
            pair(was.getFirst(), is.getFirst());
        } else {
            match(elements(was), elements(is));
            rows.add(new Rows(others(was), others(is)));
        }
    }

    private static List<EObject> elements(List<EObject> parts) {
        return parts.stream().filter(Facts::isElement).toList();
    }

    private static List<EObject> others(List<EObject> parts) {
        return parts.stream().filter(part -> !Facts.isElement(part)).toList();
    }

    /** Elements that are in another place under the same name. */
    private void matchMoved(List<? extends EObject> before, List<? extends EObject> after) {
        List<EObject> gone = unmatched(before, toAfter.keySet());
        List<EObject> come = unmatched(after, toBefore.keySet());
        for (EObject one : gone) {
            come.stream()
                    .filter(other -> !toBefore.containsKey(other))
                    .filter(other -> !toAfter.containsKey(one) && sameName(one, other))
                    .findFirst()
                    .ifPresent(other -> pair(one, other));
        }
    }

    private static List<EObject> unmatched(List<? extends EObject> all, Set<EObject> matched) {
        List<EObject> left = new ArrayList<>();
        for (EObject each : all) {
            if (!matched.contains(each)) {
                left.add(each);
            }
            each.eAllContents()
                    .forEachRemaining(part -> {
                        if (!matched.contains(part)) {
                            left.add(part);
                        }
                    });
        }
        return left;
    }

    /** What a containment holds, none, one or many. */
    @SuppressWarnings("unchecked")
    static List<EObject> parts(EObject owner, EStructuralFeature part) {
        if (part.isMany()) {
            return (List<EObject>) owner.eGet(part);
        }
        return owner.eGet(part) instanceof EObject one ? List.of(one) : List.of();
    }
}
