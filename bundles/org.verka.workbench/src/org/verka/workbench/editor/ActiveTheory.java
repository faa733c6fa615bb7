package org.verka.workbench.editor;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.verka.workbench.language.LanguageSession;
import org.verka.workbench.language.OpenDocument;
import org.verka.workbench.language.Positions;
import org.verka.workbench.text.Texts;

/** The theory in the editor that a command was given in, and where in it the user is. */
public final class ActiveTheory {

    private final ITextEditor editor;
    private final OpenDocument open;
    private final LanguageSession session;
    private final Texts texts = Texts.ofWorkbench();

    private ActiveTheory(ITextEditor editor, OpenDocument open, LanguageSession session) {
        this.editor = editor;
        this.open = open;
        this.session = session;
    }

    /** Empty when the active editor shows something else than a theory. */
    public static Optional<ActiveTheory> of(ExecutionEvent event) {
        return of(HandlerUtil.getActiveEditor(event));
    }

    /** Empty when the editor is none or shows something else than a theory. */
    public static Optional<ActiveTheory> of(IEditorPart part) {
        if (!(part instanceof ITextEditor editor) || editor.getDocumentProvider() == null) {
            return Optional.empty();
        }
        LanguageSession session = PlatformUI.getWorkbench().getService(LanguageSession.class);
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        return session.documents()
                .find(document)
                .map(open -> new ActiveTheory(editor, open, session));
    }

    /** The editor. */
    public ITextEditor editor() {
        return editor;
    }

    /** Its text, as the server knows it. */
    public OpenDocument open() {
        return open;
    }

    /** The conversation with the server. */
    public LanguageSession session() {
        return session;
    }

    /** The texts that the user is spoken to in. */
    public Texts texts() {
        return texts;
    }

    /** The window's shell. */
    public Shell shell() {
        return editor.getSite().getShell();
    }

    /** What is selected; of no length where the cursor is when nothing is. */
    public ITextSelection selection() {
        return (ITextSelection) editor.getSelectionProvider().getSelection();
    }

    /** Where the selection begins. */
    public Position position() {
        try {
            return Positions.toPosition(open.document(), selection().getOffset());
        } catch (BadLocationException e) {
            throw new IllegalStateException("the selection lies outside its text", e);
        }
    }

    /** Shows a message in the status line, which screen readers follow; empty takes it away. */
    public void say(String message) {
        editor.getEditorSite()
                .getActionBars()
                .getStatusLineManager()
                .setMessage(message.isEmpty() ? null : message);
    }

    /**
     * Asks the server without holding up the window. What is done with the answer runs on the
     * thread of the user interface, and only if the text is still the one that was asked about;
     * otherwise, and when the server fails, the user is told in the status line.
     */
    public <T> void ask(Function<LanguageServer, CompletableFuture<T>> question, Consumer<T> then) {
        Display display = shell().getDisplay();
        long asked = stamp();
        say(texts.get("answer.waiting"));
        session.insist(question)
                .whenComplete((answer, problem) ->
                        display.asyncExec(() -> receive(asked, answer, problem, then)));
    }

    private <T> void receive(long asked, T answer, Throwable problem, Consumer<T> then) {
        if (shell().isDisposed()) {
            return;
        }
        if (problem != null) {
            say(new ServerProblem(problem).message(texts));
        } else if (asked != stamp()) {
            say(texts.get("answer.stale"));
        } else {
            say("");
            then.accept(answer);
        }
    }

    private long stamp() {
        return ((IDocumentExtension4) open.document()).getModificationStamp();
    }
}
