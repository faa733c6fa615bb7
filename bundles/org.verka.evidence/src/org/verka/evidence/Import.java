package org.verka.evidence;

import java.math.BigDecimal;

/**
 * A file on its way into a store, fact by fact. Nothing of it is there until {@link #commit} has
 * said so; closing it before that, or a kill, leaves nothing. A form is either one fact or told
 * answer by answer: {@link #form}, then its answers, until the next form or fact begins.
 */
public interface Import extends AutoCloseable {

    /**
     * Adds a fact.
     *
     * @throws IllegalArgumentException when one with an equal key was added before, or a text is
     *     too long
     */
    void add(Fact fact);

    /**
     * Begins a form that is told answer by answer.
     *
     * @param row the row it stands in
     */
    void form(FormAnswer.Key key, int row);

    /** The answer to an item of the form that was begun: {@code digits / 10^decimals}. */
    void item(String item, long digits, int decimals);

    /** The answer to an item of the form that was begun. */
    void item(String item, BigDecimal value);

    /** The value of a scale of the form that was begun. */
    void score(String scale, BigDecimal value);

    /** An open answer in the form that was begun. */
    void text(String question, String text);

    /**
     * Says that a stored fact should never have been there. Only a correction may.
     *
     * @param stored a fact with the key of the one that is stored
     * @param row the row of the file that says so
     * @throws IllegalStateException when this import is not a correction
     */
    void withdraw(Fact stored, int row);

    /** Stores it all, or nothing when it contradicts what is stored and is not a correction. */
    Receipt commit();

    @Override
    void close();
}
