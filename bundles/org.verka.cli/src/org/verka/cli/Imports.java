package org.verka.cli;

import java.util.List;
import org.verka.project.FileImport;
import org.verka.project.ImportSummary;

/** Prints what became of files: a line each, with what is wrong in them under it. */
record Imports(ImportSummary summary) {

    /** How many messages about a file are printed; the rest are counted. */
    private static final int SHOWN = 20;

    void print(Console console) {
        for (FileImport file : summary.files()) {
            console.say(
                    "import." + file.outcome(),
                    file.path(),
                    file.rows(),
                    file.added(),
                    file.known());
            List<String> messages = file.messages();
            messages.stream().limit(SHOWN).forEach(m -> console.out().println("  " + m));
            if (messages.size() > SHOWN) {
                console.say("import.more", messages.size() - SHOWN);
            }
        }
    }
}
