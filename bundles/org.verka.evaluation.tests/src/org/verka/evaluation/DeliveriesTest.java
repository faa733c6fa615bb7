package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verka.evaluation.ActivityProgress.Done;
import org.verka.evaluation.Delivery.Aspect;
import org.verka.evaluation.Delivery.Bounds;
import org.verka.evaluation.Delivery.Part;
import org.verka.evaluation.Delivery.Standing;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.Evidence;
import org.verka.evidence.Origin;
import org.verka.model.Activity;
import org.verka.model.Fidelity;
import org.verka.model.Frequency;
import org.verka.model.Interval;
import org.verka.model.Level;
import org.verka.model.ModelFactory;
import org.verka.model.Site;
import org.verka.model.TargetGroup;

/** When, whom and how faithfully; every expected figure is worked out by hand. */
class DeliveriesTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);

    private final Theory theory = new Theory("A", "B");
    private final Facts facts = new Facts();
    private final List<ActivityRecord> records = new ArrayList<>();

    private void done(String activity, String site, String date, int amount, String note) {
        done(activity, site, date, amount, note, 10);
    }

    private void done(
            String activity, String site, String date, int amount, String note, int participants) {
        records.add(
                new ActivityRecord(
                        activity,
                        site,
                        LocalDate.parse(date),
                        amount,
                        OptionalInt.of(participants),
                        "",
                        note,
                        new Origin("logg.csv", records.size() + 2)));
    }

    private DeliveredActivities delivered() {
        return delivered(Options.internal(DAY));
    }

    private DeliveredActivities delivered(Options options) {
        Evidence evidence =
                new Evidence(List.of(), facts.evidence().counts(), records, List.of(), List.of());
        return new Evaluator().evaluate(theory.programme, evidence, options).delivered();
    }

    private Delivery together() {
        return delivered().deliveries().get(0);
    }

    private Delivery at(String site) {
        return delivered().deliveries().stream()
                .filter(d -> d.site().filter(s -> s.getName().equals(site)).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Activity meetings() {
        Activity activity = theory.activity("Möten", "2014-01 – 2014-06", "6", Interval.MONTH);
        activity.setLevel(Level.GROUP);
        return activity;
    }

    private static Fidelity fidelity(Activity activity) {
        Fidelity fidelity = ModelFactory.eINSTANCE.createFidelity();
        activity.setFidelity(fidelity);
        return fidelity;
    }

    private double followed(Part part) {
        return together().fidelity().stream()
                .filter(a -> a.part() == part)
                .findFirst()
                .orElseThrow()
                .followed()
                .orElse(Double.NaN);
    }

    @Test
    void whatWasDoneOutsideThePlannedTimeIsEarlyOrLate() {
        meetings();
        done("Möten", "A", "2013-12-22", 1, "");
        done("Möten", "A", "2014-02-01", 6, "");
        done("Möten", "B", "2014-07-01", 3, "");
        Delivery.Timeliness all = told(together().timeliness().orElseThrow());
        assertEquals(new Delivery.Timeliness(6, 1, 3, -10), all);
        assertEquals(0.6, all.share());
        Delivery.Timeliness b = told(delivered().deliveries().get(2).timeliness().orElseThrow());
        assertEquals(new Delivery.Timeliness(0, 0, 3, 181), b);
        assertEquals(Optional.of(new Disclosed.Shown<>(30L)), together().participants());
    }

    @Test
    void aFewWhoTookPartAreNotToldOfNorIsWhatTellsHowManyTheyWere() {
        meetings();
        done("Möten", "A", "2014-02-01", 1, "", 3);
        done("Möten", "B", "2014-02-01", 1, "", 12);
        List<Optional<Disclosed<Long>>> shared =
                delivered(Options.shared(DAY)).deliveries().stream()
                        .map(Delivery::participants)
                        .toList();
        assertEquals(
                List.of(
                        Optional.of(new Disclosed.Shown<>(15L)),
                        Optional.of(new Disclosed.Withheld<>(Disclosed.Reason.TOO_FEW)),
                        Optional.of(new Disclosed.Withheld<>(Disclosed.Reason.WOULD_REVEAL))),
                shared);
        assertEquals(Optional.of(new Disclosed.Shown<>(15L)), together().participants());
    }

    @Test
    void reachIsTheCountsOfTheTargetGroup() {
        Activity activity = meetings();
        TargetGroup group = ModelFactory.eINSTANCE.createTargetGroup();
        group.setName("Familjer");
        group.setEligible(theory.count("Behoriga"));
        group.setReached(theory.count("Nadda"));
        theory.programme.getTargetGroups().add(group);
        activity.getTargetGroups().add(group);
        fidelity(activity).setCoverage(new BigDecimal("80"));
        facts.count("Behoriga", "A", "", "2014", 50, 50).count("Nadda", "A", "", "2014", 30, 30);
        facts.count("Behoriga", "B", "", "2014", 30, 30).count("Nadda", "B", "", "2014", 10, 10);
        facts.count("Nadda", "B", "", "2014-12", 1, 1);
        assertTrue(
                together().reach().isEmpty(), "nothing is recorded that could have reached them");
        done("Möten", "A", "2014-02-01", 0, "inställt");
        assertTrue(together().reach().isEmpty());
        done("Möten", "A", "2014-03-01", 1, "");
        assertEquals(
                new Delivery.Reach(80, 40, LocalDate.of(2014, 12, 31)),
                together().reach().orElseThrow());
        assertEquals(0.5 / 0.8, followed(Part.COVERAGE), 1e-12);
        assertEquals(
                Standing.LESS, together().fidelity().get(0).standing(), "62,5 % of what was meant");
    }

    @Test
    void moreReachedThanEligibleIsNoShareAndNoCoverage() {
        Activity activity = meetings();
        TargetGroup group = ModelFactory.eINSTANCE.createTargetGroup();
        group.setName("Familjer");
        group.setEligible(theory.count("Behoriga"));
        group.setReached(theory.count("Nadda"));
        theory.programme.getTargetGroups().add(group);
        activity.getTargetGroups().add(group);
        fidelity(activity).setCoverage(new BigDecimal("80"));
        facts.count("Behoriga", "A", "", "2014", 40, 40).count("Nadda", "A", "", "2014", 44, 44);
        done("Möten", "A", "2014-02-01", 1, "");
        Delivery.Reach reach = together().reach().orElseThrow();
        assertEquals(44, reach.reached());
        assertEquals(OptionalDouble.empty(), reach.share());
        assertEquals(Standing.UNKNOWN, together().fidelity().get(0).standing());
    }

    @Test
    void anEntryOfNothingDoneTellsWhy() {
        meetings();
        done("Möten", "B", "2014-03-01", 0, "Inställt: tolken kom inte");
        done("Möten", "A", "2014-02-01", 0, "Inställt: snö");
        done("Möten", "A", "2014-04-01", 0, "");
        done("Möten", "A", "2014-05-01", 2, "som planerat");
        assertEquals(
                List.of("Inställt: snö", "Inställt: tolken kom inte"),
                together().reasons().stream().map(Delivery.Reason::note).toList());
    }

    @Test
    void frequencyAndDurationAreHeldAgainstTheTimeThatHasPassed() {
        Activity activity = theory.activity("Möten", "2014", "52", Interval.TOTAL);
        activity.setLevel(Level.GROUP);
        Fidelity fidelity = fidelity(activity);
        Frequency weekly = ModelFactory.eINSTANCE.createFrequency();
        weekly.setPer(Interval.WEEK);
        fidelity.setFrequency(weekly);
        fidelity.setDuration(new BigDecimal("100"));
        fidelity.setDurationUnit(Interval.DAY);
        done("Möten", "A", "2014-01-01", 13, "");
        done("Möten", "A", "2014-02-19", 13, "");
        done("Möten", "A", "2014-10-01", 0, "inställt");
        assertEquals(26 / (365 / 7.0), followed(Part.FREQUENCY), 1e-12);
        assertEquals(
                List.of(Standing.UNKNOWN, Standing.LESS),
                at("A").fidelity().stream().map(Aspect::standing).toList(),
                "how often is planned for all sites together, and not for one of them");
        assertEquals(0.5, followed(Part.DURATION), 1e-12);
        activity.setLevel(Level.INDIVIDUAL);
        assertTrue(
                together().fidelity().stream().allMatch(a -> a.standing() == Standing.UNKNOWN),
                "what each person got is not in a log of amounts");
    }

    @ParameterizedTest
    @CsvSource({"240, TOTAL", "240, UNSPECIFIED", "20, MONTH"})
    void aFrequencyThatIsEachParticipantsIsNotHeldAgainstTheSum(String planned, Interval per) {
        Activity activity = theory.activity("Samtal", "2014", planned, per);
        activity.setLevel(Level.GROUP);
        Frequency second = ModelFactory.eINSTANCE.createFrequency();
        second.setEveryOther(Interval.WEEK);
        Fidelity fidelity = fidelity(activity);
        fidelity.setFrequency(second);
        fidelity.setDuration(new BigDecimal("6"));
        fidelity.setDurationUnit(Interval.MONTH);
        done("Samtal", "A", "2014-02-01", 50, "");
        done("Samtal", "A", "2014-12-01", 50, "");
        assertEquals(
                List.of(
                        new Aspect(Part.FREQUENCY, OptionalDouble.empty(), 0, 2),
                        new Aspect(Part.DURATION, OptionalDouble.empty(), 0, 2)),
                together().fidelity());
    }

    @Test
    void adaptationsAreInsideOrOutsideTheBoundsAndTellOfTheContent() {
        Activity activity = meetings();
        activity.setAdaptable(true);
        activity.setBounds("tid och plats");
        fidelity(activity).setContent("alla moment");
        done("Möten", "A", "2014-02-01", 1, "Anpassat inom ramen: på kvällen");
        done("Möten", "A", "2014-03-01", 1, "Anpassat utanför ramen: utan övningar");
        done("Möten", "A", "2014-04-01", 1, "Anpassat: i skolan");
        done("Möten", "A", "2014-05-01", 1, "Som planerat");
        done("Möten", "A", "2014-06-01", 1, "fika efteråt");
        assertEquals(
                List.of(Bounds.INSIDE, Bounds.OUTSIDE, Bounds.UNSAID),
                told(together().adaptations()).stream().map(Delivery.Adaptation::bounds).toList());
        assertEquals(
                List.of(new Aspect(Part.CONTENT, OptionalDouble.of(2 / 3.0), 3, 5)),
                together().fidelity(),
                "of five entries three say whether the content was as meant");
        activity.setAdaptable(false);
        assertTrue(
                told(together().adaptations()).stream().allMatch(a -> a.bounds() == Bounds.OUTSIDE),
                "where none is allowed");
    }

    @Test
    void plannedAndDoneAreToldHalfYearByHalfYear() {
        theory.activity("Möten", "2014", "12", Interval.MONTH);
        done("Möten", "A", "2014-03-01", 50, "");
        done("Möten", "A", "2014-09-01", 20, "");
        List<Delivery.Half> halves = together().halves();
        assertEquals(
                List.of(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 7, 1)),
                halves.stream().map(Delivery.Half::from).toList());
        assertEquals(72, halves.get(0).planned().orElseThrow(), 1e-9);
        assertEquals(72, halves.get(1).planned().orElseThrow(), 1e-9);
        assertEquals(20, told(halves.get(1).done()));
    }

    @Test
    void aSiteThatHasAShareOfThePlanHasItHalfYearByHalfYear() {
        theory.share(theory.activity("Möten", "2014", "12", Interval.MONTH), "A", "4");
        done("Möten", "A", "2014-03-01", 20, "");
        Delivery.Half half = at("A").halves().getFirst();
        assertEquals(24, half.planned().orElseThrow(), 1e-9);
        assertEquals(Optional.of(20.0), half.done().shown());
    }

    @Test
    void aSiteThatHasDoneNothingOfItsShareHasItsHalfYearsUnlessItKeepsNoLog() {
        Activity meetings = theory.activity("Möten", "2014", "12", Interval.MONTH);
        theory.share(meetings, "A", "8");
        theory.share(meetings, "B", "4");
        done("Möten", "A", "2014-03-01", 20, "");
        assertEquals(List.of("", "A"), places());
        done("Läger", "B", "2014-03-01", 1, "");
        assertEquals(List.of("", "A"), places());
        theory.activity("Läger", "2014", "1", Interval.YEAR);
        assertEquals(List.of("", "A", "B", "", "B"), places());
        Delivery none = at("B");
        assertEquals(
                List.of(new Disclosed.Shown<>(0.0), new Disclosed.Shown<>(0.0)),
                none.halves().stream().map(Delivery.Half::done).toList());
        assertEquals(24, none.halves().getFirst().planned().orElseThrow(), 1e-9);
        assertEquals(Optional.empty(), none.timeliness());
    }

    private List<String> places() {
        return delivered().deliveries().stream()
                .map(d -> d.site().map(Site::getName).orElse(""))
                .toList();
    }

    @Test
    void whatTheTheoryDoesNotKnowIsUnplanned() {
        meetings();
        done("Läger", "A", "2014-03-01", 2, "");
        done("Läger", "A", "2014-04-01", 3, "");
        assertEquals(
                List.of(
                        new Delivery.Unplanned(
                                "Läger", "A", new Disclosed.Shown<>(new Done(5, 2)))),
                delivered().unplanned());
    }

    private static <T> T told(Disclosed<T> disclosed) {
        return disclosed.shown().orElseThrow();
    }
}
