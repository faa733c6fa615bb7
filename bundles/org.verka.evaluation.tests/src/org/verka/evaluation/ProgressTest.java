package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verka.evaluation.ActivityProgress.Done;
import org.verka.evaluation.ActivityProgress.Status;
import org.verka.model.Activity;
import org.verka.model.Interval;
import org.verka.model.Named;

class ProgressTest {

    @ParameterizedTest
    @CsvSource({
        // a total: 120 over the 365 days of 2014
        "TOTAL, 120, 2014, 2014-12-31, 120",
        "TOTAL, 120, 2014, 2015-06-01, 120",
        "TOTAL, 365, 2014, 2014-01-01, 1",
        "UNSPECIFIED, 365, 2014, 2014-01-31, 31",
        "TOTAL, 120, 2014, 2013-12-31, 0",
        // the 92 days of the autumn and the 273 of the year after are one year
        "YEAR, 40, 2013-10 – 2014-09, 2014-12-31, 40",
        "YEAR, 40, 2013 – 2014, 2014-12-31, 80",
        "YEAR, 365, 2014, 2014-02-28, 59",
        "HALF_YEAR, 10, 2014, 2014-06-30, 10",
        "HALF_YEAR, 184, 2014, 2014-07-01, 185",
        "QUARTER, 3, 2014, 2014-12-31, 12",
        "QUARTER, 90, 2014-02 – 2014-12, 2014-02-28, 28",
        "MONTH, 2, 2013-10 – 2014-09, 2014-09-30, 24",
        "MONTH, 31, 2013-10, 2013-10-15, 15",
        "MONTH, 31, 2013-10-17 – 2013-10-31, 2013-12-31, 15",
        "WEEK, 7, 2014-01-01 – 2014-01-10, 2014-12-31, 10",
        "DAY, 2, 2014-01-01 – 2014-01-10, 2014-01-04, 8",
        "SCHOOL_TERM, 3, VT 2014 – HT 2014, 2014-12-31, 6",
        "WEEK, 2, v1 2014 – v4 2014, 2014-12-31, 8",
    })
    void plannedByTheDayOfTheEvaluation(
            Interval per, String amount, String when, LocalDate day, double planned) {
        Theory theory = new Theory("A", "B");
        theory.activity("Möte", when, amount, per);
        assertEquals(OptionalDouble.of(planned), all(theory, new Facts(), day).get(0).planned());
    }

    @Test
    void withoutAPeriodOfItsOwnAnActivityHasTheProgrammes() {
        Theory theory = new Theory("A", "B").period("2014");
        theory.activity("Möte", null, "12", Interval.TOTAL);
        assertEquals(
                OptionalDouble.of(12),
                all(theory, new Facts(), LocalDate.of(2014, 12, 31)).get(0).planned());
    }

    @Test
    void withoutAnyPeriodATotalIsDueWholeAndARateIsNot() {
        Theory theory = new Theory("A", "B");
        theory.activity("Möte", null, "12", Interval.TOTAL);
        theory.activity("Samtal", null, "12", Interval.MONTH);
        List<ActivityProgress> all = all(theory, new Facts(), LocalDate.of(2014, 12, 31));
        assertEquals(OptionalDouble.of(12), all.get(0).planned());
        assertEquals(OptionalDouble.empty(), all.get(3).planned());
    }

    @Test
    void aPlanIsForAllSitesTogetherUnlessThereIsOnlyOne() {
        Theory two = new Theory("A", "B");
        two.activity("Möte", "2014", "12", Interval.TOTAL);
        List<ActivityProgress> ofTwo = all(two, new Facts(), LocalDate.of(2014, 12, 31));
        assertEquals(List.of("", "A", "B"), ofTwo.stream().map(ProgressTest::site).toList());
        assertEquals(OptionalDouble.empty(), ofTwo.get(1).planned());

        Theory one = new Theory("A");
        one.activity("Möte", "2014", "12", Interval.TOTAL);
        List<ActivityProgress> ofOne = all(one, new Facts(), LocalDate.of(2014, 12, 31));
        assertEquals(List.of("", "A"), ofOne.stream().map(ProgressTest::site).toList());
        assertEquals(OptionalDouble.of(12), ofOne.get(1).planned());
    }

