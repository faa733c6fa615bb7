package org.verka.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verka.intake.Problem.Code;
import org.verka.model.AnswerKind;
import org.verka.model.AnswerOption;
import org.verka.model.Answers;
import org.verka.model.scoring.ItemCode;
import org.verka.model.scoring.Question;
import org.verka.model.scoring.Questions;

/** Reads the answers to single items: a number that the form offers, one of its words, or text. */
final class ItemAnswers {

    private static final int LONGEST_TEXT = 32_672;

    private final Questions questions;

    /** Which questions are answered by numbers, which takes longer to find out than to ask. */
    private final Map<ItemCode, Boolean> numeric = new HashMap<>();

    ItemAnswers(Questions questions) {
        this.questions = questions;
    }

    /**
     * One answer.
     *
     * @param value the number, as it was given; empty for text
     * @param text the text; empty for a number
     */
    record Answer(ItemCode item, Optional<BigDecimal> value, Optional<String> text) {}

    /** The answer in a column; empty when it is missing, means missing, or was reported. */
    Optional<Answer> read(Cells cells, ItemColumns.Answered column) {
        Optional<Question> question = questions.find(column.item());
        if (question.isEmpty() || cells.missing(column.bound())) {
            return Optional.empty();
        }
        return numeric.computeIfAbsent(column.item(), i -> question.get().isNumeric())
                ? number(cells, column, question.get())
                : text(cells, column, question.get());
    }

    private static Optional<Answer> number(
            Cells cells, ItemColumns.Answered column, Question question) {
        Answers answers = question.item().getAnswers();
        Optional<BigDecimal> value =
                cells.raw(column.bound()).chars().allMatch(Character::isDigit)
                        ? cells.number(column.bound())
                        : cells.meant(column.bound(), said -> AnswerWords.number(said, answers))
                                .or(() -> cells.number(column.bound()));
        if (value.isEmpty() || question.meansMissing(value.get())) {
            return Optional.empty();
        }
        if (!question.allows(value.get())) {
            cells.report(Code.NOT_AN_ANSWER, column.bound(), column.item(), offered(question));
            return Optional.empty();
        }
        return Optional.of(new Answer(column.item(), value, Optional.empty()));
    }

    private static Optional<Answer> text(
            Cells cells, ItemColumns.Answered column, Question question) {
        String text =
                AnswerWords.label(cells.raw(column.bound()), question.item().getAnswers())
                        .orElseGet(() -> cells.text(column.bound(), LONGEST_TEXT));
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer(column.item(), Optional.empty(), Optional.of(text)));
    }

    private static String offered(Question question) {
        Answers answers = question.item().getAnswers();
        if (answers.getKind() == AnswerKind.NUMBER) {
            return number(answers.getMinimum()) + "–" + number(answers.getMaximum());
        }
        return answers.getOptions().stream()
                .map(ItemAnswers::offered)
                .collect(Collectors.joining(", "));
    }

    private static String offered(AnswerOption option) {
        if (option.getValue() == null) {
            return option.getLabel();
        }
        return option.getTo() == null
                ? number(option.getValue())
                : number(option.getValue()) + "–" + number(option.getTo());
    }

    private static String number(BigDecimal number) {
        return number == null ? "…" : number.toPlainString();
    }
}
