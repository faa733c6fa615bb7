package org.verka.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.verka.store.Superseded.Place;

/** Reads the answers that count without an object for each. */
final class Scan {

    private static final double[] POWERS = new double[Segment.MOST_DECIMALS + 1];

    static {
        for (int i = 0; i < POWERS.length; i++) {
            POWERS[i] = Math.pow(10, i);
        }
    }

    private final Tables tables;
    private final AnswerVisitor visitor;
    private final Set<Place> superseded;
    private double[] values = {};

    Scan(Tables tables, AnswerVisitor visitor) throws SQLException {
        this.tables = tables;
        this.visitor = visitor;
        superseded = tables.superseded().standing();
    }

    void run() throws SQLException {
        List<AnswerVisitor.Item> items = new ArrayList<>();
        Dictionary<Words.Question> questions = tables.words().questions();
        for (int id = 1; id <= questions.last(); id++) {
            Words.Question question = questions.of(id);
            items.add(new AnswerVisitor.Item(question.instrument(), question.name()));
        }
        visitor.questions(items);
        tables.segments().standing(this::visit);
    }

    private void visit(Segment segment) throws SQLException {
        int[][] columns = segment.columns();
        decode(segment);
        int form = segment.firstForm();
        for (int start = 0; start < segment.answers(); ) {
            int end = segment.end(start);
            Place place =
                    superseded.isEmpty()
                            ? null
                            : new Place(segment.site(), segment.importNumber(), Tables.FORM, form);
            form++;
            int kind = columns[Segment.DECIMALS][start];
            boolean empty = kind == Segment.EMPTY || kind == Segment.WITHDRAWN;
            if (!empty && (place == null || !superseded.contains(place))) {
                int series = columns[Segment.SERIES][start];
                visitor.form(
                        FormKeys.pair(segment.site(), columns[Segment.SUBJECT][start]),
                        series,
                        Columns.number(tables.words().series().of(series).occasion()),
                        columns[Segment.ANSWERED_ON][start],
                        columns[Segment.QUESTION],
                        values,
                        start,
                        end);
            }
            start = end;
        }
    }

    private void decode(Segment segment) throws SQLException {
        int[] decimals = segment.columns()[Segment.DECIMALS];
        int[] digits = segment.columns()[Segment.DIGITS];
        if (values.length < decimals.length) {
            values = new double[decimals.length];
        }
        for (int a = 0; a < decimals.length; a++) {
            values[a] =
                    decimals[a] <= Segment.MOST_DECIMALS
                            ? digits[a] / POWERS[decimals[a]]
                            : decimals[a] == Segment.LONG_NUMBER
                                    ? longNumber(segment, digits[a])
                                    : Double.NaN;
        }
    }

    private double longNumber(Segment segment, int text) throws SQLException {
        return new BigDecimal(tables.segments().text(segment, text)).doubleValue();
    }
}
