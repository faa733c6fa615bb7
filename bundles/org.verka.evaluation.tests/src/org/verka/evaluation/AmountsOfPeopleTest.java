package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.evaluation.ActivityProgress.Status;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.Evidence;
import org.verka.evidence.Origin;
import org.verka.model.Activity;
import org.verka.model.Fidelity;
import org.verka.model.Frequency;
import org.verka.model.Interval;
import org.verka.model.ModelFactory;

/** How much was done is told of people as everything else of people is. */
class AmountsOfPeopleTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);

    private final Theory theory = new Theory("A", "B", "C");
    private final Activity activity = theory.activity("Stöd", "2014", "40", Interval.TOTAL);
    private final List<ActivityRecord> records = new ArrayList<>();

    private void done(String site, String date, int amount, OptionalInt participants) {
        records.add(
                new ActivityRecord(
                        "Stöd",
                        site,
                        LocalDate.parse(date),
                        amount,
                        participants,
                        "",
                        "",
                        new Origin("logg.csv", records.size() + 2)));
    }

    private void done(String site, String date, int amount) {
        done(site, date, amount, OptionalInt.empty());
    }

    private Evaluation evaluate(Options options) {
        Evidence evidence = new Evidence(List.of(), List.of(), records, List.of(), List.of());
        return new Evaluator().evaluate(theory.programme, evidence, options);
    }

    private Evaluation shared() {
        return evaluate(Options.shared(DAY));
    }

    /** For all sites, A, B and C: the amount, or why there is none. */
    private static List<Object> amounts(Evaluation evaluation) {
        return evaluation.activities().stream()
                .map(a -> told(a.done().map(d -> d.amount())))
                .toList();
    }

    private static Object told(Disclosed<?> figures) {
        return figures instanceof Disclosed.Withheld<?> w ? w.reason() : figures.shown().get();
    }

    @Test
    void fewPeopleAreWithheldAndSoIsTheSmallestSiteThatTheyCouldBeToldBy() {
        activity.setPlannedUnit("klienter");
        done("A", "2014-02-01", 3);
        done("B", "2014-02-01", 8);
        done("C", "2014-02-01", 20);
        Evaluation shared = shared();
        assertEquals(
                List.of(31.0, Disclosed.Reason.TOO_FEW, Disclosed.Reason.WOULD_REVEAL, 20.0),
                amounts(shared));
        assertEquals(
                List.of(Status.LESS, Status.WITHHELD, Status.WITHHELD, Status.DONE_WITHOUT_PLAN),
                shared.activities().stream().map(ActivityProgress::status).toList());
        assertEquals(2, shared.withheld());
        assertEquals(
                List.of(31.0, 3.0, 8.0, 20.0),
                amounts(evaluate(Options.internal(DAY))),
                "internal");
    }

    @Test
    void nobodyIsToldOfAsNobody() {
        activity.setPlannedUnit("klienter");
        done("C", "2014-02-01", 20);
        assertEquals(List.of(20.0, 0.0, 0.0, 20.0), amounts(shared()));
    }

    @Test
    void whatTellsAFewBackIsWithheldToo() {
        activity.setPlannedUnit("klienter");
        Fidelity fidelity = ModelFactory.eINSTANCE.createFidelity();
        Frequency frequency = ModelFactory.eINSTANCE.createFrequency();
        frequency.setPer(Interval.WEEK);
        fidelity.setFrequency(frequency);
        activity.setFidelity(fidelity);
        done("A", "2014-02-01", 3);
        Evaluation shared = shared();
        ActivityProgress all = shared.activitiesTogether().getFirst();
        assertEquals(Status.WITHHELD, all.status());
        assertTrue(all.months().isEmpty());
        Delivery delivery = shared.delivered().deliveries().getFirst();
        assertEquals(Disclosed.Reason.TOO_FEW, told(delivery.timeliness().orElseThrow()));
        assertEquals(
                List.of(Disclosed.Reason.TOO_FEW, Disclosed.Reason.TOO_FEW),
                delivery.halves().stream().map(h -> told(h.done())).toList());
        assertEquals(
                List.of(Delivery.Standing.WITHHELD),
                delivery.fidelity().stream().map(Delivery.Aspect::standing).toList());
        assertEquals(Disclosed.Reason.TOO_FEW, told(delivery.adaptations()));
    }

    @Test
    void aHalfYearOfAFewIsNotToldNorAnotherSitesThatWouldTellIt() {
        activity.setPlannedUnit("klienter");
        done("A", "2014-02-01", 20);
        done("A", "2014-09-01", 3);
        done("B", "2014-02-01", 7);
        done("B", "2014-09-01", 6);
        done("C", "2014-02-01", 30);
        done("C", "2014-09-01", 30);
        Evaluation shared = shared();
        assertEquals(List.of(96.0, 23.0, 13.0, 60.0), amounts(shared));
        assertEquals(
                List.of(
                        List.of(57.0, 39.0),
                        List.of(Disclosed.Reason.TOO_FEW, Disclosed.Reason.TOO_FEW),
                        List.of(Disclosed.Reason.WOULD_REVEAL, Disclosed.Reason.WOULD_REVEAL),
                        List.of(30.0, 30.0)),
                shared.delivered().deliveries().stream()
                        .map(d -> d.halves().stream().map(h -> told(h.done())).toList())
                        .toList());
    }

    @Test
    void aMonthOfAFewIsNotDrawnWhereTheHalfYearIsTold() {
        activity.setPlannedUnit("klienter");
        done("A", "2014-02-01", 20);
        done("A", "2014-03-01", 3);
        Evaluation shared = shared();
        assertEquals(23.0, amounts(shared).getFirst());
        assertEquals(
                23.0, told(shared.delivered().deliveries().getFirst().halves().getFirst().done()));
        assertTrue(shared.activitiesTogether().getFirst().byMonth().shown().isEmpty());
    }

    @Test
    void asManyAsTookPartArePeopleWhateverTheyAreCalled() {
        activity.setPlannedUnit("intervjuer");
        done("A", "2014-02-01", 3, OptionalInt.of(3));
        done("C", "2014-02-01", 20, OptionalInt.of(20));
        assertEquals(
                List.of(23.0, Disclosed.Reason.TOO_FEW, 0.0, Disclosed.Reason.WOULD_REVEAL),
                amounts(shared()));
        done("C", "2014-03-01", 1, OptionalInt.of(8));
        assertEquals(List.of(24.0, 3.0, 0.0, 21.0), amounts(shared()), "meetings of several");
    }

    @Test
    void whatACountCountsIsPeople() {
        activity.setPlannedUnit("lägenheter");
        done("A", "2014-02-01", 3);
        assertEquals(3.0, amounts(shared()).getFirst());
        theory.count("Bostad").setNumerator("lägenheter med stöd");
        assertEquals(Disclosed.Reason.TOO_FEW, amounts(shared()).getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "klienter",
                "Ärenden",
                "nya klienter",
                "personer per år",
                "clients",
                "nybesök"
            })
    void wordsForPeopleAndCases(String unit) {
        assertEquals(Counted.PEOPLE, counted(unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"möten", "samtal med klienter", "timmar", "utbildningsdagar", "planer"})
    void wordsForThings(String unit) {
        assertEquals(Counted.THINGS, counted(unit));
    }

    private Counted counted(String unit) {
        activity.setPlannedUnit(unit);
        return Counted.of(activity, List.of(), List.of());
    }

    @Test
    void whatNoTheoryPlansOfAFewWhoTookPartIsNotTold() {
        records.add(
                new ActivityRecord(
                        "Läger",
                        "A",
                        LocalDate.of(2014, 6, 1),
                        3,
                        OptionalInt.of(3),
                        "",
                        "",
                        new Origin("logg.csv", 2)));
        assertEquals(
                Optional.of(Disclosed.Reason.TOO_FEW),
                shared().delivered().unplanned().stream().map(u -> told(u.done())).findFirst());
    }
}
