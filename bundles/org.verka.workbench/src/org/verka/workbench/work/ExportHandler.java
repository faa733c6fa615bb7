package org.verka.workbench.work;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.verka.model.Instrument;
import org.verka.model.Intake;
import org.verka.project.ExportChoices;
import org.verka.project.Project;

/** Writes stored answers to a file for other programs, in the way that the user chooses. */
public final class ExportHandler extends ProjectHandler {

    @Override
    void order(ProjectWork.Order order, IWorkbenchWindow window) {
        new Look(order).schedule();
    }

    /** Finds out which forms there can be, and asks. */
    private static final class Look extends ProjectWork {

        Look(Order order) {
            super(order, "export.look", 1);
        }

        @Override
        void work(Project opened, JobProgress progress) {
            List<String> instruments =
                    opened.check().intakes().stream()
                            .map(Intake::getInstrument)
                            .filter(each -> each != null && each.getName() != null)
                            .map(Instrument::getName)
                            .distinct()
                            .sorted()
                            .toList();
            Path folder = opened.folder();
            onScreen(() -> ask(folder, instruments));
        }

        private void ask(Path folder, List<String> instruments) {
            ExportDialog dialog = new ExportDialog(shell(), folder, instruments, texts());
            if (dialog.open() == Window.OK) {
                new Export(order(), dialog.choices()).schedule();
            }
        }
    }

    /** The writing. */
    private static final class Export extends ProjectWork {

        private final ExportChoices choices;

        Export(Order order, ExportChoices choices) {
            super(order, "export.job", 1);
            this.choices = choices;
        }

        @Override
        void work(Project opened, JobProgress progress) {
            long rows = opened.evidence().export(choices, progress);
            String written = texts().get("export.done", choices.file(), rows);
            String told = String.join("\n\n", concat(written, opened.notes()));
            tell("export.title", told);
        }

        private static List<String> concat(String first, List<String> others) {
            return Stream.concat(Stream.of(first), others.stream()).toList();
        }
    }
}
