package org.verka.workbench.work;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.verka.evaluation.Options;
import org.verka.model.Site;
import org.verka.project.AggregatePackage;
import org.verka.project.Progress;
import org.verka.project.Project;

/** Writes what may be shared of one site to a file that another project can take in. */
public final class AggregatesExportHandler extends ProjectHandler {

    @Override
    void order(ProjectWork.Order order, IWorkbenchWindow window) {
        new Look(order).schedule();
    }

    /** Finds the sites, and asks which one it is about. */
    private static final class Look extends ProjectWork {

        Look(Order order) {
            super(order, "send.look", 1);
        }

        @Override
        void work(Project opened, JobProgress progress) {
            List<AggregatesExportDialog.Place> sites =
                    opened.evidence().aggregates().sites().stream().map(Look::place).toList();
            Path folder = opened.folder();
            onScreen(() -> ask(folder, sites));
        }

        private static AggregatesExportDialog.Place place(Site site) {
            String label = site.getLabel() == null ? site.getName() : site.getLabel();
            return new AggregatesExportDialog.Place(site.getName(), label);
        }

        private void ask(Path folder, List<AggregatesExportDialog.Place> sites) {
            if (sites.isEmpty()) {
                MessageDialog.openInformation(
                        shell(), texts().get("send.title"), texts().get("send.nosites"));
                return;
            }
            AggregatesExportDialog dialog =
                    new AggregatesExportDialog(shell(), folder, sites, texts());
            if (dialog.open() == Window.OK) {
                new Send(order(), dialog.site(), dialog.destination()).schedule();
            }
        }
    }

    /** The evaluation and the writing. */
    private static final class Send extends ProjectWork {

        private final String site;
        private final Destination to;

        Send(Order order, String site, Destination to) {
            super(order, "send.job", 2);
            this.site = site;
            this.to = to;
        }

        @Override
        void work(Project opened, JobProgress progress) {
            progress.begin(Progress.Stage.CHECK, 0);
            Options shared = Options.shared(LocalDate.now());
            AggregatePackage sent =
                    opened.evidence()
                            .aggregates()
                            .write(site, shared, to.file(), to.replace(), progress);
            List<String> told = new ArrayList<>();
            told.add(
                    texts().get(
                                    "send.done",
                                    to.file(),
                                    sent.label(),
                                    sent.aggregates().size(),
                                    sent.counts().size(),
                                    sent.threshold()));
            told.addAll(opened.notes());
            tell("send.title", String.join("\n\n", told));
        }
    }
}
