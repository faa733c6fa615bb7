package org.verka.workbench.editor.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.verka.workbench.language.Positions;

/** The server's edits of one text, as the platform's. */
final class Edits {

    private Edits() {}

    /**
     * All edits as one, which is done whole or not at all. Edits whose text is there already are
     * left out, so that a formatted text is not made dirty.
     *
     * @throws MalformedTreeException when two of them overlap
     */
    static MultiTextEdit of(IDocument text, List<? extends TextEdit> edits) {
        List<Edit> ordered = new ArrayList<>();
        edits.forEach(e -> ordered.add(new Edit(Positions.toRegion(text, e.getRange()), e)));
        ordered.sort(Comparator.comparingInt(e -> e.region().getOffset()));
        String before = text.get();
        MultiTextEdit all = new MultiTextEdit();
        for (Edit edit : ordered) {
            if (!edit.isThere(before)) {
                all.addChild(
                        new ReplaceEdit(
                                edit.region().getOffset(),
                                edit.region().getLength(),
                                edit.edit().getNewText()));
            }
        }
        return all;
    }

    private record Edit(IRegion region, TextEdit edit) {

        boolean isThere(String text) {
            return region.getLength() == edit.getNewText().length()
                    && text.startsWith(edit.getNewText(), region.getOffset());
        }
    }
}
