package org.verka.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.Origin;
import org.verka.evidence.TimeLog;
import org.verka.model.ColumnRole;
import org.verka.model.IntakeKind;

/** Diaries and logs of staff time. */
class TimeRowsTest {

    @TempDir Path folder;

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
        FileRead reading =
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
        FileRead reading =
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
        FileRead reading =
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
        FileRead reading =
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
}
