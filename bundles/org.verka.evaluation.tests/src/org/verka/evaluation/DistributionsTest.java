package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.Distribution.Bin;
import org.verka.model.CutOff;
import org.verka.model.Direction;
import org.verka.model.ModelFactory;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/** How values are spread is told, and never of so few that they could be known. */
class DistributionsTest {

    private static final LocalDate DAY = LocalDate.of(2015, 1, 1);
    private static final int SAMPLES = 120;
    private static final int MOST = 5;
    private static final int NONE = MOST + 1;
    private static final int THRESHOLD = Options.DEFAULT_THRESHOLD;

    /** People of one site who had the same values; {@link #NONE} for no answer. */
    private record Kind(String site, int before, int after) {}

    private final Map<Kind, Integer> people = new LinkedHashMap<>();
    private List<String> sites = List.of();
    private boolean reliable = true;

    @Test
    void anInternalEvaluationTellsEachClassAndEachPerson() {
        Facts facts = new Facts();
        List<Integer> before = List.of(0, 1, 1, 5);
        IntStream.range(0, 4).forEach(i -> facts.pair("a", "p" + i, before.get(i), 2));
        Distribution told = only(new Theory("a"), facts, Options.internal(DAY)).orElseThrow();
        assertEquals(
                List.of(
                        new Bin(0, 0, 1),
                        new Bin(1, 1, 2),
                        new Bin(2, 2, 0),
                        new Bin(3, 3, 0),
                        new Bin(4, 4, 0),
                        new Bin(5, 5, 1)),
                told.before());
        assertEquals(List.of(0.0, 1.0, 1.0, 5.0), told.individuals().before());
        assertEquals(List.of(2.0, 2.0, 2.0, 2.0), told.individuals().after());
        assertFalse(told.merged());
    }

    /** On a scale of 0 to 30, by fives: of 1 + 4 + 0 + 0 + 6 + 1 + 0 the outer go with others. */
    @Test
    void aSharedEvaluationPutsSmallClassesTogetherAndLosesNobody() {
        Facts facts = new Facts();
        List<Integer> before = List.of(0, 5, 6, 7, 8, 20, 20, 21, 22, 23, 24, 25);
        List<Integer> after = List.of(0, 0, 0, 0, 0, 0, 15, 15, 15, 15, 15, 15);
        IntStream.range(0, 12).forEach(i -> facts.pair("a", "p" + i, before.get(i), after.get(i)));
        Distribution told = only(new Theory("a"), facts, 30, Options.shared(DAY)).orElseThrow();
        assertEquals(List.of(5, 7), inhabited(told.before()));
        assertEquals(List.of(6, 6), inhabited(told.after()));
        assertTrue(told.merged());
        assertEquals(List.of(), told.individuals().before());
        assertEquals(List.of(), told.individuals().after());
    }

    /** The mean tells how many of 1 + 4 have the lower value, and of 6 + 1 the higher. */
    @Test
    void classesOfTwoValuesAreNotToldBesideAMeanThatTellsThemApart() {
        Facts facts = new Facts();
        List<Integer> before = List.of(0, 1, 1, 1, 1, 4, 4, 4, 4, 4, 4, 5);
        List<Integer> after = List.of(0, 0, 0, 0, 0, 0, 3, 3, 3, 3, 3, 3);
        IntStream.range(0, 12).forEach(i -> facts.pair("a", "p" + i, before.get(i), after.get(i)));
        Distribution told = only(new Theory("a"), facts, Options.shared(DAY)).orElseThrow();
        assertEquals(List.of(), told.before());
        assertEquals(List.of(6, 6), inhabited(told.after()));
    }

    @Test
    void decimalsAreInHalvesAndTheGreatestValueIsInTheLastClass() {
        Facts facts = new Facts();
        facts.pair("a", "p1", 0.4, 5).pair("a", "p2", 0.5, 4.9);
        Distribution told = only(new Theory("a"), facts, Options.internal(DAY)).orElseThrow();
        assertEquals(10, told.before().size());
        assertEquals(new Bin(0, 0.5, 1), told.before().get(0));
        assertEquals(new Bin(0.5, 1, 1), told.before().get(1));
        assertEquals(new Bin(4.5, 5, 2), told.after().get(9));
    }

