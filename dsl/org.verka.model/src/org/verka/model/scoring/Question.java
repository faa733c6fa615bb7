package org.verka.model.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.verka.model.AnswerKind;
import org.verka.model.AnswerOption;
import org.verka.model.Answers;
import org.verka.model.Item;

/**
 * One item of an instrument and what may be answered to it.
 *
 * @param code its number or name
 * @param item where it is written; several questions share it when they stand as a row
 * @param reversed whether a high answer means a low score
 */
public record Question(ItemCode code, Item item, boolean reversed) {

    /** Whether its answers are numbers that can be reckoned with. */
    public boolean isNumeric() {
        Answers answers = item.getAnswers();
        if (answers == null || answers.isSeveral()) {
            return false;
        }
        return answers.getKind() == AnswerKind.NUMBER
                || answers.getKind() == AnswerKind.CHOICE && lowest().isPresent();
    }

    /** The lowest answer that counts; empty when none is stated. */
    public Optional<BigDecimal> lowest() {
        return bound(BigDecimal::min);
    }

    /** The highest answer that counts; empty when none is stated. */
    public Optional<BigDecimal> highest() {
        return bound(BigDecimal::max);
    }

    /** Whether it can be reversed: its answers are numbers with a lowest and a highest. */
    public boolean isReversible() {
        return isNumeric() && lowest().isPresent() && highest().isPresent();
    }

    /** Whether {@code answer} is one of those that the form offers, also one that means missing. */
    public boolean allows(BigDecimal answer) {
        Answers answers = item.getAnswers();
        if (answers == null) {
            return false;
        }
        if (answers.getKind() == AnswerKind.NUMBER) {
            return isWithin(answer, answers.getMinimum(), answers.getMaximum());
        }
        return answers.getOptions().stream().anyMatch(option -> offers(option, answer));
    }

    /** Whether {@code answer} is a code for no answer, such as 9 for not known. */
    public boolean meansMissing(BigDecimal answer) {
        return item.getAnswers() != null
                && item.getAnswers().getOptions().stream()
                        .anyMatch(option -> option.isMissing() && offers(option, answer));
    }

    /**
     * What an answer counts as: the answer itself, or when the item is reversed, the lowest answer
     * and the highest together less the answer. Empty when the form does not offer the answer, or
     * it means that there is none.
     */
    public Optional<BigDecimal> counted(BigDecimal answer) {
        if (!isNumeric() || !allows(answer) || meansMissing(answer)) {
            return Optional.empty();
        }
        return reversed
                ? lowest().flatMap(low -> highest().map(high -> low.add(high).subtract(answer)))
                : Optional.of(answer);
    }

    private Optional<BigDecimal> bound(BinaryOperator<BigDecimal> outer) {
        Answers answers = item.getAnswers();
        if (answers == null) {
            return Optional.empty();
        }
        Stream<BigDecimal> options =
                answers.getOptions().stream()
                        .filter(option -> !option.isMissing())
                        .flatMap(option -> Stream.of(option.getValue(), option.getTo()));
        return Stream.concat(options, Stream.of(answers.getMinimum(), answers.getMaximum()))
                .filter(bound -> bound != null)
                .reduce(outer);
    }

    private static boolean offers(AnswerOption option, BigDecimal answer) {
        BigDecimal value = option.getValue();
        if (value == null) {
            return false;
        }
        if (option.getTo() == null) {
            return value.compareTo(answer) == 0;
        }
        return isWithin(answer, value, option.getTo())
                && answer.subtract(value).stripTrailingZeros().scale() <= 0;
    }

    private static boolean isWithin(BigDecimal answer, BigDecimal lowest, BigDecimal highest) {
        return (lowest == null || answer.compareTo(lowest) >= 0)
                && (highest == null || answer.compareTo(highest) <= 0);
    }
}
