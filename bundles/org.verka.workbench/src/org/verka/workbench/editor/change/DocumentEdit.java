package org.verka.workbench.editor.change;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.ui.texteditor.ITextEditor;

/** Edits of the text in one editor. */
public final class DocumentEdit {

    private final ITextEditor editor;
    private final IDocument document;

    /** Edits of the text that the editor shows. */
    public DocumentEdit(ITextEditor editor, IDocument document) {
        this.editor = editor;
        this.document = document;
    }

    /**
     * Makes the edits as one undo step and leaves the text unsaved. Runs on the thread of the user
     * interface.
     *
     * @return how many places were changed; 0 leaves the text as it was
     * @throws RefusedChange when the edits contradict each other
     */
    public int apply(List<? extends TextEdit> edits) throws RefusedChange {
        IRewriteTarget target = editor.getAdapter(IRewriteTarget.class);
        MultiTextEdit all = sound(edits);
        if (!all.hasChildren()) {
            return 0;
        }
        int places = all.getChildrenSize();
        DocumentRewriteSession session =
                ((IDocumentExtension4) document)
                        .startRewriteSession(DocumentRewriteSessionType.UNRESTRICTED_SMALL);
        target.beginCompoundChange();
        try {
            all.apply(document);
            return places;
        } catch (MalformedTreeException | BadLocationException e) {
            throw new RefusedChange(RefusedChange.Reason.UNSOUND, editor.getTitle());
        } finally {
            target.endCompoundChange();
            ((IDocumentExtension4) document).stopRewriteSession(session);
        }
    }

    private MultiTextEdit sound(List<? extends TextEdit> edits) throws RefusedChange {
        try {
            return Edits.of(document, edits);
        } catch (MalformedTreeException e) {
            throw new RefusedChange(RefusedChange.Reason.UNSOUND, editor.getTitle());
        }
    }
}
