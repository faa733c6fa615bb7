package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.verka.diagram.Typeface;
import org.verka.evaluation.Basis;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Options;
import org.verka.report.CountAttack.People;
import org.verka.report.content.ReportBuilder;
import org.verka.report.document.Reader;
import org.verka.report.document.ReportDocument;

/**
 * Nobody who puts all numbers of people of a report to be shared together, those of its pages and
 * its data file and its origins, can tell that a number that is not told is of one to four people.
 * What is known besides: who is in the whole and in its parts, that nobody is in no group, and that
 * no group has fewer than nobody. A mean tells the sum of the values and a deviation that of their
 * squares, as far as they are rounded. Time is the staff's: one of them who knows the own must not
 * compute a colleague's.
 */
class WholeReportAttackTest {

    /** So many projects are tried in each build; {@code VERKA_ATTACK_PROJECTS} asks for more. */
    static final int SAMPLES =
            Integer.parseInt(System.getenv().getOrDefault("VERKA_ATTACK_PROJECTS", "60"));

    private static final int CONTROLS = 8;
    private static final int THRESHOLD = Options.DEFAULT_THRESHOLD;

    @Test
    void allNumbersOfAReportTogetherTellOfNoFewPeople() {
        int learned = 0;
        List<String> pinned = new ArrayList<>();
        for (int seed = 0; seed < SAMPLES; seed++) {
            ProjectUnderAttack project = new ProjectUnderAttack(seed);
            ReportRead read = new ReportRead(project, n -> true);
            Evaluation evaluation = project.evaluate(Options.shared(ProjectUnderAttack.DAY));
            read.months().calendar(evaluation);
            for (Reader reader : Reader.values()) {
                ReportDocument report = report(evaluation, reader);
                if (reader == Reader.EVALUATOR) {
                    read.read(report);
                } else {
                    read.readPages(report);
                }
            }
            learned += read.attack().learned();
            String which = "seed " + seed + ": ";
            pinned(project, read.attack()).forEach(name -> pinned.add(which + name));
            for (String family : List.of("C", "D", "N", "P", "Q", "L", "M", "W")) {
                read.attack().few(family).forEach(name -> pinned.add(which + name));
            }
            read.time().found().forEach(name -> pinned.add(which + name));
            read.untold().forEach(name -> pinned.add(which + name));
        }
        assertEquals(List.of(), pinned);
        assertTrue(learned > 40 * SAMPLES, learned + " numbers");
    }

    /**
     * The attack is one that finds something: it does where only the small numbers are left out.
     */
    @Test
    void leavingOutOnlyTheSmallNumbersWouldNotBeEnough() {
        int found = 0;
        for (int seed = 0; seed < CONTROLS; seed++) {
            ProjectUnderAttack project = new ProjectUnderAttack(seed);
            ReportRead read = new ReportRead(project, n -> n == 0 || n >= THRESHOLD);
            Evaluation evaluation = project.evaluate(Options.internal(ProjectUnderAttack.DAY));
            read.read(report(evaluation, Reader.EVALUATOR));
            found += pinned(project, read.attack()).size();
        }
        assertTrue(found > 6 * CONTROLS, found + " found");
    }

    static ReportDocument report(Evaluation evaluation, Reader reader) {
        return new ReportBuilder(Locale.ENGLISH, new Typeface(), "Verka")
                .build(evaluation, Basis.unknown(), reader, "report");
    }

    private static List<String> pinned(ProjectUnderAttack project, CountAttack attack) {
        List<String> pinned = new ArrayList<>();
        wanted(project)
                .forEach((name, of) -> {
                    String family = name.substring(0, 1);
                    if (!isKnownAnyway(project, family, of) && attack.pins(family, of, THRESHOLD)) {
                        pinned.add(name);
                    }
                });
        return pinned;
    }

    /**
     * How many did not answer a question is told with every question, and where all at their site
     * have answered the other question alike, so is what those answered.
     */
    private static boolean isKnownAnyway(
            ProjectUnderAttack project, String family, Predicate<People> of) {
        List<People> some =
                project.people.keySet().stream()
                        .filter(p -> p.family().equals(family))
                        .filter(p -> project.people.get(p) > 0)
                        .filter(of)
                        .toList();
        if (some.isEmpty()) {
            return true;
        }
        People one = some.getFirst();
        return one.family().equals("E")
                && some.stream().allMatch(p -> p.answers().equals(one.answers()))
                && IntStream.of(0, 1)
                        .anyMatch(q ->
                                one.answer(1 - q) == ProjectUnderAttack.OPTIONS.size()
                                        && project.people.entrySet().stream()
                                                .filter(e -> e.getValue() > 0)
                                                .map(Map.Entry::getKey)
                                                .filter(p -> isBeside(p, some))
                                                .allMatch(p -> p.answer(q) == one.answer(q)));
    }

    private static boolean isBeside(People people, List<People> some) {
        return some.stream()
                .anyMatch(
                        p -> p.family().equals(people.family()) && p.site().equals(people.site()));
    }

