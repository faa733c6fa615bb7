package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Evaluator;
import org.verka.evaluation.Options;
import org.verka.evidence.Evidence;
import org.verka.model.AnswerKind;
import org.verka.model.Assumption;
import org.verka.model.Document;
import org.verka.model.EvaluationQuestion;
import org.verka.model.Factor;
import org.verka.model.FactorKind;
import org.verka.model.Instrument;
import org.verka.model.Item;
import org.verka.model.ModelFactory;
import org.verka.model.Programme;
import org.verka.report.content.QuestionAccount;

/** A question has all its evidence beside it: what went wrong, and what people have said. */
class QuestionEvidenceInReportTest {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;

    private final Programme programme = new Theory().programme();
    private final EvaluationQuestion question = programme.getQuestions().get(0);

    private static List<String> lines(Evaluation evaluation, EvaluationQuestion question) {
        return new QuestionAccount(Locale.of("sv"), evaluation).evidence(question);
    }

    private List<String> lines() {
        LocalDate day = LocalDate.of(2014, 10, 16);
        return lines(
                new Evaluator().evaluate(programme, Evidence.none(), Options.shared(day)),
                question);
    }

    private void hinder(Assumption touched) {
        Factor factor = NEW.createFactor();
        factor.setKind(FactorKind.HINDERING);
        factor.setLabel("Tiden räcker inte");
        factor.getTouches().add(touched);
        programme.getFactors().add(factor);
    }

    @Test
    void aQuestionOfUnwantedEffectsTellsOfTheChangesThatWentTheWrongWay() throws IOException {
        Evaluation evaluation = SamordnatStod.internal();
        EvaluationQuestion asked = evaluation.programme().getQuestions().get(0);
        asked.setUnwanted(false);
        assertTrue(lines(evaluation, asked).stream().noneMatch(l -> l.contains("fel håll")));
        asked.setUnwanted(true);
        List<String> worse =
                lines(evaluation, asked).stream().filter(l -> l.contains("fel håll")).toList();
        assertEquals(
                List.of(
                        "Familjeklimat, åt fel håll men kan vara slump: Närhet, Tyresö; Kaos, Tyresö;"
                                + " Kaos, alla platser. Se ”Före och efter”."),
                worse);
    }

    @Test
    void anAssumptionStandsWithWhatPeopleSayOfIt() {
        Assumption assumption = NEW.createAssumption();
        assumption.setLabel("Det finns tid");
        assumption.getAbout().addAll(programme.getActivities());
        programme.getAssumptions().add(assumption);
        question.getAbout().clear();
        question.getAbout().add(assumption);
        assertEquals(
                "Antagandet ”Det finns tid”: ? Ingen har sagt något. 0 uttalanden emot, 0 för. Se"
                        + " ”Teori eller genomförande?”.",
                lines().getFirst());
        hinder(assumption);
        assertEquals(
                "Antagandet ”Det finns tid”: ■ Ifrågasatt. 1 uttalande emot, 0 för. Se ”Teori eller"
                        + " genomförande?”.",
                lines().getFirst());
    }

    @Test
    void aSurveyOfOpenQuestionsSaysWhereItsAnswersAreToldAndNotThatThereAreNone() {
        Instrument survey = NEW.createInstrument();
        survey.setName("Enkat");
        Item item = NEW.createItem();
        item.setAnswers(NEW.createAnswers());
        item.getAnswers().setKind(AnswerKind.TEXT);
        survey.getItems().add(item);
        ((Document) programme.eContainer()).getElements().add(survey);
        programme.getFactors().clear();
        question.getAbout().clear();
        question.getAnsweredBy().add(survey);
        assertEquals("Enkat: inget i underlaget mäter det.", lines().getFirst());
        Assumption assumption = NEW.createAssumption();
        programme.getAssumptions().add(assumption);
        hinder(assumption);
        assertTrue(lines().getFirst().contains("frågorna är öppna och räknas inte"), lines() + "");
    }
}
