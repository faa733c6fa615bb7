package org.verka.dsl.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verka.dsl.comparison.Change.Kind;
import org.verka.dsl.comparison.References.Reference;
import org.verka.model.Document;
import org.verka.model.Programme;

/**
 * Two versions of theories compared by what they say. Layout, order, comments, files and the
 * language of words make no difference. Goes by the metamodel, so that it knows every element that
 * the language has.
 */
public final class Comparison {

    private final References references = new References();
    private final Matching matching;
    private final List<ElementChange> changes = new ArrayList<>();
    private final List<? extends EObject> later;

    Comparison(List<? extends EObject> before, List<? extends EObject> after) {
        later = after;
        matching = new Matching(before, after, references);
        compareElements(before, after);
    }

    /** Compares what documents declare. */
    public static Comparison of(List<Document> before, List<Document> after) {
        return new Comparison(elements(before), elements(after));
    }

    /**
     * The elements that are written otherwise, each before those in it; in the order of the later
     * version, with what is gone after its neighbours.
     */
    public List<ElementChange> changes() {
        return List.copyOf(changes);
    }

    /** What is otherwise for programmes that extend others because of those, as it is written. */
    public List<TakenOver> takenOver() {
        List<TakenOver> all = new ArrayList<>();
        for (EObject element : later) {
            if (element instanceof Programme after
                    && matching.before(after).orElse(null) instanceof Programme before) {
                all.addAll(Inheritance.of(this, before, after));
            }
        }
        return List.copyOf(all);
    }

    /** The same element in the later version; empty when it is gone. */
    Optional<EObject> after(EObject before) {
        return matching.after(before);
    }

    private static List<EObject> elements(List<Document> documents) {
        List<EObject> elements = new ArrayList<>();
        documents.forEach(document -> elements.addAll(document.getElements()));
        return elements;
    }

    private void compareElements(List<? extends EObject> before, List<? extends EObject> after) {
        for (EObject element : after) {
            matching.before(element)
                    .ifPresentOrElse(
                            same -> compareElement(same, element),
                            () -> changes.add(ElementChange.added(element)));
        }
        before.stream()
                .filter(element -> matching.after(element).isEmpty())
                .forEach(element -> changes.add(ElementChange.removed(element)));
    }

    private void compareElement(EObject before, EObject after) {
        List<Change> own = ownChanges(before, after);
        if (isMoved(before, after)) {
            own.add(new Change.OfOwner(before.eContainer(), after.eContainer()));
        }
        if (!own.isEmpty()) {
            changes.add(ElementChange.changed(before, after, own));
        }
        for (EReference part : Facts.parts(after.eClass())) {
            compareElements(elements(before, part), elements(after, part));
        }
    }

    private boolean isMoved(EObject before, EObject after) {
        return !(isTop(before) && isTop(after))
                && !matching.after(before.eContainer()).equals(Optional.of(after.eContainer()));
    }

    private static boolean isTop(EObject element) {
        return element.eContainer() == null || element.eContainer() instanceof Document;
    }

    /** The contained parts of a feature that are elements of their own. */
    private static List<EObject> elements(EObject owner, EReference part) {
        return parts(owner, part).stream().filter(Facts::isElement).toList();
    }

    private static List<EObject> parts(EObject owner, EStructuralFeature part) {
        return Matching.parts(owner, part);
    }

    private List<Change> ownChanges(EObject before, EObject after) {
        List<Change> own = new ArrayList<>();
        for (Fact fact : Facts.of(after.eClass())) {
            if (differs(fact, before, after)) {
                Kind kind = Facts.kind(fact);
                boolean unexplained = History.isUnexplained(fact, before, after);
                own.add(new Change.OfFact(kind, fact, before, after, unexplained));
            }
        }
        for (EReference part : Facts.parts(after.eClass())) {
            if (part.isMany()) {
                compareParts(part, before, after, own);
            } else {
                comparePart(part, before, after, own);
            }
        }
        return own;
    }

    private boolean differs(Fact fact, EObject before, EObject after) {
        return fact.parts().stream()
                .flatMap(List::stream)
                .anyMatch(feature -> differs(feature, before, after));
    }

    private boolean differs(EStructuralFeature feature, EObject before, EObject after) {
        if (Facts.isValue(feature)) {
            return !sameValue(parts(before, feature), parts(after, feature));
        }
        return feature instanceof EReference reference
                ? !sameTargets(references.of(before, reference), references.of(after, reference))
                : !Meaning.same(before.eGet(feature), after.eGet(feature));
    }

    /** Whether parts that are read as values say the same, with all that is in them. */
    private boolean sameValue(List<EObject> before, List<EObject> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int at = 0; at < before.size(); at++) {
            EObject one = before.get(at);
            EObject other = after.get(at);
            if (one.eClass() != other.eClass() || !sameFeatures(one, other)) {
                return false;
            }
        }
        return true;
    }

    private boolean sameFeatures(EObject one, EObject other) {
        return one.eClass().getEAllStructuralFeatures().stream()
                .allMatch(feature ->
                        feature instanceof EReference part && part.isContainment()
                                ? sameValue(parts(one, part), parts(other, part))
                                : !differs(feature, one, other));
    }

    private boolean sameTargets(List<Reference> before, List<Reference> after) {
        Set<Reference> left = new HashSet<>(after);
        for (Reference one : before) {
            Optional<Reference> same =
                    left.stream().filter(other -> sameTarget(one, other)).findFirst();
            if (same.isEmpty()) {
                return false;
            }
            left.remove(same.get());
        }
        return left.isEmpty();
    }

    private boolean sameTarget(Reference one, Reference other) {
        Optional<EObject> later = matching.after(one.target());
        if (later.isPresent() || matching.before(other.target()).isPresent()) {
            return later.filter(target -> target == other.target()).isPresent();
        }
        return one.name().equals(other.name());
    }

    /** A single part without a name, such as the reasons of an activity, is part of its owner. */
    private void comparePart(EReference part, EObject before, EObject after, List<Change> own) {
        List<EObject> was = parts(before, part);
        List<EObject> is = parts(after, part);
        boolean both = was.size() == 1 && is.size() == 1;
        if (both && !Facts.isElement(is.getFirst()) && matching.before(is.getFirst()).isPresent()) {
            own.addAll(ownChanges(was.getFirst(), is.getFirst()));
        } else {
            compareParts(part, before, after, own);
        }
    }

    private void compareParts(EReference part, EObject before, EObject after, List<Change> own) {
        Kind kind = Facts.kindOfPart(part);
        for (EObject is : parts(after, part)) {
            Optional<EObject> was = matching.before(is);
            List<Change> within = was.map(b -> ownChanges(b, is)).orElse(List.of());
            if (!Facts.isElement(is) && (was.isEmpty() || !within.isEmpty())) {
                own.add(new Change.OfPart(kind, part, was, Optional.of(is), within));
            }
        }
        for (EObject was : parts(before, part)) {
            if (!Facts.isElement(was) && matching.after(was).isEmpty()) {
                own.add(
                        new Change.OfPart(
                                kind, part, Optional.of(was), Optional.empty(), List.of()));
            }
        }
    }
}
