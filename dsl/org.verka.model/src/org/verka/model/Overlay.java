package org.verka.model;

import static org.verka.model.ModelPackage.Literals.ACTIVITY__PLANNED_SHARES;
import static org.verka.model.ModelPackage.Literals.CAUSE__ADAPTS;
import static org.verka.model.ModelPackage.Literals.PROGRAMME__BASE;
import static org.verka.model.ModelPackage.Literals.PROGRAMME__OMISSIONS;
import static org.verka.model.ModelPackage.Literals.PROGRAMME__SITES;
import static org.verka.model.ModelPackage.Literals.PROGRAMME__VERSIONS;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Lays one theory over another and remembers which element took whose place. */
final class Overlay {

    private static final Set<EStructuralFeature> OWN =
            Set.of(PROGRAMME__BASE, PROGRAMME__OMISSIONS, PROGRAMME__VERSIONS, CAUSE__ADAPTS);

    private final Map<EObject, EObject> replaced = new IdentityHashMap<>();
    private final Map<EObject, EObject> under = new IdentityHashMap<>();

    /** The element that has taken {@code element}'s place; itself when none has. */
    EObject survivor(EObject element) {
        EObject survivor = element;
        while (replaced.containsKey(survivor)) {
            survivor = replaced.get(survivor);
        }
        return survivor;
    }

    /** The element that {@code element} was laid over; empty when it stands alone. */
    Optional<EObject> under(EObject element) {
        return Optional.ofNullable(under.get(element));
    }

    /**
     * Gives {@code upper} what it does not say itself and {@code lower} says. Sites' shares of an
     * amount that {@code upper} plans otherwise are no shares of it.
     */
    void lay(EObject upper, EObject lower) {
        replaced.put(lower, upper);
        under.put(upper, lower);
        boolean isPlanned = upper instanceof Activity activity && activity.getPlanned() != null;
        for (EStructuralFeature feature : upper.eClass().getEAllStructuralFeatures()) {
            if (isPlanned && feature == ACTIVITY__PLANNED_SHARES) {
                continue;
            }
            if (OWN.contains(feature)
                    || !lower.eClass().getEAllStructuralFeatures().contains(feature)) {
                continue;
            }
            if (isList(feature)) {
                layList(children(upper, feature), children(lower, feature));
            } else if (!upper.eIsSet(feature) && lower.eIsSet(feature)) {
                upper.eSet(feature, lower.eGet(feature));
            }
        }
    }

    private static boolean isList(EStructuralFeature feature) {
        return feature instanceof EReference reference
                && reference.isContainment()
                && reference.isMany()
                && feature != PROGRAMME__SITES;
    }

    private void layList(List<EObject> upper, List<EObject> lower) {
        List<EObject> merged = new ArrayList<>();
        List<EObject> added = new ArrayList<>(upper);
        for (EObject below : List.copyOf(lower)) {
            Optional<EObject> above = added.stream().filter(e -> isSame(e, below)).findFirst();
            above.ifPresent(added::remove);
            above.ifPresent(element -> take(element, below));
            merged.add(above.orElse(below));
        }
        merged.addAll(added);
        upper.clear();
        upper.addAll(merged);
    }

    private void take(EObject upper, EObject lower) {
        if (upper instanceof Cause cause && cause.isAdapts()) {
            lay(upper, lower);
        } else {
            replaced.put(lower, upper);
        }
    }

    private boolean isSame(EObject one, EObject other) {
        if (one.eClass() != other.eClass()) {
            return false;
        }
        Object key = key(one);
        return key != null && Objects.equals(key, key(other));
    }

    private Object key(EObject element) {
        return switch (element) {
            case Named named when named.getName() != null -> named.getName();
            case Indicator indicator when indicator.getMeasure() != null -> indicator.getMeasure();
            case Link link when link.getTarget() != null -> survivor(link.getTarget());
            default -> null;
        };
    }

    /** Lets every reference within {@code whole} lead to the survivors. */
    void redirect(Programme whole) {
        for (EObject part : contents(whole)) {
            for (EReference reference : part.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer()) {
                    redirect(part, reference);
                }
            }
        }
    }

    private void redirect(EObject part, EReference reference) {
        if (!part.eIsSet(reference)) {
            return;
        }
        if (reference.isMany()) {
            List<EObject> targets = children(part, reference);
            List<EObject> survivors = targets.stream().map(this::survivor).distinct().toList();
            targets.clear();
            targets.addAll(survivors);
        } else {
            part.eSet(reference, survivor((EObject) part.eGet(reference)));
        }
    }

    /** {@code root} and all that it contains, as a list that does not change with it. */
    static List<EObject> contents(EObject root) {
        List<EObject> all = new ArrayList<>(List.of(root));
        EcoreUtil.<EObject>getAllContents(root, false).forEachRemaining(all::add);
        return all;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> children(EObject parent, EStructuralFeature feature) {
        return (List<EObject>) parent.eGet(feature);
    }
}
