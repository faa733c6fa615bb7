package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verka.report.Written.rows;
import static org.verka.report.Written.section;
import static org.verka.report.Written.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verka.diagram.Typeface;
import org.verka.evaluation.Basis;
import org.verka.evaluation.Evaluator;
import org.verka.evaluation.Options;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.evidence.ReportedAggregate;
import org.verka.evidence.TimeLog;
import org.verka.model.Activity;
import org.verka.model.AnswerKind;
import org.verka.model.AnswerOption;
import org.verka.model.DateSpan;
import org.verka.model.Document;
import org.verka.model.EvaluationQuestion;
import org.verka.model.Instrument;
import org.verka.model.Item;
import org.verka.model.Level;
import org.verka.model.Measurement;
import org.verka.model.ModelFactory;
import org.verka.model.Outcome;
import org.verka.model.Programme;
import org.verka.model.Role;
import org.verka.model.Site;
import org.verka.model.TargetGroup;
import org.verka.report.content.ReportBuilder;
import org.verka.report.document.Block;
import org.verka.report.document.Reader;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.Section;

/**
 * A programme without targets or planned amounts, in two areas of one municipality, with a survey,
 * log books and counts by level, as seed 002 has them.
 */
class AreaWorkReportTest {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);

    private final Programme programme = NEW.createProgramme();
    private final Document document = NEW.createDocument();
    private final List<ActivityRecord> done = new ArrayList<>();
    private final List<Fact> others = new ArrayList<>();

    @BeforeEach
    void twoAreasOfOneMunicipality() {
        document.getElements().add(programme);
        programme.setName("SocialtOmradesarbete");
        Site whole = site("Linköping");
        site("Berga").setPartOf(whole);
        site("Lambohov").setPartOf(whole);
        Role leader = NEW.createRole();
        leader.setName("Gruppledare");
        programme.getRoles().add(leader);
        activity("Familjeklass", Level.GROUP);
        activity("Rådgivning", Level.INDIVIDUAL);
        survey("Enkät", "Inga", "Endast små", "En del", "Stora");
    }

    private Site site(String name) {
        Site site = NEW.createSite();
        site.setName(name);
        programme.getSites().add(site);
        return site;
    }

    private void activity(String name, Level level) {
        Activity activity = NEW.createActivity();
        activity.setName(name);
        activity.setLevel(level);
        programme.getActivities().add(activity);
    }

    private void survey(String name, String... options) {
        Instrument survey = NEW.createInstrument();
        survey.setName(name);
        Item item = NEW.createItem();
        item.setName("Forandring");
        item.setLabel("Positiva förändringar?");
        item.setAnswers(NEW.createAnswers());
        item.getAnswers().setKind(AnswerKind.CHOICE);
        for (String words : options) {
            AnswerOption option = NEW.createAnswerOption();
            option.setValue(BigDecimal.valueOf(item.getAnswers().getOptions().size() + 1L));
            option.setLabel(words);
            item.getAnswers().getOptions().add(option);
        }
        survey.getItems().add(item);
        document.getElements().add(survey);
    }

    private Origin origin() {
        return new Origin("prov.csv", done.size() + others.size() + 2);
    }

    private void done(String activity, String site, String day, int amount) {
        done(activity, site, day, amount, "");
    }

    private void done(String activity, String site, String day, int amount, String note) {
        done.add(
                new ActivityRecord(
                        activity,
                        site,
                        LocalDate.parse(day),
                        amount,
                        OptionalInt.empty(),
                        "",
                        note,
                        origin()));
    }

    private void answered(String site, int... counts) {
        List<String> options = List.of("Inga", "Endast små", "En del", "Stora");
        TreeMap<String, Integer> told = new TreeMap<>();
        int n = 0;
        for (int i = 0; i < counts.length; i++) {
            told.put(options.get(i), counts[i]);
            n += counts[i];
        }
        DateSpan span = DateSpan.parse("VT 2019").orElseThrow();
        others.add(
                new ReportedAggregate(
                        site,
                        "Enkät",
                        "Forandring",
                        "",
                        Occasion.AFTER,
                        "",
                        span.first(),
                        span.last(),
                        n,
                        Optional.empty(),
                        Optional.empty(),
                        told,
                        origin()));
    }

    private void logged(String by, String period, String percent) {
        DateSpan span = DateSpan.parse(period).orElseThrow();
        others.add(
                new TimeLog(
                        "Linköping",
                        "Områdeslokalen",
                        by,
                        span.first(),
                        span.last(),
                        new BigDecimal(percent),
                        TimeLog.Unit.PER_CENT,
                        origin()));
    }

    private void asksTheFamiliesAboutAnOutcome() {
        Outcome outcome = NEW.createOutcome();
        outcome.setName("Stöd");
        TargetGroup families = NEW.createTargetGroup();
        families.setName("Familjer");
        Instrument survey =
                document.getElements().stream()
                        .filter(Instrument.class::isInstance)
                        .map(Instrument.class::cast)
                        .findFirst()
                        .orElseThrow();
        EvaluationQuestion question = NEW.createEvaluationQuestion();
        question.setName("Mal");
        question.getAbout().add(outcome);
        question.getAnsweredBy().add(survey);
        Measurement after = NEW.createMeasurement();
        after.getMeasures().add(survey);
        after.getTargetGroups().add(families);
        programme.getOutcomes().add(outcome);
        programme.getTargetGroups().add(families);
        programme.getQuestions().add(question);
        programme.setFollowUp(NEW.createFollowUpPlan());
        programme.getFollowUp().getMeasurements().add(after);
    }

    private ReportDocument report(Options options, Locale locale) {
        return report(options, locale, Reader.EVALUATOR);
    }

    private ReportDocument report(Options options, Locale locale, Reader reader) {
        Evidence evidence = new Evidence(List.of(), List.of(), done, others, List.of());
        return new ReportBuilder(locale, new Typeface(), "Verka")
                .build(
                        new Evaluator().evaluate(programme, evidence, options),
                        Basis.unknown(),
                        reader,
                        "");
    }

    private ReportDocument shared() {
        return report(Options.shared(DAY), Locale.of("sv"));
    }

    private Measurement plan(Instrument instrument) {
        Measurement planned = NEW.createMeasurement();
        planned.getMeasures().add(instrument);
        programme.setFollowUp(NEW.createFollowUpPlan());
        programme.getFollowUp().getMeasurements().add(planned);
        return planned;
    }

    private static List<String> headings(Section section) {
        return tables(section)
                .flatMap(t -> t.columns().stream())
                .map(Block.Column::heading)
                .toList();
    }

    @Test
    void clientsAndPoliticiansReadWhatClientsAnsweredThemselves() {
        asksTheFamiliesAboutAnOutcome();
        answered("Lambohov", 0, 0, 15, 6);
        for (Reader reader : List.of(Reader.CLIENT, Reader.POLITICIAN)) {
            ReportDocument page = report(Options.shared(DAY), Locale.of("sv"), reader);
            String said = page.sections().toString();
            assertTrue(said.contains("Vad svarade de som var med?"), said);
            assertTrue(
                    said.contains(
                            "Positiva förändringar? (21 svarade, Lambohov): ”En del” 15, ”Stora” 6."),
                    said);
        }
    }

    @Test
    void aSurveyIsToldByOptionWithHowManyAnswered() {
        answered("Lambohov", 0, 0, 15, 6);
        Section survey = section(shared(), "surveys-1");
        assertEquals(
                List.of(
                        "Positiva förändringar?",
                        "Lambohov | 0 (0 %) | 0 (0 %) | 15 (71 %) | 6 (29 %) | 21 av 21"),
                rows(survey));
        assertTrue(survey.blocks().stream().anyMatch(Block.Figure.class::isInstance));
    }

    @Test
    void whatThePlanSaysOfASurveyStandsBesideHowManyAnswered() {
        answered("Lambohov", 0, 0, 15, 6);
        plan((Instrument) document.getElements().get(1))
                .getNotes()
                .add("Bortfallet bedöms till cirka 20–25 procent.");
        List<String> told =
                section(shared(), "surveys-1").blocks().stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .map(b -> ((Block.Paragraph) b).text())
                        .toList();
        assertTrue(told.get(1).startsWith("Svarsfrekvens: inte känd"), told.get(1));
        assertEquals("Bortfallet bedöms till cirka 20–25 procent.", told.get(2));
    }

    @Test
    void whatIsWithheldOfASurveyIsToldWithoutFigures() {
        answered("Berga", 0, 0, 2, 6);
        answered("Lambohov", 0, 0, 15, 6);
        Section survey = section(shared(), "surveys-1");
        assertEquals(
                "Berga | visas inte | visas inte | visas inte | visas inte | visas inte",
                rows(survey).get(1));
        assertTrue(tables(survey).findFirst().orElseThrow().remark().contains("mindre än 5"));
    }

    @Test
    void answersThatWerePutTogetherAreExplained() {
        answered("Lambohov", 2, 3, 15, 6);
        Section survey = section(shared(), "surveys-1");
        assertEquals(
                List.of("Plats", "Inga / Endast små", "En del", "Stora", "Svarade"),
                headings(survey));
        assertTrue(tables(survey).findFirst().orElseThrow().remark().contains("Snedstreck"));
        String english =
                tables(section(report(Options.shared(DAY), Locale.ENGLISH), "surveys-1"))
                        .findFirst()
                        .orElseThrow()
                        .remark();
        assertTrue(english.contains("A slash"), english);
    }

    @Test
    void activitiesAreToldLevelByLevelForEachAreaAndPeriod() {
        done("Rådgivning", "Berga", "2018-01-01", 5);
        done("Rådgivning", "Berga", "2018-09-17", 26);
        done("Rådgivning", "Lambohov", "2018-01-01", 18);
        done("Familjeklass", "Lambohov", "2018-01-01", 1);
        Section levels = section(shared(), "activities-levels");
        assertEquals(
                List.of("Aktivitet", "Berga jan 2018", "Berga sep 2018", "Lambohov jan 2018"),
                headings(levels));
        assertEquals(
                List.of(
                        "Gruppnivå",
                        "Familjeklass | – | – | 1",
                        "Individnivå",
                        "Rådgivning | 5 | 26 | 18"),
                rows(levels));
        assertEquals(
                List.of("Aktivitet", "Berga", "Lambohov"),
                headings(section(shared(), "activities-sites")),
                "the municipality is all sites together");
    }

    @Test
    void whatWasDoneInTheWholeMunicipalityHasAColumnOfItsOwn() {
        done("Rådgivning", "Berga", "2018-01-01", 5);
        done("Rådgivning", "Linköping", "2018-01-01", 3);
        Section levels = section(shared(), "activities-levels");
        assertEquals(
                List.of("Aktivitet", "Linköping jan 2018", "Berga jan 2018"), headings(levels));
        assertEquals("Rådgivning | 3 | 5", rows(levels).get(3));
    }

    @Test
    void whatTheLogsNoteIsToldInternallyOnly() {
        done("Familjeklass", "Lambohov", "2018-09-17", 1, "Stångåstaden om Huskourage");
        done("Familjeklass", "Lambohov", "2018-09-17", 1, "Sommarfika");
        done("Familjeklass", "Berga", "2019-04-01", 1, "Filmkväll");
        assertEquals(
                List.of(
                        "Familjeklass",
                        "Berga | apr 2019 | Filmkväll",
                        "Lambohov | sep 2018 | Stångåstaden om Huskourage; Sommarfika"),
                rows(section(report(Options.internal(DAY), Locale.of("sv")), "activities-notes")));
        assertFalse(shared().toString().contains("Huskourage"));
    }

    @Test
    void whatTheTheoryNotesOfAnActivityStandsUnderTheTableOfLevels() {
        done("Familjeklass", "Berga", "2019-04-01", 1);
        programme.getActivities().get(0).getNotes().add("I Lambohov få, utan tal.");
        String levels = section(shared(), "activities-levels").blocks().toString();
        assertTrue(levels.contains("Familjeklass: I Lambohov få, utan tal."), levels);
    }

    @Test
    void whatALogBookSaysOfItsTasksStandsUnderTheTime() {
        logged("medarbetare", "VT 2019", "5");
        Instrument book = (Instrument) document.getElements().get(1);
        book.getItems().get(0).setLabel("Områdeslokalen");
        book.getNotes().add("Områdeslokalen: mottagning och lokalfrågor");
        plan(book);
        String time = section(shared(), "time").blocks().toString();
        assertTrue(time.contains("Områdeslokalen: mottagning och lokalfrågor"), time);
    }

    @Test
    void whatTwoLeadersDidIsToldInternallyOnly() {
        logged("Gruppledare 1", "HT 2019", "40");
        logged("Gruppledare 2", "HT 2019", "45");
        Section time = section(shared(), "time");
        assertEquals(List.of("Arbetsuppgift", "HT 2019"), headings(time));
        assertEquals(List.of("Områdeslokalen | skyddas"), rows(time));
        Section internal = section(report(Options.internal(DAY), Locale.of("sv")), "time");
        assertEquals(List.of("Områdeslokalen | 42,5 % (40–45)"), rows(internal));
    }

    @Test
    void weeksAreNamedAsSuch() {
        logged("medarbetare", "v38 2018 – v41 2018", "5");
        logged("medarbetare", "v14 2019", "10");
        assertEquals(
                List.of("Arbetsuppgift", "v38–41 2018", "v14 2019"),
                headings(section(shared(), "time")));
        assertEquals(
                List.of("weeks 38–41, 2018", "week 14, 2019"),
                headings(section(report(Options.shared(DAY), Locale.ENGLISH), "time"))
                        .subList(1, 3));
    }

    @Test
    void whereNothingWasPlannedItIsToldHowManyActivitiesAreRecorded() {
        done("Rådgivning", "Berga", "2018-01-01", 5);
        String figures = section(shared(), "summary").blocks().toString();
        assertTrue(figures.contains("1 av 2") && figures.contains("något antecknat"), figures);
        assertFalse(figures.contains("som planerat"), figures);
    }
}
