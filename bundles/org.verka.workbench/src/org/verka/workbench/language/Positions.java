package org.verka.workbench.language;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Turns the server's lines and characters, counted from 0, into offsets in a document and back.
 * Characters are UTF-16 code units on both sides. A position past the end of its line or of the
 * document is taken for that end.
 */
public final class Positions {

    private Positions() {}

    /**
     * The line and character of an offset.
     *
     * @throws BadLocationException when the offset is outside the document
     */
    public static Position toPosition(IDocument document, int offset) throws BadLocationException {
        int line = document.getLineOfOffset(offset);
        return new Position(line, offset - document.getLineOffset(line));
    }

    /** The offset of a line and character. */
    public static int toOffset(IDocument document, Position position) {
        try {
            if (position.getLine() >= document.getNumberOfLines()) {
                return document.getLength();
            }
            IRegion line = document.getLineInformation(Math.max(0, position.getLine()));
            int character = Math.max(0, Math.min(position.getCharacter(), line.getLength()));
            return line.getOffset() + character;
        } catch (BadLocationException e) {
            throw new IllegalStateException("document changed while it was read", e);
        }
    }

    /** The stretch of text that a range covers. */
    public static IRegion toRegion(IDocument document, Range range) {
        int start = toOffset(document, range.getStart());
        int end = toOffset(document, range.getEnd());
        return new Region(start, Math.max(0, end - start));
    }
}
