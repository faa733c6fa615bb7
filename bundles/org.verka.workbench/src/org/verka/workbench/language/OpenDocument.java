package org.verka.workbench.language;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
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
 * a change is worked out before it happens, while its lines are still the old ones.
 */
public final class OpenDocument implements IDocumentListener {

    private static final String LANGUAGE = "verka";

    private final LanguageSession session;
    private final IDocument document;
    private final String uri;
    private int version = 1;
    private TextDocumentContentChangeEvent coming;

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

    void open() {
        TextDocumentItem item = new TextDocumentItem(uri, LANGUAGE, version, document.get());
        session.tell(server ->
                server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item)));
        document.addDocumentListener(this);
    }

    void close() {
        document.removeDocumentListener(this);
        session.tell(server ->
                server.getTextDocumentService()
                        .didClose(new DidCloseTextDocumentParams(identifier())));
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
        version++;
        DidChangeTextDocumentParams parameters =
                new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri, version), List.of(change));
        session.tell(server -> server.getTextDocumentService().didChange(parameters));
    }
}
