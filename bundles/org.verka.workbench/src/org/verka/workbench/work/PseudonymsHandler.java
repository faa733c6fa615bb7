package org.verka.workbench.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.verka.project.Project;
import org.verka.project.ProjectPseudonyms;
import org.verka.project.ProjectPseudonyms.Status;

/** Tells whether pseudonyms are made of clients' numbers and where the key is; makes one. */
public final class PseudonymsHandler extends ProjectHandler {

    @Override
    void order(ProjectWork.Order order, IWorkbenchWindow window) {
        new Look(order).schedule();
    }

    /** Finds out how it stands, tells it, and asks what to do. */
    private static final class Look extends ProjectWork {

        Look(Order order) {
            super(order, "pseudonyms.look", 1);
        }

        @Override
        void work(Project opened, JobProgress progress) {
            ProjectPseudonyms pseudonyms = opened.pseudonyms();
            Status status = pseudonyms.status();
            boolean late =
                    status == Status.OFF
                            && opened.evidence().exists()
                            && !opened.evidence().imports().isEmpty();
            String told =
                    texts().get("pseudonyms." + (late ? "late" : status))
                            + pseudonyms
                                    .keyFile()
                                    .map(file -> "\n\n" + texts().get("pseudonyms.key", file))
                                    .orElse("");
            onScreen(() -> ask(status, late, told));
        }

        private void ask(Status status, boolean late, String told) {
            List<Step> steps = new ArrayList<>();
            List<String> buttons = new ArrayList<>();
            if (status == Status.OFF && !late) {
                steps.add(() -> change(ProjectPseudonyms::make, "pseudonyms.made"));
                buttons.add(texts().get("pseudonyms.make"));
            }
            if (status != Status.ON && status != Status.TOO_LATE && !late) {
                steps.add(this::bring);
                buttons.add(texts().get("pseudonyms.bring"));
            }
            buttons.add(texts().get("close"));
            int icon =
                    status == Status.OFF || status == Status.ON
                            ? MessageDialog.INFORMATION
                            : MessageDialog.WARNING;
            int answer =
                    MessageDialog.open(
                            icon,
                            shell(),
                            texts().get("pseudonyms.title"),
                            told,
                            SWT.NONE,
                            buttons.toArray(String[]::new));
            if (answer >= 0 && answer < steps.size()) {
                steps.get(answer).take();
            }
        }

        private void bring() {
            FileDialog dialog = new FileDialog(shell(), SWT.OPEN);
            dialog.setText(texts().get("pseudonyms.bring"));
            dialog.setFilterExtensions(new String[] {"*.key", "*"});
            String file = dialog.open();
            if (file != null) {
                change(pseudonyms -> pseudonyms.bring(Path.of(file)), "pseudonyms.brought");
            }
        }

        private void change(Function<ProjectPseudonyms, Path> change, String key) {
            new Change(order(), change, key).schedule();
        }
    }

    /** What a button does. */
    @FunctionalInterface
    private interface Step {
        void take();
    }

    /** Makes or brings a key. */
    private static final class Change extends ProjectWork {

        private final Function<ProjectPseudonyms, Path> change;
        private final String key;

        Change(Order order, Function<ProjectPseudonyms, Path> change, String key) {
            super(order, "pseudonyms.job", 1);
            this.change = change;
            this.key = key;
        }

        @Override
        void work(Project opened, JobProgress progress) {
            String told = texts().get(key, change.apply(opened.pseudonyms()));
            tell("pseudonyms.title", told);
        }
    }
}