    @Test
    void aSiteHasItsOwnShareOfThePlanAndAWholeThoseOfItsParts() {
        Theory theory = new Theory("Norr", "A", "B", "C").partOf("A", "Norr").partOf("B", "Norr");
        Activity activity = theory.activity("Möte", "2014", "240", Interval.TOTAL);
        theory.share(activity, "A", "73");
        theory.share(activity, "B", "36.5");
        Facts facts =
                new Facts().done("Möte", "A", "2014-01-10", 20).done("Möte", "C", "2014-01-10", 5);
        List<ActivityProgress> all = all(theory, facts, LocalDate.of(2014, 4, 10));
        assertEquals(
                List.of("", "Norr", "A", "B", "C"), all.stream().map(ProgressTest::site).toList());
        assertEquals(30.0, all.get(1).planned().getAsDouble(), 1e-9);
        assertEquals(20.0, all.get(2).planned().getAsDouble(), 1e-9);
        assertEquals(10.0, all.get(3).planned().getAsDouble(), 1e-9);
        assertEquals(OptionalDouble.empty(), all.get(4).planned());
        assertEquals(
                List.of(
                        Status.MUCH_LESS,
                        Status.LESS,
                        Status.AS_PLANNED,
                        Status.NOTHING_RECORDED,
                        Status.DONE_WITHOUT_PLAN),
                all.stream().map(ActivityProgress::status).toList());
    }

    @Test
    void aWholeHasNoPlanWhenOneOfItsPartsHasNone() {
        Theory theory = new Theory("Norr", "A", "B").partOf("A", "Norr").partOf("B", "Norr");
        Activity activity = theory.activity("Möte", "2014", "12", Interval.TOTAL);
        theory.share(activity, "A", "6");
        List<ActivityProgress> all = all(theory, new Facts(), LocalDate.of(2014, 12, 31));
        assertEquals(OptionalDouble.empty(), all.get(1).planned());
        assertEquals(OptionalDouble.of(6), all.get(2).planned());
    }

    @Test
    void aLocalTheoryHasItsOwnSitesSharesOfThePlanThatItTakesOver() {
        Theory base = new Theory("A", "B");
        Activity activity = base.activity("Möte", "2014", "240", Interval.TOTAL);
        base.share(activity, "A", "100");
        base.share(activity, "B", "140");
        Theory local = new Theory("A");
        local.programme.getActivities().add(activity);
        List<ActivityProgress> ofOne = all(local, new Facts(), LocalDate.of(2014, 12, 31));
        assertEquals(OptionalDouble.of(100), ofOne.get(0).planned());
        assertEquals(OptionalDouble.of(100), ofOne.get(1).planned());
        Theory other = new Theory("C");
        other.programme.getActivities().add(activity);
        List<ActivityProgress> ofNone = all(other, new Facts(), LocalDate.of(2014, 12, 31));
        assertEquals(OptionalDouble.empty(), ofNone.get(0).planned());
        assertEquals(OptionalDouble.empty(), ofNone.get(1).planned());
    }

    @Test
    void aShareIsSpreadOverTheSameTimeAsThePlan() {
        Theory theory = new Theory("A", "B");
        Activity activity = theory.activity("Möte", "2014 – 2015", "24", Interval.YEAR);
        theory.share(activity, "A", "6");
        List<ActivityProgress> all = all(theory, new Facts(), LocalDate.of(2015, 12, 31));
        assertEquals(OptionalDouble.of(48), all.get(0).planned());
        assertEquals(OptionalDouble.of(12), all.get(1).planned());
    }

