package org.verka.workbench.work;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.verka.project.FilePreview;
import org.verka.project.ImportChoices;
import org.verka.project.ImportSummary;
import org.verka.project.Project;

/**
 * Shows what taking in the files that a project's theories name would do, takes them in when the
 * user says so, and tells what became of each.
 */
public final class ImportHandler extends ProjectHandler {

    @Override
    void order(ProjectWork.Order order, IWorkbenchWindow window) {
        new PreviewWork(order).schedule();
    }

    /** A look at the files that takes nothing in. */
    private static final class PreviewWork extends ProjectWork {

        PreviewWork(Order order) {
            super(order, "preview.job", 1);
        }

        @Override
        void work(Project opened, JobProgress progress) {
            List<FilePreview> files = opened.previewImport(ImportChoices.usual(), progress);
            PreviewReport report = new PreviewReport(files, opened.folder(), texts());
            onScreen(() -> show(report));
        }

        private void show(PreviewReport report) {
            if (report.files().isEmpty()) {
                ImportSummary nothing = new ImportSummary(List.of());
                ImportReport told = new ImportReport(nothing, report.project(), texts());
                new ImportDialog(shell(), told, texts().get("close")).open();
                return;
            }
            PreviewDialog dialog = new PreviewDialog(shell(), report);
            if (dialog.open() == Window.OK) {
                new ImportWork(order(), dialog.choices()).schedule();
            }
        }
    }

    /** One import; a second, partial one when the user wants it after seeing what is wrong. */
    private static final class ImportWork extends ProjectWork {

        private final ImportChoices choices;

        ImportWork(Order order, ImportChoices choices) {
            super(order, "import.job", 1);
            this.choices = choices;
        }

        @Override
        void work(Project opened, JobProgress progress) {
            ImportSummary summary = opened.importAll(choices, progress);
            ImportReport report = new ImportReport(summary, opened.folder(), texts());
            onScreen(() -> show(report));
        }

        private void show(ImportReport report) {
            if (!report.isRefused() || choices.partial()) {
                new ImportDialog(shell(), report, texts().get("close")).open();
                return;
            }
            String[] buttons = {texts().get("close"), texts().get("import.partial")};
            if (new ImportDialog(shell(), report, buttons).open() == 1) {
                ImportChoices partly =
                        new ImportChoices(true, Optional.empty(), choices.namesAreCodes());
                new ImportWork(order(), partly).schedule();
            }
        }
    }
}
