package org.verka.dsl.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.ICompositeNode;
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
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        if (node != null && mayRepeat(node)) {
            for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
                if (!feature.isMany()) {
                    check(element, feature, report);
                }
            }
        }
    }

    private static void check(EObject element, EStructuralFeature feature, Report report) {
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

    /** Looks once through all that is said; most elements say nothing twice but what they may. */
    private static boolean mayRepeat(ICompositeNode node) {
        Set<String> said = new HashSet<>();
        BidiTreeIterator<INode> parts = node.getAsTreeIterable().iterator();
        while (parts.hasNext()) {
            INode part = parts.next();
            if (part == node || part.getGrammarElement() == null) {
                continue;
            }
            if (part.getGrammarElement() instanceof Action) {
                return true;
            }
            Assignment assignment = GrammarUtil.containingAssignment(part.getGrammarElement());
            if (assignment != null) {
                parts.prune();
                if (!"+=".equals(assignment.getOperator()) && !said.add(assignment.getFeature())) {
                    return true;
                }
            }
        }
        return false;
    }
}
