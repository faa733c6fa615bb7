package org.verka.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.CaseCount;
import org.verka.evidence.FormAnswer;
import org.verka.model.ColumnRole;
import org.verka.model.Count;
import org.verka.model.Instrument;
import org.verka.model.IntakeKind;
import org.verka.model.ModelFactory;

/** What is said of files that cannot be taken in as they are, and what is taken all the same. */
class ProblemsTest {

    static final String HEADER = "Id;När;Datum;Närhet;Distans;Spontanitet;Kaos\n";

    @TempDir Path project;

    @Test
    void reportsEveryKindOfBadCellWithRowAndColumn() throws Exception {
        FileRead reading =
                climate()
                        .read(
                                project,
                                HEADER
                                        + "A;före;2013-10-01;2,7;1;1;1\n"
                                        + "B;före;2013-10-01;5,1;-1;1;1\n"
                                        + "C;sen;2013-10-01;1;1;1;1\n"
                                        + "D;före;2013-02-30;1;1;1;1\n"
                                        + "E;före;2013-10-01;mycket;1;1;1\n"
                                        + ";före;2013-10-01;1;1;1;1\n"
                                        + "F;före;;1;1;1;1\n"
                                        + "G;före;2013-10-01;1;1;1\n"
                                        + "H;före;2013-10-01;1;1;1;1;7\n"
                                        + "I;före;2013-10-01;1;;NA;1;;\n");
        assertEquals(
                List.of(
                        "OUT_OF_RANGE 3:4",
                        "OUT_OF_RANGE 3:5",
                        "UNKNOWN_WORD 4:2",
                        "NOT_A_DATE 5:3",
                        "NOT_A_NUMBER 6:4",
                        "EMPTY_CELL 7:1",
                        "EMPTY_CELL 8:3",
                        "RAGGED_ROW 9:0",
                        "RAGGED_ROW 10:0"),
                Mapping.codes(reading));
        assertEquals(List.of("A", "I"), subjects(reading));
        assertEquals(10, reading.rows());
        assertEquals(
                "[Kaos, Narhet]",
                ((FormAnswer) reading.facts().get(1)).scores().keySet().toString());
    }

    @Test
    void saysWhatIsWrongAndWhatWouldBeRight() throws Exception {
        FileRead reading =
                climate()
                        .read(
                                project,
                                HEADER
                                        + "A;före;2013-10-01;5,1;1;1;1\n"
                                        + "B;sen;2013-10-01;1;1;1;1\n"
                                        + ";före;2013-10-01;1;1;1;1\n");
        assertEquals(
                List.of(
                        "f.csv, rad 2, kolumn 4 ”Närhet”: 5,1 ligger utanför skalan, som går från"
                                + " 0 till 5.",
                        "f.csv, rad 3, kolumn 2 ”När”: ”sen” är inget känt ord här. Kända ord är:"
                                + " före, efter, uppföljning."),
                List.of(
                        reading.problems().get(0).message(Locale.of("sv")),
                        reading.problems().get(1).message(Locale.of("sv", "SE"))));
        assertEquals(
                "f.csv, row 4, column 1 “Id”: The cell is empty, but the row needs the client.",
                reading.problems().get(2).message(Locale.ENGLISH));
    }

    @Test
    void reportsUnknownAndMissingColumnsAndReadsTheOthers() throws Exception {
        FileRead reading =
                climate()
                        .read(
                                project,
                                "Id;När;Datum;Närhet;Oväntad;Kaos;kaos;\n"
                                        + "A;före;2013-10-01;2,7;x;1;1;\n");
        assertEquals(
                List.of(
                        "MISSING_COLUMN 0:0",
                        "MISSING_COLUMN 0:0",
                        "UNKNOWN_COLUMN 1:5",
                        "DUPLICATE_COLUMN 1:7"),
                Mapping.codes(reading));
        assertTrue(Mapping.messages(reading).get(0).contains("”Distans”"));
        assertEquals(
                "f.csv, rad 1, kolumn 5 ”Oväntad”: Kolumnen nämns inte i intaget. Beskriv den där,"
                        + " eller skriv: ignorera \"Oväntad\"",
                Mapping.messages(reading).get(2));
        assertEquals(List.of("A"), subjects(reading));
    }

