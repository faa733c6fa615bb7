package org.verka.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.Enrolment;
import org.verka.evidence.Origin;
import org.verka.model.ColumnRole;
import org.verka.model.IntakeKind;

/** Enrolments: when a client came and went, and what else is known of it. */
class EnrolmentRowsTest {

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
        FileRead reading =
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
        FileRead reading = enrolments().read(folder, ENROLLED + "T01;2019-09-01;2019-08-01;;;;;\n");
        assertEquals(
                List.of(
                        "in.csv, rad 2, kolumn 3 ”Utskriven”: ”2019-08-01” ligger före starten,"
                                + " som är 2019-09-01. Kontrollera båda datumen."),
                Mapping.messages(reading));
        assertEquals(List.of(), reading.facts());
    }

    @Test
    void ofADateOfBirthOnlyTheYearIsKept() throws Exception {
        FileRead reading = enrolments().read(folder, ENROLLED + "T01;2019-09-01;;;;1979-04-01;;\n");
        assertEquals(OptionalInt.of(1979), ((Enrolment) reading.facts().get(0)).birthYear());
    }

    @Test
    void nobodyIsBornAfterTheEnrolmentOrInTheFutureOrInWords() throws Exception {
        FileRead reading =
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
        FileRead reading =
                enrolments()
                        .read(
                                folder,
                                ENROLLED + "T01;2019-09-01;;;;;;\n" + "T01;2019-09-01;;;;;;\n");
        assertEquals(List.of("DUPLICATE_ANSWER 3:1"), Mapping.codes(reading));
    }
}
