package org.verka.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.evidence.LogEntry;
import org.verka.project.ExportChoices.Rows;
import org.verka.project.ProjectException.Reason;

/** What was taken in goes out to other programs, and comes back as it was. */
class ExportTest {

    private static final String THEORY =
            """
            regler { V14 av därför att "bara intag"  V16 av därför att "bara intag"  V41 av därför att "bara intag" }
            programteori P { plats Orten "Orten" }
            instrument Enkat "Enkät" {
                licens "fritt"  frågor 1–3 svar -2–2
                fråga 4 svar text
                skala Nytta { omfång -6–6  enhet poäng  bör öka  räknas summa(1–3) om minst 2 besvarade, uppräknat }
            }
            intag Former från "%s" {
                formulär Enkat  plats Orten
                kolumn "%s" är klient  kolumn "datum" är datum  kolumn "%s" är tillfälle
                kolumner "%s" till "%s" är frågor 1–4
                %s
            }
            """;

    @TempDir private Path folder;
    @TempDir private Path other;

    @BeforeEach
    void writeTheProject() throws IOException {
        Files.writeString(
                folder.resolve("teori.verka"),
                THEORY.formatted("former.csv", "id", "när", "f1", "f4", ""));
        Files.write(
                folder.resolve("former.csv"),
                List.of(
                        "id;datum;när;f1;f2;f3;f4",
                        "k1;2014-01-15;före;-2;-1;0;\"=HYPERLINK(\"\"http://x\"\")\"",
                        "k2;2014-01-15;före;1;2;;\"+46 är numret; ring\"",
                        "@k3;2014-06-15;efter;1;;2;'=citat",
                        "k4;2014-06-15;uppföljning;0;0;0;\"rad ett\nrad två\""));
        try (Project project = open(folder)) {
            ImportSummary summary = project.importAll(false, Progress.none());
            assertTrue(summary.complete(), summary.toString() + project.check().findings());
        }
    }

    private static Project open(Path folder) {
        return Project.open(folder, Locale.of("sv"));
    }

    private ExportChoices choices(String file, Rows rows) {
        return new ExportChoices(folder.resolve(file), rows, Optional.empty(), false);
    }

