package org.verka.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From files to the text of the report: interviews that two have coded, and forms that two have
 * filled in of the same passages. Kappa was worked out in R by its definition (Cohen 1960).
 */
class DoubleCodingTest {

    private static final String THEORY =
            """
            programteori Omrade "Områdesarbete" version "1" {
                platser Berga
                regler { V14 av därför att "prov" V16 av därför att "prov"
                         V41 av därför att "prov" V44 av därför att "prov" }
            }
            instrument Kodblad "Kodblad" { licens "Egen"
                uppgiftslämnare K1 "Första kodaren", K2 "Andra kodaren"
                fråga Tema "Vad handlar avsnittet om?" svar 1 "Tid", 2 "Stöd"
            }
            intag Samtalen från "samtal.csv" { intervjuer plats Berga
                kolumn "Samtal" är titel kolumn "Dag" är datum kolumn "Avsnitt" är citat
                kolumn "Tema" är tema kolumn "Kodat av" är kodare }
            intag Bladen från "kodblad.csv" { formulär Kodblad plats Berga tillfälle efter
                kolumn "Avsnitt" är klient kolumn "Dag" är datum
                kolumn "Kodare" är uppgiftslämnare kolumn "Tema" är fråga Tema }
            """;

    /** What the first and the second said of so many passages; a dash for no theme. */
    private record Said(int passages, String first, String second) {}

    private static final List<Said> CODED =
            List.of(
                    new Said(12, "Tid", "Tid"),
                    new Said(9, "Stöd", "Stöd"),
                    new Said(3, "Tid", "Stöd"),
                    new Said(2, "Stöd", "Tid"),
                    new Said(2, "Tid", "-"),
                    new Said(1, "-", "Stöd"));

    @TempDir private Path folder;

    /** As a spreadsheet in Swedish saves it: semicolons, Windows-1252, a row for each coding. */
    @BeforeEach
    void writeTheFiles() throws IOException {
        Files.writeString(folder.resolve("teori.verka"), THEORY);
        StringBuilder notes = new StringBuilder("Samtal;Dag;Avsnitt;Tema;Kodat av\r\n");
        StringBuilder forms = new StringBuilder("Avsnitt;Dag;Kodare;Tema\r\n");
        int number = 0;
        for (Said said : CODED) {
            for (int i = 0; i < said.passages(); i++) {
                number++;
                for (String coder : List.of("K1", "K2")) {
                    String theme = coder.equals("K1") ? said.first() : said.second();
                    if (!theme.equals("-")) {
                        notes.append(
                                "Samtal %d;2024-05-0%d;Det här sades som nummer %d.;%s;%s\r\n"
                                        .formatted(
                                                number % 6, 1 + number % 6, number, theme, coder));
                        forms.append("A%d;2024-05-01;%s;%s\r\n".formatted(number, coder, theme));
                    }
                }
            }
        }
        Charset windows = Charset.forName("windows-1252");
        Files.writeString(folder.resolve("samtal.csv"), notes, windows);
        Files.writeString(folder.resolve("kodblad.csv"), forms, windows);
    }

    private String report(String... further) throws IOException {
        List<String> words =
                Stream.concat(
                                Stream.of("report", "--format", "html", "--as-of", "2024-12-31"),
                                Stream.of(further))
                        .toList();
        Command.Ended ended = Command.in(folder).run(words.toArray(String[]::new));
        assertEquals(0, ended.exitCode(), ended.all());
        try (Stream<Path> files = Files.walk(folder.resolve("rapport"))) {
            Path page = files.filter(f -> f.toString().endsWith(".html")).findFirst().orElseThrow();
            return Files.readString(page)
                    .replaceAll("(?s)<(script|style).*?</\\1>", "")
                    .replaceAll("<[^>]*>", " ")
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }

    private static void assertSays(String report, String words) {
        int at = report.indexOf("är överens");
        assertTrue(report.contains(words), words + "\nin\n" + report.substring(Math.max(0, at)));
    }

    @Test
    void interviewsThatTwoHaveCodedGetTheirAgreementInTheReport() throws IOException {
        String report = report();
        assertSays(
                report,
                "K1 och K2 har båda kodat 6 intervjuer, med 29 avsnitt som någon av dem gett ett"
                        + " tema. Av de 26 avsnitt som båda gett ett tema gav de samma till 21; 2"
                        + " fick ett tema bara av K1 och 1 bara av K2. Kappa för det hela är 0,61");
        assertSays(report, "Tid 29 12 5 2 22 (76 %) 0,52");
    }

    @Test
    void formsThatTwoHaveFilledInOfTheSameGetTheirAgreementInTheReport() throws IOException {
        String report = report();
        assertSays(report, "Första kodaren och Andra kodaren, efter");
        assertSays(report, "Vad handlar avsnittet om? 26 21 (81 %)");
        assertSays(report, "0,61");
    }
}
