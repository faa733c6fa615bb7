package org.verka.store;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The forms of one site that an import has met and not yet written; the last may still grow. */
final class SiteBuffer {

    private static final int FIRST_SIZE = 64;
    private static final int DECIMALS_BITS = 5;

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

    /** Of each answer the question, five bits of decimals, and 32 of digits. */
    private long[] answer = new long[FIRST_SIZE];

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
        if (answers == answer.length) {
            answer = Arrays.copyOf(answer, 2 * answers);
        }
        answer[answers++] = FormKeys.pair(itsQuestion << DECIMALS_BITS | itsDecimals, itsDigits);
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
        int at = answers - 1 - fromEnd;
        answer[at] = answer[at] >>> Integer.SIZE << Integer.SIZE | number;
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
        return columns(importNumber, forms - 1, forms).flat();
    }

    /**
     * Takes out everything but the last {@code kept} forms.
     *
     * @param kept 0 or 1
     */
    NewSegment cut(int importNumber, int kept) {
        int end = forms - kept;
        NewSegment segment = columns(importNumber, 0, end);
        int from = end == forms ? answers : start[end];
        if (kept == 1) {
            subject[0] = subject[end];
            series[0] = series[end];
            day[0] = day[end];
            row[0] = row[end];
            System.arraycopy(answer, from, answer, 0, answers - from);
        }
        answers -= from;
        start[0] = 0;
        forms = kept;
        written += end;
        segments++;
        return segment;
    }

    private NewSegment columns(int importNumber, int first, int end) {
        int from = start[first];
        int to = end == forms ? answers : start[end];
        int[] lengths = new int[end - first];
        for (int f = first; f < end; f++) {
            lengths[f - first] = (f + 1 == forms ? answers : start[f + 1]) - start[f];
        }
        int[][] ofForms = {
            Arrays.copyOfRange(subject, first, end),
            Arrays.copyOfRange(series, first, end),
            Arrays.copyOfRange(day, first, end),
            Arrays.copyOfRange(row, first, end),
            IntStream.range(0, end - first).toArray()
        };
        int[][] ofAnswers = new int[Segment.COLUMNS - ofForms.length][to - from];
        for (int a = from; a < to; a++) {
            int question = (int) (answer[a] >>> Integer.SIZE);
            ofAnswers[0][a - from] = question >>> DECIMALS_BITS;
            ofAnswers[1][a - from] = question & (1 << DECIMALS_BITS) - 1;
            ofAnswers[2][a - from] = (int) answer[a];
        }
        return new NewSegment(
                site, importNumber, segments, written + first, lengths, ofForms, ofAnswers);
    }
}
