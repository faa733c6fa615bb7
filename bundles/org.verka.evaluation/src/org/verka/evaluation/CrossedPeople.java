package org.verka.evaluation;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.verka.evaluation.InstrumentForms.Person;

/**
 * The people who filled in a form that asks one of two questions.
 *
 * @param rows what they answered to the one
 * @param columns and to the other
 */
record CrossedPeople(CrossedAnswers rows, CrossedAnswers columns) {

    /** How many answered both. */
    long both() {
        return everybody().stream()
                .filter(p -> row(p) < rows.labels().size() && column(p) < columns.labels().size())
                .count();
    }

    /**
     * Whether somebody may have filled in a form and answered neither: not when the two are all
     * that it asks, since forms without any answer do not count.
     */
    boolean mayHaveNeither() {
        return rows.places().keySet().equals(columns.places().keySet()) && rows.otherQuestions();
    }

    /** The names of their sites. */
    Set<String> sites() {
        return everybody().stream().map(Person::site).collect(Collectors.toSet());
    }

    /** The table of those at some sites, with a last row and column for no answer. */
    int[][] table(Predicate<String> site) {
        int[][] table = new int[rows.labels().size() + 1][columns.labels().size() + 1];
        everybody().stream()
                .filter(p -> site.test(p.site()))
                .forEach(p -> table[row(p)][column(p)]++);
        return table;
    }

    private Set<Person> everybody() {
        Set<Person> everybody = new HashSet<>(rows.places().keySet());
        everybody.addAll(columns.places().keySet());
        return everybody;
    }

    private int row(Person person) {
        return rows.places().getOrDefault(person, rows.labels().size());
    }

    private int column(Person person) {
        return columns.places().getOrDefault(person, columns.labels().size());
    }
}