    /** Each group of people, by what they answered once or twice, at each site and at several. */
    private static Map<String, Predicate<People>> wanted(ProjectUnderAttack project) {
        Map<String, Predicate<People>> wanted = new LinkedHashMap<>();
        for (List<String> some : project.placesTogether()) {
            Predicate<People> here = p -> some.contains(p.site());
            two(wanted, "E", 3, some, here);
            two(wanted, "F", ProjectUnderAttack.VALUES, some, here);
            two(wanted, "G", 3, some, here);
            two(wanted, "C", 3, some, here);
            two(wanted, "N", 2, some, here);
            two(wanted, "A", ProjectUnderAttack.none("A"), some, here);
            three(wanted, some, here);
            years(wanted, "P", FurtherUnderAttack.YEARS, some, here);
            List.of("Q", "L", "M").forEach(f -> years(wanted, f, 1, some, here));
            List.of("D", "N").forEach(f -> wanted.put(f + " at " + some, here));
            IntStream.rangeClosed(1, 12)
                    .forEach(month ->
                            wanted.put(
                                    "W " + month + " at " + some,
                                    here.and(p -> p.answer(0) == month)));
            List.of(1, 7)
                    .forEach(first ->
                            wanted.put(
                                    "W from " + first + " at " + some,
                                    here.and(p -> p.answer(0) / 7 == first / 7)));
            wanted.put("W at " + some, here);
            background(wanted, some, here);
        }
        return wanted;
    }

    /** Of each sex those who answered on both occasions, on one of them, and on each. */
    private static void background(
            Map<String, Predicate<People>> wanted, List<String> sites, Predicate<People> here) {
        for (int sex = 0; sex < ProjectUnderAttack.SEXES.size(); sex++) {
            Predicate<People> of = here.and(isOf(sex));
            for (int when = 0; when <= FurtherUnderAttack.NEVER; when++) {
                int at = when;
                String name = "B " + sex + " at " + sites + " ";
                wanted.put(name + "only " + when, of.and(p -> p.answer(1) == at));
                wanted.put(name + "all but " + when, of.and(p -> p.answer(1) != at));
            }
            String name = "B " + sex + " at " + sites + " ";
            wanted.put(name + "not elsewhere", of.and(p -> p.answer(2) == 0));
            wanted.put(
                    name + "at first and not elsewhere",
                    of.and(p -> p.answer(1) <= FurtherUnderAttack.FIRST && p.answer(2) == 0));
            wanted.put(
                    name + "elsewhere and not at first",
                    of.and(p -> p.answer(1) > FurtherUnderAttack.FIRST && p.answer(2) == 1));
        }
    }

    private static Predicate<People> isOf(int sex) {
        return p -> p.answer(0) == sex;
    }

    /** What those answered who were measured three times, and how often they were. */
    private static void three(
            Map<String, Predicate<People>> wanted, List<String> sites, Predicate<People> here) {
        int none = FurtherUnderAttack.STEPS;
        for (int occasion = 0; occasion < 3; occasion++) {
            int at = occasion;
            for (int answer = 0; answer < none; answer++) {
                int a = answer;
                wanted.put(
                        "K " + at + " answered " + a + " at " + sites,
                        here.and(p -> p.answer(at) == a));
            }
            wanted.put("K " + at + " at " + sites, here.and(p -> p.answer(at) < none));
        }
        wanted.put("K always at " + sites, here.and(p -> !p.answers().contains(none)));
        for (int i = 0; i < none * none * none; i++) {
            List<Integer> answers = List.of(i / none / none, i / none % none, i % none);
            wanted.put("K " + answers + " at " + sites, here.and(p -> p.answers().equals(answers)));
        }
    }

    /** Whom a count counts, and the others, year by year. */
    private static void years(
            Map<String, Predicate<People>> wanted,
            String family,
            int years,
            List<String> sites,
            Predicate<People> here) {
        for (int i = 0; i < 2 * years; i++) {
            int year = FurtherUnderAttack.YEARS - 1 - i / 2;
            int part = i % 2;
            wanted.put(
                    family + " " + year + "/" + part + " at " + sites,
                    here.and(p -> p.answers().equals(List.of(year, part))));
        }
    }

    private static void two(
            Map<String, Predicate<People>> wanted,
            String family,
            int none,
            List<String> sites,
            Predicate<People> here) {
        for (int first = 0; first <= none; first++) {
            int a = first;
            if (first < none) {
                wanted.put(
                        family + " first " + a + " at " + sites, here.and(p -> p.answer(0) == a));
                wanted.put(
                        family + " second " + a + " at " + sites, here.and(p -> p.answer(1) == a));
            }
            for (int second = 0; second <= none; second++) {
                int b = second;
                wanted.put(
                        family + " " + a + " and " + b + " at " + sites,
                        here.and(p -> p.answer(0) == a && p.answer(1) == b));
            }
        }
        if (family.equals("F") || family.equals("G")) {
            wanted.put(family + " before at " + sites, here.and(p -> p.answer(0) < none));
            wanted.put(family + " after at " + sites, here.and(p -> p.answer(1) < none));
            wanted.put(
                    family + " pairs at " + sites,
                    here.and(p -> p.answer(0) < none && p.answer(1) < none));
        }
    }
}
