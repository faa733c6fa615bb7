package org.verka.dsl.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.verka.model.Named;

/** What parts of a theory refer to, also when there is nothing of that name. */
final class References {

    /**
     * One reference.
     *
     * @param target what it leads to; a proxy when nothing has the name
     * @param written the name as the author wrote it; empty when it is not from a text
     */
    record Reference(EObject target, String written) {

        boolean isBroken() {
            return target.eIsProxy();
        }

        /** The last part of the target's name, or the written one when it is broken. */
        String name() {
            return !isBroken() && target instanceof Named named && named.getName() != null
                    ? named.getName()
                    : written;
        }

        /** The target's name and those of what it belongs to, or the written one. */
        String address() {
            return isBroken() ? written : path(target);
        }
    }

    /**
     * The names of an element and what it belongs to, with points between; empty if it has none.
     */
    static String path(EObject element) {
        List<String> names = new ArrayList<>();
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Named named && named.getName() != null) {
                names.addFirst(named.getName());
            }
        }
        return String.join(".", names);
    }

    /** A part as its author wrote it, with single spaces; empty if it is not from a text. */
    static String written(EObject part) {
        INode node = NodeModelUtils.getNode(part);
        return node == null ? "" : NodeModelUtils.getTokenText(node).replaceAll("\\s+", " ");
    }

    /** The references of {@code feature}, in the order written. */
    List<Reference> of(EObject owner, EReference feature) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(owner, feature);
        List<Reference> references = new ArrayList<>();
        for (Object target : targets(owner, feature)) {
            int at = references.size();
            String written = at < nodes.size() ? NodeModelUtils.getTokenText(nodes.get(at)) : "";
            references.add(new Reference((EObject) target, written));
        }
        return references;
    }

    /** The names of what {@code feature} refers to, or of what that is by now, sorted. */
    List<String> names(EObject owner, EReference feature, UnaryOperator<EObject> now) {
        return of(owner, feature).stream()
                .map(r -> new Reference(now.apply(r.target()), r.written()).name())
                .sorted()
                .toList();
    }

    private static List<?> targets(EObject owner, EReference feature) {
        Object value = owner.eGet(feature);
        if (value == null) {
            return List.of();
        }
        return feature.isMany() ? (List<?>) value : List.of(value);
    }
}
