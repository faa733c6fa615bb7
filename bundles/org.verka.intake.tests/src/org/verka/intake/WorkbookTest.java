package org.verka.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.FormAnswer;
import org.verka.model.ColumnRole;
import org.verka.model.Instrument;
import org.verka.model.IntakeKind;

/** Workbooks as people make them, written by another program's library. */
class WorkbookTest {

    @TempDir Path project;

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    @Test
    void readsDatesThatAreNumbersInBothCountsOfDays() throws Exception {
        for (boolean from1904 : List.of(false, true)) {
            try (XSSFWorkbook dated = new XSSFWorkbook()) {
                dated.getCTWorkbook().getWorkbookPr().setDate1904(from1904);
                CellStyle day = dated.createCellStyle();
                day.setDataFormat(dated.createDataFormat().getFormat("d/m yyyy"));
                Sheet sheet = dated.createSheet("Svar");
                row(sheet, 0, "id", "när", "dag", "Närhet");
                Row row = row(sheet, 1, "B1", "före");
                org.apache.poi.ss.usermodel.Cell cell = row.createCell(2);
                cell.setCellValue(LocalDateTime.of(2019, 4, 1, 10, 30));
                cell.setCellStyle(day);
                row.createCell(3).setCellValue(2.7);
                save(dated, "f.xlsx");
            }
            FileRead reading = Mapping.climate("f.xlsx").read(project);
            assertEquals(List.of(), Mapping.messages(reading));
            FormAnswer form = (FormAnswer) reading.facts().get(0);
            assertEquals(LocalDate.of(2019, 4, 1), form.date());
            assertEquals(new BigDecimal("2.7"), form.scores().get("Narhet"));
        }
    }

    @Test
    void passesOverTitlesAboveTheHeaderAndEmptyRows() throws Exception {
        Sheet sheet = workbook.createSheet("Svar");
        row(sheet, 0, "Familjeklimat i Tyresö");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        row(sheet, 1, "Utskriven av", "Samordnaren");
        row(sheet, 4, "id", "när", "dag", "Närhet");
        row(sheet, 6, "B1", "före", "2019-04-01", 3);
        row(sheet, 900, "B2", "efter", "2019-05-01", 7);
        save(workbook, "f.xlsx");
        FileRead reading = Mapping.climate("f.xlsx").read(project);
        assertEquals(List.of("OUT_OF_RANGE 901:4"), Mapping.codes(reading));
        assertTrue(Mapping.messages(reading).get(0).startsWith("f.xlsx#Svar, rad 901, kolumn 4"));
        assertEquals(2, reading.rows());
        assertEquals(1, reading.facts().size());
    }

