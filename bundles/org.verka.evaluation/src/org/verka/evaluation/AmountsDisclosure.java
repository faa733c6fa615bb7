package org.verka.evaluation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.verka.evaluation.Disclosed.Reason;
import org.verka.evaluation.DisclosureControl.Cell;
import org.verka.evidence.ActivityRecord;
import org.verka.model.DateSpan;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * What is withheld of how much was done in one activity, when its amounts are of people, and of how
 * many took part. Sites are parts of all sites; each level of detail tells all of a place's periods
 * or none, since they add up to its total: where a period has few, the place is not told by period
 * there, nor another place that those few could be told by. A site gives way to the sum over the
 * sites, which is what a plan is held against.
 */
final class AmountsDisclosure {

    /** How closely something tells of time. */
    enum Detail {
        /** All of it. */
        TOTAL,
        /** By half-year, and in time, before it or after it. */
        HALF_YEARS,
        /** By month as well. */
        MONTHS
    }

    /** A part of the time that is told as one. */
    private record Time(int year, int within, boolean early, boolean late) {}

    private final Counted counted;
    private final List<ActivityRecord> records;
    private final SiteTree sites;
    private final Optional<DateSpan> period;
    private final Map<Detail, Map<Optional<Site>, Reason>> withheld = new EnumMap<>(Detail.class);

    /**
     * @param records those of the activity
     * @param period when it was planned to be done
     */
    AmountsDisclosure(
            Counted counted,
            List<ActivityRecord> records,
            SiteTree sites,
            Optional<DateSpan> period,
            Options options) {
        this.counted = counted;
        this.records = records;
        this.sites = sites;
        this.period = period;
        Map<Optional<Site>, Reason> already = Map.of();
        for (Detail detail : Detail.values()) {
            already = decide(detail, already, options);
            withheld.put(detail, already);
        }
    }

    /** Something that tells an amount at a place. */
    <T> Disclosed<T> amount(Detail detail, Optional<Site> site, Supplier<T> figures) {
        return counted == Counted.THINGS
                ? new Disclosed.Shown<>(figures.get())
                : told(detail, site, figures);
    }

    /** How many took part at a place. */
    Disclosed<Long> participants(Optional<Site> site) {
        return told(Detail.TOTAL, site, () -> participants(here(site)));
    }

    private <T> Disclosed<T> told(Detail detail, Optional<Site> site, Supplier<T> figures) {
        Reason reason = withheld.get(detail).get(site);
        return reason == null
                ? new Disclosed.Shown<>(figures.get())
                : new Disclosed.Withheld<>(reason);
    }

    private Map<Optional<Site>, Reason> decide(
            Detail detail, Map<Optional<Site>, Reason> already, Options options) {
        Function<Optional<Site>, long[]> people = people(detail);
        List<Cell<Optional<Site>>> roots =
                sites.roots().stream().map(site -> cell(site, people)).toList();
        Cell<Optional<Site>> all =
                new Cell<>(Optional.empty(), people.apply(Optional.empty()), false, roots);
        return DisclosureControl.withheld(options, List.of(all), already);
    }

    /** Of one that has parts, what it sums up is told by those, so that only leaves give way. */
    private Cell<Optional<Site>> cell(Site site, Function<Optional<Site>, long[]> people) {
        List<Cell<Optional<Site>>> parts =
                sites.parts(site).stream().map(part -> cell(part, people)).toList();
        Optional<Site> here = Optional.of(site);
        return new Cell<>(here, people.apply(here), parts.isEmpty(), parts);
    }

    private Function<Optional<Site>, long[]> people(Detail detail) {
        if (detail == Detail.TOTAL) {
            return site -> {
                long took = participants(here(site));
                return counted == Counted.PEOPLE
                        ? new long[] {amount(here(site)), took}
                        : new long[] {took};
            };
        }
        List<Time> times = records.stream().map(r -> time(r, detail)).distinct().toList();
        return site -> {
            List<ActivityRecord> own = here(site);
            return times.stream()
                    .flatMapToLong(time ->
                            LongStream.of(
                                    amount(
                                            own.stream()
                                                    .filter(r -> time(r, detail).equals(time))
                                                    .toList())))
                    .toArray();
        };
    }

    private Time time(ActivityRecord record, Detail detail) {
        LocalDate day = record.date();
        boolean early = period.filter(p -> day.isBefore(p.first())).isPresent();
        boolean late = period.filter(p -> day.isAfter(p.last())).isPresent();
        YearMonth month = YearMonth.from(day);
        int within = detail == Detail.MONTHS ? month.getMonthValue() : month.getMonthValue() / 7;
        return new Time(month.getYear(), within, early, late);
    }

    private static long amount(List<ActivityRecord> some) {
        return some.stream().mapToLong(ActivityRecord::amount).sum();
    }

    private static long participants(List<ActivityRecord> some) {
        return some.stream().mapToLong(r -> r.participants().orElse(0)).sum();
    }

    private List<ActivityRecord> here(Optional<Site> site) {
        return records.stream().filter(r -> sites.belongs(r.site(), site)).toList();
    }
}
