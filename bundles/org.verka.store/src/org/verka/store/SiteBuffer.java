package org.verka.store;

import java.util.Arrays;

/** The forms of one site that an import has met and not yet written; the last may still grow. */
final class SiteBuffer {

    private static final int FIRST_SIZE = 64;

    private final int site;
    private int segments;
    private int written;

    private int forms;
    private int[] subject = new int[FIRST_SIZE];
    private int[] series = new int[FIRST_SIZE];
    private int[] day = new int[FIRST_SIZE];
    private int[] row = new int[FIRST_SIZE];
    private int[] start = new int[FIRST_SIZE];

    private int answers;
    private int[] question = new int[FIRST_SIZE];
    private int[] digits = new int[FIRST_SIZE];
    private byte[] decimals = new byte[FIRST_SIZE];

    SiteBuffer(int site) {
        this.site = site;
    }

    int site() {
        return site;
    }

    /** Begins a form. */
    void begin(int itsSubject, int itsSeries, int itsDay, int itsRow) {
        if (forms == subject.length) {
            int size = 2 * forms;
            subject = Arrays.copyOf(subject, size);
            series = Arrays.copyOf(series, size);
            day = Arrays.copyOf(day, size);
            row = Arrays.copyOf(row, size);
            start = Arrays.copyOf(start, size);
        }
        subject[forms] = itsSubject;
        series[forms] = itsSeries;
        day[forms] = itsDay;
        row[forms] = itsRow;
        start[forms] = answers;
        forms++;
    }

    /** Adds an answer to the form that was begun last. */
    void answer(int itsQuestion, int itsDecimals, int itsDigits) {
        if (answers == question.length) {
            int size = 2 * answers;
            question = Arrays.copyOf(question, size);
            digits = Arrays.copyOf(digits, size);
            decimals = Arrays.copyOf(decimals, size);
        }
        question[answers] = itsQuestion;
        decimals[answers] = (byte) itsDecimals;
        digits[answers] = itsDigits;
        answers++;
    }

    /** The place of the last form among all that the import brought from the site. */
    int lastForm() {
        return written + forms - 1;
    }

    int answersOfLastForm() {
        return answers - start[forms - 1];
    }

    /** Says which text the answer before the last {@code fromEnd} ones is. */
    void text(int fromEnd, int number) {
        digits[answers - 1 - fromEnd] = number;
    }

    /** Leaves the last form out. */
    void drop() {
        forms--;
        answers = start[forms];
    }

    boolean isFull() {
        return answers > Segment.MOST_ANSWERS;
    }

    boolean isEmpty() {
        return forms == 0;
    }

    /** The last form alone, as a segment that is not to be written. */
    Segment last(int importNumber) {
        return columns(importNumber, forms - 1, forms);
    }

    /**
     * Takes out everything but the last {@code kept} forms.
     *
     * @param kept 0 or 1
     */
    Segment cut(int importNumber, int kept) {
        int end = forms - kept;
        Segment segment = columns(importNumber, 0, end);
        int from = end == forms ? answers : start[end];
        if (kept == 1) {
            subject[0] = subject[end];
            series[0] = series[end];
            day[0] = day[end];
            row[0] = row[end];
            System.arraycopy(question, from, question, 0, answers - from);
            System.arraycopy(decimals, from, decimals, 0, answers - from);
            System.arraycopy(digits, from, digits, 0, answers - from);
        }
        answers -= from;
        start[0] = 0;
        forms = kept;
        written += end;
        segments++;
        return segment;
    }

    private Segment columns(int importNumber, int first, int end) {
        int from = start[first];
        int to = end == forms ? answers : start[end];
        int[][] columns = new int[Segment.COLUMNS][to - from];
        for (int f = first; f < end; f++) {
            int a = start[f] - from;
            int b = (f + 1 == forms ? answers : start[f + 1]) - from;
            Arrays.fill(columns[Segment.SUBJECT], a, b, subject[f]);
            Arrays.fill(columns[Segment.SERIES], a, b, series[f]);
            Arrays.fill(columns[Segment.ANSWERED_ON], a, b, day[f]);
            Arrays.fill(columns[Segment.SOURCE_ROW], a, b, row[f]);
            Arrays.fill(columns[Segment.FORM], a, b, f - first);
        }
        System.arraycopy(question, from, columns[Segment.QUESTION], 0, to - from);
        System.arraycopy(digits, from, columns[Segment.DIGITS], 0, to - from);
        for (int a = from; a < to; a++) {
            columns[Segment.DECIMALS][a - from] = decimals[a];
        }
        return new Segment(site, importNumber, segments, written + first, end - first, columns);
    }
}