    @Test
    void whatWasDoneIsSummedByMonthAndSiteUpToTheDay() {
        Theory theory = new Theory("A", "B");
        theory.activity("Möte", "2014", "12", Interval.TOTAL);
        Facts facts =
                new Facts()
                        .done("Möte", "A", "2014-01-10", 2)
                        .done("Möte", "A", "2014-01-20", 3)
                        .done("Möte", "B", "2014-03-31", 1)
                        .done("Möte", "B", "2014-04-01", 7)
                        .done("Annat", "B", "2014-02-01", 9)
                        .done("Möte", "Annanstans", "2014-02-01", 9);
        List<ActivityProgress> all = all(theory, facts, LocalDate.of(2014, 3, 31));
        assertEquals(
                List.of(new Done(6, 3), new Done(5, 2), new Done(1, 1)),
                all.stream().flatMap(p -> p.done().shown().stream()).toList());
        assertEquals(
                Map.of(YearMonth.of(2014, 1), 5.0, YearMonth.of(2014, 3), 1.0),
                all.get(0).months());
    }

    @Test
    void aSiteHasWhatWasDoneAtItsParts() {
        Theory theory = new Theory("Kommun", "Norr", "Annan").partOf("Norr", "Kommun");
        theory.activity("Möte", "2014", "12", Interval.TOTAL);
        Facts facts =
                new Facts()
                        .done("Möte", "Kommun", "2014-01-10", 1)
                        .done("Möte", "Norr", "2014-01-10", 2)
                        .done("Möte", "Annan", "2014-01-10", 4);
        List<ActivityProgress> all = all(theory, facts, LocalDate.of(2014, 3, 31));
        assertEquals(
                List.of(7.0, 3.0, 2.0, 4.0),
                all.stream().map(p -> p.amount().orElseThrow()).toList());
    }

    @Test
    void sitesThatAreWrittenAsPartsOfEachOtherDoNotHangTheEvaluation() {
        Theory theory = new Theory("A", "B").partOf("A", "B").partOf("B", "A");
        theory.activity("Möte", "2014", "12", Interval.TOTAL);
        Facts facts = new Facts().done("Möte", "A", "2014-01-10", 1);
        assertEquals(
                OptionalDouble.of(1),
                all(theory, facts, LocalDate.of(2014, 3, 31)).get(0).amount());
    }

    @ParameterizedTest
    @CsvSource({
        "10, 4, MUCH_LESS",
        "10, 5, LESS",
        "10, 8, LESS",
        "10, 9, AS_PLANNED",
        "10, 11, AS_PLANNED",
        "10, 12, MORE",
        "10, 0, MUCH_LESS",
        ", 3, DONE_WITHOUT_PLAN",
        ", 0, NOTHING_RECORDED"
    })
    void theStatusFollowsFixedLimits(String planned, int done, Status status) {
        Theory theory = new Theory("A");
        theory.activity("Möte", "2014", planned, Interval.TOTAL);
        Facts facts = new Facts().done("Möte", "A", "2014-05-01", done);
        assertEquals(status, all(theory, facts, LocalDate.of(2015, 1, 1)).get(0).status());
    }

    @Test
    void whatIsDoneBeforeAnyOfItWasPlannedIsNotCalledAsPlanned() {
        Theory theory = new Theory("A");
        theory.activity("Möte", "2014", "12", Interval.TOTAL);
        Facts early = new Facts().done("Möte", "A", "2013-12-01", 3);
        LocalDate before = LocalDate.of(2013, 12, 31);
        assertEquals(Status.EARLY, all(theory, early, before).get(0).status());
        assertEquals(Status.AS_PLANNED, all(theory, early, before.plusMonths(3)).get(0).status());
    }

    @Test
    void nothingRecordedIsSomethingElseThanNotYetBegun() {
        Theory theory = new Theory("A");
        theory.activity("Möte", "2014", "12", Interval.TOTAL);
        LocalDate before = LocalDate.of(2013, 12, 31);
        assertEquals(Status.NOT_YET, all(theory, new Facts(), before).get(0).status());
        assertEquals(
                Status.NOTHING_RECORDED,
                all(theory, new Facts(), before.plusDays(1)).get(0).status());
        assertTrue(all(theory, new Facts(), before).get(0).months().isEmpty());
    }

    private static List<ActivityProgress> all(Theory theory, Facts facts, LocalDate day) {
        return new Evaluator()
                .evaluate(theory.programme, facts.evidence(), Options.shared(day))
                .activities();
    }

    private static String site(ActivityProgress progress) {
        return Optional.of(progress).flatMap(ActivityProgress::site).map(Named::getName).orElse("");
    }
}