    @Test
    void takesNothingWhenAColumnThatEveryRowNeedsIsMissing() throws Exception {
        FileRead reading = climate().read(project, "När;Datum;Närhet\nföre;2013-10-01;2\n");
        assertTrue(Mapping.codes(reading).contains("MISSING_COLUMN 0:0"));
        assertEquals(List.of(), reading.facts());
        assertEquals("", reading.sha256());
    }

    @Test
    void namesTheFirstRowOfADuplicateAndTakesNeither() throws Exception {
        FileRead reading =
                climate()
                        .read(
                                project,
                                HEADER
                                        + "A;före;2013-10-01;1;1;1;1\n\n"
                                        + "B;före;2013-10-01;1;1;1;1\n"
                                        + "A;före;1/10 2013;2;1;1;1\n");
        assertEquals(List.of("DUPLICATE_ANSWER 5:1"), Mapping.codes(reading));
        assertTrue(Mapping.messages(reading).get(0).contains("finns redan på rad 2."));
        assertEquals(List.of("B"), subjects(reading));
    }

    @Test
    void takesAFormOverSeveralRowsOnlyWhenAllOfThemAreSound() throws Exception {
        String header = "id;faktor;före;efter;före_datum;efter_datum\n";
        String dates = ";2013-11-03;2014-06-02\n";
        Mapping mapping = CaseTest.climateSandviken();
        mapping.intake.setFile("f.csv");
        FileRead reading =
                mapping.read(
                        project,
                        header
                                + ("A;Närhet;1;2" + dates)
                                + ("A;Kaos;9;3" + dates)
                                + ("B;Närhet;1;" + ";2013-11-03;\n")
                                + ("B;Humor;1;2" + dates)
                                + ("C;Närhet;1;2;2013-11-03;i juni\n")
                                + ("C;Kaos;1;2" + dates)
                                + ("D;Närhet;1;2" + dates)
                                + ("D;Närhet;1;2" + dates)
                                + ("E;Kaos;1;;2013-11-03;\n"));
        assertEquals(
                List.of(
                        "OUT_OF_RANGE 3:3",
                        "UNKNOWN_WORD 5:2",
                        "NOT_A_DATE 6:6",
                        "DUPLICATE_ANSWER 9:2"),
                Mapping.codes(reading));
        // Row 3 spoils both of A's forms, row 5 both of B's, row 6 both of C's: it is one row.
        assertEquals(List.of("E"), subjects(reading));
    }

    @Test
    void holdsATotalAgainstItsParts() throws Exception {
        Mapping mapping = CaseTest.sdq("x");
        mapping.intake.setFile("f.csv");
        Instrument sdq = mapping.intake.getInstrument();
        mapping.scale("Total", sdq.getScales().get(sdq.getScales().size() - 1));
        FileRead reading =
                mapping.read(
                        project,
                        "barn;uppgiftslämnare;mätning;datum;Emotionell;Uppförande;Hyperaktivitet;"
                                + "Kamratrelationer;Prosocial;Total\n"
                                + "A;Barn;före;2013-10-15;1;2;3;4;5;10\n"
                                + "B;Barn;före;2013-10-15;1;2;3;4;5;15\n"
                                + "C;Barn;före;2013-10-15;1;2;3;;5;8\n"
                                + "D;Barn;före;2013-10-15;1;2;3;;5;\n"
                                + "E;Barn;före;2013-10-15;1;2;3;4;5;\n"
                                + "F;Barn;före;2013-10-15;;;;;;\n");
        assertEquals(List.of("TOTAL_DIFFERS 3:10", "EMPTY_FORM 7:0"), Mapping.codes(reading));
        assertEquals(
                List.of("A 10", "C 8", "D null", "E 10"),
                reading.facts().stream()
                        .map(FormAnswer.class::cast)
                        .map(f -> f.subject() + " " + f.scores().get("Total"))
                        .toList());
    }

