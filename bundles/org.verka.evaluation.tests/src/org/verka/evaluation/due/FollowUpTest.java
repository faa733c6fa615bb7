package org.verka.evaluation.due;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Enrolment;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.model.Activity;
import org.verka.model.Count;
import org.verka.model.DateSpan;
import org.verka.model.EventKind;
import org.verka.model.FollowUpEvent;
import org.verka.model.Frequency;
import org.verka.model.Instrument;
import org.verka.model.Interval;
import org.verka.model.Measurement;
import org.verka.model.ModelFactory;
import org.verka.model.Named;
import org.verka.model.Programme;
import org.verka.model.Site;

class FollowUpTest {

    private static final Origin ORIGIN = new Origin("a.csv", 2);

    private final Programme programme = ModelFactory.eINSTANCE.createProgramme();
    private final Instrument base = instrument("ASIGrund");
    private final Instrument later = instrument("ASIUppfoljning");
    private final Count count = ModelFactory.eINSTANCE.createCount();
    private final List<FormAnswer> forms = new ArrayList<>();
    private final List<CaseCount> counts = new ArrayList<>();
    private final List<Fact> others = new ArrayList<>();

    FollowUpTest() {
        programme.setFollowUp(ModelFactory.eINSTANCE.createFollowUpPlan());
        count.setName("Arenden");
        site("A");
    }

    @ParameterizedTest
    @CsvSource({
        "2013-12-31, COMING",
        "2014-01-01, DUE",
        "2014-06-30, DUE",
        "2014-07-01, LATE",
    })
    void aLineWithADateIsComingThenDueThenLate(LocalDate day, DueStatus status) {
        line("VT 2014", base);
        assertEquals(List.of("A  2014-01-01 2014-06-30 " + status), list(day));
    }

    @Test
    void aFormWithinTheTimeMakesItDone() {
        line("VT 2014", base);
        form("A", "k1", base, "2014-06-30");
        form("A", "k2", base, "2014-07-01");
        DueList list = FollowUp.of(programme, evidence(), LocalDate.of(2014, 8, 1));
        assertEquals(DueStatus.DONE, list.items().get(0).status());
        assertEquals(1, list.items().get(0).arrived());
    }

    @Test
    void whatIsDatedAfterTheDayOfTheListHasNotComeInYet() {
        line("VT 2014", base);
        form("A", "k1", base, "2014-05-20");
        assertEquals(List.of("A  2014-01-01 2014-06-30 DUE"), list(LocalDate.of(2014, 5, 19)));
        assertEquals(List.of("A  2014-01-01 2014-06-30 DONE"), list(LocalDate.of(2014, 5, 20)));
    }

    @Test
    void whatALineMayTakeMovesItsLastDay() {
        Measurement line = line("2014-09", base);
        line.setWindow(new BigDecimal("2"));
        line.setWindowUnit(Interval.WEEK);
        assertEquals(List.of("A  2014-09-01 2014-10-14 DUE"), list(LocalDate.of(2014, 10, 14)));
    }

    @Test
    void everyTimeOfARepeatedLineIsOfItself() {
        Measurement line = line("2014", count);
        Frequency every = ModelFactory.eINSTANCE.createFrequency();
        every.setPer(Interval.HALF_YEAR);
        line.setEvery(every);
        counts.add(
                new CaseCount(
                        "Arenden",
                        "A",
                        "",
                        LocalDate.of(2014, 3, 1),
                        LocalDate.of(2014, 3, 31),
                        1,
                        2,
                        ORIGIN));
        assertEquals(
                List.of("A  2014-01-01 2014-06-30 DONE", "A  2014-07-01 2014-12-31 LATE"),
                list(LocalDate.of(2015, 1, 1)));
    }

    @Test
    void everySiteOwesItsOwnAndAPartAnswersForTheWhole() {
        Site part = site("A1");
        part.setPartOf(programme.getSites().get(0));
        site("B");
        line("VT 2014", base);
        form("A1", "k1", base, "2014-02-01");
        form("Elsewhere", "k1", base, "2014-02-01");
        assertEquals(
                List.of("A  2014-01-01 2014-06-30 DONE", "B  2014-01-01 2014-06-30 LATE"),
                list(LocalDate.of(2014, 7, 1)));
    }

    @Test
    void aSiteOwesNothingBeforeItBeginsOrAfterItEnds() {
        programme.getSites().get(0).setPeriod(DateSpan.parse("HT 2014").orElseThrow());
        line("VT 2014", base);
        line("HT 2014", base);
        assertEquals(List.of("A  2014-07-01 2014-12-31 LATE"), list(LocalDate.of(2015, 1, 1)));
    }

