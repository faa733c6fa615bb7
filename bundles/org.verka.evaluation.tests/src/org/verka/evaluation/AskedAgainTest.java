package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.Disclosed.Reason;
import org.verka.evaluation.EnrolmentFigures.Circumstance;
import org.verka.evidence.Enrolment;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.model.AnswerKind;
import org.verka.model.AnswerOption;
import org.verka.model.Crossing;
import org.verka.model.EvaluationQuestion;
import org.verka.model.Instrument;
import org.verka.model.Item;
import org.verka.model.ModelFactory;

/** A question that people answer alike twice does not tell who dropped out. */
class AskedAgainTest {

    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private static final int WOMAN = 1;
    private static final int MAN = 2;

    private final Theory theory = new Theory("A");
    private final Instrument form = theory.instrument("Bakgrund", List.of());
    private final List<FormAnswer> forms = new ArrayList<>();
    private final List<Fact> enrolments = new ArrayList<>();
    private int people;

    AskedAgainTest() {
        form.getItems().add(choice("Kon", "Kön", "Kvinna", "Man"));
        form.getItems().add(choice("Nojd", "Nöjd", "Nej", "Ja"));
    }

    private static Item choice(String name, String label, String... options) {
        Item item = NEW.createItem();
        item.setName(name);
        item.setLabel(label);
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

    /** So many people of a sex, who answer before and perhaps after. */
    private void answer(int many, int before, Optional<Integer> after) {
        for (int i = 0; i < many; i++) {
            people++;
            answer(before, Occasion.BEFORE);
            after.ifPresent(sex -> answer(sex, Occasion.AFTER));
        }
    }

    private void answer(int sex, Occasion occasion) {
        answer("Bakgrund", sex, occasion);
    }

    private void answer(String instrument, int sex, Occasion occasion) {
        Map<String, BigDecimal> items =
                Map.of(
                        "Kon",
                        BigDecimal.valueOf(sex),
                        "Nojd",
                        BigDecimal.valueOf(1 + (people + occasion.ordinal()) % 2));
        forms.add(
                new FormAnswer(
                        "A",
                        "p" + people,
                        instrument,
                        "",
                        occasion,
                        LocalDate.of(2019, 1 + occasion.ordinal(), 1),
                        new TreeMap<>(),
                        new TreeMap<>(items),
                        new TreeMap<>(),
                        new Origin("f.csv", forms.size() + 2)));
    }

    private Evaluation evaluate(Options options) {
        Evidence evidence = new Evidence(forms, List.of(), List.of(), enrolments, List.of());
        return new Evaluator().evaluate(theory.programme, evidence, options);
    }

    private Disclosed<Survey.Answers> told(String question, Occasion occasion) {
        return told(evaluate(Options.shared(DAY)), question, occasion);
    }

    private static Disclosed<Survey.Answers> told(
            Evaluation evaluation, String question, Occasion occasion) {
        return evaluation.surveys().stream()
                .filter(s -> s.occasion() == occasion)
                .flatMap(s -> s.questions().stream())
                .filter(q -> q.name().equals(question))
                .findFirst()
                .orElseThrow()
                .places()
                .getLast()
                .answers();
    }

    private static List<Integer> counts(Disclosed<Survey.Answers> answers) {
        return answers.shown().orElseThrow().counts();
    }

    private void threeMenDropOut() {
        answer(20, WOMAN, Optional.of(WOMAN));
        answer(9, MAN, Optional.of(MAN));
        answer(3, MAN, Optional.empty());
    }

    @Test
    void whoDroppedOutIsNotTheDifferenceBetweenTwoOccasions() {
        threeMenDropOut();
        assertEquals(List.of(20, 12), counts(told("Kön", Occasion.BEFORE)));
        assertEquals(new Disclosed.Withheld<>(Reason.WOULD_REVEAL), told("Kön", Occasion.AFTER));
    }

    @Test
    void norIsItTheTotalsOfATableThatCrossesIt() {
        Crossing crossing = NEW.createCrossing();
        crossing.setRows(NEW.createCrossedQuestion());
        crossing.getRows().setSource(form.getItems().getFirst());
        crossing.setColumns(NEW.createCrossedQuestion());
        crossing.getColumns().setSource(form.getItems().getLast());
        EvaluationQuestion question = NEW.createEvaluationQuestion();
        question.getCrossings().add(crossing);
        theory.programme.getQuestions().add(question);
        threeMenDropOut();
        List<CrossTable> tables = evaluate(Options.shared(DAY)).crossTables();
        assertEquals(
                List.of(Occasion.BEFORE, Occasion.AFTER),
                tables.stream().map(t -> t.occasion().orElseThrow()).toList());
        assertTrue(tables.getFirst().places().getFirst().counts().shown().isPresent());
        assertEquals(
                new Disclosed.Withheld<>(Reason.WOULD_REVEAL),
                tables.getLast().places().getFirst().counts());
    }

    @Test
    void theInternalReportTellsBoth() {
        threeMenDropOut();
        Evaluation internal = evaluate(Options.internal(DAY));
        assertEquals(List.of(20, 9), counts(told(internal, "Kön", Occasion.AFTER)));
    }

    @Test
    void itIsToldTwiceWhereNobodyOrEnoughOfEachDroppedOut() {
        answer(20, WOMAN, Optional.of(WOMAN));
        answer(9, MAN, Optional.of(MAN));
        answer(5, MAN, Optional.empty());
        assertEquals(List.of(20, 9), counts(told("Kön", Occasion.AFTER)));
    }

    @Test
    void whatPeopleAnswerOtherwiseTheSecondTimeIsToldTwice() {
        threeMenDropOut();
        assertTrue(told("Nöjd", Occasion.AFTER).shown().isPresent());
    }

    @Test
    void oneWhoPutsAMistakeRightDoesNotHideTheRest() {
        threeMenDropOut();
        answer(1, WOMAN, Optional.of(MAN));
        assertTrue(told("Kön", Occasion.AFTER).shown().isEmpty());
    }

    /** So many people of a sex, who answer a survey, the background form, or both. */
    private void survey(int many, int sex, boolean background) {
        for (int i = 0; i < many; i++) {
            people++;
            if (background) {
                answer(sex, Occasion.BEFORE);
            }
            answer("Enkat", sex, Occasion.AFTER);
        }
    }

    private void alsoAskedInASurvey(String label) {
        theory.instrument("Enkat", List.of()).getItems().add(choice("Kon", label, "kvinna", "man"));
    }

    @Test
    void whoAnsweredOnlyOneOfTwoFormsIsNotTheDifferenceBetweenThem() {
        alsoAskedInASurvey("Kön ");
        survey(20, WOMAN, true);
        survey(9, MAN, true);
        answer(3, MAN, Optional.empty());
        assertEquals(List.of(20, 12), counts(told("Kön", Occasion.BEFORE)));
        assertEquals(new Disclosed.Withheld<>(Reason.WOULD_REVEAL), told("Kön ", Occasion.AFTER));
        Evaluation internal = evaluate(Options.internal(DAY));
        assertEquals(List.of(20, 9), counts(told(internal, "Kön ", Occasion.AFTER)));
    }

    @Test
    void formsOfOthersAreToldBesideEachOther() {
        alsoAskedInASurvey("Kön ");
        answer(20, WOMAN, Optional.empty());
        answer(9, MAN, Optional.empty());
        survey(20, WOMAN, false);
        survey(12, MAN, false);
        assertEquals(List.of(20, 12), counts(told("Kön ", Occasion.AFTER)));
    }

    @Test
    void anotherQuestionOfTheSameAnswersIsTold() {
        alsoAskedInASurvey("Handläggarens kön");
        survey(20, WOMAN, true);
        survey(9, MAN, true);
        answer(3, MAN, Optional.empty());
        assertEquals(List.of(20, 9), counts(told("Handläggarens kön", Occasion.AFTER)));
    }

    private void enrol(int from, int to, String sex) {
        for (int person = from; person <= to; person++) {
            enrolments.add(
                    new Enrolment(
                            "A",
                            "p" + person,
                            "Råd och stöd",
                            DAY.minusYears(1),
                            Optional.empty(),
                            sex,
                            OptionalInt.empty(),
                            "",
                            "",
                            new Origin("e.csv", person + 1)));
        }
    }

    private boolean tellsSexOfTheEnrolled(Options options) {
        return evaluate(options).enrolments().orElseThrow().distributions().stream()
                .anyMatch(d -> d.circumstance() == Circumstance.SEX);
    }

    @Test
    void whoOfTheEnrolledAnsweredNoFormIsNotTheDifferenceEither() {
        answer(20, WOMAN, Optional.empty());
        answer(9, MAN, Optional.empty());
        enrol(1, 20, "kvinna");
        enrol(21, 29, "man");
        assertTrue(tellsSexOfTheEnrolled(Options.shared(DAY)));
        enrol(30, 32, "man");
        assertFalse(tellsSexOfTheEnrolled(Options.shared(DAY)));
        assertEquals(
                List.of(Circumstance.SEX),
                evaluate(Options.shared(DAY)).enrolments().orElseThrow().withheld());
        assertTrue(tellsSexOfTheEnrolled(Options.internal(DAY)));
        assertEquals(List.of(20, 9), counts(told("Kön", Occasion.BEFORE)));
    }
}
