package org.verka.store;

import java.util.Arrays;

/**
 * A segment on the way into the table: what all answers of a form have in common is still told once
 * for each form.
 *
 * @param site the site's number
 * @param importNumber the import's number
 * @param number its place among the segments of that import and site, from 0
 * @param firstForm the place of its first form among the forms of that import and site, from 0
 * @param lengths how many answers each form has
 * @param ofForms the columns of {@link Segment} before {@link Segment#QUESTION}, a number for each
 *     form
 * @param ofAnswers the other columns, a number for each answer
 */
record NewSegment(
        int site,
        int importNumber,
        int number,
        int firstForm,
        int[] lengths,
        int[][] ofForms,
        int[][] ofAnswers) {

    int forms() {
        return lengths.length;
    }

    int answers() {
        return ofAnswers[0].length;
    }

    /** The same as it will be read back. */
    Segment flat() {
        int[][] columns = new int[Segment.COLUMNS][];
        for (int c = 0; c < ofForms.length; c++) {
            columns[c] = repeated(ofForms[c], lengths);
        }
        System.arraycopy(ofAnswers, 0, columns, ofForms.length, ofAnswers.length);
        return new Segment(site, importNumber, number, firstForm, forms(), columns);
    }

    /** Each number so many times as the length beside it says. */
    static int[] repeated(int[] numbers, int[] lengths) {
        int[] all = new int[Arrays.stream(lengths).sum()];
        int at = 0;
        for (int i = 0; i < numbers.length; i++) {
            Arrays.fill(all, at, at + lengths[i], numbers[i]);
            at += lengths[i];
        }
        return all;
    }
}
