package org.verka.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verka.evidence.Origin;
import org.verka.evidence.TimeLog;
import org.verka.intake.Problem.Code;
import org.verka.model.ColumnRole;

/**
 * Rows of a diary or log of staff time. Rows of the same person, category and period are added
 * together, for a day has several meetings; where they say the very same they are questioned.
 */
final class TimeRows implements RowReader {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int HOURS_OF_A_DAY = 24;

    private final String path;
    private final Places places;
    private final Facts facts;
    private final Periods periods;
    private final Bound category;
    private final Optional<Bound> by;
    private final Bound amount;
    private final ColumnRole counted;
    private final Joined<TimeLog.Key, Time> joined = new Joined<>();

    private TimeRows(MappedFile file) {
        path = file.path();
        places = file.places();
        facts = file.facts();
        periods = new Periods(file.layout());
        category = file.column(ColumnRole.CATEGORY);
        by = file.anyColumn(ColumnRole.ROLE);
        amount = amount(file.layout()).orElseThrow();
        counted = Layout.role(amount.column());
    }

    private static Optional<Bound> amount(Layout layout) {
        return layout.first(ColumnRole.HOURS)
                .or(() -> layout.first(ColumnRole.MINUTES))
                .or(() -> layout.first(ColumnRole.SHARE));
    }

    static Optional<RowReader> of(MappedFile file) {
        file.needsSite();
        new Periods(file.layout()).needed(file.layout(), file.needs());
        file.needs(ColumnRole.CATEGORY);
        file.needs().that("HOURS", amount(file.layout()).isPresent());
        return file.readBy(TimeRows::new);
    }

    private static final class Time {
        private final int row;
        private final List<BigDecimal> amounts = new ArrayList<>();

        Time(int row) {
            this.row = row;
        }
    }

    @Override
    public void read(Cells cells) {
        Optional<String> site = places.of(cells);
        Optional<String> what = cells.needed(category);
        Optional<Periods.Period> when = periods.of(cells);
        String who = cells.name(by);
        Optional<BigDecimal> howMuch = amount(cells, when);
        if (site.isEmpty() || what.isEmpty() || when.isEmpty()) {
            joined.spoil(k ->
                    site.map(k.site()::equals).orElse(true)
                            && what.map(k.category()::equals).orElse(true)
                            && when.map(w -> w.first().equals(k.from())).orElse(true)
                            && k.by().equals(who));
            return;
        }
        LocalDate last = when.get().last();
        TimeLog.Key key = new TimeLog.Key(site.get(), what.get(), who, when.get().first(), last);
        if (!cells.sound() || howMuch.isEmpty()) {
            joined.spoil(key);
            return;
        }
        Time time = joined.of(key, k -> new Time(cells.row()));
        if (time.amounts.contains(howMuch.get())) {
            cells.report(Code.ADDED_TOGETHER, amount, time.row);
        }
        time.amounts.add(howMuch.get());
    }

    private Optional<BigDecimal> amount(Cells cells, Optional<Periods.Period> when) {
        if (cells.missing(amount)) {
            cells.report(Code.EMPTY_CELL, amount, counted.getName());
            return Optional.empty();
        }
        Optional<BigDecimal> number = cells.number(amount);
        BigDecimal most =
                switch (counted) {
                    case SHARE -> HUNDRED;
                    case MINUTES -> hours(when).multiply(MINUTES);
                    default -> hours(when);
                };
        if (number.isPresent() && (number.get().signum() < 0 || number.get().compareTo(most) > 0)) {
            cells.report(Code.NOT_SO_MUCH_TIME, amount, most.toPlainString());
            return Optional.empty();
        }
        return counted == ColumnRole.MINUTES
                ? number.map(n -> n.divide(MINUTES, MathContext.DECIMAL64))
                : number;
    }

    /** No row has more hours than a thousand people have in its period. */
    private static BigDecimal hours(Optional<Periods.Period> when) {
        long days = when.map(Periods.Period::days).orElse(1L);
        return BigDecimal.valueOf(days * HOURS_OF_A_DAY * 1000);
    }

    @Override
    public void end() {
        joined.sound()
                .forEach((key, time) ->
                        facts.give(
                                new TimeLog(
                                        key.site(),
                                        key.category(),
                                        key.by(),
                                        key.from(),
                                        key.to(),
                                        time.amounts.stream()
                                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                                        counted == ColumnRole.SHARE
                                                ? TimeLog.Unit.PER_CENT
                                                : TimeLog.Unit.HOURS,
                                        new Origin(path, time.row))));
    }
}
