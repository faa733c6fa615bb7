package org.verka.workbench.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.verka.evaluation.Audience;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Options;
import org.verka.project.Progress;
import org.verka.project.Project;
import org.verka.report.Format;
import org.verka.report.ReportChoices;
import org.verka.report.ReportProgress;
import org.verka.report.Reports;
import org.verka.report.content.ReportCautions;
import org.verka.report.document.Reader;

/** Checks, takes in, evaluates as of today and writes the report. */
final class ReportWork extends ProjectWork {

    private final Audience audience;
    private final Options.Correction correction;
    private final Set<Reader> readers;
    private final ReportReader reader;
    private final Set<String> cautions = new LinkedHashSet<>();

    ReportWork(
            Order order,
            Audience audience,
            Options.Correction correction,
            Set<Reader> readers,
            ReportReader reader) {
        super(order, "report.job", Progress.Stage.values().length);
        this.audience = audience;
        this.correction = correction;
        this.readers = Set.copyOf(readers);
        this.reader = reader;
    }

    @Override
    void work(Project opened, JobProgress progress) throws IOException {
        progress.begin(Progress.Stage.CHECK, 0);
        if (!opened.sound()) {
            reader.tellOfErrors();
            return;
        }
        ImportReport imported =
                new ImportReport(opened.importAll(false, progress), opened.folder(), texts());
        if (imported.isRefused()) {
            switch (reader.askAbout(imported)) {
                case STOP -> throw new OperationCanceledException();
                case IMPORT_PARTLY -> opened.importAll(true, progress);
                case GO_ON -> {
                    // what is stored is enough for the user
                }
            }
        }
        reader.open(write(opened, progress));
        if (!cautions.isEmpty()) {
            tell(MessageDialog.WARNING, "report.written.title", String.join("\n\n", cautions));
        }
    }

    private List<Path> write(Project opened, JobProgress progress) throws IOException {
        Options options =
                new Options(audience, Options.DEFAULT_THRESHOLD, LocalDate.now(), correction);
        List<Evaluation> evaluations = opened.evaluate(options, progress);
        ReportChoices choices =
                new ReportChoices(texts().locale(), EnumSet.allOf(Format.class), readers);
        progress.begin(
                Progress.Stage.REPORT, (readers.size() + choices.files()) * evaluations.size());
        List<Path> written = new ArrayList<>();
        try (Reports reports = new Reports()) {
            for (Evaluation evaluation : evaluations) {
                cautions.addAll(new ReportCautions(texts().locale()).of(evaluation));
                written.addAll(
                        reports.write(
                                evaluation,
                                opened.basis(evaluation),
                                opened.reportFolder(),
                                choices,
                                new Steps(progress)));
            }
        }
        return written;
    }

    /** Moves the progress bar for each step of a report, and stops before it when asked to. */
    private record Steps(JobProgress progress) implements ReportProgress {

        @Override
        public void begins(Step step) {
            progress.stopIfCancelled();
            progress.step(step == Step.CONTENT ? "" : step.name());
        }

        @Override
        public void wrote(Path file) {
            progress.tell(file.getFileName().toString());
        }
    }
}
