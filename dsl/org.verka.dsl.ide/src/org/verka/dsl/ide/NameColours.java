package org.verka.dsl.ide;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.editor.syntaxcoloring.DefaultSemanticHighlightingCalculator;
import org.eclipse.xtext.ide.editor.syntaxcoloring.HighlightingStyles;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.util.CancelIndicator;
import org.verka.model.ModelPackage;
import org.verka.model.Named;

/** Sets the names that are declared apart from the words around them. */
final class NameColours extends DefaultSemanticHighlightingCalculator {

    @Override
    protected boolean highlightElement(
            EObject element, IHighlightedPositionAcceptor acceptor, CancelIndicator cancel) {
        if (element instanceof Named) {
            highlightFeature(
                    acceptor,
                    element,
                    ModelPackage.Literals.NAMED__NAME,
                    HighlightingStyles.DEFAULT_ID);
        }
        return false;
    }
}
