package org.verka.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Takes out of a theory what its text is without, and every reference to it. */
final class Omissions {

    private Omissions() {}

    static void takeOut(Programme programme, Overlay overlay) {
        Set<EObject> gone =
                programme.getOmissions().stream()
                        .map(Omission::getElement)
                        .filter(element -> element != null && !element.eIsProxy())
                        .map(overlay::survivor)
                        .filter(element -> EcoreUtil.isAncestor(programme, element))
                        .collect(Collectors.toSet());
        if (gone.isEmpty()) {
            return;
        }
        List<EObject> all = Overlay.contents(programme);
        all.stream()
                .filter(part ->
                        part instanceof Link link && isGone(link.getTarget(), gone, overlay))
                .forEach(EcoreUtil::remove);
        gone.forEach(EcoreUtil::remove);
        all.stream()
                .filter(part -> !(part instanceof Omission))
                .forEach(part -> forget(part, gone, overlay));
    }

    private static boolean isGone(EObject element, Set<EObject> gone, Overlay overlay) {
        return element != null && gone.contains(overlay.survivor(element));
    }

    private static void forget(EObject part, Set<EObject> gone, Overlay overlay) {
        for (EReference reference : part.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer()) {
                continue;
            }
            if (reference.isMany()) {
                ((List<?>) part.eGet(reference)).removeIf(e -> isGone((EObject) e, gone, overlay));
            } else if (isGone((EObject) part.eGet(reference), gone, overlay)) {
                part.eUnset(reference);
            }
        }
    }
}
