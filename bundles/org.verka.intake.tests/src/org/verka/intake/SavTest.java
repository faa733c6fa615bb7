package org.verka.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.intake.file.Table;
import org.verka.intake.table.Row;
import org.verka.intake.value.Wording;
import org.verka.model.ColumnRole;
import org.verka.model.Instrument;
import org.verka.model.IntakeKind;

/** SPSS files written by haven and PSPP; how is told beside them in {@code sav}. */
class SavTest {

    @TempDir Path project;

    @ParameterizedTest
    @ValueSource(strings = {"haven.sav", "haven-none.sav", "haven.zsav"})
    void readsNamesLabelsMissingValuesDatesAndLongTexts(String name) throws Exception {
        try (Table table = open(name)) {
            assertEquals(
                    List.of(
                            "id",
                            "tillfälle",
                            "dag",
                            "stund",
                            "närhet",
                            "kaos",
                            "kort",
                            "mycket_långt_namn_på_en_fråga"),
                    table.header().orElseThrow().cells());
            assertEquals(
                    List.of("", "Mättillfälle", "", "", "Närhet i familjen", "Kaos"),
                    table.titles().subList(0, 6));
            List<Row> rows = rows(table);
            assertEquals(
                    List.of("B1", "1", "2019-04-01", "2019-04-01T10:30:00", "2.7", "0", "å"),
                    rows.get(0).cells().subList(0, 7));
            assertEquals(Optional.of("Före insats"), rows.get(0).meaning(1));
            assertEquals("å1".repeat(100), rows.get(1).cell(7));
            assertEquals(
                    List.of("B3", "1", "2019-04-03", "", "", "", "ö;\"x\"", ""),
                    rows.get(2).cells());
            assertEquals(
                    List.of("B4", "2", "2019-10-04", "1999-12-31T23:59:59", "", "1.25", "d"),
                    rows.get(3).cells().subList(0, 7));
            assertEquals("ö".repeat(150), rows.get(3).cell(7));
            assertEquals(4, rows.size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pspp.sav", "pspp-none.sav", "pspp.zsav"})
    void readsWhatPsppWrote(String name) throws Exception {
        try (Table table = open(name)) {
            assertEquals(
                    List.of("id", "dag", "varde", "kon", "svar"),
                    table.header().orElseThrow().cells());
            assertEquals(List.of("", "", "Värde av mätningen", "Kön", ""), table.titles());
            List<Row> rows = rows(table);
            assertEquals(List.of("B1", "2019-04-01", "2.5", "1", "ja"), rows.get(0).cells());
            assertEquals(Optional.of("Ja, absolut"), rows.get(0).meaning(4));
            assertEquals(List.of("B2", "2019-10-02", "", "2", "nej"), rows.get(1).cells());
            assertEquals(List.of("B3", "2019-10-03", "", "1", ""), rows.get(2).cells());
        }
    }

    @Test
    void readsTextsOfMoreThanOneSegment() throws Exception {
        try (Table table = open("long.sav")) {
            List<Row> rows = rows(table);
            assertEquals(List.of("B1", "abcdefghij".repeat(70), "1"), rows.get(0).cells());
            assertEquals(List.of("B2", "kort", "2"), rows.get(1).cells());
        }
    }

    @Test
    void takesColumnsByNameOrLabelAndCodesByWhatTheyStandFor() throws Exception {
        copy("haven.sav");
        Instrument climate = Mapping.familyClimate();
        Mapping mapping =
                new Mapping(IntakeKind.FORM, "haven.sav")
                        .form(climate)
                        .site("Here", null)
                        .here()
                        .column("id", ColumnRole.SUBJECT)
                        .column("Mättillfälle", ColumnRole.OCCASION)
                        .word("Före insats", org.verka.model.Occasion.BEFORE)
                        .word("Efter insats", org.verka.model.Occasion.AFTER)
                        .column("dag", ColumnRole.DATE)
                        .scale("Närhet i familjen", climate.getScales().get(0))
                        .scale("kaos", climate.getScales().get(3));
        for (String left : List.of("stund", "kort", "mycket_långt_namn_på_en_fråga")) {
            mapping.column(left, ColumnRole.IGNORED);
        }
        FileRead reading = mapping.read(project);
        assertEquals(List.of("EMPTY_FORM 3:0"), Mapping.codes(reading));
        FormAnswer second = (FormAnswer) reading.facts().get(1);
        assertEquals(Occasion.AFTER, second.occasion());
        assertEquals("{Kaos=3, Narhet=5}", second.scores().toString());
    }

    @Test
    void saysOfAFileThatIsCutShortOrDamagedThatItIs() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (String name : List.of("haven.sav", "haven.zsav", "long.sav")) {
            byte[] whole = Files.readAllBytes(copy(name));
            for (int round = 0; round < 300; round++) {
                byte[] broken = Arrays.copyOf(whole, 4 + random.nextInt(whole.length - 4));
                if (round % 2 == 0) {
                    broken = whole.clone();
                    broken[4 + random.nextInt(whole.length - 4)] = (byte) random.nextInt(256);
                }
                Files.write(project.resolve(name), broken);
                FileRead reading = Mapping.climate(name).read(project);
                assertTrue(!reading.problems().isEmpty(), name + " seed " + seed);
            }
        }
    }

    private Path copy(String name) throws Exception {
        Path file = project.resolve(name);
        try (InputStream in = SavTest.class.getResourceAsStream("sav/" + name)) {
            Files.copy(in, file);
        }
        return file;
    }

    private Table open(String name) throws Exception {
        return Table.open(copy(name), Optional.empty(), Set.of(), Wording::of);
    }

    private static List<Row> rows(Table table) throws Exception {
        List<Row> rows = new ArrayList<>();
        for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
            rows.add(row.get());
        }
        return rows;
    }
}
