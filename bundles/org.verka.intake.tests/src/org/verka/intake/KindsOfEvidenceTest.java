package org.verka.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.Document;
import org.verka.evidence.Enrolment;
import org.verka.evidence.Factor;
import org.verka.evidence.InterviewNote;
import org.verka.evidence.InterviewNote.Passage;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.evidence.ReportedAggregate;
import org.verka.evidence.TimeLog;
import org.verka.model.ColumnRole;
import org.verka.model.FactorSort;
import org.verka.model.IntakeKind;
import org.verka.model.ModelFactory;

/** Enrolments, time logs, interviews, factors, aggregates and documents, as they arrive. */
class KindsOfEvidenceTest {

    @TempDir Path folder;

    private Mapping enrolments() {
        return new Mapping(IntakeKind.ENROLMENTS, "in.csv")
                .site("Tyreso", "Tyresö")
                .activity("Familjesamtal", "Samtal med familjen")
                .here()
                .column("Löpnr", ColumnRole.SUBJECT)
                .column("Inskriven", ColumnRole.START)
                .column("Utskriven", ColumnRole.END)
                .column("Insats", ColumnRole.INTERVENTION)
                .column("Kön", ColumnRole.SEX)
                .column("Född", ColumnRole.BIRTH_YEAR)
                .column("Orsak in", ColumnRole.REASON_IN)
                .column("Orsak ut", ColumnRole.REASON_OUT);
    }

    private static final String ENROLLED =
            "Löpnr;Inskriven;Utskriven;Insats;Kön;Född;Orsak in;Orsak ut\n";

    @Test
    void anEnrolmentGoesOnUntilItHasAnEnd() throws Exception {
        Reading reading =
                enrolments()
                        .read(
                                folder,
                                ENROLLED
                                        + "T01;1/9 2019;;Samtal med familjen;flicka;2011;ansökan;\n"
                                        + "T02;2019-09-15;2020-03-31;Boendestöd;;;;fullföljt\n");
        assertEquals(List.of(), Mapping.messages(reading));
        assertEquals(
                List.of(
                        new Enrolment(
                                "Tyreso",
                                "T01",
                                "Familjesamtal",
                                LocalDate.of(2019, 9, 1),
                                Optional.empty(),
                                "flicka",
                                OptionalInt.of(2011),
                                "ansökan",
                                "",
                                new Origin("in.csv", 2)),
                        new Enrolment(
                                "Tyreso",
                                "T02",
                                "Boendestöd",
                                LocalDate.of(2019, 9, 15),
                                Optional.of(LocalDate.of(2020, 3, 31)),
                                "",
                                OptionalInt.empty(),
                                "",
                                "fullföljt",
                                new Origin("in.csv", 3))),
                reading.facts());
    }

    @Test
    void anEnrolmentThatEndsBeforeItStartsIsTold() throws Exception {
        Reading reading = enrolments().read(folder, ENROLLED + "T01;2019-09-01;2019-08-01;;;;;\n");
        assertEquals(
                List.of(
                        "in.csv, rad 2, kolumn 3 ”Utskriven”: ”2019-08-01” ligger före starten,"
                                + " som är 2019-09-01. Kontrollera båda datumen."),
                Mapping.messages(reading));
        assertEquals(List.of(), reading.facts());
    }

    @Test
    void ofADateOfBirthOnlyTheYearIsKept() throws Exception {
        Reading reading = enrolments().read(folder, ENROLLED + "T01;2019-09-01;;;;1979-04-01;;\n");
        assertEquals(OptionalInt.of(1979), ((Enrolment) reading.facts().get(0)).birthYear());
    }

    @Test
    void nobodyIsBornAfterTheEnrolmentOrInTheFutureOrInWords() throws Exception {
        Reading reading =
                enrolments()
                        .read(
                                folder,
                                ENROLLED
                                        + "T01;2019-09-01;;;;2020;;\n"
                                        + "T02;2019-09-01;;;;79;;\n"
                                        + "T03;2019-09-01;;;;ung;;\n");
        assertEquals(
                List.of("NOT_A_YEAR 2:6", "NOT_A_YEAR 3:6", "NOT_A_YEAR 4:6"),
                Mapping.codes(reading));
    }

