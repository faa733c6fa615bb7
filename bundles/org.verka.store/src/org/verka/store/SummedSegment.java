package org.verka.store;

import java.math.BigDecimal;
import java.sql.SQLException;

/**
 * A segment as whoever sums up needs it.
 *
 * @param site the site's number
 * @param importNumber the import's number
 * @param firstForm the place of its first form among the forms of that import and site, from 0
 * @param subjects of each form
 * @param series of each form
 * @param days of each form, since 1 January 1970
 * @param ends the place after each form's last answer; a form without answers ends where the one
 *     before it does
 * @param questions of each answer
 * @param values of each answer; not a number when it is a text
 */
record SummedSegment(
        int site,
        int importNumber,
        int firstForm,
        int[] subjects,
        int[] series,
        int[] days,
        int[] ends,
        int[] questions,
        double[] values) {

    private static final double[] POWERS = new double[Segment.MOST_DECIMALS + 1];

    static {
        for (int i = 0; i < POWERS.length; i++) {
            POWERS[i] = Math.pow(10, i);
        }
    }

    static SummedSegment of(Segment segment, TextSource texts) throws SQLException {
        int[][] columns = segment.columns();
        SummedSegment summed =
                new SummedSegment(
                        segment.site(),
                        segment.importNumber(),
                        segment.firstForm(),
                        new int[segment.forms()],
                        new int[segment.forms()],
                        new int[segment.forms()],
                        new int[segment.forms()],
                        new int[segment.answers()],
                        new double[segment.answers()]);
        int form = 0;
        int answers = 0;
        for (int start = 0; start < segment.answers(); form++) {
            int end = segment.end(start);
            summed.subjects[form] = columns[Segment.SUBJECT][start];
            summed.series[form] = columns[Segment.SERIES][start];
            summed.days[form] = columns[Segment.ANSWERED_ON][start];
            int kind = columns[Segment.DECIMALS][start];
            if (kind != Segment.EMPTY && kind != Segment.WITHDRAWN) {
                for (int a = start; a < end; a++) {
                    summed.questions[answers] = columns[Segment.QUESTION][a];
                    summed.values[answers++] = value(segment, a, texts);
                }
            }
            summed.ends[form] = answers;
            start = end;
        }
        return summed;
    }

    private static double value(Segment segment, int answer, TextSource texts) throws SQLException {
        int decimals = segment.columns()[Segment.DECIMALS][answer];
        int digits = segment.columns()[Segment.DIGITS][answer];
        if (decimals <= Segment.MOST_DECIMALS) {
            return digits / POWERS[decimals];
        }
        return decimals == Segment.LONG_NUMBER
                ? new BigDecimal(texts.text(segment, digits)).doubleValue()
                : Double.NaN;
    }

    int forms() {
        return ends.length;
    }

    /** The place of a form's first answer. */
    int start(int form) {
        return form == 0 ? 0 : ends[form - 1];
    }

    /** About how much memory it takes. */
    long bytes() {
        return 200L + 4L * Integer.BYTES * forms() + (Integer.BYTES + Double.BYTES) * values.length;
    }
}
