package org.verka.dsl.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.verka.model.DateSpan;

/**
 * The order of the questions, which depends on the answers only: who takes the last answer away is
 * asked it again. Immutable.
 *
 * @param given the answers so far, in the order given
 */
public record EightQuestions(List<Given> given) {

    public EightQuestions {
        given = List.copyOf(given);
    }

    /** Before the first answer. */
    public static EightQuestions begin() {
        return new EightQuestions(List.of());
    }

    /** With the next question answered. */
    public EightQuestions answer(String answer) {
        List<Given> more = new ArrayList<>(given);
        more.add(new Given(next().orElseThrow(), answer));
        return new EightQuestions(more);
    }

    /** Without the last answer; the same when there is none. */
    public EightQuestions back() {
        return given.isEmpty() ? this : new EightQuestions(given.subList(0, given.size() - 1));
    }

    /** What is asked now; empty when all is. */
    public Optional<Question> next() {
        if (given.isEmpty()) {
            return Optional.of(Question.TITLE);
        }
        Given last = given.getLast();
        boolean none = last.isEmpty();
        return switch (last.question()) {
            case TITLE -> Optional.of(Question.TARGET_GROUP);
            case TARGET_GROUP, RESPONSIBLE -> Optional.of(Question.WHAT);
            case WHAT -> Optional.of(none ? Question.SHORT_TERM : Question.HOW);
            case HOW -> Optional.of(Question.WHEN);
            case WHEN -> Optional.of(Question.WHY);
            case WHY -> Optional.of(Question.WHO);
            case WHO -> Optional.of(Question.RESPONSIBLE);
            case SHORT_TERM ->
                    Optional.of(
                            none
                                    ? Question.LONG_TERM
                                    : ifAny(Question.FROM_ACTIVITIES, Question.SHORT_TERM));
            case FROM_ACTIVITIES -> Optional.of(Question.SHORT_TERM);
            case LONG_TERM ->
                    Optional.of(
                            none
                                    ? Question.STEP
                                    : ifAny(Question.FROM_SHORT_TERM, Question.LONG_TERM));
            case FROM_SHORT_TERM -> Optional.of(Question.LONG_TERM);
            case STEP -> Optional.of(none ? Question.MEASURE : Question.STEP_BY);
            case STEP_BY -> Optional.of(Question.STEP_RESPONSIBLE);
            case STEP_RESPONSIBLE -> Optional.of(Question.STEP);
            case MEASURE ->
                    none
                            ? Optional.empty()
                            : Optional.of(ifAny(Question.MEASURE_OF, Question.MEASURE_WHEN));
            case MEASURE_OF -> Optional.of(Question.MEASURE_WHEN);
            case MEASURE_WHEN -> Optional.of(Question.MEASURE_RESPONSIBLE);
            case MEASURE_RESPONSIBLE -> Optional.of(Question.FEEDBACK);
            case FEEDBACK -> Optional.of(Question.MEASURE);
        };
    }

    private Question ifAny(Question choice, Question otherwise) {
        return choices(choice).isEmpty() ? otherwise : choice;
    }

    /** What an answer to {@code question} can choose from by number, from 1; maybe nothing. */
    public List<String> choices(Question question) {
        return switch (question) {
            case FROM_ACTIVITIES -> answers(Question.WHAT);
            case FROM_SHORT_TERM -> answers(Question.SHORT_TERM);
            case MEASURE_OF -> answers(Question.SHORT_TERM, Question.LONG_TERM);
            default -> List.of();
        };
    }

    /** How many answers there are to {@code question}; those left for later are none. */
    public int count(Question question) {
        return answers(question).size();
    }

    /** Whether {@code answer} is one that the next question can take. */
    public boolean accepts(String answer) {
        if (answer.isBlank()) {
            return true;
        }
        Question question = next().orElseThrow();
        return switch (question.form()) {
            case TEXT -> answer.codePoints().anyMatch(Character::isLetterOrDigit);
            case TIME -> DateSpan.parse(answer).isPresent();
            case CHOICE -> chosen(answer, choices(question).size()).isPresent();
        };
    }

    /** The numbers in an answer, each from 1 to {@code most}; empty when there is anything else. */
    static Optional<List<Integer>> chosen(String answer, int most) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : Arrays.asList(answer.strip().split("[\\s,;]+"))) {
            if (!part.matches("\\d{1,3}")) {
                return Optional.empty();
            }
            int number = Integer.parseInt(part);
            if (number < 1 || number > most) {
                return Optional.empty();
            }
            if (!numbers.contains(number)) {
                numbers.add(number);
            }
        }
        return Optional.of(numbers);
    }

    private List<String> answers(Question... questions) {
        return Arrays.stream(questions)
                .flatMap(q -> given.stream().filter(g -> g.question() == q && !g.isEmpty()))
                .map(Given::answer)
                .toList();
    }
}
