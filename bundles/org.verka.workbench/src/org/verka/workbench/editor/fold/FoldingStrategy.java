package org.verka.workbench.editor.fold;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.ui.PlatformUI;
import org.verka.workbench.language.LanguageSession;
import org.verka.workbench.language.OpenDocument;

/** Asks what can be folded; what is folded and still there stays so. */
final class FoldingStrategy implements IReconcilingStrategy, IReconcilingStrategyExtension {

    private final LanguageSession session =
            PlatformUI.getWorkbench().getService(LanguageSession.class);
    private ProjectionViewer viewer;
    private IDocument document;

    void install(ProjectionViewer foldable) {
        viewer = foldable;
    }

    @Override
    public void setDocument(IDocument text) {
        document = text;
    }

    @Override
    public void setProgressMonitor(IProgressMonitor monitor) {}

    @Override
    public void initialReconcile() {
        reconcile();
    }

    @Override
    public void reconcile(DirtyRegion dirty, IRegion region) {
        reconcile();
    }

    @Override
    public void reconcile(IRegion partition) {
        reconcile();
    }

    private void reconcile() {
        IDocument asked = document;
        Optional<OpenDocument> open = session.documents().find(asked);
        if (open.isEmpty()) {
            return;
        }
        FoldingRangeRequestParams question = new FoldingRangeRequestParams(open.get().identifier());
        session.await(session.insist(s -> s.getTextDocumentService().foldingRange(question)))
                .ifPresent(ranges ->
                        PlatformUI.getWorkbench()
                                .getDisplay()
                                .asyncExec(() -> show(asked, ranges)));
    }

    private void show(IDocument asked, List<FoldingRange> ranges) {
        ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
        if (model == null || viewer.getDocument() != asked) {
            return;
        }
        Set<Position> wanted = new HashSet<>();
        ranges.forEach(r -> position(asked, r).ifPresent(wanted::add));
        Set<Annotation> outdated = new HashSet<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
            Annotation folding = all.next();
            if (!wanted.remove(model.getPosition(folding))) {
                outdated.add(folding);
            }
        }
        Map<Annotation, Position> added = new HashMap<>();
        wanted.forEach(p -> added.put(new ProjectionAnnotation(), p));
        if (!added.isEmpty() || !outdated.isEmpty()) {
            model.modifyAnnotations(outdated.toArray(Annotation[]::new), added, null);
        }
    }

    /** Whole lines, from the one that stays to the last; empty for what is on one line. */
    private static Optional<Position> position(IDocument text, FoldingRange range) {
        int last = Math.min(range.getEndLine(), text.getNumberOfLines() - 1);
        if (last <= range.getStartLine()) {
            return Optional.empty();
        }
        try {
            int start = text.getLineOffset(range.getStartLine());
            int end = text.getLineOffset(last) + text.getLineLength(last);
            return Optional.of(new Position(start, end - start));
        } catch (BadLocationException e) {
            return Optional.empty();
        }
    }
}
