package org.verka.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.verka.evidence.TimeLog;
import org.verka.model.Role;
import org.verka.model.Site;

/**
 * What staff used their time for, by category and period, as log books say.
 *
 * @param site the site, or empty for all sites together
 * @param role whose time, when the log books name a role of the theory; empty for everybody else
 *     together, so that no single employee's time can be read
 * @param unit what was logged: hours, or per cent of the working time
 * @param periods the periods, oldest first
 * @param categories what the time was used for, most time first
 */
public record StaffTime(
        Optional<Site> site,
        Optional<Role> role,
        TimeLog.Unit unit,
        List<Period> periods,
        List<Category> categories) {

    public StaffTime {
        periods = List.copyOf(periods);
        categories = List.copyOf(categories);
    }

    /** From the first day to the last, included. */
    public record Period(LocalDate from, LocalDate to) {}

    /**
     * One use of time.
     *
     * @param name in the log books' words
     * @param logged for each period the sum of the hours, or the mean of the percentages; empty
     *     where nobody logged it, and where it is withheld
     * @param spans for each period the least and the most percentage when several logged it and
     *     they differ; always empty in a shared evaluation, where each is one person's
     * @param withheld for each period whether the figure is withheld, because one of those who
     *     logged it could compute another's
     */
    public record Category(
            String name,
            List<Optional<BigDecimal>> logged,
            List<Optional<Span>> spans,
            List<Boolean> withheld) {
        public Category {
            logged = List.copyOf(logged);
            spans = List.copyOf(spans);
            withheld = List.copyOf(withheld);
        }
    }

    /** From the least to the most. */
    public record Span(BigDecimal least, BigDecimal most) {}

    /** The hours of a period in all; empty when some of them are withheld. */
    public Optional<BigDecimal> total(int period) {
        return categories.stream().anyMatch(c -> c.withheld().get(period))
                ? Optional.empty()
                : Optional.of(
                        categories.stream()
                                .flatMap(c -> c.logged().get(period).stream())
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /**
     * A category's part of the time of a period, 0 to 1: the percentage that was logged, or of
     * hours their part of all hours of the period; empty where nothing is shown, or not how many in
     * all.
     */
    public OptionalDouble share(Category category, int period) {
        Optional<BigDecimal> part = category.logged().get(period);
        double all =
                unit == TimeLog.Unit.PER_CENT
                        ? 100
                        : total(period).map(BigDecimal::doubleValue).orElse(0.0);
        return part.isEmpty() || all == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(part.get().doubleValue() / all);
    }

    /** How many figures are withheld. */
    public long withheld() {
        return categories.stream().flatMap(c -> c.withheld().stream()).filter(w -> w).count();
    }
}
