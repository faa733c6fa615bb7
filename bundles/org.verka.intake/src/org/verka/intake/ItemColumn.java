package org.verka.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verka.intake.Problem.Code;
import org.verka.model.AnswerKind;
import org.verka.model.AnswerOption;
import org.verka.model.Answers;
import org.verka.model.scoring.Question;

/**
 * A column of answers to one question: a number that the form offers, one of its words, or text.
 */
final class ItemColumn {

    private static final int LONGEST_TEXT = 32_672;

    private final Bound at;
    private final Question question;
    private final AnswerCodes codes;
    private final CellValues<ItemAnswer> values;

    /** Whether everybody may answer something else. */
    private final boolean open;

    ItemColumn(Bound at, Question question, AnswerCodes codes) {
        this.at = at;
        this.question = question;
        this.codes = codes;
        boolean numeric = question.isNumeric();
        values = new CellValues<>(at, numeric ? this::number : this::text);
        open = !numeric && !isChoice();
    }

    /** The answer; empty when it is missing, means missing, or was reported. */
    Optional<ItemAnswer> read(Cells cells) {
        return open ? text(cells) : values.of(cells);
    }

    private Optional<ItemAnswer> number(Cells cells) {
        if (cells.missing(at)) {
            return Optional.empty();
        }
        Answers answers = question.item().getAnswers();
        Optional<BigDecimal> value =
                said(cells, answers).flatMap(option -> Optional.ofNullable(option.getValue()));
        if (value.isEmpty()) {
            value =
                    cells.raw(at).chars().allMatch(Character::isDigit)
                            ? cells.number(at)
                            : word(cells, answers);
        }
        if (value.isEmpty() || question.meansMissing(value.get())) {
            return Optional.empty();
        }
        if (!question.allows(value.get())) {
            cells.report(Code.NOT_AN_ANSWER, at, question.code(), offered(question));
            return Optional.empty();
        }
        return Optional.of(ItemAnswer.Number.of(value.get(), question.counted(value.get())));
    }

    private Optional<BigDecimal> word(Cells cells, Answers answers) {
        if (answers.getKind() == AnswerKind.CHOICE && AnswerCodes.isCode(cells.raw(at))) {
            List<BigDecimal> offered = AnswerWords.offered(answers);
            Optional<Integer> place =
                    codes.place(
                            cells,
                            at,
                            offered.stream().map(BigDecimal::toPlainString).toList(),
                            named -> offered.indexOf(value(named, answers)));
            if (place.isPresent()) {
                return place.map(offered::get);
            }
        }
        return cells.meant(at, said -> AnswerWords.number(said, answers))
                .or(() -> cells.number(at));
    }

    /** The number of an answer that a mapping names by its number or its words. */
    private static BigDecimal value(AnswerOption named, Answers answers) {
        int place = SeveralAnswers.place(named, answers.getOptions());
        return place < 0 ? named.getValue() : answers.getOptions().get(place).getValue();
    }

    /** The answer that the mapping says a cell's word is. */
    private Optional<AnswerOption> said(Cells cells, Answers answers) {
        if (at.column().getWords().isEmpty() || AnswerCodes.isCode(cells.raw(at))) {
            return Optional.empty();
        }
        return Vocabulary.said(cells.raw(at), at.column())
                .flatMap(word -> Optional.ofNullable(word.getAnswer()))
                .map(named -> {
                    int place = SeveralAnswers.place(named, answers.getOptions());
                    return place < 0 ? named : answers.getOptions().get(place);
                });
    }

    private Optional<ItemAnswer> text(Cells cells) {
        if (cells.missing(at)) {
            return Optional.empty();
        }
        String text = label(cells).orElseGet(() -> cells.text(at, LONGEST_TEXT));
        return text.isEmpty() ? Optional.empty() : Optional.of(new ItemAnswer.Text(text));
    }

    private boolean isChoice() {
        Answers answers = question.item().getAnswers();
        return answers != null && answers.getKind() == AnswerKind.CHOICE;
    }

    private Optional<String> label(Cells cells) {
        if (!isChoice()) {
            return Optional.empty();
        }
        Answers answers = question.item().getAnswers();
        if (AnswerCodes.isCode(cells.raw(at))) {
            List<String> labels = answers.getOptions().stream().map(SeveralAnswers::name).toList();
            Optional<Integer> place =
                    codes.place(
                            cells,
                            at,
                            labels,
                            named -> SeveralAnswers.place(named, answers.getOptions()));
            if (place.isPresent()) {
                return place.map(labels::get);
            }
        }
        return said(cells, answers)
                .map(SeveralAnswers::name)
                .or(() -> AnswerWords.label(cells.raw(at), answers));
    }

    private static String offered(Question question) {
        Answers answers = question.item().getAnswers();
        if (answers.getKind() == AnswerKind.NUMBER) {
            return number(answers.getMinimum()) + "–" + number(answers.getMaximum());
        }
        return answers.getOptions().stream()
                .map(ItemColumn::offered)
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
