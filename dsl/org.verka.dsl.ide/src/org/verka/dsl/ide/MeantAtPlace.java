package org.verka.dsl.ide;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;

/**
 * What a word of a text means. In a half-written text a name can stand in something that cannot
 * refer to anything by it; that name means nothing.
 */
public class MeantAtPlace extends EObjectAtOffsetHelper {

    @Override
    protected EObject resolveCrossReferencedElement(INode name) {
        EObject from = NodeModelUtils.findActualSemanticObjectFor(name);
        boolean canRefer =
                from != null
                        && name.getGrammarElement() instanceof CrossReference reference
                        && GrammarUtil.getReference(reference, from.eClass()) != null;
        return canRefer ? super.resolveCrossReferencedElement(name) : null;
    }
}
