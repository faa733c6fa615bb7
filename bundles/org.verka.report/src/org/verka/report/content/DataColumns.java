package org.verka.report.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.verka.evaluation.Audience;
import org.verka.report.document.DataTable;
import org.verka.report.document.DataTable.Value;
import org.verka.report.document.DataTable.Variable;

/**
 * Makes a table of figures, column by column.
 *
 * @param <T> what a row tells of
 */
final class DataColumns<T> {

    private final ResourceBundle words;
    private final String id;
    private final List<Variable> variables = new ArrayList<>();
    private final List<Function<T, Value>> values = new ArrayList<>();

    DataColumns(Locale locale, String id) {
        this.id = id;
        this.words =
                ResourceBundle.getBundle(
                        "org.verka.report.content.Data",
                        locale,
                        DataColumns.class.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** Words; blank ones are missing. */
    DataColumns<T> text(String column, Function<T, String> text) {
        return add(
                column,
                row ->
                        Optional.ofNullable(text.apply(row))
                                .filter(t -> !t.isBlank())
                                .<Value>map(Value.Text::new)
                                .orElseGet(Value.Missing::new));
    }

    /** A number. */
    DataColumns<T> number(String column, Function<T, OptionalDouble> number) {
        return add(
                column,
                row ->
                        number.apply(row).stream()
                                .filter(Double::isFinite)
                                .<Value>mapToObj(Value.Number::new)
                                .findFirst()
                                .orElseGet(Value.Missing::new));
    }

    /**
     * A mean, a deviation or a test. In a report to be shared it is written with the digits that
     * are read: more would only serve somebody who counts back.
     */
    DataColumns<T> measured(
            Audience audience, int decimals, String column, Function<T, OptionalDouble> number) {
        return audience == Audience.INTERNAL
                ? number(column, number)
                : number(
                        column,
                        row ->
                                number.apply(row).stream()
                                        .filter(Double::isFinite)
                                        .map(value -> rounded(value, decimals))
                                        .findFirst());
    }

    private static double rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
    }

    /** A count that is always known. */
    DataColumns<T> whole(String column, ToLongFunction<T> count) {
        return add(column, row -> new Value.Number(count.applyAsLong(row)));
    }

    /** A day. */
    DataColumns<T> day(String column, Function<T, Optional<LocalDate>> day) {
        return add(
                column,
                row -> day.apply(row).<Value>map(Value.Day::new).orElseGet(Value.Missing::new));
    }

    private DataColumns<T> add(String column, Function<T, Value> value) {
        variables.add(
                new Variable(
                        words.getString(column), words.getString(id + "." + column + ".label")));
        values.add(value);
        return this;
    }

    /** The table with a row for each of {@code all}. */
    DataTable of(List<T> all) {
        return new DataTable(
                words.getString(id),
                variables,
                all.stream().map(row -> values.stream().map(v -> v.apply(row)).toList()).toList());
    }
}
