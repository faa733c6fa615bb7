package org.verka.workbench.editor.figure;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineEndCodeMining;

/** A figure after the end of its line. */
final class FigureMining extends LineEndCodeMining {

    private static final String GAP = "   ";

    FigureMining(IDocument document, int line, ICodeMiningProvider provider, String figure)
            throws BadLocationException {
        super(document, line, provider);
        setLabel(GAP + figure);
    }
}
