package org.verka.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a site reports of a group without its raw data.
 *
 * @param site the site's name
 * @param instrument the instrument's name
 * @param scale the scale's or item's name
 * @param informant who answered, or empty
 * @param occasion when in the clients' way it was answered
 * @param group which clients, in the file's own words, or empty for all; {@link #PAIRS} for the
 *     differences, after minus before, of those who answered both times
 * @param from the first day of the period
 * @param to the last day of the period, included
 * @param n how many answered, at least 0
 * @param mean their mean, when it was reported; rounded to ten decimals
 * @param sd their standard deviation with n − 1 as divisor, when it was reported; rounded like the
 *     mean
 * @param counts how many gave each answer, by the answer; empty when that was not reported
 * @param origin where it was read
 */
public record ReportedAggregate(
        String site,
        String instrument,
        String scale,
        String informant,
        Occasion occasion,
        String group,
        LocalDate from,
        LocalDate to,
        int n,
        Optional<BigDecimal> mean,
        Optional<BigDecimal> sd,
        SortedMap<String, Integer> counts,
        Origin origin)
        implements Fact {

    /** The group of those who answered both times, of whom the differences are told. */
    public static final String PAIRS = "Δ";

    public ReportedAggregate {
        if (n < 0 || to.isBefore(from) || sd.isPresent() && sd.get().signum() < 0) {
            throw new IllegalArgumentException("n " + n + ", sd " + sd);
        }
        mean = mean.map(Decimals::kept);
        sd = sd.map(Decimals::kept);
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** What is reported under {@code key}. */
    public ReportedAggregate(
            Key key,
            int n,
            Optional<BigDecimal> mean,
            Optional<BigDecimal> sd,
            SortedMap<String, Integer> counts,
            Origin origin) {
        this(
                key.site,
                key.instrument,
                key.scale,
                key.informant,
                key.occasion,
                key.group,
                key.from,
                key.to,
                n,
                mean,
                sd,
                counts,
                origin);
    }

    /** Identifies an aggregate: the same measure of the same group, occasion and period. */
    public record Key(
            String site,
            String instrument,
            String scale,
            String informant,
            Occasion occasion,
            String group,
            LocalDate from,
            LocalDate to) {}

    /** Whether it tells of the differences of pairs and not of values. */
    public boolean isOfPairs() {
        return group.equals(PAIRS);
    }

    @Override
    public Key key() {
        return new Key(site, instrument, scale, informant, occasion, group, from, to);
    }

    @Override
    public boolean saysTheSameAs(Fact other) {
        return other instanceof ReportedAggregate that
                && key().equals(that.key())
                && n == that.n
                && mean.equals(that.mean)
                && sd.equals(that.sd)
                && counts.equals(that.counts);
    }
}
