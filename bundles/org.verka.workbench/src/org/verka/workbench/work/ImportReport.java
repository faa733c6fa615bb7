package org.verka.workbench.work;

import org.verka.project.FileImport;
import org.verka.project.ImportSummary;
import org.verka.workbench.text.Texts;

/** An import told in words: a line for each file, and under it what is wrong with its rows. */
record ImportReport(ImportSummary summary, Texts texts) {

    String text() {
        StringBuilder text = new StringBuilder();
        for (FileImport file : summary.files()) {
            text.append(
                    texts.get(
                            "import.outcome." + file.outcome(),
                            file.path(),
                            file.rows(),
                            file.added()));
            file.messages().forEach(message -> text.append("\n    ").append(message));
            text.append('\n');
        }
        return text.toString();
    }

    String headline() {
        if (summary.files().isEmpty()) {
            return texts.get("import.nothing");
        }
        if (summary.complete()) {
            return texts.get("import.complete");
        }
        return texts.get(isRefused() ? "import.incomplete" : "import.partly");
    }

    /** Whether there are files of which nothing is stored. */
    boolean isRefused() {
        return summary.files().stream().anyMatch(f -> f.outcome() == FileImport.Outcome.REFUSED);
    }
}
