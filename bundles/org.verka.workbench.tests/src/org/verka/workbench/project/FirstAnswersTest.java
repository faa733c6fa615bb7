package org.verka.workbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.verka.dsl.drafting.Question;
import org.verka.dsl.words.Language;

/** One answer to each question makes a theory in which they belong together. */
class FirstAnswersTest {

    private static final Map<Question, String> ALL =
            Map.of(
                    Question.TITLE, "Stöd i hemmet",
                    Question.TARGET_GROUP, "äldre som bor ensamma",
                    Question.WHAT, "Samtal hemma",
                    Question.HOW, "Varje vecka",
                    Question.WHEN, "HT 2025",
                    Question.WHY, "Ensamhet gör sjuk",
                    Question.WHO, "undersköterskor",
                    Question.SHORT_TERM, "Fler går ut",
                    Question.LONG_TERM, "De mår bättre",
                    Question.MEASURE, "Antal samtal");

    @Test
    void theActivityLeadsToTheResultsAndTheMeasureTellsOfThem() {
        FirstAnswers answers = new FirstAnswers(ALL);
        assertEquals(Optional.empty(), answers.misunderstood());
        String text = answers.theory(Language.SWEDISH);
        ALL.values().stream()
                .filter(answer -> !answer.startsWith("HT"))
                .forEach(answer -> assertTrue(text.contains(answer), answer + " in " + text));
        assertEquals(2, text.split("leder till", -1).length - 1, text);
    }

    @Test
    void aTimeThatIsNoneIsNamed() {
        FirstAnswers answers =
                new FirstAnswers(
                        Map.of(
                                Question.TITLE, "Stöd",
                                Question.WHAT, "Samtal",
                                Question.WHEN, "snart nog"));
        assertEquals(Optional.of(Question.WHEN), answers.misunderstood());
    }

    @Test
    void whatIsSaidOfAnActivityThatIsNotThereWouldBeLost() {
        Map<Question, String> answers = Map.of(Question.TITLE, "Stöd", Question.HOW, "Varje vecka");
        assertTrue(new FirstAnswers(answers).isLost(Question.HOW));
        assertFalse(new FirstAnswers(ALL).isLost(Question.HOW));
    }

    @Test
    void aProjectIsCalledInLettersThatEveryFolderCanHave() {
        assertEquals("stod-at-familjer", ProjectName.of("Stöd åt familjer!").text());
    }
}
