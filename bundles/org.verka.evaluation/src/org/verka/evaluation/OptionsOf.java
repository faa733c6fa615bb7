package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.verka.evidence.FormAnswer;
import org.verka.model.AnswerKind;
import org.verka.model.AnswerOption;
import org.verka.model.scoring.Question;

/** What can be answered to a question, and what a form answered. */
final class OptionsOf {

    private OptionsOf() {}

    /** Whether it is answered with words of one's own. */
    static boolean isOpen(Question question) {
        return question.item().getAnswers().getKind() == AnswerKind.TEXT;
    }

    /**
     * The words of its options in their order, without those that mean that there is no answer;
     * none when it has no options or some of them have no words.
     */
    static List<String> labels(Question question) {
        List<AnswerOption> options = options(question);
        boolean worded = options.stream().allMatch(o -> o.getLabel() != null && o.getTo() == null);
        return worded ? options.stream().map(AnswerOption::getLabel).toList() : List.of();
    }

    private static List<AnswerOption> options(Question question) {
        return question.item().getAnswers().getKind() == AnswerKind.CHOICE
                ? question.item().getAnswers().getOptions().stream()
                        .filter(option -> !option.isMissing())
                        .toList()
                : List.of();
    }

    /**
     * Adds one to each option that a form chose.
     *
     * @return whether the form answered the question
     */
    static boolean choose(Question question, FormAnswer form, int[] counts) {
        String code = question.code().text();
        String text = form.texts().get(code);
        if (isOpen(question)) {
            return text != null && !text.isBlank();
        }
        BigDecimal value = form.items().get(code);
        if (value != null) {
            return choose(place(question, value), counts);
        }
        if (text == null) {
            return false;
        }
        List<String> chosen = Arrays.stream(text.split(";")).map(String::strip).toList();
        boolean any = false;
        for (String one : chosen) {
            any |= choose(place(question, one), counts);
        }
        return any;
    }

    /** The place of the one option that a form chose; empty when it chose none. */
    static OptionalInt place(Question question, FormAnswer form, int options) {
        int[] counts = new int[options];
        choose(question, form, counts);
        return IntStream.range(0, options).filter(i -> counts[i] > 0).findFirst();
    }

    /** The place of the option that is meant by its words or its number, or -1. */
    static int place(Question question, String words) {
        List<AnswerOption> options = options(question);
        List<String> names = new ArrayList<>();
        options.forEach(o -> names.add(o.getLabel() == null ? "" : o.getLabel()));
        for (int i = 0; i < options.size(); i++) {
            BigDecimal value = options.get(i).getValue();
            boolean meant =
                    names.get(i).equalsIgnoreCase(words)
                            || value != null && value.toPlainString().equals(words);
            if (meant) {
                return i;
            }
        }
        return -1;
    }

    private static int place(Question question, BigDecimal value) {
        List<AnswerOption> options = options(question);
        for (int i = 0; i < options.size(); i++) {
            BigDecimal own = options.get(i).getValue();
            if (own != null && own.compareTo(value) == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean choose(int place, int[] counts) {
        if (place >= 0) {
            counts[place]++;
        }
        return place >= 0;
    }
}