    private static List<List<Object>> facts(Project project) {
        return project.store().read().forms().stream()
                .map(f ->
                        List.<Object>of(
                                f.key(), f.scores().toString(), f.items().toString(), f.texts()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ut.csv", "ut.xlsx"})
    void formsComeBackAsTheyWereWrittenOut(String name) throws IOException {
        List<List<Object>> before;
        try (Project project = open(folder)) {
            assertEquals(4, project.evidence().export(choices(name, Rows.FORMS), Progress.none()));
            before = facts(project);
        }
        Files.writeString(
                other.resolve("teori.verka"),
                THEORY.formatted(
                        name.endsWith("xlsx") ? name + "#Svar" : name,
                        "klient",
                        "tillfälle",
                        "fråga 1",
                        "fråga 4",
                        "kolumn \"Nytta\" är Nytta  kolumn \"plats\" är plats  ignorera \"uppgiftslämnare\""));
        Files.copy(folder.resolve(name), other.resolve(name));
        try (Project project = open(other)) {
            ImportSummary summary = project.importAll(false, Progress.none());
            assertTrue(summary.complete(), summary.toString() + project.check().findings());
            assertEquals(before, facts(project));
        }
    }

    @Test
    void noCellIsAFormulaAndNumbersStayNumbers() throws IOException {
        try (Project project = open(folder)) {
            project.evidence().export(choices("ut.csv", Rows.ANSWERS), Progress.none());
        }
        List<String> lines = Files.readAllLines(folder.resolve("ut.csv"));
        assertEquals(
                "\uFEFFformulär;plats;klient;uppgiftslämnare;tillfälle;datum;slag;fråga;värde;"
                        + "svar i ord;fil;rad",
                lines.get(0));
        assertTrue(
                lines.contains("Enkat;Orten;k1;;före;2014-01-15;fråga;1;-2;;former.csv;2"),
                lines.toString());
        assertTrue(lines.contains("Enkat;Orten;k1;;före;2014-01-15;skala;Nytta;-3;;former.csv;2"));
        assertTrue(
                lines.contains(
                        "Enkat;Orten;k1;;före;2014-01-15;öppet svar;4;;"
                                + "\"'=HYPERLINK(\"\"http://x\"\")\";former.csv;2"));
        assertTrue(lines.contains("Enkat;Orten;'@k3;;efter;2014-06-15;fråga;1;1;;former.csv;4"));
        assertTrue(
                lines.contains(
                        "Enkat;Orten;'@k3;;efter;2014-06-15;öppet svar;4;;'=citat;former.csv;4"));
    }

    @Test
    void aWorkbookHoldsNumbersDaysAndTextsThatAreNoFormulasAndASheetThatDescribesThem()
            throws IOException {
        try (Project project = open(folder)) {
            project.evidence().export(choices("ut.xlsx", Rows.ANSWERS), Progress.none());
        }
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(folder.resolve("ut.xlsx")))) {
            assertEquals("Svar", workbook.getSheetName(0));
            Sheet answers = workbook.getSheetAt(0);
            Row first =
                    StreamSupport.stream(answers.spliterator(), false)
                            .filter(row -> row.getCell(2).getStringCellValue().equals("k1"))
                            .findFirst()
                            .orElseThrow();
            assertEquals(
                    LocalDate.of(2014, 1, 15),
                    first.getCell(5).getLocalDateTimeCellValue().toLocalDate());
            assertTrue(DateUtil.isCellDateFormatted(first.getCell(5)));
            assertEquals(-2, first.getCell(8).getNumericCellValue());
            List<String> looking = new ArrayList<>();
            for (Row row : answers) {
                for (Cell cell : row) {
                    assertFalse(cell.getCellType() == CellType.FORMULA);
                    if (cell.getCellStyle().getQuotePrefixed()) {
                        looking.add(cell.getStringCellValue());
                    }
                }
            }
            assertTrue(looking.contains("=HYPERLINK(\"http://x\")"), looking.toString());
            assertTrue(looking.contains("@k3"), looking.toString());
            assertEquals("Beskrivning", workbook.getSheetName(1));
            Row described = workbook.getSheetAt(1).getRow(2);
            assertEquals("fråga", described.getCell(1).getStringCellValue());
            assertEquals("-2–2", described.getCell(4).getStringCellValue());
        }
    }

    @Test
    void aFileIsNotReplacedUnlessAskedAndTheLogTellsOfEachExport() throws IOException {
        try (Project project = open(folder)) {
            Path file = Files.writeString(folder.resolve("ut.csv"), "mitt");
            ProjectException refused =
                    assertThrows(
                            ProjectException.class,
                            () ->
                                    project.evidence()
                                            .export(
                                                    choices("ut.csv", Rows.FORMS),
                                                    Progress.none()));
            assertEquals(Reason.FILE_EXISTS, refused.reason());
            assertEquals("mitt", Files.readString(file));
            project.evidence()
                    .export(
                            new ExportChoices(file, Rows.FORMS, Optional.of("Enkat"), true),
                            Progress.none());
            LogEntry last = project.evidence().log().getLast();
            assertEquals(LogEntry.Event.EXPORT, last.event());
            assertEquals("ut.csv", last.what());
            assertEquals(4, last.amount());
            ExportChoices none =
                    new ExportChoices(
                            folder.resolve("x.csv"), Rows.FORMS, Optional.of("SDQ"), false);
            assertEquals(
                    Reason.NO_FORMS,
                    assertThrows(
                                    ProjectException.class,
                                    () -> project.evidence().export(none, Progress.none()))
                            .reason());
            assertFalse(Files.exists(folder.resolve("x.csv")));
        }
    }

    @Test
    void stoppedNothingIsLeftOfIt() throws IOException {
        Progress stopped =
                new Progress() {
                    @Override
                    public void begin(Stage stage, int steps) {}

                    @Override
                    public void step(String what) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        StringBuilder many = new StringBuilder("id;datum;när;f1;f2;f3;f4\n");
        for (int i = 0; i < 3000; i++) {
            many.append("m%d;2014-01-15;före;1;1;1;\n".formatted(i));
        }
        Files.writeString(folder.resolve("former.csv"), many);
        try (Project project = open(folder)) {
            project.importAll(false, Progress.none());
            ExportChoices choices = choices("ut.csv", Rows.ANSWERS);
            assertEquals(
                    Reason.CANCELLED,
                    assertThrows(
                                    ProjectException.class,
                                    () -> project.evidence().export(choices, stopped))
                            .reason());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(".verka", "former.csv", "teori.verka"),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }
}
