package org.verka.workbench.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.verka.project.AggregateOffer;
import org.verka.project.AggregatePackage;
import org.verka.project.AggregateReceipt;
import org.verka.project.FileImport;
import org.verka.project.Project;
import org.verka.workbench.text.Texts;

/** Takes in the figures of a site that another project has sent, once the user has seen whose. */
public final class AggregatesImportHandler extends ProjectHandler {

    @Override
    void order(ProjectWork.Order order, IWorkbenchWindow window) {
        Path folder = order.project().getLocation().toFile().toPath();
        AggregatesImportDialog dialog =
                new AggregatesImportDialog(window.getShell(), folder, texts());
        if (dialog.open() == Window.OK) {
            new Look(order, dialog.file()).schedule();
        }
    }

    /** Tells whose figures they are before any is taken in. */
    private static final class Look extends ProjectWork {

        private final Path file;

        Look(Order order, Path file) {
            super(order, "take.look", 1);
            this.file = file;
        }

        @Override
        void work(Project opened, JobProgress progress) {
            AggregateOffer offer = opened.evidence().aggregates().look(file);
            onScreen(() -> ask(offer));
        }

        private void ask(AggregateOffer offer) {
            int answer =
                    MessageDialog.open(
                            offer.remarks().isEmpty()
                                    ? MessageDialog.QUESTION
                                    : MessageDialog.WARNING,
                            shell(),
                            texts().get("take.title"),
                            told(offer, texts()),
                            SWT.NONE,
                            texts().get("take.do"),
                            texts().get("cancel"));
            if (answer == 0) {
                new Take(order(), file).schedule();
            }
        }
    }

    private static String told(AggregateOffer offer, Texts texts) {
        AggregatePackage sent = offer.sent();
        List<String> told = new ArrayList<>();
        told.add(
                texts.get(
                        "take.ask",
                        sent.label(),
                        sent.programme(),
                        sent.version(),
                        sent.from().toString(),
                        sent.to().toString(),
                        sent.aggregates().size(),
                        sent.counts().size(),
                        sent.threshold()));
        told.addAll(offer.remarks());
        return String.join("\n\n", told);
    }

    /** The taking in. */
    private static final class Take extends ProjectWork {

        private final Path file;

        Take(Order order, Path file) {
            super(order, "take.job", 1);
            this.file = file;
        }

        @Override
        void work(Project opened, JobProgress progress) {
            AggregateReceipt receipt = opened.evidence().aggregates().take(file);
            List<String> told = new ArrayList<>();
            told.add(
                    texts().get(
                                    "take." + receipt.outcome(),
                                    receipt.sent().label(),
                                    receipt.added(),
                                    receipt.known()));
            told.addAll(receipt.remarks());
            told.addAll(opened.notes());
            int kind =
                    receipt.outcome() == FileImport.Outcome.REFUSED
                            ? MessageDialog.WARNING
                            : MessageDialog.INFORMATION;
            tell(kind, "take.title", String.join("\n\n", told));
        }
    }
}
