package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.CrossTable.Counts;
import org.verka.evaluation.Disclosed.Reason;
import org.verka.evaluation.statistics.Association;
import org.verka.evidence.Evidence;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.model.AnswerKind;
import org.verka.model.AnswerOption;
import org.verka.model.Background;
import org.verka.model.CrossedQuestion;
import org.verka.model.Crossing;
import org.verka.model.EvaluationQuestion;
import org.verka.model.Instrument;
import org.verka.model.Item;
import org.verka.model.ModelFactory;

/** The answers to two questions held against each other. */
class CrossTablesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private static final Integer NONE = null;
    private final Theory theory = new Theory("Berga", "Lambohov");
    private final Instrument survey = theory.instrument("Enkat", List.of());
    private final List<FormAnswer> forms = new ArrayList<>();

    CrossTablesTest() {
        question("Kontakt", "Nej", "Ja");
        question("Nojd", "Inte alls", "Delvis", "Helt");
    }

    private void question(String name, String... options) {
        survey.getItems().add(item(name, options));
    }

    static Item item(String name, String... options) {
        Item item = NEW.createItem();
        item.setName(name);
        item.setLabel(name + "?");
        item.setAnswers(NEW.createAnswers());
        item.getAnswers().setKind(AnswerKind.CHOICE);
        for (int i = 0; i < options.length; i++) {
            AnswerOption option = NEW.createAnswerOption();
            option.setValue(BigDecimal.valueOf(i + 1L));
            option.setLabel(options[i]);
            item.getAnswers().getOptions().add(option);
        }
        return item;
    }

    static void cross(Theory theory, Item rows, Item columns) {
        Crossing crossing = NEW.createCrossing();
        crossing.setRows(NEW.createCrossedQuestion());
        crossing.getRows().setSource(rows);
        crossing.setColumns(NEW.createCrossedQuestion());
        crossing.getColumns().setSource(columns);
        EvaluationQuestion question = NEW.createEvaluationQuestion();
        question.getCrossings().add(crossing);
        theory.programme.getQuestions().add(question);
    }

    private void cross(int rows, int columns) {
        cross(theory, survey.getItems().get(rows), survey.getItems().get(columns));
    }

    /** So many people of a site who answered so; null for no answer. */
    private void people(String site, int many, Integer contact, Integer content) {
        for (int i = 0; i < many; i++) {
            SortedMap<String, BigDecimal> items = new TreeMap<>();
            if (contact != null) {
                items.put("Kontakt", BigDecimal.valueOf(contact));
            }
            if (content != null) {
                items.put("Nojd", BigDecimal.valueOf(content));
            }
            forms.add(
                    new FormAnswer(
                            site,
                            "p" + forms.size(),
                            "Enkat",
                            "",
                            Occasion.AFTER,
                            LocalDate.of(2019, 5, 1),
                            new TreeMap<>(),
                            items,
                            new TreeMap<>(),
                            new Origin("enkat.csv", forms.size() + 2)));
        }
    }

    private List<CrossTable> tables(Options options) {
        Evidence evidence = new Evidence(forms, List.of(), List.of(), List.of());
        return new Evaluator().evaluate(theory.programme, evidence, options).crossTables();
    }

    private CrossTable shared() {
        return tables(Options.shared(DAY)).getFirst();
    }

    private static Counts counts(CrossTable table) {
        return table.places().getLast().counts().shown().orElseThrow();
    }

    private static List<Integer> row(Counts counts, int row) {
        return counts.cells().get(row).stream().map(c -> c.orElse(-1)).toList();
    }

    @Test
    void peopleAreCountedByBothAnswersAndThoseWithoutOneAreToldApart() {
        cross(0, 1);
        people("Berga", 5, 1, 1);
        people("Berga", 9, 1, 2);
        people("Lambohov", 7, 2, 2);
        people("Lambohov", 12, 2, 3);
        people("Lambohov", 6, 2, NONE);
        Counts counts = counts(shared());
        assertEquals(List.of(5, 9, 0, 0), row(counts, 0));
        assertEquals(List.of(0, 7, 12, 6), row(counts, 1));
        assertEquals(List.of(0, 0, 0, 0), row(counts, 2));
        assertEquals(List.of(14, 25, 0), counts.rowTotals());
        assertEquals(List.of(5, 16, 12, 6), counts.columnTotals());
        assertEquals(39, counts.people());
        assertEquals(12 / 25.0, counts.share(1, 2).orElseThrow());
        assertEquals(
                Optional.of(Association.of(new int[][] {{5, 9, 0}, {0, 7, 12}})),
                counts.association());
        assertEquals(Optional.empty(), shared().places().getFirst().site());
    }

    @Test
    void aSmallCellIsWithheldTogetherWithWhatItCouldBeComputedFrom() {
        cross(0, 1);
        people("Berga", 2, 1, 1);
        people("Berga", 14, 1, 2);
        people("Berga", 20, 1, 3);
        people("Berga", 9, 2, 1);
        people("Berga", 8, 2, 2);
        people("Berga", 30, 2, 3);
        Counts counts = counts(shared());
        assertEquals(List.of(-1, -1, 20, 0), row(counts, 0));
        assertEquals(List.of(-1, -1, 30, 0), row(counts, 1));
        assertEquals(List.of(36, 47, 0), counts.rowTotals());
        assertEquals(Optional.empty(), counts.association());
        assertEquals("Berga", shared().places().getFirst().site().orElseThrow().getName());
    }

    @Test
    void anInternalEvaluationShowsAllAtEverySite() {
        cross(0, 1);
        people("Berga", 2, 1, 1);
        people("Lambohov", 1, 2, 3);
        List<CrossTable.Place> places = tables(Options.internal(DAY)).getFirst().places();
        assertEquals(3, places.size());
        assertEquals(List.of(2, 0, 0, 0), row(places.get(0).counts().shown().orElseThrow(), 0));
        assertEquals(List.of(0, 0, 1, 0), row(places.get(1).counts().shown().orElseThrow(), 1));
        assertEquals(3, places.get(2).counts().shown().orElseThrow().people());
    }

    /** All of a site that answered the one question alike are few, and its totals are told. */
    @Test
    void aTableWhoseCellsTellOfASmallSiteIsNotToldWhole() {
        cross(0, 1);
        people("Berga", 30, 1, 1);
        people("Berga", 30, 2, 2);
        people("Lambohov", 5, 1, 1);
        people("Lambohov", 3, 2, 1);
        people("Lambohov", 5, 2, 2);
        CrossTable table = shared();
        assertTrue(table.places().getFirst().counts().shown().isEmpty());
        people("Berga", 12, 2, 1);
        people("Berga", 12, 1, 2);
        assertEquals(0, counts(shared()).withheld());
    }

    @Test
    void theSamePairIsToldOnceAndAThirdThatClosesACircleIsWithheld() {
        question("Plats", "Hemma", "Borta");
        cross(0, 1);
        cross(1, 0);
        people("Berga", 10, 1, 1);
        people("Berga", 10, 2, 3);
        assertEquals(1, tables(Options.shared(DAY)).size());
        List<FormAnswer> all = new ArrayList<>();
        for (FormAnswer f : forms) {
            SortedMap<String, BigDecimal> items = new TreeMap<>(f.items());
            items.put("Plats", BigDecimal.valueOf(1 + all.size() % 2));
            all.add(
                    new FormAnswer(
                            f.site(),
                            f.subject(),
                            f.instrument(),
                            "",
                            f.occasion(),
                            f.date(),
                            f.scores(),
                            items,
                            f.texts(),
                            f.origin()));
        }
        forms.clear();
        forms.addAll(all);
        cross(0, 2);
        cross(1, 2);
        List<CrossTable> tables = tables(Options.shared(DAY));
        assertEquals(3, tables.size());
        assertEquals(
                IntStream.of(0, 1, 2).mapToObj(i -> i < 2).toList(),
                tables.stream()
                        .map(t -> t.places().getFirst().counts().shown().isPresent())
                        .toList());
        assertEquals(
                new Disclosed.Withheld<>(Reason.WOULD_REVEAL),
                tables.getLast().places().getFirst().counts());
    }

    @Test
    void theLastFormOfAPersonCounts() {
        cross(0, 1);
        people("Berga", 10, 1, 1);
        FormAnswer first = forms.getFirst();
        forms.add(
                new FormAnswer(
                        "Berga",
                        first.subject(),
                        "Enkat",
                        "",
                        Occasion.AFTER,
                        first.date().plusDays(1),
                        new TreeMap<>(),
                        new TreeMap<>(first.items()),
                        new TreeMap<>(),
                        new Origin("enkat.csv", 99)));
        assertEquals(OptionalInt.of(10), counts(shared()).cells().get(0).get(0));
    }

    private static CrossedQuestion side(Item item) {
        CrossedQuestion side = NEW.createCrossedQuestion();
        side.setSource(item);
        return side;
    }

    private static CrossedQuestion side(Background background) {
        CrossedQuestion side = NEW.createCrossedQuestion();
        side.setBackground(background);
        return side;
    }

    private void cross(CrossedQuestion rows, CrossedQuestion columns) {
        Crossing crossing = NEW.createCrossing();
        crossing.setRows(rows);
        crossing.setColumns(columns);
        EvaluationQuestion question = NEW.createEvaluationQuestion();
        question.getCrossings().add(crossing);
        theory.programme.getQuestions().add(question);
    }

    /** R: chisq.test(rbind(c(10, 12, 20), c(8, 25, 9)), correct = FALSE) and sqrt(chi / n). */
    @Test
    void sitesAreHeldAgainstEachOtherByTheAnswersToAQuestion() {
        cross(side(Background.SITE), side(survey.getItems().get(1)));
        people("Berga", 10, 1, 1);
        people("Berga", 12, 1, 2);
        people("Berga", 20, 2, 3);
        people("Berga", 6, 2, NONE);
        people("Lambohov", 8, 1, 1);
        people("Lambohov", 25, 1, 2);
        people("Lambohov", 9, 2, 3);
        CrossTable table = shared();
        assertEquals(List.of("Berga", "Lambohov"), table.rowOptions());
        assertEquals(List.of("Inte alls", "Delvis", "Helt"), table.columnOptions());
        Counts counts = counts(table);
        assertEquals(List.of(10, 12, 20, 6), row(counts, 0));
        assertEquals(List.of(8, 25, 9, 0), row(counts, 1));
        assertEquals(List.of(48, 42, 0), counts.rowTotals());
        assertEquals(List.of(18, 37, 29, 6), counts.columnTotals());
        assertEquals(
                0.0113209329735335, counts.association().orElseThrow().p().getAsDouble(), 1e-9);
        assertEquals(
                0.3266387910159295,
                counts.association().orElseThrow().cramersV().getAsDouble(),
                1e-9);
    }

    @Test
    void theQuestionMayGiveTheRowsAndTheSitesTheColumns() {
        cross(side(survey.getItems().get(0)), side(Background.SITE));
        people("Berga", 10, 1, 1);
        people("Berga", 7, 2, 1);
        people("Lambohov", 8, 2, 1);
        CrossTable table = shared();
        assertEquals("Kontakt?", table.rowQuestion());
        assertEquals(List.of("Berga", "Lambohov"), table.columnOptions());
        assertEquals(List.of(10, 0, 0), row(counts(table), 0));
        assertEquals(List.of(7, 8, 0), row(counts(table), 1));
    }

    /**
     * What is told of each site is what the survey tells of it, so nothing more can be computed.
     */
    @Test
    void aSiteWhoseAnswersAreWithheldHasNoRow() {
        theory.site("Ryd");
        cross(side(Background.SITE), side(survey.getItems().get(0)));
        people("Berga", 10, 1, 1);
        people("Berga", 9, 2, 1);
        people("Lambohov", 3, 1, 1);
        people("Lambohov", 8, 2, 1);
        people("Ryd", 20, 1, 1);
        people("Ryd", 30, 2, 1);
        CrossTable table = shared();
        assertEquals(List.of("Berga", "Ryd"), table.rowOptions());
        assertEquals(List.of(30, 39, 0), counts(table).columnTotals());
        assertEquals(3, tables(Options.internal(DAY)).getFirst().rowOptions().size());
        theory.programme.getSites().removeLast();
        assertEquals(
                new Disclosed.Withheld<>(Reason.TOO_FEW),
                shared().places().getFirst().counts(),
                "of one site there is nothing to compare");
    }

    @Test
    void occasionsAreHeldAgainstEachOtherAndNotTestedSinceTheSamePeopleAnswer() {
        cross(side(Background.OCCASION), side(survey.getItems().get(0)));
        people("Berga", 9, 1, 1);
        people("Berga", 11, 2, 1);
        for (FormAnswer f : List.copyOf(forms)) {
            SortedMap<String, BigDecimal> items = new TreeMap<>();
            items.put("Kontakt", BigDecimal.valueOf(forms.size() % 4 == 0 ? 1 : 2));
            forms.add(
                    new FormAnswer(
                            f.site(),
                            f.subject(),
                            "Enkat",
                            "",
                            Occasion.FOLLOW_UP,
                            LocalDate.of(2019, 11, 1),
                            new TreeMap<>(),
                            items,
                            new TreeMap<>(),
                            new Origin("uppf.csv", forms.size())));
        }
        CrossTable table = shared();
        assertEquals(Optional.empty(), table.occasion());
        assertEquals(List.of("AFTER", "FOLLOW_UP"), table.rowOptions());
        assertEquals(
                List.of("efter", "uppföljning"),
                table.inWords(b -> "när", o -> o == Occasion.AFTER ? "efter" : "uppföljning")
                        .rowOptions());
        assertEquals(List.of(9, 11, 0), row(counts(table), 0));
        assertEquals(List.of(5, 15, 0), row(counts(table), 1));
        assertEquals(Optional.empty(), counts(table).association());
    }

    @Test
    void ofOneOccasionThereIsNoTable() {
        cross(side(Background.OCCASION), side(survey.getItems().get(0)));
        people("Berga", 9, 1, 1);
        assertEquals(List.of(), tables(Options.internal(DAY)));
    }
}
