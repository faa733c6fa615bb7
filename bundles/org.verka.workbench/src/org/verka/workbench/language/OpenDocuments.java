package org.verka.workbench.language;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;

/**
 * The texts that are open in editors. A text is opened in the server when its file is read into an
 * editor and closed there when its last editor lets go of it. Safe for use by several threads.
 */
public final class OpenDocuments implements IFileBufferListener {

    private final LanguageSession session;
    private final Map<IDocument, OpenDocument> byDocument = new ConcurrentHashMap<>();

    OpenDocuments(LanguageSession session) {
        this.session = session;
    }

    /** Opens a text in the server; a text that is open already stays as it is. */
    public void open(IDocument document, String uri) {
        byDocument.computeIfAbsent(
                document,
                d -> {
                    OpenDocument opened = new OpenDocument(session, d, uri);
                    opened.open();
                    return opened;
                });
    }

    /** The open text of an editor's document. */
    public Optional<OpenDocument> find(IDocument document) {
        return document == null ? Optional.empty() : Optional.ofNullable(byDocument.get(document));
    }

    /** The open text at an address. */
    public Optional<OpenDocument> find(String uri) {
        return byDocument.values().stream().filter(d -> d.uri().equals(uri)).findFirst();
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text) {
            OpenDocument closed = byDocument.remove(text.getDocument());
            if (closed != null) {
                closed.close();
            }
        }
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {}

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {}

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {}

    @Override
    public void stateChanging(IFileBuffer buffer) {}

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {}

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {}

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {}

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {}

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {}
}
