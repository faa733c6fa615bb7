package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Options;
import org.verka.report.CountAttack.People;
import org.verka.report.document.Reader;

/**
 * Nobody who puts all numbers of people of a report to be shared together can tell that a number
 * that is not told is of one to four people, where the cut-off of a scale goes by age and
 * enrolments tell ages. Numbers of people only: in truth a value is any of 41, so that a mean or a
 * deviation of the few values that are used here would tell more than it tells any reader. That
 * only these are used makes the numbers of people tell more, too, never less.
 */
class AgesAttackTest {

    private static final int CONTROLS = 8;

    @Test
    void allNumbersOfAReportTogetherTellOfNoFewPeopleOfAnAge() {
        int learned = 0;
        int recovered = 0;
        List<String> pinned = new ArrayList<>();
        for (int seed = 0; seed < WholeReportAttackTest.SAMPLES; seed++) {
            AgesUnderAttack project = new AgesUnderAttack(seed);
            AgesRead read = new AgesRead(project, n -> true);
            Evaluation evaluation = project.evaluate(Options.shared(UnderAttack.DAY));
            read.enrolled(evaluation);
            for (Reader reader : Reader.values()) {
                read.read(WholeReportAttackTest.report(evaluation, reader));
            }
            learned += read.attack().learned();
            recovered += read.recovered() > 0 ? 1 : 0;
            String which = "seed " + seed + ": ";
            pinned(project, read.attack()).forEach(name -> pinned.add(which + name));
            read.untold().forEach(name -> pinned.add(which + name));
        }
        assertEquals(List.of(), pinned);
        assertTrue(learned > 10 * WholeReportAttackTest.SAMPLES, learned + " numbers");
        assertTrue(recovered > WholeReportAttackTest.SAMPLES / 4, recovered + " tell who passed");
    }

    /**
     * The attack is one that finds something: it does where only the small numbers are left out.
     */
    @Test
    void leavingOutOnlyTheSmallNumbersWouldNotBeEnoughOfAges() {
        int found = 0;
        for (int seed = 0; seed < CONTROLS; seed++) {
            AgesUnderAttack project = new AgesUnderAttack(seed);
            AgesRead read = new AgesRead(project, n -> n == 0 || n >= Options.DEFAULT_THRESHOLD);
            Evaluation evaluation = project.evaluate(Options.internal(UnderAttack.DAY));
            read.read(WholeReportAttackTest.report(evaluation, Reader.EVALUATOR));
            found += pinned(project, read.attack()).size();
        }
        assertTrue(found > 6 * CONTROLS, found + " found");
    }

    private static List<String> pinned(AgesUnderAttack project, CountAttack attack) {
        List<String> pinned = new ArrayList<>();
        Map<String, Predicate<People>> whose = whose();
        Map<String, Predicate<People>> what = what();
        for (List<String> sites : project.placesTogether()) {
            Predicate<People> here = p -> sites.contains(p.site());
            whose.forEach((who, of) ->
                    what.forEach((did, they) -> {
                        if (attack.pins("O", here.and(of).and(they), Options.DEFAULT_THRESHOLD)) {
                            pinned.add(who + " " + did + " at " + sites);
                        }
                    }));
        }
        return pinned;
    }

    private static Map<String, Predicate<People>> whose() {
        Map<String, Predicate<People>> whose = new LinkedHashMap<>();
        Predicate<People> enrolled = AgesUnderAttack::isEnrolled;
        whose.put("all", p -> true);
        AgesUnderAttack.AGES.forEach(age -> {
            whose.put(age.toString(), enrolled.and(p -> AgesUnderAttack.age(p).equals(age)));
            whose.put(
                    age.group(),
                    enrolled.and(p -> AgesUnderAttack.age(p).group().equals(age.group())));
            whose.put(
                    "of cut-off " + age.cutOff(),
                    enrolled.and(p -> AgesUnderAttack.age(p).cutOff() == age.cutOff()));
        });
        for (int i = 0; i < ProjectUnderAttack.SEXES.size(); i++) {
            int sex = i;
            whose.put(ProjectUnderAttack.SEXES.get(i), enrolled.and(p -> p.answer(3) == sex));
        }
        return whose;
    }

    /** What somebody answered, or what is told or could be told of it by cut-offs. */
    private static Map<String, Predicate<People>> what() {
        Map<String, Predicate<People>> what = new LinkedHashMap<>();
        List<Integer> answers =
                Stream.concat(AgesUnderAttack.VALUES.stream(), Stream.of(AgesUnderAttack.NONE))
                        .toList();
        for (int first : answers) {
            for (int second : answers) {
                what.put(
                        first + " and " + second,
                        p -> p.answer(0) == first && p.answer(1) == second);
            }
        }
        for (int occasion = 0; occasion < 2; occasion++) {
            sides(what, occasion);
        }
        Predicate<People> pairs = OccasionTables::paired;
        Predicate<People> improved = pairs.and(p -> AgesUnderAttack.gain(p) >= 5);
        Predicate<People> recovered = AgesUnderAttack::hasRecovered;
        // who is enrolled and has no form is known by the rows of the files
        what.remove(AgesUnderAttack.NONE + " and " + AgesUnderAttack.NONE);
        what.put("pairs", pairs);
        what.put("improved", improved);
        what.put("worse", pairs.and(p -> AgesUnderAttack.gain(p) <= -5));
        what.put("unchanged", pairs.and(p -> Math.abs(AgesUnderAttack.gain(p)) < 5));
        what.put("recovered", recovered);
        what.put("improved, not recovered", improved.and(recovered.negate()));
        what.put("pairs, not recovered", pairs.and(recovered.negate()));
        return what;
    }

    /** Where somebody is on an occasion, beside whether the cut-off was passed. */
    private static void sides(Map<String, Predicate<People>> what, int occasion) {
        String when = occasion == 0 ? "before " : "after ";
        Predicate<People> has = p -> OccasionTables.has(p, occasion);
        AgesUnderAttack.VALUES.forEach(
                value -> what.put(when + value, p -> p.answer(occasion) == value));
        Predicate<People> known = has.and(AgesUnderAttack::isEnrolled);
        Predicate<People> over = known.and(p -> AgesUnderAttack.isOver(p, occasion));
        Predicate<People> under = known.and(p -> !AgesUnderAttack.isOver(p, occasion));
        Predicate<People> recovered = AgesUnderAttack::hasRecovered;
        what.put(when + "any", has);
        what.put(when + "over", over);
        what.put(when + "under", under);
        List<Integer> borders = List.of(0, 25, 28, AgesUnderAttack.NONE);
        for (int i = 0; i < borders.size(); i++) {
            for (int j = i + 1; j < borders.size(); j++) {
                int from = borders.get(i);
                int to = borders.get(j);
                Predicate<People> within =
                        has.and(p -> p.answer(occasion) >= from && p.answer(occasion) < to);
                String name = when + from + " to " + to;
                what.put(name, within);
                what.put(name + " recovered", within.and(recovered));
                what.put(name + " not recovered", within.and(recovered.negate()));
                what.put(name + " over", within.and(over));
                what.put(name + " under", within.and(under));
            }
        }
    }
}