    @Test
    void sixMonthsAfterTheBaseInterviewIsCountedForEachClient() {
        after("6", later);
        form("A", "k1", base, "2014-01-15");
        form("A", "k2", base, "2014-03-01");
        form("A", "k3", base, "2014-05-01");
        form("A", "k1", later, "2014-07-10");
        assertEquals(
                List.of(
                        "A k1 2014-07-15 2014-07-15 DONE",
                        "A k2 2014-09-01 2014-09-01 LATE",
                        "A k3 2014-11-01 2014-11-01 COMING"),
                list(LocalDate.of(2014, 10, 1)));
    }

    @Test
    void aFollowUpCountsForTheLineThatItComesNearestTo() {
        after("6", later);
        after("12", later);
        form("A", "k1", base, "2014-01-15");
        form("A", "k1", later, "2014-12-20");
        assertEquals(
                List.of("A k1 2014-07-15 2014-07-15 LATE", "A k1 2015-01-15 2015-01-15 DONE"),
                list(LocalDate.of(2015, 2, 1)));
    }

    @Test
    void theSameInstrumentAgainIsNoFollowUpOfItself() {
        after("6", base);
        form("A", "k1", base, "2014-01-15");
        assertEquals(List.of("A k1 2014-07-15 2014-07-15 LATE"), list(LocalDate.of(2014, 8, 1)));
    }

    @Test
    void atTheEndOfAServiceNothingIsDueForThoseStillInIt() {
        Measurement line = line(null, later);
        FollowUpEvent event = ModelFactory.eINSTANCE.createFollowUpEvent();
        event.setKind(EventKind.CLOSURE);
        line.setEvent(event);
        assertEquals(List.of("NO_ENROLMENTS"), untold());
        enrolment("k1", "2014-01-01", "2014-04-01");
        enrolment("k2", "2014-01-01", null);
        assertEquals(List.of("A k1 2014-04-01 2014-04-01 LATE"), list(LocalDate.of(2014, 5, 1)));
    }

    @Test
    void whatHasNoTimeIsToldWithTheReason() {
        line("VT 2014", ModelFactory.eINSTANCE.createOutput());
        Measurement weekly = line(null, base);
        Frequency every = ModelFactory.eINSTANCE.createFrequency();
        every.setPer(Interval.MONTH);
        weekly.setEvery(every);
        waitsFor("domstolens beslut");
        after("6", later);
        Measurement afterActivity = line(null, later);
        FollowUpEvent event = ModelFactory.eINSTANCE.createFollowUpEvent();
        Activity activity = ModelFactory.eINSTANCE.createActivity();
        event.setElement(activity);
        afterActivity.setEvent(event);
        assertEquals(
                List.of("NOT_IN_FILES", "NO_DATES", "WORDS", "NO_FORMS", "NOT_A_FORM"), untold());
    }

    private List<String> untold() {
        return FollowUp.of(programme, evidence(), LocalDate.of(2014, 5, 1)).untold().stream()
                .map(line -> line.reason().name())
                .toList();
    }

    private List<String> list(LocalDate day) {
        return FollowUp.of(programme, evidence(), day).items().stream()
                .map(item ->
                        String.join(
                                " ",
                                item.site().map(Site::getName).orElse(""),
                                item.client().orElse(""),
                                item.first().toString(),
                                item.last().toString(),
                                item.status().name()))
                .toList();
    }

    private Evidence evidence() {
        return new Evidence(forms, counts, List.of(), others, List.of());
    }

    private static Instrument instrument(String name) {
        Instrument instrument = ModelFactory.eINSTANCE.createInstrument();
        instrument.setName(name);
        return instrument;
    }

    private Site site(String name) {
        Site site = ModelFactory.eINSTANCE.createSite();
        site.setName(name);
        programme.getSites().add(site);
        return site;
    }

    private Measurement line(String when, Named measured) {
        Measurement line = ModelFactory.eINSTANCE.createMeasurement();
        line.setWhen(Optional.ofNullable(when).flatMap(DateSpan::parse).orElse(null));
        line.getMeasures().add(measured);
        programme.getFollowUp().getMeasurements().add(line);
        return line;
    }

    private void after(String months, Named measured) {
        FollowUpEvent event = ModelFactory.eINSTANCE.createFollowUpEvent();
        event.setElement(base);
        event.setDelay(new BigDecimal(months));
        event.setDelayUnit(Interval.MONTH);
        line(null, measured).setEvent(event);
    }