    @Test
    void thatAllHaveTheSameValueIsNotTold() {
        Facts facts = new Facts();
        IntStream.range(0, 9).forEach(i -> facts.pair("a", "p" + i, 3, i % 2 * 5));
        for (int i = 0; i < 3; i++) {
            facts.pair("a", "q" + i, 3, 0);
        }
        Optional<Distribution> told = only(new Theory("a"), facts, Options.shared(DAY));
        assertEquals(List.of(), told.map(Distribution::before).orElse(List.of()));
    }

    @Test
    void aScaleWithoutARangeHasNoClasses() {
        Theory theory = new Theory("a");
        theory.indicator(Theory.scale(theory.instrument("F", List.of(), "S"), "S"));
        Facts facts = new Facts().pair("a", "p", 1, 2);
        Evaluation all =
                new Evaluator().evaluate(theory.programme, facts.evidence(), Options.internal(DAY));
        assertTrue(
                all.changes().stream()
                        .allMatch(c -> c.figures().shown().get().distribution().isEmpty()));
    }

    /** Of 8 of 16 who improved, at a site where nobody can have, the other site would have all. */
    @Test
    void besideHowManyChangedReliablyClassesAreOfAllSitesTogether() {
        Facts facts = new Facts();
        for (int i = 0; i < 16; i++) {
            int low = 10 + i % 2 * 5;
            facts.pair("a", "p" + i, low, low + i % 2 * 10);
            facts.pair("b", "p" + i, low + 5, low);
        }
        Theory both = new Theory("a", "b");
        Options shared = Options.shared(DAY);
        assertEquals(List.of(""), spread(evaluate(both, facts, 60, shared)));
        reliable = false;
        assertEquals(
                List.of("", "a", "b"), spread(evaluate(new Theory("a", "b"), facts, 60, shared)));
    }

    /** The sites of which it is told how values are spread; "" for all together. */
    private static List<String> spread(Evaluation evaluation) {
        return evaluation.changes().stream()
                .filter(c -> c.figures().shown().flatMap(Change.Figures::distribution).isPresent())
                .map(c -> c.site().map(Site::getName).orElse(""))
                .sorted()
                .toList();
    }

    @Test
    void addingAndSubtractingClassesRecoversNobody() {
        long told = 0;
        long together = 0;
        long withheld = 0;
        for (int seed = 0; seed < SAMPLES; seed++) {
            Random random = new Random(seed);
            reliable = seed % 2 == 0;
            Theory theory = theory(random);
            Evaluation evaluation = evaluate(theory, answers(random), Options.shared(DAY));
            SiteTree tree = new SiteTree(theory.programme);
            Attack attack = new Attack();
            for (Change change : evaluation.changes()) {
                Optional<Distribution> spread =
                        change.figures().shown().flatMap(Change.Figures::distribution);
                told += spread.isPresent() ? 1 : 0;
                together += spread.isPresent() && change.site().isEmpty() ? 1 : 0;
                withheld += spread.isPresent() ? 0 : 1;
                List<String> here =
                        sites.stream().filter(s -> tree.belongs(s, change.site())).toList();
                spread.ifPresent(d -> learn(attack, here, d));
                change.figures()
                        .shown()
                        .flatMap(Change.Figures::reliable)
                        .ifPresent(r -> attack.learn(sum(here, DistributionsTest::recovered)));
            }
            assertEquals(List.of(), recovered(attack), "seed " + seed);
        }
        assertTrue(
                told > 60 && together > 1 && withheld > 50,
                told + " told, " + together + " of all, " + withheld + " withheld");
    }

    private static boolean recovered(Kind k) {
        return k.before() < 3 && k.after() != NONE && k.after() >= 3 && k.after() - k.before() >= 2;
    }

    private void learn(Attack attack, List<String> here, Distribution told) {
        for (Bin bin : told.before()) {
            Predicate<Kind> within = k -> bin.from() <= k.before() && k.before() <= bin.to();
            attack.learn(sum(here, within));
            assertEquals(size(here, within), bin.n());
        }
        for (Bin bin : told.after()) {
            Predicate<Kind> within = k -> bin.from() <= k.after() && k.after() <= bin.to();
            attack.learn(sum(here, within));
            assertEquals(size(here, within), bin.n());
        }
    }

