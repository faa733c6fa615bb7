package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;
import org.verka.evidence.Origin;
import org.verka.evidence.TimeLog;
import org.verka.model.DateSpan;
import org.verka.model.ModelFactory;
import org.verka.model.Named;
import org.verka.model.Role;

/** Log books as those of Linköping: seed 002, figures 1 and 2. */
class LogBooksTest {

    private final Theory theory = new Theory("Berga", "Skäggetorp");
    private final List<Fact> logs = new ArrayList<>();

    @BeforeEach
    void haveARole() {
        Role leader = ModelFactory.eINSTANCE.createRole();
        leader.setName("Gruppledare");
        leader.setLabel("gruppledarna");
        theory.programme.getRoles().add(leader);
    }

    private LogBooksTest log(
            String site, String by, String category, String period, String amount, String unit) {
        DateSpan span = Theory.span(period);
        logs.add(
                new TimeLog(
                        site,
                        category,
                        by,
                        span.first(),
                        span.last(),
                        new BigDecimal(amount),
                        TimeLog.Unit.valueOf(unit),
                        new Origin("tid.csv", logs.size() + 2)));
        return this;
    }

    private List<StaffTime> times() {
        return times(Options.shared(LocalDate.of(2020, 1, 1)));
    }

    private List<StaffTime> times(Options options) {
        Evidence evidence = new Evidence(List.of(), List.of(), List.of(), logs, List.of());
        return new Evaluator().evaluate(theory.programme, evidence, options).staffTime();
    }

    private List<StaffTime> internally() {
        return times(Options.internal(LocalDate.of(2020, 1, 1)));
    }

    /** Each figure that is told: site, category, amount or that it is withheld. */
    private List<String> told() {
        return times().stream()
                .flatMap(t ->
                        t.categories().stream()
                                .map(c ->
                                        t.site().map(Named::getName).orElse("alla")
                                                + " "
                                                + c.name()
                                                + " "
                                                + (c.withheld().get(0)
                                                        ? "skyddas"
                                                        : c.logged()
                                                                .get(0)
                                                                .map(BigDecimal::toPlainString)
                                                                .orElse("-"))))
                .sorted()
                .toList();
    }

    /** Each of two knows the own time and has the other's from a sum or a mean. */
    @Test
    void whatTwoHaveLoggedIsWithheldAndWhatThreeHaveIsNot() {
        log("Berga", "a", "Möten", "2019", "10", "HOURS");
        log("Berga", "b", "Möten", "2019", "12", "HOURS");
        log("Berga", "a", "Familjer", "2019", "20", "HOURS");
        log("Berga", "b", "Familjer", "2019", "20", "HOURS");
        log("Berga", "c", "Familjer", "2019", "20", "HOURS");
        assertEquals(List.of("alla Familjer 60", "alla Möten skyddas"), told());
        assertEquals(Optional.empty(), times().get(0).total(0), "the sum would tell it");
    }

    @Test
    void whatIsNearlyAllOneEmployeesCountsAsOfTwo() {
        log("Berga", "a", "Möten", "2019", "100", "HOURS");
        log("Berga", "b", "Möten", "2019", "10", "HOURS");
        log("Berga", "c", "Möten", "2019", "9.9", "HOURS");
        assertEquals(List.of("alla Möten skyddas"), told());
        log("Berga", "d", "Möten", "2019", "0.2", "HOURS");
        assertEquals(List.of("alla Möten 120.1"), told());
    }

    @Test
    void allSitesTogetherAreWithheldWhereTheyWouldTellOfTwo() {
        for (String who : List.of("a", "b", "c")) {
            log("Berga", who, "Möten", "2019", "10", "HOURS");
        }
        log("Skäggetorp", "d", "Möten", "2019", "10", "HOURS");
        log("Skäggetorp", "e", "Möten", "2019", "10", "HOURS");
        assertEquals(
                List.of("Berga Möten 30", "Skäggetorp Möten skyddas", "alla Möten skyddas"),
                told());
    }

    /** Three who each log a hundred per cent: what is left of it is what one category got. */
    @Test
    void ofPercentagesTwoCategoriesAreWithheldOrNone() {
        for (String who : List.of("a", "b", "c")) {
            log("Berga", who, "Familjer", "2019", "60", "PER_CENT");
            log("Berga", who, "Ledning", "2019", "20", "PER_CENT");
        }
        log("Berga", "a", "Möten", "2019", "20", "PER_CENT");
        assertEquals(
                List.of("alla Familjer skyddas", "alla Ledning 20", "alla Möten skyddas"),
                told().stream().map(t -> t.replaceAll("20\\.0+", "20")).toList());
    }

    @Test
    void whatARoleReportsAsSuchTellsOfNoSingleEmployee() {
        log("Berga", "Gruppledare", "Ledning", "2019", "40", "HOURS");
        log("Berga", "", "Ledning", "2019", "30", "HOURS");
        log("Berga", "Gruppledare 1", "Möten", "2019", "10", "HOURS");
        assertEquals(List.of("alla Ledning 30", "alla Ledning 40", "alla Möten skyddas"), told());
    }

