package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import org.verka.model.SiteTree;

/** Adds up log books. */
final class LogBooks {

    private static final Comparator<Period> OLDEST_FIRST =
            Comparator.comparing(Period::from).thenComparing(Period::to);

    private static final Pattern NUMBER = Pattern.compile("\\s+\\d+$");

    private final Programme programme;
    private final SiteTree sites;
    private final List<TimeLog> logs;
    private final Options options;

    LogBooks(Programme programme, SiteTree sites, List<TimeLog> logs, Options options) {
        this.programme = programme;
        this.sites = sites;
        this.logs = logs;
        this.options = options;
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
            all.addAll(at(Optional.empty(), role, of, of));
            if (of.stream().map(TimeLog::site).distinct().count() > 1) {
                sites.sites().stream()
                        .map(Optional::of)
                        .forEach(site -> all.addAll(at(site, role, within(of, site), of)));
            }
        }
        return all;
    }

    private List<TimeLog> within(List<TimeLog> some, Optional<Site> site) {
        return some.stream().filter(log -> sites.belongs(log.site(), site)).toList();
    }

    /** The role that a log book names, alone or with the number of one of several in it. */
    private Optional<Role> role(TimeLog log) {
        String by = NUMBER.matcher(log.by()).replaceFirst("");
        return programme.getRoles().stream()
                .filter(role ->
                        by.equalsIgnoreCase(role.getName()) || by.equalsIgnoreCase(role.getLabel()))
                .findFirst();
    }

    private List<StaffTime> at(
            Optional<Site> site, Optional<Role> role, List<TimeLog> here, List<TimeLog> all) {
        return Stream.of(TimeLog.Unit.values())
                .filter(unit -> here.stream().anyMatch(log -> log.unit() == unit))
                .map(unit -> sum(site, role, of(here, unit), disclosure(of(all, unit))))
                .toList();
    }

    private static List<TimeLog> of(List<TimeLog> some, TimeLog.Unit unit) {
        return some.stream().filter(log -> log.unit() == unit).toList();
    }

    private StaffTimeDisclosure disclosure(List<TimeLog> all) {
        Set<String> groups = new HashSet<>();
        for (Role role : programme.getRoles()) {
            Stream.of(role.getName(), role.getLabel())
                    .filter(Objects::nonNull)
                    .forEach(name -> groups.add(name.toLowerCase(Locale.ROOT)));
        }
        return new StaffTimeDisclosure(all, sites, options, groups);
    }

    private StaffTime sum(
            Optional<Site> site,
            Optional<Role> role,
            List<TimeLog> logs,
            StaffTimeDisclosure disclosure) {
        TimeLog.Unit unit = logs.get(0).unit();
        List<Period> periods =
                logs.stream().map(LogBooks::period).distinct().sorted(OLDEST_FIRST).toList();
        Map<String, List<TimeLog>> byCategory =
                logs.stream()
                        .collect(
                                Collectors.groupingBy(
                                        TimeLog::category, TreeMap::new, Collectors.toList()));
        List<Category> categories = new ArrayList<>();
        byCategory.forEach((name, of) -> {
            List<Boolean> withheld =
                    periods.stream().map(p -> disclosure.withholds(site, name, p)).toList();
            List<Optional<BigDecimal>> logged = new ArrayList<>();
            List<Optional<StaffTime.Span>> spans = new ArrayList<>();
            for (int i = 0; i < periods.size(); i++) {
                boolean hidden = withheld.get(i);
                logged.add(hidden ? Optional.empty() : logged(of, periods.get(i), unit));
                spans.add(span(of, periods.get(i), unit));
            }
            categories.add(new Category(name, logged, spans, withheld));
        });
        categories.sort(Comparator.comparing(LogBooks::inAll).reversed());
        return new StaffTime(site, role, unit, periods, categories);
    }

    /** The period of an entry. */
    static Period period(TimeLog log) {
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
                options.audience() == Audience.INTERNAL
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