    private List<String> recovered(Attack attack) {
        List<Predicate<Kind>> groups = new ArrayList<>();
        for (int from = 0; from <= MOST; from++) {
            for (int to = from; to <= MOST; to++) {
                int least = from;
                int most = to;
                groups.add(k -> least <= k.before() && k.before() <= most);
                groups.add(k -> least <= k.after() && k.after() <= most);
            }
        }
        groups.add(k -> k.before() < 3 && !recovered(k));
        groups.add(k -> k.after() != NONE && k.after() >= 3 && !recovered(k));
        List<String> found = new ArrayList<>();
        for (int bits = 1; bits < 1 << sites.size(); bits++) {
            int chosen = bits;
            List<String> some =
                    IntStream.range(0, sites.size())
                            .filter(i -> (chosen >> i & 1) == 1)
                            .mapToObj(sites::get)
                            .toList();
            for (Predicate<Kind> group : groups) {
                int n = size(some, group);
                if (n > 0 && n < THRESHOLD && attack.recovers(sum(some, group))) {
                    found.add(n + " at " + some);
                }
            }
        }
        return found;
    }

    private Map<String, Integer> sum(List<String> where, Predicate<Kind> which) {
        Map<String, Integer> sum = new LinkedHashMap<>();
        people.keySet().stream()
                .filter(k -> where.contains(k.site()) && which.test(k))
                .forEach(k -> sum.put(k.toString(), 1));
        return sum;
    }

    private int size(List<String> where, Predicate<Kind> which) {
        return people.entrySet().stream()
                .filter(e -> where.contains(e.getKey().site()) && which.test(e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private Theory theory(Random random) {
        sites = IntStream.range(0, 2 + random.nextInt(3)).mapToObj(i -> "s" + i).toList();
        Theory theory = new Theory(sites.toArray(String[]::new));
        if (random.nextBoolean()) {
            theory.partOf("s1", "s0");
        }
        return theory;
    }

    private Facts answers(Random random) {
        people.clear();
        Facts facts = new Facts();
        int person = 0;
        for (String site : sites) {
            int n = random.nextInt(5) == 0 ? random.nextInt(9) : 10 + random.nextInt(40);
            int low = random.nextInt(4);
            for (int i = 0; i < n; i++) {
                int before = Math.min(random.nextInt(MOST + 1), low + random.nextInt(3));
                int after = random.nextInt(8) == 0 ? NONE : random.nextInt(MOST + 1);
                people.merge(new Kind(site, before, after), 1, Integer::sum);
                facts.pair(site, "p" + person++, before, after == NONE ? null : after);
            }
        }
        return facts;
    }

    private static List<Integer> inhabited(List<Bin> bins) {
        return bins.stream().map(Bin::n).filter(n -> n > 0).toList();
    }

    private Optional<Distribution> only(Theory theory, Facts facts, Options options) {
        return only(theory, facts, MOST, options);
    }

    private Optional<Distribution> only(Theory theory, Facts facts, int most, Options options) {
        List<Change> changes = evaluate(theory, facts, most, options).changes();
        assertEquals(1, changes.size());
        return changes.get(0).figures().shown().orElseThrow().distribution();
    }

    /** A scale of 0 to 5 on which 2 is a change, unless that is not known, and 3 the cut-off. */
    private Evaluation evaluate(Theory theory, Facts facts, Options options) {
        return evaluate(theory, facts, MOST, options);
    }

    private Evaluation evaluate(Theory theory, Facts facts, int most, Options options) {
        Scale scale = Theory.scale(theory.instrument("F", List.of(), "S"), "S");
        scale.setMinimum(BigDecimal.ZERO);
        scale.setMaximum(BigDecimal.valueOf(most));
        scale.setDesired(Direction.INCREASE);
        if (reliable) {
            scale.setReliableChange(BigDecimal.TWO);
        }
        CutOff cutOff = ModelFactory.eINSTANCE.createCutOff();
        cutOff.setValue(BigDecimal.valueOf(3));
        scale.getCutOffs().add(cutOff);
        theory.indicator(scale);
        return new Evaluator().evaluate(theory.programme, facts.evidence(), options);
    }
}