    @Test
    void theSameClientAndStartTwiceIsTold() throws Exception {
        Reading reading =
                enrolments()
                        .read(
                                folder,
                                ENROLLED + "T01;2019-09-01;;;;;;\n" + "T01;2019-09-01;;;;;;\n");
        assertEquals(List.of("DUPLICATE_ANSWER 3:1"), Mapping.codes(reading));
    }

    private Mapping diary(ColumnRole amount) {
        return new Mapping(IntakeKind.TIME_LOG, "tid.csv")
                .site("Berga", null)
                .here()
                .column("Dag", ColumnRole.DATE)
                .column("Vem", ColumnRole.ROLE)
                .column("Vad", ColumnRole.CATEGORY)
                .column("Tid", amount);
    }

    @Test
    void timesOfOneDayAndCategoryAreAddedAndMinutesAreHours() throws Exception {
        Reading reading =
                diary(ColumnRole.MINUTES)
                        .read(
                                folder,
                                "Dag;Vem;Vad;Tid\n"
                                        + "2019-03-04;Kurator;Möten;45\n"
                                        + "2019-03-04;Kurator;Resor;20\n"
                                        + "2019-03-04;Kurator;Möten;30\n");
        assertEquals(List.of(), Mapping.messages(reading));
        assertEquals(
                List.of(
                        time("Möten", "1.25", TimeLog.Unit.HOURS, 2),
                        time("Resor", "0.3333333333", TimeLog.Unit.HOURS, 3)),
                reading.facts());
    }

    private static TimeLog time(String category, String amount, TimeLog.Unit unit, int row) {
        LocalDate day = LocalDate.of(2019, 3, 4);
        return new TimeLog(
                "Berga",
                category,
                "Kurator",
                day,
                day,
                new BigDecimal(amount),
                unit,
                new Origin("tid.csv", row));
    }

    @Test
    void theSameTimeTwiceIsAddedAndQuestioned() throws Exception {
        Reading reading =
                diary(ColumnRole.HOURS)
                        .read(
                                folder,
                                "Dag;Vem;Vad;Tid\n"
                                        + "2019-03-04;Kurator;Möten;1,5\n"
                                        + "2019-03-04;Kurator;Möten;1,5\n");
        assertEquals(List.of("ADDED_TOGETHER 3:4"), Mapping.codes(reading));
        assertTrue(reading.isSound());
        assertEquals(List.of(time("Möten", "3.0", TimeLog.Unit.HOURS, 2)), reading.facts());
    }

    @Test
    void shareOfTimeIsAtMostAllOfIt() throws Exception {
        Reading reading =
                diary(ColumnRole.SHARE)
                        .read(
                                folder,
                                "Dag;Vem;Vad;Tid\n"
                                        + "HT 2018;Kurator;Möten;12,5\n"
                                        + "HT 2018;Kurator;Resor;120\n");
        assertEquals(List.of("NOT_SO_MUCH_TIME 3:4"), Mapping.codes(reading));
        TimeLog meetings = (TimeLog) reading.facts().get(0);
        assertEquals(TimeLog.Unit.PER_CENT, meetings.unit());
        assertEquals(0, meetings.amount().compareTo(new BigDecimal("12.5")));
        assertTrue(meetings.to().isAfter(meetings.from()));
    }

    @Test
    void aSumWithAnUnsoundPartIsNotGivenAsIfItWereWhole() throws Exception {
        Reading reading =
                diary(ColumnRole.HOURS)
                        .read(
                                folder,
                                "Dag;Vem;Vad;Tid\n"
                                        + "2019-03-04;Kurator;Möten;1\n"
                                        + "2019-03-04;Kurator;Möten;två\n"
                                        + "32/3 2019;Kurator;Resor;2\n"
                                        + "2019-03-05;Kurator;Resor;2\n"
                                        + "2019-03-05;Kurator;Skriva;2\n");
        assertEquals(List.of("NOT_A_NUMBER 3:4", "NOT_A_DATE 4:1"), Mapping.codes(reading));
        assertEquals(
                List.of("Skriva"),
                reading.facts().stream().map(f -> ((TimeLog) f).category()).toList());
    }

