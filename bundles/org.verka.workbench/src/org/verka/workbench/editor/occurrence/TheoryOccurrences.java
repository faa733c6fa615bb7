package org.verka.workbench.editor.occurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.verka.workbench.language.LanguageSession;
import org.verka.workbench.language.OpenDocument;
import org.verka.workbench.language.Positions;

/** Marks where in the text the name at the cursor is used. */
public final class TheoryOccurrences implements IReconciler, ISelectionChangedListener {

    /** The platform's annotation for occurrences in its generic editor. */
    private static final String TYPE = "org.eclipse.ui.genericeditor.text";

    private static final int PAUSE_MILLIS = 250;

    private final LanguageSession session =
            PlatformUI.getWorkbench().getService(LanguageSession.class);
    private final Runnable ask = this::ask;
    private ISourceViewer viewer;

    @Override
    public void install(ITextViewer marked) {
        viewer = (ISourceViewer) marked;
        viewer.getSelectionProvider().addSelectionChangedListener(this);
    }

    @Override
    public void uninstall() {
        if (viewer != null && viewer.getSelectionProvider() != null) {
            viewer.getSelectionProvider().removeSelectionChangedListener(this);
        }
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        Display.getCurrent().timerExec(PAUSE_MILLIS, ask);
    }

    private void ask() {
        Optional<OpenDocument> open =
                isGone() ? Optional.empty() : session.documents().find(viewer.getDocument());
        if (open.isEmpty()) {
            return;
        }
        IDocument document = open.get().document();
        long stamp = ((IDocumentExtension4) document).getModificationStamp();
        int offset = ((ITextSelection) viewer.getSelectionProvider().getSelection()).getOffset();
        Display display = viewer.getTextWidget().getDisplay();
        try {
            DocumentHighlightParams question =
                    new DocumentHighlightParams(
                            open.get().identifier(), Positions.toPosition(document, offset));
            session.insist(s -> s.getTextDocumentService().documentHighlight(question))
                    .thenAccept(found ->
                            display.asyncExec(() -> {
                                boolean same =
                                        ((IDocumentExtension4) document).getModificationStamp()
                                                == stamp;
                                if (same && !isGone() && viewer.getDocument() == document) {
                                    show(document, found);
                                }
                            }));
        } catch (BadLocationException e) {
            throw new IllegalStateException("the cursor is outside its text", e);
        }
    }

    private void show(IDocument document, List<? extends DocumentHighlight> found) {
        IAnnotationModel model = viewer.getAnnotationModel();
        if (!(model instanceof IAnnotationModelExtension many)) {
            return;
        }
        List<Annotation> before = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
            Annotation annotation = all.next();
            if (TYPE.equals(annotation.getType())) {
                before.add(annotation);
            }
        }
        Map<Annotation, Position> now = new HashMap<>();
        for (DocumentHighlight place : found) {
            IRegion region = Positions.toRegion(document, place.getRange());
            now.put(
                    new Annotation(TYPE, false, null),
                    new Position(region.getOffset(), region.getLength()));
        }
        if (!before.isEmpty() || !now.isEmpty()) {
            many.replaceAnnotations(before.toArray(Annotation[]::new), now);
        }
    }

    private boolean isGone() {
        return viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed();
    }
}
