package org.verka.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verka.intake.OdsFile.cell;
import static org.verka.intake.OdsFile.date;
import static org.verka.intake.OdsFile.empty;
import static org.verka.intake.OdsFile.number;
import static org.verka.intake.OdsFile.paragraphs;
import static org.verka.intake.OdsFile.text;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.FormAnswer;

/** OpenDocument spreadsheets. */
class OdsTest {

    private static final String HEADER = text("id") + text("när") + text("dag") + text("Närhet");

    @TempDir Path project;

    @Test
    void readsValuesAndNotHowTheyAreShownAndCountsRowsThatAreRepeated() throws Exception {
        new OdsFile()
                .sheet(
                        "Svar",
                        List.of(
                                text("En titel"),
                                "<table:table-row table:number-rows-repeated=\"2\">"
                                        + empty(1024)
                                        + "</table:table-row>",
                                HEADER + empty(1000),
                                text("B1") + text("före") + date("2019-04-01") + number("2.7"),
                                "<table:table-row table:number-rows-repeated=\"1000000\">"
                                        + empty(1024)
                                        + "</table:table-row>",
                                text("B2")
                                        + text("efter")
                                        + date("2019-05-01T10:30:00")
                                        + number("9")))
                .save(project.resolve("f.ods"));
        FileRead reading = Mapping.climate("f.ods").read(project);
        assertEquals(List.of("OUT_OF_RANGE 1000006:4"), Mapping.codes(reading));
        FormAnswer form = (FormAnswer) reading.facts().get(0);
        assertEquals(LocalDate.of(2019, 4, 1), form.date());
        assertEquals(new BigDecimal("2.7"), form.scores().get("Narhet"));
    }

    @Test
    void tellsOfNotesAndAsksWhichSheetIsMeant() throws Exception {
        String noted =
                cell(
                        "office:value-type=\"float\" office:value=\"3\"",
                        "<office:annotation><dc:creator>X</dc:creator>"
                                + paragraphs("osäker")
                                + "</office:annotation>"
                                + paragraphs("3"));
        List<String> rows = List.of(HEADER, text("B1") + text("före") + date("2019-04-01") + noted);
        new OdsFile().sheet("A", rows).sheet("B", rows).save(project.resolve("f.ods"));
        assertEquals(
                List.of("SHEET_UNNAMED 0:0"),
                Mapping.codes(Mapping.climate("f.ods").read(project)));
        FileRead reading = Mapping.climate("f.ods#B").read(project);
        assertEquals(List.of("CELL_NOTE 2:4"), Mapping.codes(reading));
        assertTrue(Mapping.messages(reading).get(0).startsWith("f.ods#B, rad 2"));
        assertEquals(1, reading.facts().size());
    }

    @Test
    void stopsAtAnIdentityNumberInTheSheetThatIsNotRead() throws Exception {
        List<String> rows =
                List.of(HEADER, text("B1") + text("före") + date("2019-04-01") + number("3"));
        new OdsFile()
                .sheet("A", rows)
                .sheet("B", List.of(number("191212121212")))
                .save(project.resolve("f.ods"));
        FileRead reading = Mapping.climate("f.ods#A").read(project);
        assertEquals(List.of("IDENTITY_NUMBER 1:1"), Mapping.codes(reading));
        assertEquals("f.ods#B", reading.problems().get(0).path());
    }
}
