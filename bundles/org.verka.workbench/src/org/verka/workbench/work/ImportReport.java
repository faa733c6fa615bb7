package org.verka.workbench.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.verka.project.FileImport;
import org.verka.project.FileMessages;
import org.verka.project.ImportSummary;
import org.verka.workbench.text.Texts;

/** An import told in words: a line for each file, and under it what is wrong with its rows. */
record ImportReport(ImportSummary summary, Path project, Texts texts) {

    String text() {
        StringBuilder text = new StringBuilder();
        for (FileImport file : summary.files()) {
            text.append(
                    texts.get(
                            "import.outcome." + file.outcome(),
                            file.path(),
                            file.rows(),
                            file.added()));
            text.append(said(project, file.path(), file.messages(), texts)).append('\n');
        }
        return text.toString();
    }

    /** The first messages of a file, a line each, and where the rest are. */
    static String said(Path project, String path, List<String> messages, Texts texts) {
        FileMessages said = new FileMessages(project, path, messages);
        StringBuilder text = new StringBuilder();
        said.first().forEach(message -> text.append("\n    ").append(message));
        if (said.rest() > 0) {
            text.append("\n    ").append(rest(said, texts));
        }
        return text.toString();
    }

    private static String rest(FileMessages said, Texts texts) {
        try {
            return said.keep(texts.get("import.file"))
                    .map(all ->
                            texts.get("import.rest", said.rest(), said.project().relativize(all)))
                    .orElseGet(() -> texts.get("import.more", said.rest()));
        } catch (IOException e) {
            return texts.get("import.more", said.rest()) + " " + e.getLocalizedMessage();
        }
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