    private static String head(StaffTime time) {
        return time.role().map(Named::getName).orElse("-")
                + "/"
                + time.site().map(Named::getName).orElse("")
                + "/"
                + time.unit();
    }

    @Test
    void hoursAreAddedUpByCategoryAndPeriodWithTheMostFirst() {
        log("Berga", "medarbetare 1", "Möten", "2019-04", "10", "HOURS");
        log("Berga", "medarbetare 2", "Möten", "2019-04", "5.5", "HOURS");
        log("Berga", "medarbetare 2", "Familjer", "2019-04", "24.5", "HOURS");
        log("Berga", "medarbetare 1", "Familjer", "2019-05", "3", "HOURS");
        StaffTime time = internally().get(0);
        assertEquals(1, times().size());
        assertEquals("-//HOURS", head(time));
        assertEquals(
                List.of("Familjer", "Möten"),
                time.categories().stream().map(StaffTime.Category::name).toList());
        assertEquals(0, new BigDecimal("40").compareTo(time.total(0).orElseThrow()));
        assertEquals(15.5 / 40, time.share(time.categories().get(1), 0).orElseThrow(), 1e-12);
        assertEquals(Optional.empty(), time.categories().get(1).logged().get(1));
        assertEquals(1, time.share(time.categories().get(0), 1).orElseThrow(), 1e-12);
    }

    @Test
    void sharesOfWorkingTimeAreAveragedAndNotAddedToHours() {
        log("Berga", "a", "Ledning", "2019", "30", "PER_CENT");
        log("Berga", "b", "Ledning", "2019", "40", "PER_CENT");
        log("Berga", "b", "Ledning", "2019-09", "4", "HOURS");
        assertEquals(
                List.of("-//HOURS", "-//PER_CENT"),
                times().stream().map(LogBooksTest::head).toList());
        BigDecimal mean = internally().get(1).categories().get(0).logged().get(0).orElseThrow();
        assertEquals(35, mean.doubleValue(), 1e-12);
    }

    @Test
    void aRoleOfTheTheoryIsToldByItselfAndSingleEmployeesNever() {
        log("Berga", "gruppledarna", "Ledning", "2019", "30", "HOURS");
        log("Skäggetorp", "Gruppledare", "Ledning", "2019", "20", "HOURS");
        log("Berga", "Anna", "Familjer", "2019", "5", "HOURS");
        log("Berga", "Bo", "Familjer", "2019", "7", "HOURS");
        assertEquals(
                List.of(
                        "Gruppledare//HOURS",
                        "Gruppledare/Berga/HOURS",
                        "Gruppledare/Skäggetorp/HOURS",
                        "-//HOURS"),
                times().stream().map(LogBooksTest::head).toList());
        assertEquals(0, new BigDecimal("12").compareTo(internally().get(3).total(0).orElseThrow()));
    }

    @Test
    void severalInARoleAreToldTogetherWhenTheyAreNumbered() {
        log("Berga", "Gruppledare 1", "Områdeslokalen", "2019", "40", "PER_CENT");
        log("Berga", "Gruppledare 2", "Områdeslokalen", "2019", "45", "PER_CENT");
        log("Berga", "Gruppledare i Skäggetorp", "Områdeslokalen", "2019", "50", "PER_CENT");
        assertEquals(
                List.of("Gruppledare//PER_CENT", "-//PER_CENT"),
                times().stream().map(LogBooksTest::head).toList());
        BigDecimal mean = internally().get(0).categories().get(0).logged().get(0).orElseThrow();
        assertEquals(42.5, mean.doubleValue(), 1e-12);
    }

    /** Figure 1 of seed 002: 40 and 45 per cent for the two group leaders. */
    @Test
    void theLeastAndTheMostAreToldInternallyOnly() {
        log("Berga", "Gruppledare 1", "Områdeslokalen", "2019", "40", "PER_CENT");
        log("Berga", "Gruppledare 2", "Områdeslokalen", "2019", "45", "PER_CENT");
        log("Berga", "Gruppledare 1", "Medforskare", "2019", "5", "PER_CENT");
        log("Berga", "Gruppledare 2", "Medforskare", "2019", "5", "PER_CENT");
        Options options = Options.internal(LocalDate.of(2020, 1, 1));
        assertEquals(
                List.of("Områdeslokalen 40–45", "Medforskare "),
                times(options).get(0).categories().stream()
                        .map(c ->
                                c.name()
                                        + " "
                                        + c.spans()
                                                .get(0)
                                                .map(s ->
                                                        s.least()
                                                                        .stripTrailingZeros()
                                                                        .toPlainString()
                                                                + "–"
                                                                + s.most()
                                                                        .stripTrailingZeros()
                                                                        .toPlainString())
                                                .orElse(""))
                        .toList());
        assertEquals(
                List.of(Optional.empty(), Optional.empty()),
                times().get(0).categories().stream().map(c -> c.spans().get(0)).toList());
    }

    @Test
    void whatWasLoggedAfterTheDayOrElsewhereIsLeftOut() {
        log("Berga", "", "Ledning", "2020-02", "30", "HOURS");
        log("Okänd", "", "Ledning", "2019", "30", "HOURS");
        assertEquals(List.of(), times());
    }
}
