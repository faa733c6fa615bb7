package org.verka.workbench.language;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.DocumentRewriteSessionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IDocumentRewriteSessionListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

/**
 * A text that is open in an editor and kept the same in the server, change by change. The range of
 * a change is worked out before it happens, while its lines are still the old ones. What is changed
 * in one go, as by the formatter, is told in one go too.
 */
public final class OpenDocument implements IDocumentListener, IDocumentRewriteSessionListener {

    private static final String LANGUAGE = "verka";

    private final LanguageSession session;
    private final IDocument document;
    private final String uri;
    private int version = 1;
    private TextDocumentContentChangeEvent coming;
    private final List<TextDocumentContentChangeEvent> held = new ArrayList<>();
    private boolean holding;

    OpenDocument(LanguageSession session, IDocument document, String uri) {
        this.session = session;
        this.document = document;
        this.uri = uri;
    }

    /** The text as the editor has it. */
    public IDocument document() {
        return document;
    }

    /** The address in the spelling of {@link FileUris}. */
    public String uri() {
        return uri;
    }

    /** The address as questions to the server carry it. */
    public TextDocumentIdentifier identifier() {
        return new TextDocumentIdentifier(uri);
    }

    /**
     * Counts the changes told, from 1; the server's edits may say which count they are made for.
     */
    public int version() {
        return version;
    }

    void open() {
        TextDocumentItem item = new TextDocumentItem(uri, LANGUAGE, version, document.get());
        session.tell(server ->
                server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item)));
        document.addDocumentListener(this);
        if (document instanceof IDocumentExtension4 rewritable) {
            rewritable.addDocumentRewriteSessionListener(this);
        }
    }

    void close() {
        document.removeDocumentListener(this);
        if (document instanceof IDocumentExtension4 rewritable) {
            rewritable.removeDocumentRewriteSessionListener(this);
        }
        session.tell(server ->
                server.getTextDocumentService()
                        .didClose(new DidCloseTextDocumentParams(identifier())));
    }

    /** Lets the server check the text again as it is. To be called by the thread that edits. */
    void checkAgain() {
        DidChangeTextDocumentParams nothing =
                new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri, version), List.of());
        session.tell(server -> server.getTextDocumentService().didChange(nothing));
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        try {
            Range range =
                    new Range(
                            Positions.toPosition(document, event.getOffset()),
                            Positions.toPosition(document, event.getOffset() + event.getLength()));
            String text = event.getText() == null ? "" : event.getText();
            coming = new TextDocumentContentChangeEvent(range, text);
        } catch (BadLocationException e) {
            coming = null;
        }
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        TextDocumentContentChangeEvent change =
                coming == null ? new TextDocumentContentChangeEvent(document.get()) : coming;
        coming = null;
        held.add(change);
        if (!holding) {
            tellChanges();
        }
    }

    @Override
    public void documentRewriteSessionChanged(DocumentRewriteSessionEvent event) {
        holding = event.getChangeType() == DocumentRewriteSessionEvent.SESSION_START;
        if (!holding && !held.isEmpty()) {
            tellChanges();
        }
    }

    private void tellChanges() {
        version++;
        DidChangeTextDocumentParams parameters =
                new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri, version), List.copyOf(held));
        held.clear();
        session.tell(server -> server.getTextDocumentService().didChange(parameters));
    }
}
