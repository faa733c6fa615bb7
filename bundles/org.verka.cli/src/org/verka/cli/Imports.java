package org.verka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.verka.project.FileImport;
import org.verka.project.FileMessages;
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
        FileMessages said = new FileMessages(project, path, messages);
        said.first().forEach(m -> console.out().println("  " + m));
        Optional<Path> all = said.keep(console.texts().text("import.file"));
        if (all.isPresent()) {
            console.say("import.rest", said.rest(), console.shown(all.get()));
        } else if (said.rest() > 0) {
            console.say("import.more", said.rest());
        }
    }
}
