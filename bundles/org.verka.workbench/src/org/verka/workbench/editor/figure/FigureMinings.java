package org.verka.workbench.editor.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.verka.workbench.figure.ProjectFigures;
import org.verka.workbench.language.LanguageSession;
import org.verka.workbench.language.OpenDocument;

/** Shows after a line what the evidence says of the activity, outcome or indicator on it. */
public final class FigureMinings extends AbstractCodeMiningProvider {

    private final LanguageSession session =
            PlatformUI.getWorkbench().getService(LanguageSession.class);
    private final ProjectFigures figures =
            PlatformUI.getWorkbench().getService(ProjectFigures.class);
    private Runnable refresh;

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(
            ITextViewer viewer, IProgressMonitor monitor) {
        follow(viewer);
        Optional<OpenDocument> open = session.documents().find(viewer.getDocument());
        if (open.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        CodeLensParams question = new CodeLensParams(open.get().identifier());
        return session.insist(s -> s.getTextDocumentService().codeLens(question))
                .thenApply(lenses -> minings(open.get().document(), lenses));
    }

    private List<ICodeMining> minings(IDocument document, List<? extends CodeLens> lenses) {
        List<ICodeMining> minings = new ArrayList<>();
        for (CodeLens lens : lenses) {
            int line = lens.getRange().getStart().getLine();
            if (lens.getCommand() != null && line < document.getNumberOfLines()) {
                add(document, line, lens.getCommand().getTitle(), minings);
            }
        }
        return minings;
    }

    private void add(IDocument document, int line, String figure, List<ICodeMining> minings) {
        try {
            minings.add(new FigureMining(document, line, this, figure));
        } catch (BadLocationException e) {
            // the text became shorter, and figures for it are on their way
            return;
        }
    }

    private synchronized void follow(ITextViewer viewer) {
        if (refresh == null && viewer instanceof ISourceViewerExtension5 minable) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            refresh =
                    () ->
                            display.asyncExec(() -> {
                                if (viewer.getTextWidget() != null
                                        && !viewer.getTextWidget().isDisposed()) {
                                    minable.updateCodeMinings();
                                }
                            });
            figures.addListener(refresh);
        }
    }

    @Override
    public synchronized void dispose() {
        if (refresh != null) {
            figures.removeListener(refresh);
        }
        super.dispose();
    }
}
