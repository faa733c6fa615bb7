package org.verka.workbench.work;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import org.verka.project.FilePreview;
import org.verka.workbench.text.Texts;

/**
 * What an import would do, told in words.
 *
 * @param files what would become of each file
 * @param project the project's folder
 */
record PreviewReport(List<FilePreview> files, Path project, Texts texts) {

    PreviewReport {
        files = List.copyOf(files);
    }

    String headline() {
        long refused = files.stream().filter(file -> !file.taken()).count();
        int added = files.stream().mapToInt(FilePreview::added).sum();
        return refused == 0
                ? texts.get("preview.headline", added)
                : texts.get("preview.headline.refused", added, refused);
    }

    /** Whether rows of files with errors could be taken in without the others. */
    boolean hasErrors() {
        return files.stream().anyMatch(file -> !file.taken());
    }

    /** Whether there are names where codes should be. */
    boolean asksAboutNames() {
        return files.stream().anyMatch(FilePreview::names);
    }

    /** The cells of a file's row, as many as there are headers. */
    List<String> row(FilePreview file) {
        return List.of(
                file.path(),
                texts.get(file.taken() ? "preview.taken" : "preview.refused"),
                number(file.rows()),
                number(file.added()),
                number(file.known()),
                number(file.contradicting()),
                number(file.doubtful()));
    }

    private String number(int count) {
        return NumberFormat.getIntegerInstance(texts.locale()).format(count);
    }

    List<String> headers() {
        return List.of(texts.get("preview.headers").split(";"));
    }

    /** What is worth knowing of a file, a line each. */
    String details(FilePreview file) {
        StringBuilder text = new StringBuilder(file.path());
        if (!file.onlyBefore().isEmpty()) {
            text.append("\n    ").append(texts.get("preview.before", file.onlyBefore().size()));
        }
        if (!file.onlyAfter().isEmpty()) {
            text.append("\n    ").append(texts.get("preview.after", file.onlyAfter().size()));
        }
        text.append(ImportReport.said(project, file.path(), file.messages(), texts));
        return text.toString();
    }
}