    @Test
    void readsAHeaderOfTwoRowsWithMergedCellsAsOne() throws Exception {
        Sheet sheet = workbook.createSheet("Svar");
        row(sheet, 0, "Resultat av mätningen");
        row(sheet, 1, "id", "Närhet", "", "dag");
        row(sheet, 2, "", "före", "efter", "");
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 3, 3));
        row(sheet, 3, "B1", 1, 4, "2019-04-01");
        save(workbook, "f.xlsx");
        Instrument climate = Mapping.familyClimate();
        Mapping mapping =
                new Mapping(IntakeKind.FORM, "f.xlsx").form(climate).site("Here", null).here();
        mapping.column("id", ColumnRole.SUBJECT).column("dag", ColumnRole.DATE);
        mapping.scale("Närhet före", climate.getScales().get(0));
        mapping.last().setOccasion(org.verka.model.Occasion.BEFORE);
        mapping.scale("Närhet efter", climate.getScales().get(0));
        mapping.last().setOccasion(org.verka.model.Occasion.AFTER);
        FileRead reading = mapping.read(project);
        assertEquals(List.of(), Mapping.messages(reading));
        assertEquals(2, reading.facts().size());
    }

    @Test
    void asksWhichSheetIsMeantAndReadsTheOneThatIsNamed() throws Exception {
        header(workbook.createSheet("Våren"));
        row(workbook.getSheet("Våren"), 1, "B1", "före", "2019-04-01", 3);
        header(workbook.createSheet("Hösten"));
        row(workbook.getSheet("Hösten"), 1, "B1", "efter", "2019-10-01", 4);
        row(workbook.getSheet("Hösten"), 2, "B2", "efter", "2019-10-01", 4);
        workbook.createSheet("Tomt");
        save(workbook, "f.xlsx");
        FileRead unnamed = Mapping.climate("f.xlsx").read(project);
        assertEquals(
                List.of(
                        "f.xlsx: Flera blad i filen har rader: Våren, Hösten. Skriv vilket som"
                                + " menas efter filens namn, till exempel …#Våren"),
                Mapping.messages(unnamed));
        assertEquals("", unnamed.sha256());
        FileRead named = Mapping.climate("f.xlsx#hösten").read(project);
        assertEquals(List.of(), Mapping.messages(named));
        assertEquals(2, named.facts().size());
        assertEquals("f.xlsx#hösten", named.path());
        assertEquals(
                List.of(
                        "f.xlsx#Sommaren: Bladet ”Sommaren” finns inte i filen. Dess blad är:"
                                + " Våren, Hösten, Tomt."),
                Mapping.messages(Mapping.climate("f.xlsx#Sommaren").read(project)));
    }

    @Test
    void readsResultsOfFormulasAndAsksForThoseThatAreNotWorkedOut() throws Exception {
        Sheet sheet = workbook.createSheet("Svar");
        header(sheet);
        row(sheet, 1, "B1", "före", "2019-04-01").createCell(3).setCellFormula("1+2");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        row(sheet, 2, "B2", "före", "2019-04-01").createCell(3).setCellFormula("1+2");
        row(sheet, 3, "B3", "före", "2019-04-01").createCell(3).setCellErrorValue((byte) 42);
        row(sheet, 4, "B4", "före", "2019-04-01").createCell(3).setCellErrorValue((byte) 7);
        row(sheet, 5, "B5", "före", "2019-04-01").createCell(3).setCellValue(true);
        save(workbook, "f.xlsx");
        FileRead reading = Mapping.climate("f.xlsx").read(project);
        assertEquals(
                List.of("NOT_WORKED_OUT 3:4", "EMPTY_FORM 4:0", "NOT_A_NUMBER 5:4"),
                Mapping.codes(reading));
        assertEquals(
                List.of("B1 3", "B5 1"),
                reading.facts().stream()
                        .map(f -> (FormAnswer) f)
                        .map(f -> f.subject() + " " + f.scores().get("Narhet"))
                        .toList());
    }

    @Test
    void tellsOfNotesToCellsAndTakesTheirValues() throws Exception {
        Sheet sheet = workbook.createSheet("Svar");
        header(sheet);
        Row row = row(sheet, 1, "B1", "före", "2019-04-01", 3);
        note(sheet, row, 3, "Osäker: mamman svarade åt barnet");
        save(workbook, "f.xlsx");
        FileRead reading = Mapping.climate("f.xlsx").read(project);
        assertEquals(List.of("CELL_NOTE 2:4"), Mapping.codes(reading));
        assertTrue(Mapping.messages(reading).get(0).contains("mamman svarade åt barnet"));
        assertTrue(reading.isSound());
        assertEquals(1, reading.facts().size());
    }

    @Test
    void stopsAtAnIdentityNumberInANoteAnotherSheetOrTheNameOfOne() throws Exception {
        header(workbook.createSheet("Svar"));
        row(workbook.getSheet("Svar"), 1, "B1", "före", "2019-04-01", 3);
        note(
                workbook.getSheet("Svar"),
                workbook.getSheet("Svar").createRow(40),
                2,
                "är 121212-1212");
        row(workbook.createSheet("Nyckel"), 6, "B1", "1212121212");
        workbook.createSheet("191212121212");
        save(workbook, "f.xlsx");
        FileRead reading = Mapping.climate("f.xlsx#Svar").read(project);
        assertEquals("", reading.sha256());
        assertEquals(List.of(), reading.facts());
        assertEquals(
                List.of("f.xlsx 0:0", "f.xlsx#Nyckel 7:2", "f.xlsx#Svar 41:3"),
                reading.problems().stream()
                        .map(p -> p.path() + " " + p.row() + ":" + p.column())
                        .toList());
        assertTrue(
                reading.problems().stream()
                        .allMatch(p -> p.code() == Problem.Code.IDENTITY_NUMBER));
        assertFalse(Mapping.messages(reading).toString().contains("1212"));
    }

    @Test
    void proposesAnIntakeForEachSheetWithRows() throws Exception {
        for (String name : List.of("Våren", "Hösten")) {
            header(workbook.createSheet(name));
            for (int i = 1; i < 5; i++) {
                row(workbook.getSheet(name), i, "B" + i, "före", "2019-04-01", i);
            }
        }
        save(workbook, "f.xlsx");
        Mapping mapping = Mapping.climate("f.xlsx");
        Proposal proposal =
                new MappingProposal(Locale.of("sv"))
                        .propose(
                                project.resolve("f.xlsx"),
                                project,
                                List.of(mapping.intake.getInstrument()),
                                List.of(),
                                mapping.programme)
                        .orElseThrow();
        assertTrue(proposal.text().contains("från \"f.xlsx#Våren\""), proposal.text());
        assertTrue(proposal.text().contains("från \"f.xlsx#Hösten\""), proposal.text());
        assertTrue(proposal.text().contains("kolumn \"Närhet\" är Narhet"), proposal.text());
    }

    @Test
    void questionsNamesInTheColumnOfClientsUntilSomebodySaysThatTheyAreCodes() throws Exception {
        header(workbook.createSheet("Svar"));
        row(workbook.getSheet("Svar"), 1, "Anna Andersson", "före", "2019-04-01", 3);
        row(workbook.getSheet("Svar"), 2, "Norr 7", "före", "2019-04-01", 3);
        save(workbook, "f.xlsx");
        Mapping mapping = Mapping.climate("f.xlsx");
        FileRead reading = mapping.read(project);
        assertEquals(List.of("NAME_AS_CODE 2:1"), Mapping.codes(reading));
        assertEquals("", reading.sha256());
        assertFalse(Mapping.messages(reading).toString().contains("Andersson"));
        FileRead confirmed =
                FileRead.of(new IntakeReader(Watch.NOBODY, true), mapping.intake, project);
        assertEquals(2, confirmed.facts().size());
    }

    private static void note(Sheet sheet, Row row, int column, String text) {
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(text));
        comment.setAddress(row.getRowNum(), column);
    }

    private static void header(Sheet sheet) {
        row(sheet, 0, "id", "när", "dag", "Närhet");
    }

    private static Row row(Sheet sheet, int number, Object... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Integer whole) {
                row.createCell(i).setCellValue(whole);
            } else {
                row.createCell(i).setCellValue(cells[i].toString());
            }
        }
        return row;
    }

    private void save(XSSFWorkbook written, String name) throws Exception {
        try (OutputStream out = Files.newOutputStream(project.resolve(name))) {
            written.write(out);
        }
    }
}