    private Mapping interviews() {
        return new Mapping(IntakeKind.INTERVIEWS, "samtal.csv")
                .site("Berga", null)
                .here()
                .column("Intervju", ColumnRole.TITLE)
                .column("Dag", ColumnRole.DATE)
                .column("Grupp", ColumnRole.RESPONDENTS)
                .column("Text", ColumnRole.TEXT)
                .column("Avsnitt", ColumnRole.QUOTE)
                .column("Kod", ColumnRole.THEME)
                .column("Domän", ColumnRole.DOMAIN)
                .column("Styrka", ColumnRole.STRENGTH)
                .column("Citeras", ColumnRole.QUOTABLE);
    }

    private static final String TALKED =
            "Intervju;Dag;Grupp;Text;Avsnitt;Kod;Domän;Styrka;Citeras\n";

    @Test
    void rowsOfOneInterviewAreOneNoteWithItsCodedPassages() throws Exception {
        Reading reading =
                interviews()
                        .read(
                                folder,
                                TALKED
                                        + "Fokus 1;2019-05-02;föräldrar;Vi får svar direkt. Men"
                                        + " chefen byts.;svar direkt;Tillgänglighet;service;+2;ja\n"
                                        + "Fokus 1;2019-05-02;föräldrar;;chefen byts;Personal;"
                                        + "ledning;-1;nej\n"
                                        + "Fokus 1;2019-05-02;;;Ingen ringer.;Kontakt;;;\n");
        assertEquals(List.of(), Mapping.messages(reading));
        String text = "Vi får svar direkt. Men chefen byts.\nIngen ringer.";
        assertEquals(
                List.of(
                        new InterviewNote(
                                "Berga",
                                "Fokus 1",
                                "föräldrar",
                                LocalDate.of(2019, 5, 2),
                                text,
                                List.of(
                                        new Passage(
                                                7,
                                                18,
                                                "Tillgänglighet",
                                                "service",
                                                OptionalInt.of(2),
                                                true),
                                        new Passage(
                                                24,
                                                35,
                                                "Personal",
                                                "management",
                                                OptionalInt.of(-1),
                                                false),
                                        new Passage(37, 50, "Kontakt")),
                                new Origin("samtal.csv", 2))),
                reading.facts());
    }

    @Test
    void aPersonalIdentityNumberInANoteStopsTheFile() throws Exception {
        Reading reading =
                interviews()
                        .read(
                                folder,
                                TALKED
                                        + "Fokus 1;2019-05-02;föräldrar;Hon (19811218-9876) sa"
                                        + " nej.;;;;;\n");
        assertEquals(List.of("IDENTITY_NUMBER 2:4"), Mapping.codes(reading));
        assertEquals(List.of(), reading.facts());
        assertEquals("", reading.sha256());
    }

    @Test
    void aNameInPlaceOfAGroupStopsTheFile() throws Exception {
        Reading reading =
                interviews().read(folder, TALKED + "Samtal;2019-05-02;Anna Ek;Bra.;;;;;\n");
        assertEquals(List.of("NAME_AS_GROUP 2:3"), Mapping.codes(reading));
        assertEquals(List.of(), reading.facts());
    }

    @Test
    void whatANoteCannotSayIsTold() throws Exception {
        Reading reading =
                interviews()
                        .read(
                                folder,
                                TALKED
                                        + "A;2019-05-02;föräldrar;;;Kod;;;\n"
                                        + "B;2019-05-02;föräldrar;Text;;Kod;skola;;\n"
                                        + "C;2019-05-02;föräldrar;Text;;Kod;;3;\n"
                                        + "D;2019-05-02;föräldrar;Text;;Kod;;;kanske\n");
        assertEquals(
                List.of(
                        "EMPTY_CELL 2:5",
                        "UNKNOWN_WORD 3:7",
                        "OUT_OF_RANGE 4:8",
                        "NOT_YES_OR_NO 5:9"),
                Mapping.codes(reading));
        assertEquals(List.of(), reading.facts());
    }

    private Mapping factors() {
        Mapping mapping =
                new Mapping(IntakeKind.FACTORS, "hinder.csv")
                        .site("Berga", null)
                        .activity("Screening", "Fråga om barn")
                        .here()
                        .column("Dag", ColumnRole.DATE)
                        .column("Tema", ColumnRole.THEME)
                        .column("Slag", ColumnRole.KIND)
                        .column("Styrka", ColumnRole.STRENGTH)
                        .column("Vilka", ColumnRole.RESPONDENTS)
                        .column("Citat", ColumnRole.QUOTE)
                        .column("Rör", ColumnRole.TOUCHES);
        FactorSort merit = ModelFactory.eINSTANCE.createFactorSort();
        merit.setName("Fortjanst");
        merit.setLabel("Förtjänst");
        mapping.programme.getFactorSorts().add(merit);
        return mapping;
    }

