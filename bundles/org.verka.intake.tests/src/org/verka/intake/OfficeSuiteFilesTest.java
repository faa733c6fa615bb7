package org.verka.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.evidence.FormAnswer;

/**
 * The same sheet as LibreOffice 7.4 saved it, as OpenDocument and as a workbook: a sheet of
 * instructions first, a merged title, an empty row, dates shown as {@code 1/4 2019}, values shown
 * with one decimal, formulas, a cell note, and the rest of the million rows repeated.
 */
class OfficeSuiteFilesTest {

    @TempDir Path project;

    private FileRead read(String file) throws IOException {
        try (InputStream in = OfficeSuiteFilesTest.class.getResourceAsStream(file)) {
            Files.copy(in, project.resolve(file));
        }
        return Mapping.climate(file + "#Svar").read(project);
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.ods", "libreoffice.xlsx"})
    void readsWhatTheCellsHoldAndNotHowTheyAreShown(String file) throws IOException {
        List<String> read =
                read(file).facts().stream()
                        .map(FormAnswer.class::cast)
                        .map(f ->
                                "%s %s %s %s"
                                        .formatted(
                                                f.subject(),
                                                f.occasion(),
                                                f.date(),
                                                value(f).toPlainString()))
                        .toList();
        assertEquals(
                List.of(
                        "B1 BEFORE 2019-04-01 2.7",
                        "B1 AFTER 2019-10-01 3.25",
                        "B2 BEFORE 2019-04-02 0",
                        "B3 BEFORE 2020-02-29 4",
                        "B4 BEFORE 2019-05-06 1.5"),
                read);
    }

    private static BigDecimal value(FormAnswer form) {
        BigDecimal value = form.scores().get("Narhet");
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.ods", "libreoffice.xlsx"})
    void tellsOfTheNoteAtItsCell(String file) throws IOException {
        FileRead reading = read(file);
        assertEquals(List.of("UNKNOWN_COLUMN 3:5", "CELL_NOTE 4:4"), Mapping.codes(reading));
        assertTrue(Mapping.messages(reading).get(1).contains("osäker, svarade i telefon"));
    }
}
