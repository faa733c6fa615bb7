package org.verka.workbench.work;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.verka.project.Project;
import org.verka.project.ScoredAgain;

/** Scores stored forms again by today's rules, when the user says so. */
public final class RescoreHandler extends ProjectHandler {

    @Override
    void order(ProjectWork.Order order, IWorkbenchWindow window) {
        Shell shell = window.getShell();
        int answer =
                MessageDialog.open(
                        MessageDialog.QUESTION,
                        shell,
                        texts().get("rescore.title"),
                        texts().get("rescore.ask"),
                        0,
                        texts().get("rescore.do"),
                        texts().get("cancel"));
        if (answer == 0) {
            new Rescore(order).schedule();
        }
    }

    private static final class Rescore extends ProjectWork {

        Rescore(Order order) {
            super(order, "rescore.job", 1);
        }

        @Override
        void work(Project opened, JobProgress progress) {
            List<ScoredAgain> done = opened.evidence().rescore(progress);
            String told =
                    done.isEmpty()
                            ? texts().get("rescore.none")
                            : done.stream()
                                    .map(each ->
                                            texts().get(
                                                            "rescore.done",
                                                            each.instrument(),
                                                            each.forms(),
                                                            each.changed()))
                                    .collect(Collectors.joining("\n", "", "\n\n"))
                                    .concat(texts().get("rescore.undo"));
            tell("rescore.title", told);
        }
    }
}
