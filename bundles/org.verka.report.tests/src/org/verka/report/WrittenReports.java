package org.verka.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.verka.evaluation.Basis;
import org.verka.evaluation.Evaluation;

/** The files of a report of which nothing is known but the evaluation. */
final class WrittenReports {

    private WrittenReports() {}

    static List<Path> write(Evaluation evaluation, Path folder, ReportChoices choices)
            throws IOException {
        try (Reports reports = new Reports()) {
            return reports.write(
                    evaluation, Basis.unknown(), folder, choices, ReportProgress.silent());
        }
    }
}
