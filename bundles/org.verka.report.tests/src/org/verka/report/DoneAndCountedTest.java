package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verka.report.Written.page;
import static org.verka.report.Written.rows;
import static org.verka.report.Written.section;
import static org.verka.report.Written.sentences;
import static org.verka.report.Written.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verka.diagram.Typeface;
import org.verka.evaluation.Basis;
import org.verka.evaluation.Evaluator;
import org.verka.evaluation.Options;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Evidence;
import org.verka.evidence.Origin;
import org.verka.model.Activity;
import org.verka.model.Comparison;
import org.verka.model.Count;
import org.verka.model.DateSpan;
import org.verka.model.Document;
import org.verka.model.Fidelity;
import org.verka.model.Indicator;
import org.verka.model.Interval;
import org.verka.model.ModelFactory;
import org.verka.model.Outcome;
import org.verka.model.PlannedShare;
import org.verka.model.Programme;
import org.verka.model.Site;
import org.verka.model.TargetGroup;
import org.verka.report.content.ReportBuilder;
import org.verka.report.document.DataTable;
import org.verka.report.document.Reader;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.Section;

/** What was done and counted as it comes: early, never, more than there were, twice over. */
class DoneAndCountedTest {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private final Programme programme = NEW.createProgramme();
    private final Document document = NEW.createDocument();
    private final List<ActivityRecord> done = new ArrayList<>();
    private final List<CaseCount> counts = new ArrayList<>();

    @BeforeEach
    void aProgrammeAtOneSite() {
        document.getElements().add(programme);
        programme.setName("Prov");
        programme.setPeriod(DateSpan.parse("2022-07 – 2024-12").orElseThrow());
        Site site = NEW.createSite();
        site.setName("Norr");
        programme.getSites().add(site);
    }

    private Activity activity(String name, String when, String planned, Interval per) {
        Activity activity = NEW.createActivity();
        activity.setName(name);
        activity.setWhen(DateSpan.parse(when).orElseThrow());
        activity.setPlanned(new BigDecimal(planned));
        activity.setPer(per);
        programme.getActivities().add(activity);
        return activity;
    }

    private Count count(String name) {
        Count count = NEW.createCount();
        count.setName(name);
        document.getElements().add(count);
        return count;
    }

    private void counted(String count, String period, int part, int of) {
        DateSpan span = DateSpan.parse(period).orElseThrow();
        Origin origin = new Origin("antal.csv", counts.size() + 2);
        counts.add(new CaseCount(count, "Norr", "", span.first(), span.last(), part, of, origin));
    }

    private void done(String activity, String day, int amount, String note) {
        done.add(
                new ActivityRecord(
                        activity,
                        "Norr",
                        LocalDate.parse(day),
                        amount,
                        OptionalInt.empty(),
                        "",
                        note,
                        new Origin("logg.csv", done.size() + 2)));
    }

    private ReportDocument report(Options options) {
        Evidence evidence = new Evidence(List.of(), counts, done, List.of(), List.of());
        return Written.report(new Evaluator().evaluate(programme, evidence, options));
    }

    private List<String> activities(Options options) {
        Section activities = section(report(options), "activities");
        return Written.sections(List.of(activities)).flatMap(s -> rows(s).stream()).toList();
    }

    @Test
    void periodsThatEndOnTheSameDayHaveEachTheirColumnAndAreNotTested() {
        count("Andel");
        counted("Andel", "HT 2022", 8, 20);
        counted("Andel", "2023", 14, 20);
        counted("Andel", "HT 2023", 18, 24);
        Section shares = section(report(Options.shared(DAY)), "shares-1");
        List<String> columns =
                tables(shares).findFirst().orElseThrow().columns().stream()
                        .map(c -> c.heading().replace('\u00a0', ' '))
                        .toList();
        assertEquals(List.of("HT 2022", "2023", "HT 2023"), columns.subList(1, 4), columns + "");
        assertEquals(
                List.of(
                        "Norr | 8 av 20 (40 %) | 14 av 20 (70 %) | 18 av 24 (75 %) | 55–88 % | +35"
                                + " | –"),
                rows(shares));
        assertTrue(
                sentences(shares).stream().anyMatch(s -> s.startsWith("Perioder som överlappar")));
    }

    @Test
    void aCountOfNothingIsToldAsNumbersAndNotAsAShareOfItself() throws Exception {
        count("Anmälningar");
        counted("Anmälningar", "2022", 30, 30);
        counted("Anmälningar", "2023", 20, 20);
        ReportDocument report = report(Options.shared(DAY));
        Section shares = section(report, "shares-1");
        assertEquals(List.of("Norr | 30 | 20"), rows(shares));
        assertEquals("Anmälningar: antal", tables(shares).findFirst().orElseThrow().caption());
        assertFalse(page(report).contains("30 av 30"));
        List<DataTable.Value> row =
                report.data().stream()
                        .filter(t -> t.name().equals("Andelar"))
                        .findFirst()
                        .orElseThrow()
                        .rows()
                        .getFirst();
        assertEquals(new DataTable.Value.Missing(), row.get(7), row + "");
    }

