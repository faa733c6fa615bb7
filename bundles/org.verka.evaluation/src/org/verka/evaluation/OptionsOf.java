package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.verka.evidence.FormAnswer;
import org.verka.model.AnswerKind;
import org.verka.model.AnswerOption;
import org.verka.model.scoring.Question;

/** What can be answered to a question, and what a form answered. */
final class OptionsOf {

    private final String code;
    private final boolean open;
    private final List<AnswerOption> options;

    private OptionsOf(Question question) {
        code = question.code().text();
        open = question.item().getAnswers().getKind() == AnswerKind.TEXT;
        options =
                question.item().getAnswers().getKind() == AnswerKind.CHOICE
                        ? question.item().getAnswers().getOptions().stream()
                                .filter(option -> !option.isMissing())
                                .toList()
                        : List.of();
    }

    static OptionsOf of(Question question) {
        return new OptionsOf(question);
    }

    /** Whether it is answered with words of one's own. */
    boolean isOpen() {
        return open;
    }

    /**
     * The words of its options in their order, without those that mean that there is no answer;
     * none when it has no options or some of them have no words.
     */
    List<String> labels() {
        boolean worded = options.stream().allMatch(o -> o.getLabel() != null && o.getTo() == null);
        return worded ? options.stream().map(AnswerOption::getLabel).toList() : List.of();
    }

    /** Whether its options have numbers, and so an order. */
    boolean areNumbered() {
        return options.stream().allMatch(o -> o.getValue() != null);
    }

    /**
     * Adds one to each option that a form chose.
     *
     * @return whether the form answered the question
     */
    boolean choose(FormAnswer form, int[] counts) {
        String text = form.texts().get(code);
        if (open) {
            return text != null && !text.isBlank();
        }
        BigDecimal value = form.items().get(code);
        if (value != null) {
            return choose(place(value), counts);
        }
        if (text == null) {
            return false;
        }
        boolean any = false;
        for (String one : text.split(";")) {
            any |= choose(place(one.strip()), counts);
        }
        return any;
    }

    /** The place of the one option that a form chose; empty when it chose none. */
    OptionalInt place(FormAnswer form) {
        int[] counts = new int[options.size()];
        choose(form, counts);
        return IntStream.range(0, counts.length).filter(i -> counts[i] > 0).findFirst();
    }

    /** The place of the option that is meant by its words or its number, or -1. */
    int place(String words) {
        for (int i = 0; i < options.size(); i++) {
            BigDecimal value = options.get(i).getValue();
            String label = options.get(i).getLabel();
            boolean meant =
                    words.equalsIgnoreCase(label == null ? "" : label)
                            || value != null && value.toPlainString().equals(words);
            if (meant) {
                return i;
            }
        }
        return -1;
    }

    private int place(BigDecimal value) {
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