    @Test
    void reportsCountsThatCannotBe() throws Exception {
        Mapping mapping = CaseTest.cases();
        mapping.intake.setFile("f.csv");
        FileRead reading =
                mapping.read(
                        project,
                        "Kommun;År;Enhet;Pågående ärenden;varav aktiv samverkan\n"
                                + "Tyresö;sept 2013;Vuxna;10;11\n"
                                + "Tyresö;sept 2013;Barn;10;1,5\n"
                                + "Tyresö;sept 2013;Unga;-1;0\n"
                                + "Lund;sept 2013;Vuxna;10;1\n"
                                + "Tyresö;hösten;Vuxna;10;1\n"
                                + "Tyresö;VT 2014;Vuxna;10;\n"
                                + "Tyresö;VT 2014;Vuxna;1 000;5\n");
        assertEquals(
                List.of(
                        "NUMERATOR_TOO_LARGE 2:5",
                        "NOT_A_WHOLE_NUMBER 3:5",
                        "NOT_A_WHOLE_NUMBER 4:4",
                        "UNKNOWN_WORD 5:1",
                        "NOT_A_DATE 6:2",
                        "EMPTY_CELL 7:5"),
                Mapping.codes(reading));
        assertEquals(1, reading.facts().size());
        assertEquals(
                "f.csv, rad 2, kolumn 5 ”varav aktiv samverkan”: 11 är mer än 10, som det är en"
                        + " del av.",
                Mapping.messages(reading).get(0));
    }

    @Test
    void readsALogOfActivities() throws Exception {
        Mapping mapping = log();
        FileRead reading =
                mapping.read(
                        project,
                        "Datum;Kommun;Aktivitet;Antal;Deltagare;Vem;Anteckning\n"
                                + "v40 2013;Tyresö;Gemensam planering;2;7;Kurator;\"rum 4; \"\"A\"\"\"\n"
                                + "2013-10-01;Tyresö;Screening;1;;;\n"
                                + "2013-10-01;Tyresö;Okänd;1;;;\n"
                                + "2013-10-01;Tyresö;Screening;;;;\n"
                                + "2013-10-01;Tyresö;Screening;3;;;\n");
        assertEquals(
                List.of("UNKNOWN_ACTIVITY 4:3", "EMPTY_CELL 5:4", "DUPLICATE_RECORD 6:3"),
                Mapping.codes(reading));
        assertEquals(1, reading.facts().size());
        ActivityRecord first = (ActivityRecord) reading.facts().get(0);
        assertEquals(
                "Samplanering 2013-09-30 2 OptionalInt[7] Kurator rum 4; \"A\"",
                first.activity()
                        + " "
                        + first.date()
                        + " "
                        + first.amount()
                        + " "
                        + first.participants()
                        + " "
                        + first.by()
                        + " "
                        + first.note());
    }

    @Test
    void whatNobodyPlannedIsReadInItsOwnWordsWhenItsNoteSaysSo() throws Exception {
        FileRead reading =
                log().read(
                                project,
                                "Datum;Kommun;Aktivitet;Antal;Deltagare;Vem;Anteckning\n"
                                        + "2013-10-01;Tyresö;Julfest ;1;40;;Oplanerat: skolan bjöd in\n"
                                        + "2013-10-01;Tyresö;Screening;1;;;oplanerat tidig\n"
                                        + "2013-10-02;Tyresö;Skrening;1;;;som planerat\n");
        assertEquals(List.of("UNKNOWN_ACTIVITY 4:3"), Mapping.codes(reading));
        assertTrue(Mapping.messages(reading).get(0).contains("börja radens anteckning"));
        assertEquals(
                List.of("Julfest", "Screening"),
                reading.facts().stream().map(f -> ((ActivityRecord) f).activity()).toList());
    }

    @Test
    void aCountThatIsNoShareMayBeAPlainAmount() throws Exception {
        Count eligible = ModelFactory.eINSTANCE.createCount();
        eligible.setName("Behoriga");
        Mapping mapping =
                new Mapping(IntakeKind.COUNT, "f.csv")
                        .count(eligible)
                        .site("Norr", null)
                        .here()
                        .column("När", ColumnRole.DATE)
                        .column("Antal", ColumnRole.AMOUNT);
        FileRead reading = mapping.read(project, "När;Antal\n2013;40\n");
        assertEquals(List.of(), Mapping.codes(reading));
        CaseCount count = (CaseCount) reading.facts().get(0);
        assertEquals("40 of 40", count.numerator() + " of " + count.denominator());
        eligible.setNumerator("nådda");
        assertEquals(
                List.of("MAPPING_INCOMPLETE 0:0", "MAPPING_INCOMPLETE 0:0"),
                Mapping.codes(mapping.read(project, "När;Antal\n2013;40\n")));
    }

