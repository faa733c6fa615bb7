package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.verka.evaluation.InstrumentForms.Person;
import org.verka.evaluation.InstrumentForms.Score;

/** Everybody's value before and after, by person; each figure is worked out once. */
final class TwoOccasions {

    private final Map<Person, Score> before;
    private final Map<Person, Score> after;
    private final Set<Person> both;
    private Optional<Group> groupBefore = Optional.empty();
    private Optional<Group> groupAfter = Optional.empty();
    private Optional<Pairs> pairs = Optional.empty();

    TwoOccasions(Map<Person, Score> before, Map<Person, Score> after) {
        this.before = before;
        this.after = after;
        both = new HashSet<>(before.keySet());
        both.retainAll(after.keySet());
    }

    Map<Person, Score> before() {
        return before;
    }

    Map<Person, Score> after() {
        return after;
    }

    Group groupBefore() {
        groupBefore = groupBefore.or(() -> Optional.of(group(before)));
        return groupBefore.orElseThrow();
    }

    Group groupAfter() {
        groupAfter = groupAfter.or(() -> Optional.of(group(after)));
        return groupAfter.orElseThrow();
    }

    private static Group group(Map<Person, Score> scores) {
        return new GroupStatistics(values(scores)).group();
    }

    Pairs pairs() {
        pairs = pairs.or(() -> Optional.of(new PairStatistics(exact()).pairs()));
        return pairs.orElseThrow();
    }

    /** Everybody's two values who answered both times. */
    List<PairStatistics.Exact> exact() {
        return both.stream()
                .map(p -> new PairStatistics.Exact(at(before, p), at(after, p)))
                .toList();
    }

    int paired() {
        return both.size();
    }

    int onlyBefore() {
        return before.size() - paired();
    }

    int onlyAfter() {
        return after.size() - paired();
    }

    static List<BigDecimal> values(Map<Person, Score> scores) {
        return scores.values().stream().map(Score::value).toList();
    }

    /** How many people each group has that a change speaks of. */
    Stream<Integer> groups() {
        return Stream.of(before.size(), after.size(), paired());
    }

    /** How many people answered on one occasion only: what they answered is computed from pairs. */
    Stream<Integer> dropOut() {
        return Stream.of(onlyBefore(), onlyAfter());
    }

    /** How many are in each group here and not there. */
    Stream<Integer> besides(TwoOccasions there) {
        return Stream.of(
                minus(before.keySet(), there.before.keySet()),
                minus(after.keySet(), there.after.keySet()),
                minus(both, there.both));
    }

    private static int minus(Set<Person> these, Set<Person> those) {
        return (int) these.stream().filter(p -> !those.contains(p)).count();
    }

    private static BigDecimal at(Map<Person, Score> scores, Person person) {
        return scores.get(person).value();
    }
}
