package org.verka.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.verka.intake.Problem.Code;
import org.verka.model.AnswerKind;
import org.verka.model.AnswerOption;
import org.verka.model.Answers;
import org.verka.model.scoring.ItemCode;
import org.verka.model.scoring.Question;
import org.verka.model.scoring.Questions;

/**
 * Reads the answers to single items: a number that the form offers, one of its words, several of
 * them, or text.
 */
final class ItemAnswers {

    private static final int LONGEST_TEXT = 32_672;
    private static final int LONGEST_NUMBER = 5;
    private static final int MOST_NUMBERS = 1000;

    private final Questions questions;
    private final AnswerCodes codes;

    /** Which questions are answered by numbers, which takes longer to find out than to ask. */
    private final Map<ItemCode, Boolean> numeric = new HashMap<>();

    /** What a short number is, in each column: most answers are, and they are few. */
    private final Map<ItemColumns.Answered, Map<String, Answer>> numbers = new IdentityHashMap<>();

    ItemAnswers(Questions questions, AnswerCodes codes) {
        this.questions = questions;
        this.codes = codes;
    }

    /**
     * One answer.
     *
     * @param value the number, as it was given; empty for text
     * @param text the text; empty for a number
     */
    record Answer(ItemCode item, Optional<BigDecimal> value, Optional<String> text) {}

    /**
     * The answers in columns; none of those that are missing, mean missing, or were reported. A
     * question of which no column says that its answer was given counts as not answered.
     */
    List<Answer> read(Cells cells, List<ItemColumns.Answered> columns) {
        List<Answer> answers = new ArrayList<>();
        Map<ItemCode, Set<Integer>> chosen = new LinkedHashMap<>();
        for (ItemColumns.Answered column : columns) {
            Answer met = numbers.getOrDefault(column, Map.of()).get(cells.raw(column.bound()));
            if (met != null) {
                cells.numberSeen(column.bound());
                answers.add(met);
                continue;
            }
            Optional<Question> question = questions.find(column.item());
            if (question.isEmpty() || cells.missing(column.bound())) {
                continue;
            }
            if (question.get().item().getAnswers() != null
                    && question.get().item().getAnswers().isSeveral()) {
                chosen.computeIfAbsent(column.item(), i -> new TreeSet<>())
                        .addAll(chosen(cells, column, question.get()));
            } else {
                read(cells, column, question.get()).ifPresent(answers::add);
            }
        }
        chosen.forEach((item, places) ->
                questions
                        .find(item)
                        .filter(q -> !places.isEmpty())
                        .map(q -> SeveralAnswers.text(q, places))
                        .ifPresent(text ->
                                answers.add(
                                        new Answer(item, Optional.empty(), Optional.of(text)))));
        return answers;
    }

    private static Set<Integer> chosen(
            Cells cells, ItemColumns.Answered column, Question question) {
        AnswerOption own = column.bound().column().getAnswer();
        if (own == null) {
            return SeveralAnswers.together(cells, column, question).orElse(Set.of());
        }
        int place = SeveralAnswers.place(own, question.item().getAnswers().getOptions());
        return SeveralAnswers.chosen(cells, column, question).orElse(false)
                ? Set.of(place)
                : Set.of();
    }

    private Optional<Answer> read(Cells cells, ItemColumns.Answered column, Question question) {
        if (!numeric.computeIfAbsent(column.item(), i -> question.isNumeric())) {
            return text(cells, column, question);
        }
        Optional<Answer> answer = number(cells, column, question);
        String said = cells.raw(column.bound());
        if (answer.isPresent() && isShortNumber(said)) {
            Map<String, Answer> met = numbers.computeIfAbsent(column, c -> new HashMap<>());
            if (met.size() < MOST_NUMBERS) {
                met.put(said, answer.get());
            }
        }
        return answer;
    }

    private static boolean isShortNumber(String text) {
        return text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',' || c == '.');
    }

    private Optional<Answer> number(Cells cells, ItemColumns.Answered column, Question question) {
        Answers answers = question.item().getAnswers();
        Optional<BigDecimal> value =
                said(cells, column.bound(), answers)
                        .flatMap(option -> Optional.ofNullable(option.getValue()));
        if (value.isEmpty()) {
            value =
                    cells.raw(column.bound()).chars().allMatch(Character::isDigit)
                            ? cells.number(column.bound())
                            : word(cells, column.bound(), answers);
        }
        if (value.isEmpty() || question.meansMissing(value.get())) {
            return Optional.empty();
        }
        if (!question.allows(value.get())) {
            cells.report(Code.NOT_AN_ANSWER, column.bound(), column.item(), offered(question));
            return Optional.empty();
        }
        return Optional.of(new Answer(column.item(), value, Optional.empty()));
    }

    private Optional<BigDecimal> word(Cells cells, Bound at, Answers answers) {
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
    private static Optional<AnswerOption> said(Cells cells, Bound at, Answers answers) {
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

    private Optional<Answer> text(Cells cells, ItemColumns.Answered column, Question question) {
        String text =
                label(cells, column.bound(), question.item().getAnswers())
                        .orElseGet(() -> cells.text(column.bound(), LONGEST_TEXT));
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer(column.item(), Optional.empty(), Optional.of(text)));
    }

    private Optional<String> label(Cells cells, Bound at, Answers answers) {
        if (answers == null || answers.getKind() != AnswerKind.CHOICE) {
            return Optional.empty();
        }
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
        return said(cells, at, answers)
                .map(SeveralAnswers::name)
                .or(() -> AnswerWords.label(cells.raw(at), answers));
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
