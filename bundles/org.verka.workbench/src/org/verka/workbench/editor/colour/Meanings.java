package org.verka.workbench.editor.colour;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.swt.widgets.Display;
import org.verka.workbench.language.LanguageSession;
import org.verka.workbench.language.OpenDocument;

/**
 * What the words of the text in a viewer mean, as the server last said; what is typed in the
 * meantime moves them along. Lives on the thread of the user interface.
 */
final class Meanings implements UnaryOperator<Piece>, IDocumentListener, ITextInputListener {

    private static final int PAUSE_MILLIS = 250;

    private final LanguageSession session;
    private final ITextViewer viewer;
    private final Runnable ask = this::ask;
    private Map<Integer, Piece> byOffset = Map.of();
    private IDocument document;

    Meanings(LanguageSession session, ITextViewer viewer) {
        this.session = session;
        this.viewer = viewer;
    }

    void install() {
        viewer.addTextInputListener(this);
        follow(viewer.getDocument());
    }

    void uninstall() {
        viewer.removeTextInputListener(this);
        follow(null);
    }

    /** The same piece with its meaning; as it was when none is known. */
    @Override
    public Piece apply(Piece piece) {
        Piece meant = byOffset.get(piece.offset());
        return meant == null || meant.length() != piece.length() ? piece : meant;
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {}

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
        follow(after);
    }

    private void follow(IDocument after) {
        if (document != null) {
            document.removePrenotifiedDocumentListener(this);
        }
        document = after;
        byOffset = Map.of();
        if (document != null) {
            document.addPrenotifiedDocumentListener(this);
            later(0);
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {}

    @Override
    public void documentChanged(DocumentEvent event) {
        int inserted = event.getText() == null ? 0 : event.getText().length();
        int end = event.getOffset() + event.getLength();
        int shift = inserted - event.getLength();
        Map<Integer, Piece> moved = new HashMap<>();
        for (Piece piece : byOffset.values()) {
            if (piece.end() <= event.getOffset()) {
                moved.put(piece.offset(), piece);
            } else if (piece.offset() >= end) {
                Piece at = new Piece(piece.offset() + shift, piece.length(), piece.kind());
                moved.put(at.offset(), at);
            }
        }
        byOffset = moved;
        later(PAUSE_MILLIS);
    }

    private void later(int millis) {
        Display display = Display.getCurrent();
        if (display != null) {
            display.timerExec(millis, ask);
        }
    }

    private void ask() {
        Optional<OpenDocument> open = session.documents().find(document);
        if (open.isEmpty() || isGone()) {
            return;
        }
        IDocument asked = document;
        long stamp = stamp();
        Display display = viewer.getTextWidget().getDisplay();
        SemanticTokensParams question = new SemanticTokensParams(open.get().identifier());
        session.legend()
                .thenCombine(
                        session.insist(
                                s -> s.getTextDocumentService().semanticTokensFull(question)),
                        (legend, answer) ->
                                legend.map(l -> new TokenReader(l).read(asked, answer))
                                        .orElse(List.of()))
                .thenAccept(pieces -> display.asyncExec(() -> show(asked, stamp, pieces)));
    }

    /** Shows an answer; one to an older text is not shown, since another is on its way. */
    private void show(IDocument asked, long stamp, List<Piece> pieces) {
        if (isGone() || asked != document || stamp != stamp()) {
            return;
        }
        Map<Integer, Piece> now = new HashMap<>();
        pieces.forEach(p -> now.put(p.offset(), p));
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (Map<Integer, Piece> some : List.of(byOffset, now)) {
            for (Piece piece : some.values()) {
                boolean same =
                        piece.equals(byOffset.get(piece.offset()))
                                && piece.equals(now.get(piece.offset()));
                if (!same) {
                    from = Math.min(from, piece.offset());
                    to = Math.max(to, piece.end());
                }
            }
        }
        byOffset = now;
        if (from < to && viewer instanceof ITextViewerExtension2 colourable) {
            colourable.invalidateTextPresentation(from, to - from);
        }
    }

    private long stamp() {
        return ((IDocumentExtension4) document).getModificationStamp();
    }

    private boolean isGone() {
        return document == null
                || viewer.getTextWidget() == null
                || viewer.getTextWidget().isDisposed();
    }
}
