package org.verka.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cross-tables at the desk and in the report. */
class TableCommandTest {

    private static final String THEORY =
            """
            programteori Omrade "Områdesarbete" version "1" {
                platser Berga, Lambohov
                utvärderingsfråga Samband "Är de med kontakt nöjdare?" korsar Enkat.Kontakt med Enkat.Nojd
                regler { V14 av därför att "prov" V16 av därför att "prov"
                         V41 av därför att "prov" V44 av därför att "prov" }
            }
            instrument Enkat "Enkät" { licens "Egen"
                fråga Kontakt "Haft kontakt?" svar 1 "Nej", 2 "Ja"
                fråga Nojd "Nöjd?" svar 1 "Inte", 2 "Delvis", 3 "Helt"
            }
            intag Svaren från "enkat.csv" { formulär Enkat tillfälle efter
                kolumn "Område" är plats kolumn "Nr" är klient kolumn "Datum" är datum
                kolumn "Kontakt" är fråga Kontakt  kolumn "Nöjd" är fråga Nojd }
            """;

    /** By contact and content, how many answered so at each site. */
    private static final int[][] PEOPLE = {{2, 14, 20}, {9, 8, 30}};

    @TempDir private Path folder;

    @BeforeEach
    void takeInTheForms() throws IOException {
        Files.writeString(folder.resolve("teori.verka"), THEORY);
        StringBuilder forms = new StringBuilder("Område;Nr;Datum;Kontakt;Nöjd\n");
        int number = 0;
        for (String site : new String[] {"Berga", "Lambohov"}) {
            int times = site.equals("Berga") ? 1 : 2;
            for (int contact = 0; contact < 2; contact++) {
                for (int content = 0; content < 3; content++) {
                    boolean small = PEOPLE[contact][content] == 2;
                    int people = small && times == 2 ? 0 : times * PEOPLE[contact][content];
                    for (int i = 0; i < people; i++) {
                        forms.append(
                                "%s;%d;2024-05-01;%d;%d%n"
                                        .formatted(site, ++number, contact + 1, content + 1));
                    }
                }
            }
        }
        Files.writeString(folder.resolve("enkat.csv"), forms);
        Command.Ended taken = Command.in(folder).run("import");
        assertEquals(0, taken.exitCode(), taken.all());
    }

    @Test
    void aTableToShareLeavesOutTheSmallCellAndWhatTellsOfIt() {
        Command.Ended table = table("--rows", "Enkat.Kontakt", "--columns", "nojd");
        assertEquals(0, table.exitCode(), table.all());
        assertTrue(table.out().contains("”Haft kontakt?” (rader) mot ”Nöjd?”"), table.out());
        assertTrue(table.out().contains("alla platser, efter"), table.out());
        assertTrue(table.out().lines().anyMatch(l -> l.matches("Nej +– +– .*104")), table.out());
        assertTrue(table.out().contains("60 (58\u00a0%)"), table.out());
    }

    /**
     * At Berga 36 answered no and 47 yes, at Lambohov 68 and 94; R: fisher.test gives p = 0.8916.
     */
    @Test
    void sitesAreHeldAgainstEachOther() {
        Command.Ended table = table("--rows", "plats", "--columns", "Enkat.Kontakt");
        assertEquals(0, table.exitCode(), table.all());
        assertTrue(table.out().contains("”Plats” (rader) mot ”Haft kontakt?”"), table.out());
        assertTrue(
                table.out().contains("Berga     36 (43\u00a0%)  47 (57\u00a0%)    83"),
                table.out());
        assertTrue(table.out().contains("Fishers exakta test: p = 0,892"), table.out());
    }

    @Test
    void anInternalTableSaysSoAndShowsEachSite() {
        Command.Ended table =
                table("--rows", "Kontakt", "--columns", "Nojd", "--internal", "--site", "Berga");
        assertEquals(0, table.exitCode(), table.all());
        assertTrue(table.err().contains("INTERNT"), table.err());
        assertTrue(table.out().contains("Berga, efter"), table.out());
        assertTrue(
                table.out().lines().anyMatch(l -> l.matches("Nej +2 \\(6.%\\).*36")), table.out());
    }

    @Test
    void whatCannotBeDoneIsSaidInWords() {
        Command.Ended unknown = table("--rows", "Kontakt", "--columns", "Trivsel");
        assertFalse(unknown.exitCode() == 0, unknown.all());
        assertTrue(unknown.err().contains("Enkat.Kontakt, Enkat.Nojd"), unknown.err());
        Command.Ended site = table("--rows", "Kontakt", "--columns", "Nojd", "--site", "Berga");
        assertEquals(2, site.exitCode(), site.all());
        assertTrue(site.err().contains("--internal"), site.err());
        Command.Ended same = table("--rows", "Kontakt", "--columns", "Enkat.Kontakt");
        assertTrue(same.err().contains("med sig själv"), same.err());
        Command.Ended file = table("--rows", "Kontakt", "--columns", "Nojd", "-o", "tabell.txt");
        assertEquals(2, file.exitCode(), file.all());
    }

    @Test
    void aTableIsWrittenToAFileAndNoneIsReplacedUnasked() throws IOException {
        Command.Ended first = table("--rows", "Kontakt", "--columns", "Nojd", "-o", "tabell.csv");
        assertEquals(0, first.exitCode(), first.all());
        String text = Files.readString(folder.resolve("tabell.csv"));
        assertTrue(text.contains("Haft kontakt?;Inte;Delvis;Helt;Alla"), text);
        assertTrue(text.contains("Nej;–;–;60;104"), text);
        Command.Ended again = table("--rows", "Kontakt", "--columns", "Nojd", "-o", "tabell.csv");
        assertFalse(again.exitCode() == 0, again.all());
    }

    @Test
    void theReportShowsTheTableWhereItsQuestionIsAsked() throws IOException {
        Command.Ended report =
                Command.in(folder).run("report", "--format", "html", "--as-of", "2024-06-01");
        assertEquals(0, report.exitCode(), report.all());
        String html = Files.readString(folder.resolve("rapport/omrade-rapport.html"));
        assertTrue(html.contains("”Haft kontakt?” (rader) mot ”Nöjd?” (kolumner)"), html);
        assertTrue(html.contains("60 (58"), html);
        assertFalse(html.contains("Cramérs V 0"), "no test where cells are withheld");
    }

    private Command.Ended table(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "table";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Command.in(folder).run(all);
    }
}
