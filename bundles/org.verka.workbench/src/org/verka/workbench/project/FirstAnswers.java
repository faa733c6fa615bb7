package org.verka.workbench.project;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.verka.dsl.TheoryDraft;
import org.verka.dsl.drafting.EightQuestions;
import org.verka.dsl.drafting.Question;
import org.verka.dsl.words.Language;

/**
 * One answer to each of the eight questions, enough for a theory to begin with; what is left out is
 * answered later, in the theory. What is answered belongs together: the activity leads to the
 * result on short term, and that to the one on long term, which is what is measured.
 *
 * @param answers by question
 */
record FirstAnswers(Map<Question, String> answers) {

    /** What is asked for, in order. */
    static final List<Question> ASKED =
            List.of(
                    Question.TITLE,
                    Question.TARGET_GROUP,
                    Question.WHAT,
                    Question.HOW,
                    Question.WHEN,
                    Question.WHY,
                    Question.WHO,
                    Question.SHORT_TERM,
                    Question.LONG_TERM,
                    Question.MEASURE);

    private static final Set<Question> TOGETHER =
            Set.of(Question.FROM_ACTIVITIES, Question.FROM_SHORT_TERM, Question.MEASURE_OF);

    FirstAnswers {
        answers = Map.copyOf(answers);
    }

    /** The first question with an answer that cannot be understood; empty when there is none. */
    Optional<Question> misunderstood() {
        EightQuestions questions = EightQuestions.begin();
        Map<Question, String> left = new EnumMap<>(Question.class);
        left.putAll(answers);
        while (questions.next().isPresent()) {
            Question question = questions.next().get();
            String answer = take(left, question);
            if (!questions.accepts(answer)) {
                return Optional.of(question);
            }
            questions = questions.answer(answer);
        }
        return Optional.empty();
    }

    /** What is answered to a question that is only asked when another has an answer. */
    boolean isLost(Question question) {
        boolean aboutActivity =
                Set.of(Question.HOW, Question.WHEN, Question.WHY, Question.WHO).contains(question);
        return aboutActivity && answer(Question.WHAT).isBlank() && !answer(question).isBlank();
    }

    private String answer(Question question) {
        return answers.getOrDefault(question, "");
    }

    /** The theory in the words of a language. */
    String theory(Language language) {
        EightQuestions questions = EightQuestions.begin();
        Map<Question, String> left = new EnumMap<>(Question.class);
        left.putAll(answers);
        while (questions.next().isPresent()) {
            questions = questions.answer(take(left, questions.next().get()));
        }
        return new TheoryDraft().write(questions.given(), language);
    }

    /** Each answer is given once: when its question comes again, there are no more. */
    private static String take(Map<Question, String> left, Question question) {
        if (TOGETHER.contains(question)) {
            return "1";
        }
        String answer = left.remove(question);
        return answer == null ? "" : answer.replaceAll("\\R", " ").strip();
    }
}
