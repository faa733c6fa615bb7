package org.verka.workbench.editor.fold;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.MonoReconciler;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

/** Lets the parts of a theory be folded away, by the signs in the margin or the platform's keys. */
public final class TheoryFolding extends MonoReconciler {

    private final FoldingStrategy strategy;

    /** Follows the text shortly after each change. */
    public TheoryFolding() {
        this(new FoldingStrategy());
    }

    private TheoryFolding(FoldingStrategy strategy) {
        super(strategy, false);
        this.strategy = strategy;
    }

    @Override
    public void install(ITextViewer viewer) {
        if (viewer instanceof ProjectionViewer foldable) {
            strategy.install(foldable);
            super.install(viewer);
        }
    }
}