    /** The page said of such a result that it had no target. */
    @Test
    void onOnePageAResultWhoseTimeIsNotUpHasItsTarget() {
        Outcome outcome = NEW.createOutcome();
        outcome.setName("Lugn");
        Indicator indicator = NEW.createIndicator();
        indicator.setLabel("Andel lugna");
        indicator.setMeasure(count("Andel"));
        indicator.setUnit("%");
        indicator.setTarget(new BigDecimal(90));
        indicator.setComparison(Comparison.AT_LEAST);
        indicator.setDeadline(DateSpan.parse("2024-12").orElseThrow());
        outcome.getIndicators().add(indicator);
        programme.getOutcomes().add(outcome);
        counted("Andel", "2022", 8, 20);
        counted("Andel", "2023", 14, 20);
        Evidence evidence = new Evidence(List.of(), counts, List.of(), List.of(), List.of());
        Options shared = Options.shared(DAY);
        String page =
                page(
                        new ReportBuilder(Locale.of("sv"), new Typeface(), "Verka")
                                .build(
                                        new Evaluator().evaluate(programme, evidence, shared),
                                        Basis.unknown(),
                                        Reader.POLITICIAN,
                                        ""));
        assertTrue(
                page.contains("Lugn: tiden för målet är inte ute än. Andel lugna, Norr 70,0 %"),
                page);
    }

    @Test
    void theMethodSaysThatTestsAreWeighedTogetherOnlyWhenTheyAre() throws Exception {
        Options shared = Options.shared(DAY);
        String page = page(report(shared));
        assertTrue(
                page.contains("korrigeras p enligt Holm (1979) inom varje familj av test"), page);
        assertTrue(page.contains("alla Friedmans test av fler än två mätningar"));
        Options alone =
                new Options(
                        shared.audience(),
                        shared.threshold(),
                        shared.asOf(),
                        Options.Correction.NONE);
        String said = page(report(alone)).replace("många tester vägs inte samman", "");
        assertTrue(said.contains("inga p är korrigerade för att de är många"), said);
        assertFalse(said.contains("Inte korrigerade är") || said.contains("Holm"), said);
    }

    @Test
    void whoWasEligibleAndReachedIsToldBesideTheActivityAndNotAsAShareOfItself() throws Exception {
        TargetGroup group = NEW.createTargetGroup();
        group.setName("Familjer");
        group.setEligible(count("Behoriga"));
        group.setReached(count("Nadda"));
        programme.getTargetGroups().add(group);
        activity("Samtal", "2023", "10", Interval.TOTAL).getTargetGroups().add(group);
        counted("Behoriga", "2023", 40, 40);
        counted("Nadda", "2023", 30, 30);
        done("Samtal", "2023-02-01", 10, "");
        ReportDocument report = report(Options.shared(DAY));
        assertTrue(report.sections().stream().noneMatch(s -> s.id().equals("shares")));
        assertTrue(page(report).contains("30 av 40 (75 %)"));
        counts.removeLast();
        counted("Nadda", "2023", 44, 44);
        assertTrue(
                activities(Options.shared(DAY)).stream()
                        .anyMatch(r -> r.contains("44 nådda men 40 behöriga")));
    }

    @Test
    void aTargetGroupsCountsAreNotAnActivitysOwn() {
        TargetGroup group = NEW.createTargetGroup();
        group.setName("Familjer");
        group.setEligible(count("Behoriga"));
        group.setReached(count("Nadda"));
        programme.getTargetGroups().add(group);
        activity("Samtal", "2023", "10", Interval.TOTAL).getTargetGroups().add(group);
        activity("Kurs", "2023", "10", Interval.TOTAL).getTargetGroups().add(group);
        counted("Behoriga", "2023", 107, 107);
        counted("Nadda", "2023", 62, 62);
        assertTrue(
                timely().contains("nådda är räknade: Familjer: 62 av 107 (58 %)."),
                "nothing was done, yet the counts are told: " + timely());
        done("Samtal", "2023-02-01", 10, "");
        assertFalse(timely().contains("Flera aktiviteter"), timely());
        assertFalse(timely().contains("Kurs"), timely());
        done("Kurs", "2023-02-01", 10, "");
        assertTrue(timely().contains("Flera aktiviteter har samma målgrupp (Familjer)"), timely());
    }

    private String timely() {
        Section section = section(report(Options.shared(DAY)), "activities-time");
        return sentences(section)
                + " "
                + rows(section)
                + tables(section).map(t -> t.remark()).toList().toString().replace('\u00a0', ' ');
    }

