package org.verka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.verka.project.FileImport;
import org.verka.project.FilePreview;
import org.verka.project.ImportSummary;

/**
 * Prints what became of files, or would: a line each, with what is wrong in them under it. Of many
 * messages the first are printed, and all are written in a file beside the one they are about.
 */
record Imports(Path project, Console console) {

    private static final int SHOWN = 20;

    void print(ImportSummary summary) throws IOException {
        for (FileImport file : summary.files()) {
            console.say(
                    "import." + file.outcome(),
                    file.path(),
                    file.rows(),
                    file.added(),
                    file.known());
            messages(file.path(), file.messages());
        }
    }

    void print(List<FilePreview> previews) throws IOException {
        for (FilePreview file : previews) {
            console.say(
                    file.taken() ? "preview.taken" : "preview.refused",
                    file.path(),
                    file.rows(),
                    file.added(),
                    file.known(),
                    file.contradicting(),
                    file.doubtful(),
                    file.twice());
            clients("preview.before", file.onlyBefore());
            clients("preview.after", file.onlyAfter());
            messages(file.path(), file.messages());
        }
        console.say("preview.nothing");
    }

    private void clients(String key, List<String> clients) {
        if (!clients.isEmpty()) {
            List<String> first = clients.subList(0, Math.min(SHOWN, clients.size()));
            String more = clients.size() > SHOWN ? " …" : "";
            console.say(key, clients.size(), String.join(", ", first) + more);
        }
    }

    private void messages(String path, List<String> messages) throws IOException {
        messages.stream().limit(SHOWN).forEach(m -> console.out().println("  " + m));
        Path all = beside(path);
        if (messages.size() <= SHOWN) {
            Files.deleteIfExists(all);
        } else if (Files.isWritable(all.getParent())) {
            Files.write(all, messages);
            console.say("import.rest", messages.size() - SHOWN, console.shown(all));
        } else {
            console.say("import.more", messages.size() - SHOWN);
        }
    }

    /** The sheet of a workbook, which stands after a number sign, may have any name. */
    private Path beside(String path) {
        int mark = path.lastIndexOf('#');
        String file = mark < 0 ? path : path.substring(0, mark);
        String sheet = mark < 0 ? "" : path.substring(mark).replaceAll("[^\\p{L}\\p{N} _-]", "-");
        return project.resolve(file + sheet + "." + console.texts().text("import.file"));
    }
}
