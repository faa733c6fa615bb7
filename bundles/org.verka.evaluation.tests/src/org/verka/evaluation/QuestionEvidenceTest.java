package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verka.evidence.Occasion;
import org.verka.model.Activity;
import org.verka.model.Count;
import org.verka.model.EvaluationQuestion;
import org.verka.model.Factor;
import org.verka.model.FactorKind;
import org.verka.model.Indicator;
import org.verka.model.Instrument;
import org.verka.model.Interval;
import org.verka.model.ModelFactory;
import org.verka.model.Named;
import org.verka.model.Outcome;

/** What of an evaluation answers a question. */
class QuestionEvidenceTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);

    private final Theory theory = new Theory("A", "B");
    private final EvaluationQuestion question = ModelFactory.eINSTANCE.createEvaluationQuestion();

    private QuestionEvidence evidence(Facts facts) {
        theory.programme.getQuestions().add(question);
        Evaluation evaluation =
                new Evaluator().evaluate(theory.programme, facts.evidence(), Options.internal(DAY));
        return QuestionEvidence.of(question, evaluation);
    }

    @Test
    void anOutcomeIsAnsweredByItsIndicatorsAndAnActivityByWhatWasDone() {
        Indicator indicator = theory.indicator(theory.count("C"));
        Outcome outcome = (Outcome) indicator.eContainer();
        theory.indicator(theory.count("D"));
        Activity activity = theory.activity("Kurs", "2014", "4", Interval.TOTAL);
        question.getAbout().addAll(List.of(outcome, activity));
        QuestionEvidence evidence = evidence(new Facts().count("C", "A", "", "2014-09", 10, 50));
        assertEquals(2, evidence.parts().size());
        assertTrue(
                evidence.parts().get(0).indicators().stream()
                        .allMatch(status -> status.outcome() == outcome));
        assertEquals(1, evidence.parts().get(0).indicators().size());
        assertTrue(
                evidence.parts().get(1).activities().stream()
                        .allMatch(done -> done.activity() == activity));
        assertTrue(evidence.parts().get(1).indicators().isEmpty());
    }

    @Test
    void anInstrumentIsAnsweredByItsScalesAScaleByItselfAndACountByItsShares() {
        Instrument f = theory.instrument("F", List.of(), "S", "T");
        theory.instrument("G", List.of(), "S");
        Count count = theory.count("C");
        question.getAnsweredBy().addAll(List.of(f, Theory.scale(f, "T"), count, f));
        Facts facts = new Facts().count("C", "A", "", "2014-09", 10, 50);
        for (String scale : List.of("S", "T")) {
            facts.form("A", "1", "F", "", Occasion.BEFORE, "2014-01-01", scale, "1");
        }
        QuestionEvidence evidence = evidence(facts);
        assertEquals(List.of("F", "T", "C"), names(evidence));
        assertEquals(
                List.of("S", "T"),
                evidence.parts().get(0).changes().stream().map(c -> c.scale().getName()).toList());
        assertEquals(
                List.of("T"),
                evidence.parts().get(1).changes().stream().map(c -> c.scale().getName()).toList());
        assertTrue(evidence.parts().get(2).shares().stream().allMatch(s -> s.count() == count));
        assertEquals(2, evidence.parts().get(2).shares().size());
    }

    @Test
    void factorsAnswerWhenTheyAreNamedOrTouchWhatIsNamed() {
        Activity activity = theory.activity("Kurs", "2014", "4", Interval.TOTAL);
        Factor named = theory.factor("a", FactorKind.HELPING, "ledning", 1);
        Factor touching = theory.factor("b", FactorKind.HINDERING, "tid", -1);
        touching.getTouches().add(activity);
        theory.factor("c", FactorKind.HINDERING, "tid", -2);
        question.getAbout().add(activity);
        question.getAnsweredBy().add(named);
        QuestionEvidence evidence = evidence(new Facts());
        assertEquals(
                List.of("b", "a"), evidence.factors().stream().map(StatedFactor::text).toList());
        assertEquals(List.of("Kurs"), names(evidence));
    }

    private static List<String> names(QuestionEvidence evidence) {
        return evidence.parts().stream()
                .map(QuestionEvidence.Part::about)
                .map(Named::getName)
                .toList();
    }
}
