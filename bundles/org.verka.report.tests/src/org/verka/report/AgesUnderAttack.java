package org.verka.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.verka.evidence.Occasion;
import org.verka.model.CutOff;
import org.verka.model.Direction;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.report.CountAttack.People;

/**
 * A random project with small sites and a scale O that is measured before and after, of which the
 * cut-off goes by age. Somebody's answers are the value before, that after, the number of the age
 * and that of the sex.
 */
final class AgesUnderAttack extends UnderAttack {

    /** The value that stands for none. */
    static final int NONE = 41;

    /** On either side of both cut-offs and between them. */
    static final List<Integer> VALUES = List.of(10, 20, 26, 30, 36);

    /** The smallest reliable change. */
    static final int CHANGE = 5;

    private static final int ADULTS = 25;
    private static final int YOUNG = 28;

    /**
     * Who are of one age.
     *
     * @param group the one that enrolments are told by
     * @param cutOff the one that holds for them when the first form is filled in
     */
    record Age(int born, int enrolled, String group, int cutOff) {}

    /** Those of the third come of age after they were enrolled. */
    static final List<Age> AGES =
            List.of(
                    new Age(1998, 2014, "13–17", YOUNG),
                    new Age(1994, 2014, "18–24", ADULTS),
                    new Age(1996, 2013, "13–17", ADULTS),
                    new Age(1974, 2014, "25–44", ADULTS));

    /** The number of an age that nobody knows: a reader cannot tell that nobody has it. */
    static final int NOT_ENROLLED = AGES.size();

    private final Random random;

    AgesUnderAttack(long seed) {
        random = new Random(seed);
        sites(random);
        Scale scale = numbers("O", NONE - 1, Direction.INCREASE, CHANGE);
        cutOff(scale, ADULTS, "vuxna");
        cutOff(scale, YOUNG, "13–17 år");
        indicator(scale);
        int others = 1 + random.nextInt(AGES.size() - 1);
        List<Integer> ages = random.nextBoolean() ? List.of(0, others) : List.of(0, 1, others);
        int sexes = 1 + random.nextInt(2);
        List<Integer> before = some();
        List<Integer> after = some();
        for (Site site : programme.getSites()) {
            List<People> kinds = kinds(site.getName(), ages.stream().distinct().toList(), sexes);
            kinds.forEach(kind -> people.put(kind, 0));
            VALUES.forEach(value -> {
                people.put(notEnrolled(site, value, NONE), 0);
                people.put(notEnrolled(site, NONE, value), 0);
            });
            List<People> used =
                    kinds.stream()
                            .filter(p -> before.contains(p.answer(0)))
                            .filter(p -> after.contains(p.answer(1)))
                            .toList();
            for (int i = 3 + random.nextInt(8); i > 0; i--) {
                people.put(used.get(random.nextInt(used.size())), size());
            }
        }
        people.forEach(this::collect);
    }

    /** Of pairs every age is known, or it would not be told how many passed. */
    private static People notEnrolled(Site site, int before, int after) {
        return new People("O", site.getName(), List.of(before, after, NOT_ENROLLED, 0));
    }

    private static void cutOff(Scale scale, int value, String group) {
        CutOff cutOff = NEW.createCutOff();
        cutOff.setValue(BigDecimal.valueOf(value));
        cutOff.setGroup(group);
        scale.getCutOffs().add(cutOff);
    }

    /** Two values or more, and in some projects that somebody has none. */
    private List<Integer> some() {
        List<Integer> some = new ArrayList<>(VALUES);
        for (int less = random.nextInt(VALUES.size() - 1); less > 0; less--) {
            some.remove(random.nextInt(some.size()));
        }
        if (random.nextInt(3) == 0) {
            some.add(NONE);
        }
        return some;
    }

    private int size() {
        return random.nextBoolean() ? 1 + random.nextInt(4) : 5 + random.nextInt(8);
    }

    private static List<People> kinds(String site, List<Integer> ages, int sexes) {
        List<Integer> answers = Stream.concat(VALUES.stream(), Stream.of(NONE)).toList();
        List<People> kinds = new ArrayList<>();
        for (int before : answers) {
            for (int after : answers) {
                for (int age : ages) {
                    for (int sex = 0; sex < sexes; sex++) {
                        kinds.add(new People("O", site, List.of(before, after, age, sex)));
                    }
                }
            }
        }
        return kinds;
    }

    private void collect(People kind, int n) {
        if (n == 0) {
            return;
        }
        Age age = age(kind);
        boolean sexes = people.keySet().stream().anyMatch(p -> p.answer(3) > 0);
        for (int i = 0; i < n; i++) {
            String who = kind.answers() + "-" + i;
            enrol(
                    kind.site(),
                    who,
                    LocalDate.of(age.enrolled(), 1, 1),
                    sexes ? ProjectUnderAttack.SEXES.get(kind.answer(3)) : "",
                    OptionalInt.of(age.born()),
                    "");
            form(kind, who, Occasion.BEFORE, kind.answer(0));
            form(kind, who, Occasion.AFTER, kind.answer(1));
        }
    }

    private void form(People kind, String who, Occasion occasion, int value) {
        if (value < NONE) {
            form("O", kind.site(), who, "", occasion, Map.of("S", BigDecimal.valueOf(value)));
        }
    }

    static boolean isEnrolled(People p) {
        return p.answer(2) != NOT_ENROLLED;
    }

    /** Of somebody who is enrolled. */
    static Age age(People p) {
        return AGES.get(p.answer(2));
    }

    static int gain(People p) {
        return p.answer(1) - p.answer(0);
    }

    /** Whether somebody is on the better side of the own cut-off. */
    static boolean isOver(People p, int occasion) {
        return p.answer(occasion) >= age(p).cutOff();
    }

    static boolean hasRecovered(People p) {
        return OccasionTables.paired(p) && gain(p) >= CHANGE && !isOver(p, 0) && isOver(p, 1);
    }
}
