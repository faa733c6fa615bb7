package org.verka.store;

/**
 * Answers that one import brought from one site, in columns: one number for each answer. Never
 * changed once written.
 *
 * @param site the site's number
 * @param importNumber the import's number
 * @param number its place among the segments of that import and site, from 0
 * @param firstForm the place of its first form among the forms of that import and site, from 0
 * @param forms how many forms it holds, whole ones only
 * @param columns in the order of {@link #NAMES}, all of one length
 */
record Segment(int site, int importNumber, int number, int firstForm, int forms, int[][] columns) {

    static final int MOST_ANSWERS = 65_536;

    /** What the columns are called in the database. */
    static final String NAMES =
            "subject, series, answered_on, source_row, form, question, decimals, digits";

    static final int SUBJECT = 0;
    static final int SERIES = 1;

    /** Days since 1 January 1970. */
    static final int ANSWERED_ON = 2;

    static final int SOURCE_ROW = 3;

    /** The form's place in the segment, from 0. */
    static final int FORM = 4;

    static final int QUESTION = 5;

    /** 0–9: {@code digits} has so many decimals; otherwise one of the constants below. */
    static final int DECIMALS = 6;

    static final int DIGITS = 7;
    static final int COLUMNS = 8;

    static final int MOST_DECIMALS = 9;

    /** An open answer; {@code digits} is its number among the texts of the import and site. */
    static final int TEXT = 16;

    /** A number that does not fit, written as a text. */
    static final int LONG_NUMBER = 17;

    /** A form without any answer. */
    static final int EMPTY = 18;

    /** The form with this key should never have been there. */
    static final int WITHDRAWN = 19;

    SegmentTable.SegmentId id() {
        return new SegmentTable.SegmentId(site, importNumber, number);
    }

    int answers() {
        return columns[FORM].length;
    }

    /** The place after the last answer of the form whose first answer is at {@code start}. */
    int end(int start) {
        int[] form = columns[FORM];
        int end = start + 1;
        while (end < form.length && form[end] == form[start]) {
            end++;
        }
        return end;
    }

    boolean withdrawn(int start) {
        return columns[DECIMALS][start] == WITHDRAWN;
    }
}
