package org.verka.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.verka.intake.Problem.Code;
import org.verka.intake.table.Row;
import org.verka.intake.value.Dates;
import org.verka.intake.value.Numbers;
import org.verka.model.ColumnRole;
import org.verka.model.DateSpan;

/** The cells of one row, read as what their columns are; what cannot be read is reported. */
final class Cells {

    /** The longest name, code or actor. */
    static final int LONGEST_NAME = 200;

    /** The longest note. */
    static final int LONGEST_NOTE = 10_000;

    private static final int LARGEST_WHOLE = 1_000_000_000;

    /** How people write that an answer is missing. */
    private static final Set<String> MISSING = Set.of("", "-", "–", "—", ".", "NA", "N/A", "#N/A");

    private final Row row;
    private final Problems problems;
    private final DecimalSigns decimals;
    private final UnaryOperator<String> pseudonyms;
    private boolean sound = true;
    private int reports;

    /**
     * @param pseudonyms what the store calls a client, by what the file does
     */
    Cells(Row row, Problems problems, DecimalSigns decimals, UnaryOperator<String> pseudonyms) {
        this.row = row;
        this.problems = problems;
        this.decimals = decimals;
        this.pseudonyms = pseudonyms;
    }

    int row() {
        return row.number();
    }

    /** Whether nothing in the row was reported. */
    boolean sound() {
        return sound;
    }

    /** How often something in the row was reported. */
    int reports() {
        return reports;
    }

    void report(Code code, Bound at, Object... details) {
        reports++;
        problems.cell(code, row.number(), at, row.cell(at.index()), details);
        if (code.severity() == Problem.Severity.ERROR) {
            sound = false;
        }
    }

    /**
     * What the cell means: by what it says, else by what the file says that its code stands for.
     */
    <T> Optional<T> meant(Bound at, Function<String, Optional<T>> meaning) {
        return meaning.apply(row.cell(at.index()))
                .or(() -> row.meaning(at.index()).flatMap(meaning));
    }

    /** Whether the cell says that there is no answer. */
    boolean missing(Bound at) {
        return MISSING.contains(row.cell(at.index()));
    }

    /** The text of a cell that may be empty. */
    String text(Bound at, int longest) {
        String text = row.cell(at.index());
        if (text.length() > longest) {
            report(Code.TEXT_TOO_LONG, at, text.length(), longest);
            return "";
        }
        return text;
    }

    /** The text of a cell that must not be empty. */
    Optional<String> needed(Bound at) {
        if (row.cell(at.index()).isEmpty()) {
            report(Code.EMPTY_CELL, at, role(at));
            return Optional.empty();
        }
        String text = text(at, LONGEST_NAME);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The pseudonym of the client whom a cell names; it must not be empty. */
    Optional<String> client(Bound at) {
        Optional<String> pseudonym = needed(at).map(pseudonyms);
        if (pseudonym.filter(String::isEmpty).isPresent()) {
            report(Code.EMPTY_CELL, at, role(at));
            return Optional.empty();
        }
        return pseudonym;
    }

    /** A name or a word that may be empty, in a column that there may not be. */
    String name(Optional<Bound> at) {
        return at.filter(a -> !missing(a)).map(a -> text(a, LONGEST_NAME)).orElse("");
    }

    /** A date; empty when the cell says that there is none. */
    Optional<DateSpan> dateIfAny(Bound at) {
        return missing(at) ? Optional.empty() : date(at);
    }

    Optional<DateSpan> date(Bound at) {
        if (needed(at).isEmpty()) {
            return Optional.empty();
        }
        Optional<DateSpan> date = Dates.parse(row.cell(at.index()));
        if (date.isEmpty()) {
            report(Code.NOT_A_DATE, at);
        }
        return date;
    }

    /** A number; empty when the cell says that it is missing. */
    Optional<BigDecimal> number(Bound at) {
        if (missing(at)) {
            return Optional.empty();
        }
        String text = row.cell(at.index());
        Optional<BigDecimal> number = Numbers.parse(text);
        if (number.isEmpty()) {
            report(Code.NOT_A_NUMBER, at);
        } else {
            decimals.saw(text, row.number());
        }
        return number;
    }

    /** A whole number, which may have a sign before it. */
    Optional<Integer> whole(Bound at) {
        String text = raw(at).strip();
        Optional<Integer> number =
                Numbers.parse(text.startsWith("+") ? text.substring(1) : text)
                        .filter(n -> n.stripTrailingZeros().scale() <= 0)
                        .filter(n -> n.abs().compareTo(BigDecimal.valueOf(LARGEST_WHOLE)) <= 0)
                        .map(BigDecimal::intValueExact);
        if (number.isEmpty()) {
            report(Code.NOT_A_NUMBER, at);
        }
        return number;
    }

    /** A whole number from 0 to {@code most}. */
    OptionalLong count(Bound at, long most) {
        if (needed(at).isEmpty()) {
            return OptionalLong.empty();
        }
        Optional<BigDecimal> number = Numbers.parse(row.cell(at.index()));
        boolean whole =
                number.isPresent()
                        && number.get().signum() >= 0
                        && number.get().stripTrailingZeros().scale() <= 0
                        && number.get().compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!whole) {
            report(Code.NOT_A_WHOLE_NUMBER, at);
            return OptionalLong.empty();
        }
        return OptionalLong.of(number.get().longValueExact());
    }

    String raw(Bound at) {
        return row.cell(at.index());
    }

    private static ColumnRole role(Bound at) {
        return Layout.role(at.column());
    }
}