    @Test
    void factorsAreOfTheKindsOfEveryTheoryAndOfItsOwnSorts() throws Exception {
        Reading reading =
                factors()
                        .read(
                                folder,
                                "Dag;Tema;Slag;Styrka;Vilka;Citat;Rör\n"
                                        + "2019-05;Personal;Hindrande faktor;−2;chefer;;Fråga om"
                                        + " barn\n"
                                        + "2019-05;Lokal;Förtjänst;;;;\n");
        assertEquals(List.of(), Mapping.messages(reading));
        Factor staff = (Factor) reading.facts().get(0);
        assertEquals("HINDERING", staff.kind());
        assertEquals(-2, staff.strength());
        assertEquals("chefer", staff.statedBy());
        assertEquals(List.of("Screening"), staff.touches());
        assertEquals(LocalDate.of(2019, 5, 1), staff.date());
        assertEquals("Fortjanst", ((Factor) reading.facts().get(1)).kind());
    }

    @Test
    void anUnknownKindOfFactorIsToldWithTheKnownOnes() throws Exception {
        Reading reading =
                factors()
                        .read(
                                folder,
                                "Dag;Tema;Slag;Styrka;Vilka;Citat;Rör\n"
                                        + "2019-05;Personal;problem;1;;;\n"
                                        + "2019-05;Personal;hinder;1;;;Fika\n");
        assertEquals(
                List.of(
                        "hinder.csv, rad 2, kolumn 3 ”Slag”: ”problem” är inget känt ord här."
                                + " Kända ord är: hinder, framgångsfaktor, utvecklingsområde,"
                                + " Fortjanst.",
                        "hinder.csv, rad 3, kolumn 7 ”Rör”: ”Fika” är inget känt ord här. Kända"
                                + " ord är: Fråga om barn."),
                Mapping.messages(reading));
    }

    @Test
    void withoutAKindTheSignOfTheStrengthTells() throws Exception {
        Mapping mapping =
                new Mapping(IntakeKind.FACTORS, "hinder.csv")
                        .site("Berga", null)
                        .here()
                        .column("Dag", ColumnRole.DATE)
                        .column("Tema", ColumnRole.THEME)
                        .column("Styrka", ColumnRole.STRENGTH);
        Reading reading =
                mapping.read(
                        folder,
                        "Dag;Tema;Styrka\n2019-05-01;A;-1\n2019-05-01;B;2\n2019-05-01;C;0\n");
        assertEquals(List.of("NEITHER_HELPS_NOR_HINDERS 4:2"), Mapping.codes(reading));
        assertEquals(
                List.of("HINDERING", "HELPING"),
                reading.facts().stream().map(f -> ((Factor) f).kind()).toList());
    }

    private Mapping aggregates() {
        return new Mapping(IntakeKind.AGGREGATES, "medel.csv")
                .form(Mapping.sdq())
                .site("Umea", "Umeå")
                .here()
                .column("Termin", ColumnRole.DATE)
                .column("När", ColumnRole.OCCASION)
                .column("Skala", ColumnRole.SCALE)
                .column("n", ColumnRole.AMOUNT)
                .column("M", ColumnRole.MEAN)
                .column("SD", ColumnRole.DEVIATION);
    }

    @Test
    void aggregatesHaveTheirNumberMeanAndDeviation() throws Exception {
        Reading reading =
                aggregates()
                        .read(
                                folder,
                                "Termin;När;Skala;n;M;SD\n"
                                        + "HT 2013;före;Total;14;15,2;6,1\n"
                                        + "HT 2013;efter;Total;9;12,75;\n");
        assertEquals(List.of(), Mapping.messages(reading));
        ReportedAggregate before = (ReportedAggregate) reading.facts().get(0);
        assertEquals("SDQ", before.instrument());
        assertEquals("Total", before.scale());
        assertEquals(Occasion.BEFORE, before.occasion());
        assertEquals(14, before.n());
        assertEquals(0, before.mean().orElseThrow().compareTo(new BigDecimal("15.2")));
        assertEquals(Optional.empty(), ((ReportedAggregate) reading.facts().get(1)).sd());
    }