    @Test
    void readsNoFurtherThanWhereRowsCanBeTold() throws Exception {
        String sound = HEADER + "A;före;2013-10-01;1;1;1;1\n";
        Map<String, String> bad =
                Map.of(
                        "B;\"före;2013-10-01;1;1;1;1\n",
                        "UNREADABLE_ROW 3:0",
                        "B;före;" + "x".repeat((1 << 20) + 1) + ";1;1;1;1\n",
                        "CELL_TOO_LONG 3:3",
                        "B" + ";".repeat(10_001) + "\n",
                        "TOO_MANY_COLUMNS 3:0",
                        "B;\"fö\"re;2013-10-01;1;1;1;1\n",
                        "UNREADABLE_ROW 3:0");
        for (Map.Entry<String, String> row : bad.entrySet()) {
            String text = sound + row.getKey() + "C;före;2013-10-01;1;1;1;1\n";
            FileRead reading = climate().read(project, text);
            assertEquals(List.of(row.getValue()), Mapping.codes(reading));
            assertEquals(List.of("A"), subjects(reading));
        }
    }

    @Test
    void saysWhatAMappingLeavesOut() throws Exception {
        Mapping mapping =
                new Mapping(IntakeKind.FORM, "f.csv")
                        .form(Mapping.familyClimate())
                        .column("Id", ColumnRole.SUBJECT)
                        .scales();
        FileRead reading = mapping.read(project, "Id;Närhet;Distans;Spontanitet;Kaos\nA;1;1;1;1\n");
        assertEquals(
                List.of(
                        "f.csv: Intaget säger inte vilken kolumn som är plats. Lägg till den.",
                        "f.csv: Intaget säger inte vilken kolumn som är datum. Lägg till den."),
                Mapping.messages(reading));
        assertEquals("", reading.sha256());
    }

    @Test
    void warnsOfBothDecimalSignsAndTakesThemAsTheyAre() throws Exception {
        FileRead reading =
                climate()
                        .read(
                                project,
                                HEADER
                                        + "A;före;2013-10-01;2,7;1;1;1\n"
                                        + "B;före;2013-10-01;2.7;1;1;1\n");
        assertEquals(List.of("MIXED_DECIMALS 0:0"), Mapping.codes(reading));
        assertTrue(reading.isSound());
        assertEquals(2, reading.facts().size());
    }

    @Test
    void showsTenThousandProblemsAndCountsTheRest() throws Exception {
        FileRead reading =
                climate().read(project, HEADER + "A;före;2013-10-01;9;1;1;1\n".repeat(10_500));
        assertEquals(10_001, reading.problems().size());
        assertEquals(
                "f.csv: Ytterligare 500 fel visas inte.", Mapping.messages(reading).get(10_000));
    }

    private static List<String> subjects(FileRead reading) {
        return reading.facts().stream().map(f -> ((FormAnswer) f).subject()).distinct().toList();
    }

    static Mapping climate() {
        return new Mapping(IntakeKind.FORM, "f.csv")
                .form(Mapping.familyClimate())
                .site("Tyreso", "Tyresö")
                .here()
                .column("Id", ColumnRole.SUBJECT)
                .column("När", ColumnRole.OCCASION)
                .column("Datum", ColumnRole.DATE)
                .scales();
    }

    private static Mapping log() {
        return new Mapping(IntakeKind.ACTIVITY_LOG, "f.csv")
                .site("Tyreso", "Tyresö")
                .activity("Screening", "Fråga om barn")
                .activity("Samplanering", "Fasta tider")
                .column("Datum", ColumnRole.DATE)
                .column("Kommun", ColumnRole.SITE)
                .column("Aktivitet", ColumnRole.ACTIVITY)
                .activityWord("Gemensam planering", 1)
                .column("Antal", ColumnRole.AMOUNT)
                .column("Deltagare", ColumnRole.PARTICIPANTS)
                .column("Vem", ColumnRole.ROLE)
                .column("Anteckning", ColumnRole.NOTE);
    }
}
