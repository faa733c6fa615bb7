package org.verka.store;

import java.util.List;

/**
 * Is given the answers that count as numbers, form by form, by whoever sums up more of them than
 * there is room for as objects.
 */
public interface AnswerVisitor {

    /**
     * What the questions are, before the first form.
     *
     * @param items for each number of a question what it is, from 1 on
     */
    void questions(List<Item> items);

    /**
     * A question.
     *
     * @param instrument the instrument's name
     * @param name the item's, scale's or open question's name
     */
    record Item(String instrument, String name) {}

    /**
     * A form: one client's answers to an instrument, by one informant on one occasion and day.
     *
     * @param client a number that is the client's own in the whole store
     * @param series a number for each instrument, informant and occasion
     * @param occasion 1 before, 2 after, 3 follow-up
     * @param day days since 1 January 1970
     * @param questions of each answer, from {@code from} to {@code to}; not to be changed
     * @param values of each answer at the same places; not a number when it is a text
     */
    void form(
            long client,
            int series,
            int occasion,
            int day,
            int[] questions,
            double[] values,
            int from,
            int to);
}