    @Test
    void whatWasDoneBeforeItWasPlannedIsSaidToBe() throws Exception {
        activity("Tidig", "2024-06 – 2024-12", "20", Interval.TOTAL);
        activity("Jämn", "2022-07 – 2024-12", "4", Interval.MONTH);
        done("Tidig", "2024-01-10", 3, "");
        done("Jämn", "2023-01-10", 80, "");
        ReportDocument report = report(Options.shared(DAY));
        assertTrue(
                activities(Options.shared(DAY))
                        .contains("Tidig | 0 | 3 | – | – | Gjort före planerad tid"));
        assertTrue(
                activities(Options.shared(DAY))
                        .contains("Jämn | 80 | 80 | – | 100 % | ● Som planerat"));
        assertTrue(
                page(report).contains("1 av 1 aktiviteter som planerat eller mer"), page(report));
        assertTrue(page(report).contains("1 till går inte att jämföra med planen än"));
    }

    @Test
    void whatIsFarMoreThanPlannedIsCalledMoreByARuleThatIsPrinted() throws Exception {
        activity("Samtal", "2022-07 – 2024-12", "1", Interval.MONTH);
        done("Samtal", "2023-01-10", 58, "");
        ReportDocument report = report(Options.shared(DAY));
        assertTrue(
                activities(Options.shared(DAY))
                        .contains("Samtal | 20 | 58 | – | 290 % | ► Mer än planerat"),
                activities(Options.shared(DAY)) + "");
        assertTrue(page(report).contains("► mer än planerat är över 110 % av det planerade"));
        assertTrue(page(report).contains("Mer än planerat: Samtal (58 av 20)"), page(report));
        assertTrue(page(report).contains("1 av 1 aktiviteter som planerat eller mer"));
    }

    @Test
    void aSiteThatHasItsShareOfThePlanIsHeldAgainstIt() {
        Site other = NEW.createSite();
        other.setName("Syd");
        programme.getSites().add(other);
        Activity activity = activity("Samtal", "2023", "10", Interval.TOTAL);
        done("Samtal", "2023-02-01", 4, "");
        assertTrue(bySite().contains("Samtal | 4 | ? Ett streck"), bySite());
        assertTrue(bySite().contains("gäller alla platser tillsammans"), bySite());
        share(activity, programme.getSites().getFirst(), "4");
        share(activity, other, "6");
        assertTrue(bySite().contains("Samtal | ● 4 av 4 | ? 0 av 6 Ett streck"), bySite());
        assertTrue(bySite().contains("står gjort av planerat"), bySite());
    }

    private String bySite() {
        Section section = section(report(Options.shared(DAY)), "activities-sites");
        return String.join("; ", rows(section))
                + " "
                + tables(section).findFirst().orElseThrow().remark();
    }

    private static void share(Activity activity, Site site, String amount) {
        PlannedShare share = NEW.createPlannedShare();
        share.setSite(site);
        share.setAmount(new BigDecimal(amount));
        activity.getPlannedShares().add(share);
    }

    @Test
    void fidelityIsToldWithTheEntriesOfTheLogThatItRestsOn() {
        Fidelity fidelity = NEW.createFidelity();
        fidelity.setContent("alla moment");
        activity("Samtal", "2023", "10", Interval.TOTAL).setFidelity(fidelity);
        done("Samtal", "2023-02-01", 1, "som planerat");
        done("Samtal", "2023-03-01", 1, "anpassat utanför ramen: utan övningar");
        done("Samtal", "2023-04-01", 1, "");
        List<String> told = activities(Options.shared(DAY));
        assertTrue(told.stream().anyMatch(r -> r.contains("| ▲ 50 % (1 av 2) |")), told + "");
        ReportDocument report = report(Options.shared(DAY));
        assertTrue(
                Written.sections(report.sections())
                        .flatMap(s -> sentences(s).stream())
                        .anyMatch(s ->
                                s.startsWith("Samtal: innehållet bygger på 2 loggposter av 3")));
        assertEquals(new DataTable.Value.Number(2), delivered(report, "innehall_poster"));
    }

    private static DataTable.Value delivered(ReportDocument report, String column) {
        DataTable table =
                report.data().stream()
                        .filter(t -> t.name().equals("Genomförande"))
                        .findFirst()
                        .orElseThrow();
        List<String> names = table.variables().stream().map(v -> v.name()).toList();
        return table.rows().getFirst().get(names.indexOf(column));
    }

    @Test
    void aDeviationHasTheReasonsOfTheLogInsideAndSaysThatTheyAreThereToOthers() {
        activity("Samtal", "2023", "10", Interval.TOTAL);
        done("Samtal", "2023-02-01", 2, "som planerat");
        done("Samtal", "2023-03-01", 0, "Inställt: tolken kom inte");
        assertTrue(
                activities(Options.internal(DAY)).stream()
                        .anyMatch(r -> r.contains("2023-03-01: ”Inställt: tolken kom inte”.")),
                activities(Options.internal(DAY)) + "");
        List<String> shared = activities(Options.shared(DAY));
        assertTrue(
                shared.stream().anyMatch(r -> r.contains("Ett skäl är antecknat i loggen")),
                shared + "");
        assertFalse(shared.stream().anyMatch(r -> r.contains("tolken")), shared + "");
    }
}
