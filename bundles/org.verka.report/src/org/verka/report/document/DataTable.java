package org.verka.report.document;

import java.time.LocalDate;
import java.util.List;

/**
 * Figures of a report for those who want to count on them: one kind of thing in each row, one kind
 * of value in each column, nothing put together and nothing rounded.
 *
 * @param name what it is called, at most 31 characters, unique in the report
 * @param variables its columns
 * @param rows its rows, a value for each column
 */
public record DataTable(String name, List<Variable> variables, List<List<Value>> rows) {

    public DataTable {
        variables = List.copyOf(variables);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A column.
     *
     * @param name its short name: letters, digits and low lines, unique in its table
     * @param label what it is
     */
    public record Variable(String name, String label) {}

    /** What stands in a cell. */
    public sealed interface Value {
        /** Words. */
        record Text(String text) implements Value {}

        /** A number, as exact as it was worked out. */
        record Number(double number) implements Value {}

        /** A day. */
        record Day(LocalDate day) implements Value {}

        /** Nothing: it does not apply, is not known or is not shown. */
        record Missing() implements Value {}
    }
}
