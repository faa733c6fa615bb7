package org.verka.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Origin;
import org.verka.evidence.SortedValues;
import org.verka.store.Words.Question;

/** Turns the numbers of a segment into forms. Equal values become one object. */
final class Answers {

    /** What is read of one form, question by question. */
    private static final class Answered<V> {

        private final List<String> questions = new ArrayList<>();
        private final List<V> answers = new ArrayList<>();

        void add(String question, V answer) {
            questions.add(question);
            answers.add(answer);
        }

        SortedValues<V> sorted() {
            return SortedValues.of(questions, answers);
        }
    }

    private final Words words;
    private final Statements statements;
    private final TextSource texts;
    private final BigDecimal[] small = new BigDecimal[1024];
    private final Map<Long, BigDecimal> numbers = new HashMap<>();

    Answers(Words words, Statements statements, TextSource texts) {
        this.words = words;
        this.statements = statements;
        this.texts = texts;
    }

    /** The same, with texts from elsewhere. */
    Answers withTexts(TextSource others) {
        return new Answers(words, statements, others);
    }

    /** Whether a number fits in a segment as it is. */
    static boolean fits(BigDecimal number) {
        return number.scale() >= 0
                && number.scale() <= Segment.MOST_DECIMALS
                && number.unscaledValue().bitLength() < Integer.SIZE;
    }

    /**
     * The form from {@code start} to {@code end} in a segment.
     *
     * @param file the path of the file it came from
     */
    FormAnswer form(Segment segment, int start, int end, String file) throws SQLException {
        Answered<BigDecimal> scores = new Answered<>();
        Answered<BigDecimal> items = new Answered<>();
        Answered<String> open = new Answered<>();
        for (int a = start; a < end; a++) {
            int decimals = segment.columns()[Segment.DECIMALS][a];
            if (decimals == Segment.EMPTY || decimals == Segment.WITHDRAWN) {
                continue;
            }
            Question question = words.questions().of(segment.columns()[Segment.QUESTION][a]);
            switch (question.kind()) {
                case Question.ITEM -> items.add(question.name(), number(segment, a));
                case Question.SCALE -> scores.add(question.name(), number(segment, a));
                default ->
                        open.add(
                                question.name(),
                                texts.text(segment, segment.columns()[Segment.DIGITS][a]));
            }
        }
        FormAnswer.Key key = key(segment, start);
        return new FormAnswer(
                key.site(),
                key.subject(),
                key.instrument(),
                key.informant(),
                key.occasion(),
                key.date(),
                scores.sorted(),
                items.sorted(),
                open.sorted(),
                new Origin(file, segment.columns()[Segment.SOURCE_ROW][start]));
    }

    /** The key of the form whose first answer is at {@code start}. */
    FormAnswer.Key key(Segment segment, int start) throws SQLException {
        Words.Series series = words.series().of(segment.columns()[Segment.SERIES][start]);
        return new FormAnswer.Key(
                words.sites().of(segment.site()),
                words.subjects(segment.site(), statements)
                        .of(segment.columns()[Segment.SUBJECT][start]),
                series.instrument(),
                series.informant(),
                series.occasion(),
                LocalDate.ofEpochDay(segment.columns()[Segment.ANSWERED_ON][start]));
    }

    private BigDecimal number(Segment segment, int a) throws SQLException {
        int decimals = segment.columns()[Segment.DECIMALS][a];
        int digits = segment.columns()[Segment.DIGITS][a];
        if (decimals == Segment.LONG_NUMBER) {
            return new BigDecimal(texts.text(segment, digits));
        }
        if (decimals == 0 && digits >= 0 && digits < small.length) {
            if (small[digits] == null) {
                small[digits] = BigDecimal.valueOf(digits);
            }
            return small[digits];
        }
        return numbers.computeIfAbsent(
                FormKeys.pair(decimals, digits), k -> BigDecimal.valueOf(digits, decimals));
    }
}
