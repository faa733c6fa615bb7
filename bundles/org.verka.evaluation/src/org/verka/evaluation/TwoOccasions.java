package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.verka.evaluation.InstrumentForms.Person;
import org.verka.evaluation.InstrumentForms.Score;

/** Everybody's value before and after, by person. */
record TwoOccasions(Map<Person, Score> before, Map<Person, Score> after) {

    Group groupBefore() {
        return new GroupStatistics(values(before)).group();
    }

    Group groupAfter() {
        return new GroupStatistics(values(after)).group();
    }

    Pairs pairs() {
        return new PairStatistics(
                        before.keySet().stream()
                                .filter(after::containsKey)
                                .map(p -> new PairStatistics.Exact(at(before, p), at(after, p)))
                                .toList())
                .pairs();
    }

    int paired() {
        return (int) before.keySet().stream().filter(after::containsKey).count();
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

    private static BigDecimal at(Map<Person, Score> scores, Person person) {
        return scores.get(person).value();
    }
}
