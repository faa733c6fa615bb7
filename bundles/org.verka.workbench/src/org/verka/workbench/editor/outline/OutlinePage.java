package org.verka.workbench.editor.outline;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.verka.workbench.language.LanguageSession;
import org.verka.workbench.language.OpenDocument;
import org.verka.workbench.language.Positions;
import org.verka.workbench.text.SpokenName;
import org.verka.workbench.text.Texts;

/**
 * The parts of the programme in an editor, read from the server shortly after each change. Choosing
 * a part shows it in the text.
 */
public final class OutlinePage extends ContentOutlinePage implements IDocumentListener {

    private static final int PAUSE_MILLIS = 300;

    private final ITextEditor editor;
    private final LanguageSession session;
    private final Runnable read = this::read;
    private boolean showing;

    /** A page for one editor of theories. */
    public OutlinePage(ITextEditor editor, LanguageSession session) {
        this.editor = editor;
        this.session = session;
    }

    @Override
    protected int getTreeStyle() {
        return SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer viewer = getTreeViewer();
        viewer.setContentProvider(new OutlineContents());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        viewer.setUseHashlookup(true);
        SpokenName.give(viewer.getTree(), Texts.ofWorkbench().get("outline.name"));
        viewer.setInput(List.of());
        document().ifPresent(d -> d.addDocumentListener(this));
        read();
    }

    @Override
    public void dispose() {
        document().ifPresent(d -> d.removeDocumentListener(this));
        super.dispose();
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {}

    @Override
    public void documentChanged(DocumentEvent event) {
        later();
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        IStructuredSelection selection = event.getStructuredSelection();
        if (!showing && selection.getFirstElement() instanceof OutlineNode node) {
            document().ifPresent(d -> reveal(d, node));
        }
    }

    private void reveal(IDocument document, OutlineNode node) {
        IRegion name = Positions.toRegion(document, node.nameRange());
        editor.selectAndReveal(name.getOffset(), name.getLength());
    }

    private Optional<IDocument> document() {
        return Optional.ofNullable(editor.getDocumentProvider())
                .map(provider -> provider.getDocument(editor.getEditorInput()));
    }

    private void later() {
        Display display = getSite().getShell().getDisplay();
        display.asyncExec(() -> display.timerExec(PAUSE_MILLIS, read));
    }

    private void read() {
        Optional<OpenDocument> open = document().flatMap(session.documents()::find);
        if (open.isEmpty() || isGone()) {
            return;
        }
        DocumentSymbolParams question = new DocumentSymbolParams(open.get().identifier());
        Display display = getSite().getShell().getDisplay();
        session.ask(s -> s.getTextDocumentService().documentSymbol(question))
                .whenComplete((answer, problem) ->
                        display.asyncExec(problem == null ? () -> show(answer) : this::askAgain));
    }

    private void askAgain() {
        if (!isGone()) {
            later();
        }
    }

    /** A text that is broken at its beginning has no parts; the ones from before stay then. */
    private boolean isBroken(List<Either<SymbolInformation, DocumentSymbol>> answer) {
        return answer.isEmpty() && document().filter(d -> !d.get().isBlank()).isPresent();
    }

    private void show(List<Either<SymbolInformation, DocumentSymbol>> answer) {
        if (isGone() || isBroken(answer)) {
            return;
        }
        TreeViewer viewer = getTreeViewer();
        List<?> before = (List<?>) viewer.getInput();
        Object[] expanded = viewer.getExpandedElements();
        showing = true;
        try {
            viewer.getTree().setRedraw(false);
            IStructuredSelection selection = viewer.getStructuredSelection();
            viewer.setInput(OutlineNode.roots(answer));
            if (before.isEmpty()) {
                viewer.expandToLevel(2);
            } else {
                viewer.setExpandedElements(expanded);
            }
            viewer.setSelection(selection);
        } finally {
            viewer.getTree().setRedraw(true);
            showing = false;
        }
    }

    private boolean isGone() {
        return getControl() == null || getControl().isDisposed();
    }
}