    @Test
    void aMeanOfNobodyAndTheSameGroupTwiceAreTold() throws Exception {
        Reading reading =
                aggregates()
                        .read(
                                folder,
                                "Termin;När;Skala;n;M;SD\n"
                                        + "HT 2013;före;Total;0;15,2;6,1\n"
                                        + "HT 2013;efter;Total;9;12,75;-1\n"
                                        + "VT 2014;efter;Total;9;12,75;1\n"
                                        + "VT 2014;efter;Total;9;12,75;1\n");
        assertEquals(
                List.of("MEAN_OF_NONE 2:5", "OUT_OF_RANGE 3:6", "DUPLICATE_ANSWER 5:3"),
                Mapping.codes(reading));
        assertEquals(List.of(), reading.facts());
    }

    @Test
    void answersAreCountedInColumnsOfTheirOwnOrOnRows() throws Exception {
        Mapping wide =
                new Mapping(IntakeKind.AGGREGATES, "svar.csv")
                        .form(Mapping.sdq())
                        .site("Umea", null)
                        .here()
                        .column("Termin", ColumnRole.DATE)
                        .column("När", ColumnRole.OCCASION)
                        .column("Skala", ColumnRole.SCALE)
                        .column("Låg", ColumnRole.ANSWER_COUNT)
                        .column("Hög", ColumnRole.ANSWER_COUNT);
        Reading columns = wide.read(folder, "Termin;När;Skala;Låg;Hög\nHT 2013;före;Total;7;4\n");
        Mapping rows =
                new Mapping(IntakeKind.AGGREGATES, "svar.csv")
                        .form(Mapping.sdq())
                        .site("Umea", null)
                        .here()
                        .column("Termin", ColumnRole.DATE)
                        .column("När", ColumnRole.OCCASION)
                        .column("Skala", ColumnRole.SCALE)
                        .column("Svar", ColumnRole.VALUE)
                        .column("Antal", ColumnRole.AMOUNT);
        Reading onRows =
                rows.read(
                        folder,
                        "Termin;När;Skala;Svar;Antal\n"
                                + "HT 2013;före;Total;Låg;7\n"
                                + "HT 2013;före;Total;Hög;4\n");
        for (Reading reading : List.of(columns, onRows)) {
            assertEquals(List.of(), Mapping.messages(reading));
            ReportedAggregate read = (ReportedAggregate) reading.facts().get(0);
            assertEquals(Map.of("Låg", 7, "Hög", 4), read.counts());
            assertEquals(11, read.n());
        }
    }

    @Test
    void aDocumentOfTheProjectIsKnownByItsHash() throws Exception {
        Files.writeString(folder.resolve("avtal.txt"), "abc");
        Reading reading =
                new Mapping(IntakeKind.DOCUMENTS, "dok.csv")
                        .site("Berga", null)
                        .here()
                        .column("Dag", ColumnRole.DATE)
                        .column("Vad", ColumnRole.TITLE)
                        .column("Var", ColumnRole.SOURCE)
                        .read(
                                folder,
                                "Dag;Vad;Var\n"
                                        + "2019-01-15;Avtal;avtal.txt\n"
                                        + "2019-02-01;Protokoll;SN 2019/12\n"
                                        + "2019-02-02;Rapport;https://example.org/r.pdf\n"
                                        + "2019-02-03;Brev;brev.pdf\n");
        assertEquals(List.of("DOCUMENT_MISSING 5:3"), Mapping.codes(reading));
        assertTrue(reading.isSound());
        assertEquals(
                List.of(
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                        "",
                        "",
                        ""),
                reading.facts().stream().map(f -> ((Document) f).sha256()).toList());
    }

    @Test
    void aMappingThatSaysTooLittleIsToldWhatItLacks() throws Exception {
        for (IntakeKind kind : IntakeKind.VALUES) {
            Reading reading =
                    new Mapping(kind, "f.csv").column("A", ColumnRole.NOTE).read(folder, "A\nx\n");
            assertTrue(Mapping.codes(reading).contains("MAPPING_INCOMPLETE 0:0"), kind.toString());
        }
    }
}
