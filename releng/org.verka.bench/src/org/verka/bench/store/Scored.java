package org.verka.bench.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.verka.project.FileImport;
import org.verka.project.Progress;
import org.verka.project.Project;

/**
 * A project whose files hold the items of the SDQ, taken in as a user's are: with the library's
 * scoring, or by the same instrument without its scoring rules.
 */
final class Scored {

    private static final String LIBRARY = "org/verka/dsl/library/sdq.verka";

    private Scored() {}

    /** Writes a project. */
    static void write(Path project, Path sdq, boolean scoring) throws IOException {
        Files.createDirectories(project);
        Files.writeString(project.resolve("eget.verka"), instrument(scoring));
        Files.writeString(
                project.resolve("teori.verka"),
                """
                regler { V14 av därför att "intag"  V16 av därför att "intag"  V41 av därför att "intag" }
                programteori P { plats Orten }
                intag Former från "former.csv" {
                    formulär Egen  plats Orten
                    ignorera "plats"
                    kolumn "klient" är klient  kolumn "datum" är datum
                    kolumn "tillfälle" är tillfälle  kolumn "uppgiftslämnare" är uppgiftslämnare
                    kolumner "p1" till "p25" är frågor 1–25
                }
                """);
        try (BufferedReader from = Files.newBufferedReader(sdq);
                BufferedWriter to = Files.newBufferedWriter(project.resolve("former.csv"))) {
            for (String line = from.readLine(); line != null; line = from.readLine()) {
                to.write(line.replace(";BEFORE;", ";före;").replace(";AFTER;", ";efter;"));
                to.write('\n');
            }
        }
    }

    private static String instrument(boolean scoring) throws IOException {
        try (InputStream in = Scored.class.getClassLoader().getResourceAsStream(LIBRARY)) {
            String own =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("instrument SDQ ", "instrument Egen ")
                            .replaceAll("(?s) {4}prov \"[^{]*\\{.*?\\n    }\\n", "");
            return scoring
                    ? own
                    : own.replaceAll("(?m)^ *räknas .*\\n", "")
                            .replaceAll("(?m)^ *summa av .*\\n", "");
        }
    }

    /** Takes the file in. */
    static void run(Path project) {
        try (Project opened = Project.open(project, Locale.of("sv"))) {
            FileImport taken = opened.importAll(false, Progress.none()).files().getFirst();
            if (taken.outcome() != FileImport.Outcome.STORED) {
                throw new IllegalStateException(taken.messages().getFirst());
            }
        }
    }
}
