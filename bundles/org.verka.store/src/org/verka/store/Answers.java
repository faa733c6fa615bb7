package org.verka.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Origin;
import org.verka.store.Words.Question;

/** Turns the numbers of a segment into forms. Equal values become one object. */
final class Answers {

    private final Words words;
    private final Statements statements;
    private final TextSource texts;
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
        SortedMap<String, BigDecimal> scores = new TreeMap<>();
        SortedMap<String, BigDecimal> items = new TreeMap<>();
        SortedMap<String, String> open = new TreeMap<>();
        for (int a = start; a < end; a++) {
            int decimals = segment.columns()[Segment.DECIMALS][a];
            if (decimals == Segment.EMPTY || decimals == Segment.WITHDRAWN) {
                continue;
            }
            Question question = words.questions().of(segment.columns()[Segment.QUESTION][a]);
            switch (question.kind()) {
                case Question.ITEM -> items.put(question.name(), number(segment, a));
                case Question.SCALE -> scores.put(question.name(), number(segment, a));
                default ->
                        open.put(
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
                scores,
                items,
                open,
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
        return numbers.computeIfAbsent(
                FormKeys.pair(decimals, digits), k -> BigDecimal.valueOf(digits, decimals));
    }
}
