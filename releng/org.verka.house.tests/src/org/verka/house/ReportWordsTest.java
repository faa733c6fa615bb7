package org.verka.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command says of a report, and what the report says, from files to text. */
class ReportWordsTest {

    private static final String INTERVIEWS =
            """
            programteori Omrade "Områdesarbete" version "1" {
                platser Norr "Norra området", Soder "Södra området"
                regler { V14 av därför att "prov" V16 av därför att "prov"
                         V41 av därför att "prov" V44 av därför att "prov" }
            }
            intag Samtalen från "samtal.csv" { intervjuer
                kolumn "Område" är plats kolumn "Dag" är datum kolumn "Vem" är respondenter
                kolumn "Avsnitt" är citat kolumn "Får citeras" är citeras }
            """;

    @TempDir private Path folder;

    private Command.Ended report(String... further) throws IOException {
        String[] words =
                Stream.concat(Stream.of("report", "--format", "html"), Stream.of(further))
                        .toArray(String[]::new);
        Command.Ended ended = Command.in(folder).run(words);
        assertEquals(0, ended.exitCode(), ended.all());
        return ended;
    }

    private String page() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("rapport"))) {
            Path page = files.filter(f -> f.toString().endsWith(".html")).findFirst().orElseThrow();
            return Files.readString(page)
                    .replaceAll("(?s)<(script|style|svg).*?</\\1>", "")
                    .replaceAll("<[^>]*>", " ")
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }

    @Test
    void whoeverMakesAReportIsToldWhoseRoleGivesHimAwayAndWhere() throws IOException {
        Files.writeString(folder.resolve("teori.verka"), INTERVIEWS);
        Files.writeString(
                folder.resolve("samtal.csv"),
                """
                Område;Dag;Vem;Avsnitt;Får citeras
                Norra området;2019-04-01;handläggare;Det går fort.;ja
                Norra området;2019-04-02;handläggare;Det går lagom.;ja
                Norra området;2019-04-03;enhetschef;Jag fick inga pengar.;ja
                Södra området;2019-04-03;enhetschef;Jag sade inget.;nej
                """);
        Command.Ended shared = report();
        assertTrue(
                shared.err().contains("”enhetschef” i Norra området")
                        && shared.err().contains("samtal.csv, rad 4)"),
                shared.all());
        assertFalse(shared.err().contains("handläggare"), shared.all());
        assertFalse(shared.err().contains("Södra"), shared.all());
        assertTrue(page().contains("Jag fick inga pengar."), "nothing is changed silently");
        assertFalse(report("--internal").err().contains("enhetschef"));
        String english = report("--lang", "en").err();
        assertTrue(english.contains("“enhetschef” in Norra området"), english);
        assertTrue(english.contains("samtal.csv, row 4)"), english);
    }

    @Test
    void linksThatWereNotFollowedByChangeAreCalledByWordAndNumber() throws IOException {
        Path example = Path.of("bundles/org.verka.examples/projects/samordnat-stod");
        copy(Path.of(System.getProperty("verka.root")).resolve(example));
        report("--as-of", "2014-10-16", "--for", "styrgrupp");
        String page = page();
        assertTrue(
                page.contains("Håller teorin? Länk 10 (Fler familjer upptäcks")
                        && page.contains(") följdes inte av förändring."),
                page);
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }
}
