package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.evaluation.StaffTime.Category;
import org.verka.evaluation.StaffTime.Period;
import org.verka.evidence.TimeLog;
import org.verka.model.Programme;
import org.verka.model.Role;
import org.verka.model.Site;

/** Adds up log books. */
final class LogBooks {

    private static final Comparator<Period> OLDEST_FIRST =
            Comparator.comparing(Period::from).thenComparing(Period::to);

    private static final Pattern NUMBER = Pattern.compile("\\s+\\d+$");

    private final Programme programme;
    private final SiteTree sites;
    private final List<TimeLog> logs;
    private final boolean tellsSpans;

    LogBooks(Programme programme, SiteTree sites, List<TimeLog> logs, Options options) {
        this.programme = programme;
        this.sites = sites;
        this.logs = logs;
        this.tellsSpans = options.audience() == Audience.INTERNAL;
    }

    /** By role, all sites together and then site by site when several have log books. */
    List<StaffTime> all() {
        List<Optional<Role>> roles =
                Stream.concat(
                                programme.getRoles().stream().map(Optional::of),
                                Stream.of(Optional.<Role>empty()))
                        .toList();
        List<StaffTime> all = new ArrayList<>();
        for (Optional<Role> role : roles) {
            List<TimeLog> of = logs.stream().filter(log -> role(log).equals(role)).toList();
            List<Site> places =
                    sites.sites().stream()
                            .filter(site -> of.stream().anyMatch(log -> isAt(log, site)))
                            .toList();
            all.addAll(at(Optional.empty(), role, of));
            if (of.stream().map(TimeLog::site).distinct().count() > 1) {
                for (Site site : places) {
                    all.addAll(
                            at(
                                    Optional.of(site),
                                    role,
                                    of.stream().filter(log -> isAt(log, site)).toList()));
                }
            }
        }
        return all;
    }

    private boolean isAt(TimeLog log, Site site) {
        return sites.belongs(log.site(), Optional.of(site));
    }

    /** The role that a log book names, alone or with the number of one of several in it. */
    private Optional<Role> role(TimeLog log) {
        String by = NUMBER.matcher(log.by()).replaceFirst("");
        return programme.getRoles().stream()
                .filter(role ->
                        by.equalsIgnoreCase(role.getName()) || by.equalsIgnoreCase(role.getLabel()))
                .findFirst();
    }

    private List<StaffTime> at(Optional<Site> site, Optional<Role> role, List<TimeLog> logs) {
        return Stream.of(TimeLog.Unit.values())
                .map(unit -> logs.stream().filter(log -> log.unit() == unit).toList())
                .filter(logged -> !logged.isEmpty())
                .map(logged -> sum(site, role, logged))
                .toList();
    }

    private StaffTime sum(Optional<Site> site, Optional<Role> role, List<TimeLog> logs) {
        TimeLog.Unit unit = logs.get(0).unit();
        List<Period> periods =
                logs.stream().map(LogBooks::period).distinct().sorted(OLDEST_FIRST).toList();
        Map<String, List<TimeLog>> byCategory =
                logs.stream()
                        .collect(
                                Collectors.groupingBy(
                                        TimeLog::category, TreeMap::new, Collectors.toList()));
        List<Category> categories = new ArrayList<>();
        byCategory.forEach((name, of) ->
                categories.add(
                        new Category(
                                name,
                                periods.stream().map(p -> logged(of, p, unit)).toList(),
                                periods.stream().map(p -> span(of, p, unit)).toList())));
        categories.sort(Comparator.comparing(LogBooks::inAll).reversed());
        return new StaffTime(site, role, unit, periods, categories);
    }

    private static Period period(TimeLog log) {
        return new Period(log.from(), log.to());
    }

    private static Optional<BigDecimal> logged(
            List<TimeLog> logs, Period period, TimeLog.Unit unit) {
        List<BigDecimal> amounts =
                logs.stream()
                        .filter(log -> period(log).equals(period))
                        .map(TimeLog::amount)
                        .toList();
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (amounts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                unit == TimeLog.Unit.HOURS ? sum : GroupStatistics.mean(sum, amounts.size()));
    }

    private Optional<StaffTime.Span> span(List<TimeLog> logs, Period period, TimeLog.Unit unit) {
        List<BigDecimal> amounts =
                logs.stream()
                        .filter(log -> period(log).equals(period))
                        .map(TimeLog::amount)
                        .sorted()
                        .toList();
        boolean differ =
                tellsSpans
                        && unit == TimeLog.Unit.PER_CENT
                        && !amounts.isEmpty()
                        && amounts.getFirst().compareTo(amounts.getLast()) != 0;
        return differ
                ? Optional.of(new StaffTime.Span(amounts.getFirst(), amounts.getLast()))
                : Optional.empty();
    }

    private static BigDecimal inAll(Category category) {
        return category.logged().stream()
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
