package org.verka.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.verka.evaluation.InstrumentForms.Person;
import org.verka.evaluation.InstrumentForms.Score;

/** The values of one site's people before and after. Nobody is at two sites. */
final class SiteOccasions {

    /** Somebody who answered both times, and the day of the first form. */
    record First(Person person, LocalDate date) {}

    private final Map<Person, Score> before;
    private final Map<Person, Score> after;
    private final List<BigDecimal> valuesBefore;
    private final List<BigDecimal> valuesAfter;
    private final List<PairStatistics.Exact> pairs = new ArrayList<>();
    private final Optional<LocalDate> latest;

    SiteOccasions(Map<Person, Score> before, Map<Person, Score> after) {
        this.before = before;
        this.after = after;
        valuesBefore = values(before);
        valuesAfter = values(after);
        before.forEach((person, first) -> {
            Score last = after.get(person);
            if (last != null) {
                pairs.add(new PairStatistics.Exact(first.value(), last.value()));
            }
        });
        latest = after.values().stream().map(Score::date).max(Comparator.naturalOrder());
    }

    private static List<BigDecimal> values(Map<Person, Score> scores) {
        List<BigDecimal> values = new ArrayList<>(scores.size());
        scores.values().forEach(score -> values.add(score.value()));
        return values;
    }

    List<BigDecimal> before() {
        return valuesBefore;
    }

    List<BigDecimal> after() {
        return valuesAfter;
    }

    /** The two values of everybody who answered both times. */
    List<PairStatistics.Exact> pairs() {
        return pairs;
    }

    /** Who they are, in the same order. */
    List<First> firsts() {
        return before.entrySet().stream()
                .filter(one -> after.containsKey(one.getKey()))
                .map(one -> new First(one.getKey(), one.getValue().date()))
                .toList();
    }

    /** The last day that anybody answered after. */
    Optional<LocalDate> latest() {
        return latest;
    }

    /** How many are in each group here, before, after and both times, and not there. */
    int[] besides(SiteOccasions there) {
        return new int[] {
            minus(before, there.before),
            minus(after, there.after),
            (int) bothTimes().filter(p -> !there.isBoth(p)).count()
        };
    }

    private Stream<Person> bothTimes() {
        return before.keySet().stream().filter(after::containsKey);
    }

    private boolean isBoth(Person person) {
        return before.containsKey(person) && after.containsKey(person);
    }

    private static int minus(Map<Person, Score> these, Map<Person, Score> those) {
        return (int) these.keySet().stream().filter(p -> !those.containsKey(p)).count();
    }
}
