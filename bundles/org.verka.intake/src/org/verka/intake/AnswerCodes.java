package org.verka.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verka.intake.Problem.Code;
import org.verka.intake.value.Numbers;
import org.verka.model.AnswerOption;
import org.verka.model.Column;
import org.verka.model.Word;

/**
 * The codes that LimeSurvey gives the answers in their order: AO01 for the first, which nobody
 * writes by hand, or A1, where whoever made the survey may as well have begun with A0. Which of the
 * two it was is seen when somebody gave the last answer; else the mapping must say it, for every
 * answer would be read one step off.
 */
final class AnswerCodes {

    private static final Pattern CODE = Pattern.compile("A(O?)(\\d{1,4})");

    private final Map<List<String>, Seen> unsaid = new HashMap<>();

    /** Codes of one set of answers that no mapping tells the meaning of. */
    private static final class Seen {
        private final Bound at;
        private final int row;
        private final String code;
        private final String first;
        private boolean zero;
        private boolean sure;

        Seen(Bound at, int row, String code, String first) {
            this.at = at;
            this.row = row;
            this.code = code;
            this.first = first;
        }
    }

    static boolean isCode(String written) {
        return CODE.matcher(written.strip()).matches();
    }

    /** The number in a code, as it is counted in the survey; empty when it is no code. */
    static Optional<Integer> number(String written) {
        return Optional.of(CODE.matcher(written.strip()))
                .filter(Matcher::matches)
                .map(m -> Integer.valueOf(m.group(2)));
    }

    /**
     * The place, from 0, of the answer that a code stands for; empty when it is no code, or of an
     * answer that is not offered.
     *
     * @param answers what may be answered, in the order of the form
     * @param place the place of an answer that the mapping names, below 0 when it is not offered
     */
    Optional<Integer> place(
            Cells cells, Bound at, List<String> answers, ToIntFunction<AnswerOption> place) {
        String code = cells.raw(at).strip();
        Optional<Integer> number = number(code);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> first = first(at.column(), place);
        if (first.isEmpty()) {
            saw(cells, at, code, number.get(), answers);
        }
        int found = number.get() - first.orElse(1);
        boolean zero = first.isEmpty() && number.get() == 0;
        return Optional.of(zero ? 0 : found).filter(p -> p >= 0 && p < answers.size());
    }

    /** The number of the first answer's code, by what the mapping says of any of them. */
    private static Optional<Integer> first(Column column, ToIntFunction<AnswerOption> place) {
        for (Word word : column.getWords()) {
            Optional<Integer> number = number(word.getText() == null ? "" : word.getText());
            if (number.isPresent() && word.getAnswer() != null) {
                int at = place.applyAsInt(word.getAnswer());
                if (at >= 0) {
                    return Optional.of(number.get() - at);
                }
            }
        }
        return Optional.empty();
    }

    private void saw(Cells cells, Bound at, String code, int number, List<String> answers) {
        Seen seen =
                unsaid.computeIfAbsent(
                        answers, a -> new Seen(at, cells.row(), code, a.isEmpty() ? "" : a.get(0)));
        seen.zero |= number == 0;
        seen.sure |= number == answers.size() || code.startsWith("AO");
    }

    private static String written(String answer) {
        return Numbers.parse(answer).isPresent() ? answer : '"' + answer + '"';
    }

    /** Reports, after the last row, the codes of which it cannot be told where they begin. */
    void report(Problems problems) {
        for (Seen seen : unsaid.values()) {
            if (seen.zero || !seen.sure) {
                Code code = seen.zero ? Code.CODES_FROM_ZERO : Code.CODES_IN_DOUBT;
                problems.cell(code, seen.row, seen.at, seen.code, written(seen.first));
            }
        }
    }
}
