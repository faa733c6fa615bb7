package org.verka.workbench.work;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.verka.evidence.ImportRecord;
import org.verka.evidence.UndoReceipt;
import org.verka.project.Project;

/** Undoes one import as a whole: a file, a correction, or a scoring anew. */
public final class UndoHandler extends ProjectHandler {

    @Override
    void order(ProjectWork.Order order, IWorkbenchWindow window) {
        new Look(order).schedule();
    }

    /** Finds the imports that count, and asks which one it is about. */
    private static final class Look extends ProjectWork {

        Look(Order order) {
            super(order, "undo.look", 1);
        }

        @Override
        void work(Project opened, JobProgress progress) {
            List<ImportRecord> standing =
                    opened.evidence().exists()
                            ? opened.evidence().imports().stream()
                                    .filter(ImportRecord::standing)
                                    .toList()
                                    .reversed()
                            : List.of();
            onScreen(() -> ask(standing));
        }

        private void ask(List<ImportRecord> standing) {
            if (standing.isEmpty()) {
                MessageDialog.openInformation(
                        shell(), texts().get("undo.title"), texts().get("undo.nothing"));
                return;
            }
            UndoDialog dialog = new UndoDialog(shell(), standing, texts());
            if (dialog.open() == Window.OK) {
                new Undo(order(), dialog.chosen(), dialog.reason()).schedule();
            }
        }
    }

    private static final class Undo extends ProjectWork {

        private final ImportRecord undone;
        private final String reason;

        Undo(Order order, ImportRecord undone, String reason) {
            super(order, "undo.job", 1);
            this.undone = undone;
            this.reason = reason;
        }

        @Override
        void work(Project opened, JobProgress progress) {
            UndoReceipt receipt = opened.evidence().undo(undone.number(), reason);
            String told =
                    texts().get(
                                    "undo." + receipt.outcome(),
                                    undone.number(),
                                    undone.arrival().path(),
                                    receipt.facts(),
                                    receipt.corrections().stream()
                                            .map(String::valueOf)
                                            .collect(Collectors.joining(", ")));
            tell("undo.title", told);
        }
    }
}