    private void waitsFor(String words) {
        FollowUpEvent event = ModelFactory.eINSTANCE.createFollowUpEvent();
        event.setName(words);
        line(null, later).setEvent(event);
    }

    private void form(String site, String client, Instrument instrument, String day) {
        forms.add(
                new FormAnswer(
                        site,
                        client,
                        instrument.getName(),
                        "",
                        Occasion.BEFORE,
                        LocalDate.parse(day),
                        new TreeMap<>(),
                        ORIGIN));
    }

    /** The first day counts: from the 1st to the 8th is eight days. */
    @ParameterizedTest
    @CsvSource({
        "2014-01-07, 2014-02-01, 0",
        "2014-01-08, 2014-02-01, 1",
        ", 2014-01-07, 0",
        ", 2014-01-08, 1",
    })
    void onlyThoseEnrolledForLongerAreConcerned(String to, LocalDate day, int concerned) {
        Measurement line = on(EventKind.ENROLMENT, later);
        line.setLongerThan(BigDecimal.valueOf(7));
        line.setLongerUnit(Interval.DAY);
        enrolment("k1", "2014-01-01", to);
        assertEquals(concerned, list(day).size());
    }

    @Test
    void onlyThoseInAnInterventionThatIsNamedAreConcerned() {
        on(EventKind.CLOSURE, later).getInterventions().add("Öppenvård");
        enrolment("k1", "öppenvård ", "2014-01-01", "2014-03-01");
        enrolment("k2", "Boendestöd", "2014-01-01", "2014-03-01");
        assertEquals(List.of("A k1 2014-03-01 2014-03-01 LATE"), list(LocalDate.of(2014, 6, 1)));
    }

    @Test
    void anInterventionThatIsAnActivityIsKnownByItsLabelToo() {
        Activity activity = ModelFactory.eINSTANCE.createActivity();
        activity.setName("Oppen");
        activity.setLabel("Öppenvård");
        programme.getActivities().add(activity);
        on(EventKind.CLOSURE, later).getInterventions().add("öppenvård");
        enrolment("k1", "Oppen", "2014-01-01", "2014-03-01");
        assertEquals(List.of("A k1 2014-03-01 2014-03-01 LATE"), list(LocalDate.of(2014, 6, 1)));
    }

    @Test
    void aTimeThatConcernsEnrolmentsIsHeldAgainstEachClientEnrolledThen() {
        line("VT 2014", later).setOfEnrolments(true);
        assertEquals(List.of("NO_ENROLMENTS"), untold());
        enrolment("k1", "2013-06-01", null);
        enrolment("k2", "2014-06-30", "2014-08-01");
        enrolment("k3", "2013-01-01", "2013-12-31");
        enrolment("k4", "2014-07-01", null);
        form("A", "k1", later, "2014-05-05");
        form("A", "k2", later, "2013-12-31");
        assertEquals(
                List.of("A k1 2014-01-01 2014-06-30 DONE", "A k2 2014-01-01 2014-06-30 LATE"),
                list(LocalDate.of(2014, 9, 1)));
    }

    @Test
    void anInterviewAgainIsDueOnlyForThoseWhoAreConcerned() {
        after("6", later);
        Measurement line = programme.getFollowUp().getMeasurements().get(0);
        line.setOfEnrolments(true);
        line.getInterventions().add("Öppenvård");
        form("A", "k1", base, "2014-01-15");
        form("A", "k2", base, "2014-01-15");
        enrolment("k1", "Öppenvård", "2014-01-01", null);
        enrolment("k2", "Boendestöd", "2014-01-01", null);
        assertEquals(List.of("A k1 2014-07-15 2014-07-15 LATE"), list(LocalDate.of(2014, 8, 1)));
    }

    private Measurement on(EventKind kind, Named measured) {
        Measurement line = line(null, measured);
        FollowUpEvent event = ModelFactory.eINSTANCE.createFollowUpEvent();
        event.setKind(kind);
        line.setEvent(event);
        line.setOfEnrolments(true);
        return line;
    }

    private void enrolment(String client, String from, String to) {
        enrolment(client, "", from, to);
    }

    private void enrolment(String client, String intervention, String from, String to) {
        others.add(
                new Enrolment(
                        "A",
                        client,
                        intervention,
                        LocalDate.parse(from),
                        Optional.ofNullable(to).map(LocalDate::parse),
                        "",
                        OptionalInt.empty(),
                        "",
                        "",
                        ORIGIN));
    }
}
