package org.verka.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.model.Instrument;

/** The next wave of a form, and forms from web services. */
class WaveTest {

    private static final String HEADER = "id;när;dag;Närhet\n";

    @TempDir Path project;

    private final Mapping mapping = Mapping.climate("formular/klimat-2019.csv");

    @BeforeEach
    void makeFolders() throws Exception {
        Files.createDirectories(project.resolve("formular"));
        mapping.intake.setName("Klimat");
    }

    @Test
    void findsTheFilesOfAllWavesByAPattern() throws Exception {
        for (String name :
                List.of(
                        "klimat-2020.csv",
                        "klimat-2019.csv",
                        "klimat-2019.csv.meddelanden.txt",
                        "klimat-2019.xlsx",
                        "~$klimat-2019.csv",
                        "annat.csv")) {
            Files.writeString(project.resolve("formular").resolve(name), HEADER);
        }
        assertEquals(
                List.of("formular/klimat-2019.csv", "formular/klimat-2020.csv"),
                NamedFiles.of("formular/klimat-*.csv", project));
        assertEquals(
                List.of("formular/klimat-2019.xlsx#Svar"),
                NamedFiles.of("**/klimat-????.xlsx#Svar", project));
        assertEquals(List.of("saknas-*.csv"), NamedFiles.of("saknas-*.csv", project));
    }

    @Test
    void usesAKnownReadingAgainForAFileWithTheSameColumns() throws Exception {
        write("formular/klimat-2020.csv", "Närhet;id;när;dag\n3;B1;före;2020-04-01\n");
        assertEquals(
                """
                intag Klimat2020 från "formular/klimat-2020.csv" {
                    // Filen har samma kolumner som intaget Klimat, så tolkningen är hämtad därifrån.
                    // Intaget Klimat kan läsa båda filerna om det skrivs: från "formular/klimat-20*.csv"
                    formulär Familjeklimat
                    plats Here
                    kolumn "id" är klient
                    kolumn "när" är tillfälle
                    kolumn "dag" är datum
                    kolumn "Närhet" är Narhet
                }
                """,
                propose("formular/klimat-2020.csv").text());
        mapping.intake.setFile("formular/klimat-*.csv");
        assertEquals(
                "// Filen läses redan av intaget Klimat.\n",
                propose("formular/klimat-2020.csv").text());
    }

    @Test
    void proposesForAnExportOfLimeSurveyWithCodesAndTexts() throws Exception {
        write(
                "formular/lime.csv",
                "\"id. Svars-ID\",\"submitdate. Datum skickat\",\"lastpage. Sista sidan\","
                        + "\"kod. Kod för barnet\",\"T1. Före eller efter\","
                        + "\"FK[SQ001]. Närhet\",\"FK[SQ002]. Distans\"\n"
                        + "\"1\",\"2019-04-01 10:30:00\",\"3\",\"B1\",\"före\",\"2\",\"4\"\n"
                        + "\"2\",\"2019-04-02 10:30:00\",\"3\",\"B2\",\"före\",\"N/A\",\"5\"\n");
        String text = propose("formular/lime.csv").text();
        assertTrue(text.contains("kolumn \"submitdate. Datum skickat\" är datum"), text);
        assertTrue(text.contains("    ignorera \"lastpage. Sista sidan\"\n"), text);
        assertTrue(text.contains("kolumn \"T1. Före eller efter\" är tillfälle"), text);
        assertTrue(text.contains("kolumn \"FK[SQ001]. Närhet\" är Narhet"), text);
        assertTrue(text.contains("kolumn \"FK[SQ002]. Distans\" är Distans"), text);
    }

    @Test
    void proposesForSubmissionsOfOdkAsCsvAndJson() throws Exception {
        write(
                "formular/odk.csv",
                "SubmissionDate,start,klient-kod,klient-tillfalle,klimat-narhet,KEY\n"
                        + "2019-04-01T10:30:00.000+02:00,2019-04-01T10:00:00.000+02:00,B1,före,2,"
                        + "uuid:1\n"
                        + "2019-04-02T10:30:00.000+02:00,2019-04-02T10:00:00.000+02:00,B2,efter,3,"
                        + "uuid:2\n");
        write(
                "formular/odk.json",
                """
                {"value": [{"__id": "uuid:1", "__system": {"submissionDate":
                  "2019-04-01T08:30:00.000Z"}, "klient": {"kod": "B1", "tillfalle": "före"},
                  "klimat": {"narhet": 2}}]}
                """);
        for (String file : List.of("formular/odk.csv", "formular/odk.json")) {
            String point = file.endsWith("json") ? "." : "-";
            String sent = file.endsWith("json") ? "__system.submissionDate" : "SubmissionDate";
            String text = propose(file).text();
            assertTrue(text.contains("kolumn \"" + sent + "\" är datum"), text);
            assertTrue(text.contains("kolumn \"klient" + point + "kod\" är klient"), text);
            assertTrue(text.contains("kolumn \"klient" + point + "tillfalle\" är tillfälle"), text);
            assertTrue(text.contains("kolumn \"klimat" + point + "narhet\" är Narhet"), text);
            assertTrue(!text.contains("kunde inte avgöra"), text);
        }
    }

    private void write(String file, String text) throws Exception {
        Files.writeString(project.resolve(file), text);
    }

    private Proposal propose(String file) throws Exception {
        Instrument climate = mapping.intake.getInstrument();
        return new MappingProposal(Locale.of("sv"))
                .propose(
                        project.resolve(file),
                        project,
                        List.of(climate),
                        List.of(),
                        mapping.programme,
                        List.of(mapping.intake))
                .orElseThrow();
    }
}
