package org.verka.dsl.parsing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;

/** Builds nodes for what is written only: what was put in to mend the text has none. */
final class NodesWithText extends NodeModelBuilder {

    @Override
    public ICompositeNode newRootNode(String input) {
        return new WholeText(input);
    }

    @Override
    public ILeafNode newLeafNode(
            int offset,
            int length,
            EObject grammarElement,
            boolean isHidden,
            SyntaxErrorMessage errorMessage,
            ICompositeNode parent) {
        return length == 0
                ? null
                : super.newLeafNode(offset, length, grammarElement, isHidden, errorMessage, parent);
    }
}
