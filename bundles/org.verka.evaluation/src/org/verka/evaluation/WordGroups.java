package org.verka.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verka.evaluation.InstrumentForms.Person;
import org.verka.evaluation.InstrumentForms.Score;

/**
 * Everybody's word before and after, as its place from 0; answers that are no word are left out.
 */
final class WordGroups {

    private final Map<Person, Integer> before = new HashMap<>();
    private final Map<Person, Integer> after = new HashMap<>();
    private final List<LocalDate> days = new ArrayList<>();

    void before(Person person, Score score, int words) {
        if (isWord(score.value(), words)) {
            before.put(person, score.value().intValue());
        }
    }

    void after(Person person, Score score, int words) {
        if (isWord(score.value(), words)) {
            after.put(person, score.value().intValue());
            days.add(score.date());
        }
    }

    private static boolean isWord(BigDecimal value, int words) {
        return value.signum() >= 0
                && value.compareTo(BigDecimal.valueOf(words)) < 0
                && value.stripTrailingZeros().scale() <= 0;
    }

    Map<Person, Integer> before() {
        return before;
    }

    Map<Person, Integer> after() {
        return after;
    }

    /** The days of the answers after. */
    List<LocalDate> days() {
        return days;
    }

    long pairs() {
        return before.keySet().stream().filter(after::containsKey).count();
    }

    int onlyBefore() {
        return before.size() - (int) pairs();
    }

    /** Those who count before and do not, then those who count after and do not. */
    long[] standing(WordTarget target) {
        long there = before.values().stream().filter(target::counts).count();
        long later = after.values().stream().filter(target::counts).count();
        return new long[] {there, before.size() - there, later, after.size() - later};
    }

    /** Pairs that came to count, for 1, or no longer do, for −1. */
    long crossing(WordTarget target, int way) {
        return before.keySet().stream()
                .filter(after::containsKey)
                .filter(p -> target.counts(after.get(p)) == way > 0)
                .filter(p -> target.counts(before.get(p)) == way < 0)
                .count();
    }

    /**
     * The people in groups of which everything told is a sum: those who answered both times by the
     * way they went and between which borders they stood each time, and those who answered once by
     * where they stood.
     *
     * @param borders places, in order; those from one border to below the next stand alike
     */
    long[] atoms(int[] borders) {
        int classes = borders.length + 1;
        long[] atoms = new long[3 * classes * classes + 2 * classes];
        int once = 3 * classes * classes;
        before.forEach((person, from) -> {
            Integer to = after.get(person);
            if (to == null) {
                atoms[once + standing(from, borders)]++;
            } else {
                int way = Integer.signum(to.compareTo(from)) + 1;
                int pair = standing(from, borders) * classes + standing(to, borders);
                atoms[way * classes * classes + pair]++;
            }
        });
        after.forEach((person, to) -> {
            if (!before.containsKey(person)) {
                atoms[once + classes + standing(to, borders)]++;
            }
        });
        return atoms;
    }

    private static int standing(int place, int[] borders) {
        return (int) Arrays.stream(borders).filter(b -> b <= place).count();
    }
}
