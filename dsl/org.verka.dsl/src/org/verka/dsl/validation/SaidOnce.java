package org.verka.dsl.validation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What can be said only once is not said twice, since the first saying would be lost. */
final class SaidOnce implements Rule<EObject> {

    @Override
    public String code() {
        return "S05";
    }

    @Override
    public Class<EObject> about() {
        return EObject.class;
    }

    @Override
    public boolean aboutText() {
        return true;
    }

    @Override
    public void check(EObject element, Report report) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (!feature.isMany()) {
                List<INode> said = NodeModelUtils.findNodesForFeature(element, feature);
                said.stream()
                        .skip(1)
                        .forEach(again ->
                                report.at(
                                        element,
                                        again,
                                        "",
                                        NodeModelUtils.getTokenText(again),
                                        said.get(0).getStartLine()));
            }
        }
    }
}
