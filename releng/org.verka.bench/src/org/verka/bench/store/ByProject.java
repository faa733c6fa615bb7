package org.verka.bench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.verka.project.FileImport;
import org.verka.project.Progress;
import org.verka.project.Project;

/**
 * The material taken in as a user's files are, by {@code verka import}: every cell is read as what
 * its column is, looked at for identity numbers and held against what may be answered, forms are
 * scored, and what is told twice is found.
 */
final class ByProject {

    private static final String INTAKE =
            """
            intag %s från "%s" {
                formulär %s
                kolumn "plats" är plats  kolumn "klient" är klient  kolumn "datum" är datum
                kolumn "tillfälle" är tillfälle  %s
                kolumner "%s1" till "%s%d" är frågor 1–%d
            }
            """;

    private ByProject() {}

    /** Makes the folder of the material a project. */
    static void write(Material material) throws IOException {
        write(material, "frågor 1–8 svar tal 0–100");
    }

    /** Makes the folder of the material a project, with these questions about the background. */
    static void write(Material material, String questions) throws IOException {
        String sites =
                IntStream.range(0, Material.SITES)
                        .mapToObj("O%03d \"Kommun %1$03d\""::formatted)
                        .collect(Collectors.joining(", "));
        Files.writeString(
                material.folder().resolve("teori.verka"),
                """
                regler { V14 av därför att "intag"  V16 av därför att "intag"  V41 av därför att "intag" }
                programteori P { plats %s }
                instrument Bakgrund "Bakgrund" {
                    källa "egen"  licens "egen"
                    %s
                }
                """
                                .formatted(sites, questions)
                        + intake("SDQ", "kolumn \"uppgiftslämnare\" är uppgiftslämnare", "p", 25)
                        + intake("ORS", "ignorera \"uppgiftslämnare\"", "linje", 4)
                        + intake("Bakgrund", "ignorera \"uppgiftslämnare\"", "b", 8));
    }

    private static String intake(String instrument, String informant, String prefix, int items) {
        return INTAKE.formatted(
                "Intag" + instrument,
                instrument + "*.csv",
                instrument,
                informant,
                prefix,
                prefix,
                items,
                items);
    }

    /** Takes the files in. */
    static void run(Path folder) {
        try (Project opened = Project.open(folder, Locale.of("sv"))) {
            for (FileImport taken : opened.importAll(false, Progress.none()).files()) {
                if (taken.outcome() != FileImport.Outcome.STORED) {
                    throw new IllegalStateException(taken.path() + taken.messages());
                }
            }
        }
    }
}
