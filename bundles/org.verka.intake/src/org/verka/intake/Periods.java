package org.verka.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.verka.intake.Problem.Code;
import org.verka.model.ColumnRole;

/** The period of a row: what its date names, or from the one column's to the other's. */
final class Periods {

    private final Optional<Bound> date;
    private final Optional<Bound> start;
    private final Optional<Bound> end;

    Periods(Layout layout) {
        date = layout.first(ColumnRole.DATE);
        start = layout.first(ColumnRole.START);
        end = layout.first(ColumnRole.END);
    }

    /** From the first to the last day, both included. */
    record Period(LocalDate first, LocalDate last) {

        long days() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }
    }

    void needed(Layout layout, Needs needs) {
        if (start.isEmpty()) {
            needs.column(layout, ColumnRole.DATE);
        }
    }

    /** Empty when it was reported. A start without an end is a day or what else it names. */
    Optional<Period> of(Cells cells) {
        Bound first = start.or(() -> date).orElseThrow();
        Optional<Period> from = cells.date(first).map(d -> new Period(d.first(), d.last()));
        if (from.isEmpty() || end.isEmpty() || cells.missing(end.get())) {
            return from;
        }
        Optional<Period> whole =
                cells.date(end.get()).map(d -> new Period(from.get().first(), d.last()));
        if (whole.isPresent() && whole.get().last().isBefore(whole.get().first())) {
            cells.report(Code.END_BEFORE_START, end.get(), whole.get().first());
            return Optional.empty();
        }
        return whole;
    }
}
