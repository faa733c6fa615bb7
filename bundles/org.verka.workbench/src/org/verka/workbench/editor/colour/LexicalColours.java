package org.verka.workbench.editor.colour;

import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;

/**
 * Colours a text, and after a change only the stretch whose pieces differ from before: typing a
 * quotation mark recolours up to where the string now ends, typing a word only the word.
 */
final class LexicalColours implements IPresentationDamager, IPresentationRepairer {

    private final Lexicon lexicon;
    private final ColourScheme scheme;
    private final UnaryOperator<Piece> meanings;
    private IDocument document;
    private List<Piece> pieces = List.of();
    private String text = "";

    /**
     * @param meanings says what a piece means where that is known, and else gives it back
     */
    LexicalColours(Lexicon lexicon, ColourScheme scheme, UnaryOperator<Piece> meanings) {
        this.lexicon = lexicon;
        this.scheme = scheme;
        this.meanings = meanings;
    }

    @Override
    public void setDocument(IDocument newDocument) {
        document = newDocument;
        pieces = List.of();
        text = "";
    }

    @Override
    public IRegion getDamageRegion(
            ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        List<Piece> before = pieces;
        read();
        int inserted = event.getText() == null ? 0 : event.getText().length();
        return difference(
                before,
                event.getOffset(),
                event.getOffset() + inserted,
                inserted - event.getLength());
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        read();
        int end = damage.getOffset() + damage.getLength();
        for (Piece piece : pieces) {
            if (piece.end() > damage.getOffset() && piece.offset() < end) {
                scheme.style(meanings.apply(piece)).ifPresent(presentation::addStyleRange);
            }
        }
    }

    private IRegion difference(List<Piece> before, int changedFrom, int changedTo, int shift) {
        int head = 0;
        int shorter = Math.min(before.size(), pieces.size());
        while (head < shorter && pieces.get(head).isShifted(before.get(head), 0)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && last(pieces, tail).isShifted(last(before, tail), shift)) {
            tail++;
        }
        int from = head < pieces.size() ? pieces.get(head).offset() : text.length();
        int to = tail == 0 ? text.length() : last(pieces, tail - 1).offset();
        int start = Math.min(from, changedFrom);
        int end = Math.min(text.length(), Math.max(to, changedTo));
        return new Region(start, Math.max(0, end - start));
    }

    private static Piece last(List<Piece> pieces, int fromEnd) {
        return pieces.get(pieces.size() - 1 - fromEnd);
    }

    private void read() {
        String now = document.get();
        if (!now.equals(text)) {
            text = now;
            pieces = lexicon.pieces(now);
        }
    }
}
