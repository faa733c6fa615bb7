package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.verka.model.Scale;
import org.verka.model.SiteTree;

/** No few people's answers in words can be computed from what a shared evaluation shows. */
class OrderedChangesAttackTest {

    private static final LocalDate DAY = LocalDate.of(2015, 1, 1);
    private static final int SAMPLES = 120;
    private static final int WORDS = 3;
    private static final int NONE = WORDS;

    /** People of one site who answered the same; {@link #NONE} for no answer. */
    private record Kind(String site, int before, int after) {}

    private final Map<Kind, Integer> people = new LinkedHashMap<>();
    private List<String> sites = List.of();

    @Test
    void addingAndSubtractingWaysAndCellsRecoversNothing() {
        long shown = 0;
        long tables = 0;
        long withheld = 0;
        long shares = 0;
        for (int seed = 0; seed < SAMPLES; seed++) {
            Random random = new Random(seed);
            Theory theory = theory(random);
            Facts facts = answers(random);
            Evaluation evaluation =
                    new Evaluator()
                            .evaluate(theory.programme, facts.evidence(), Options.shared(DAY));
            Attack attack = new Attack();
            for (OrderedChange change : evaluation.comparisons().ordered()) {
                if (change.figures().shown().isEmpty()) {
                    withheld++;
                    continue;
                }
                shown++;
                SiteTree tree = new SiteTree(theory.programme);
                List<String> here =
                        sites.stream().filter(s -> tree.belongs(s, change.site())).toList();
                ways().forEach(way -> tell(attack, sum(here, way)));
                if (change.figures().shown().get().table().isPresent()) {
                    tables++;
                    cells().forEach(cell -> tell(attack, sum(here, cell)));
                }
            }
            shares += learn(attack, theory, evaluation);
            assertEquals(List.of(), recovered(attack), "seed " + seed);
        }
        assertTrue(shares > 20, "shares told: " + shares);
        assertTrue(
                shown > 50 && tables > 20 && withheld > 50, shown + " " + tables + " " + withheld);
    }

    /** What the shares of people with a target's word tell; how many of them are told. */
    private int learn(Attack attack, Theory theory, Evaluation evaluation) {
        SiteTree tree = new SiteTree(theory.programme);
        int told = 0;
        for (IndicatorStatus status : evaluation.indicators()) {
            WordTarget target = WordTarget.of(status.indicator()).orElseThrow();
            Optional<IndicatorStatus.Figures> figures = status.figures().shown();
            if (figures.filter(f -> f.latest().isPresent()).isPresent()) {
                List<String> here =
                        sites.stream().filter(s -> tree.belongs(s, status.site())).toList();
                tell(attack, sum(here, (b, a) -> b != NONE && target.counts(b)));
                tell(attack, sum(here, (b, a) -> b != NONE && !target.counts(b)));
                tell(attack, sum(here, (b, a) -> a != NONE && target.counts(a)));
                tell(attack, sum(here, (b, a) -> a != NONE && !target.counts(a)));
                told++;
            }
        }
        return told;
    }

    private Theory theory(Random random) {
        sites = IntStream.range(0, 2 + random.nextInt(3)).mapToObj(i -> "s" + i).toList();
        Theory theory = new Theory(sites.toArray(String[]::new));
        if (random.nextBoolean()) {
            theory.partOf("s1", "s0");
        }
        Scale scale = Theory.scale(theory.instrument("F", List.of(), "S"), "S");
        scale.getLevels().addAll(List.of("lite", "måttligt", "mycket"));
        for (String word : sites.size() == 2 ? scale.getLevels() : List.of("mycket")) {
            theory.indicator(scale).setTargetText(word);
        }
        return theory;
    }

    private Facts answers(Random random) {
        people.clear();
        Facts facts = new Facts();
        for (String site : sites) {
            for (int before = 0; before <= NONE; before++) {
                for (int after = 0; after <= NONE; after++) {
                    boolean once = before == NONE || after == NONE;
                    int n = random.nextInt(once ? 4 : 2) == 0 ? random.nextInt(14) : once ? 0 : 6;
                    if (before == NONE && after == NONE) {
                        continue;
                    }
                    people.put(new Kind(site, before, after), n);
                    for (int i = 0; i < n; i++) {
                        facts.pair(
                                site,
                                before + "-" + after + "-" + i,
                                before == NONE ? null : before,
                                after == NONE ? null : after);
                    }
                }
            }
        }
        return facts;
    }

    private static List<BiPredicate<Integer, Integer>> ways() {
        return List.of(
                (b, a) -> b != NONE && a != NONE && a > b,
                (b, a) -> b != NONE && a != NONE && a < b,
                (b, a) -> b != NONE && a.equals(b),
                (b, a) -> b != NONE && a == NONE,
                (b, a) -> b == NONE && a != NONE);
    }

    private static List<BiPredicate<Integer, Integer>> cells() {
        List<BiPredicate<Integer, Integer>> cells = new ArrayList<>();
        for (int from = 0; from <= NONE; from++) {
            for (int to = 0; to <= NONE; to++) {
                int b = from;
                int a = to;
                cells.add((x, y) -> x == b && y == a);
            }
        }
        return cells;
    }

    /** Of a group that is told to have nobody it is known that none of its kinds has anybody. */
    private void tell(Attack attack, Map<String, Integer> sum) {
        attack.learn(sum);
        if (people(sum) == 0) {
            sum.keySet().forEach(kind -> attack.learn(Map.of(kind, 1)));
        }
    }

    private int people(Map<String, Integer> sum) {
        return people.entrySet().stream()
                .filter(e -> sum.containsKey(e.getKey().toString()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private Map<String, Integer> sum(List<String> where, BiPredicate<Integer, Integer> which) {
        Map<String, Integer> sum = new LinkedHashMap<>();
        people.forEach((kind, n) -> {
            if (where.contains(kind.site()) && which.test(kind.before(), kind.after())) {
                sum.put(kind.toString(), 1);
            }
        });
        return sum;
    }

    private List<String> recovered(Attack attack) {
        List<String> recovered = new ArrayList<>();
        List<BiPredicate<Integer, Integer>> groups = new ArrayList<>(ways());
        groups.addAll(cells());
        for (int bits = 1; bits < 1 << sites.size(); bits++) {
            int chosen = bits;
            List<String> some =
                    IntStream.range(0, sites.size())
                            .filter(i -> (chosen >> i & 1) == 1)
                            .mapToObj(sites::get)
                            .toList();
            for (BiPredicate<Integer, Integer> group : groups) {
                Map<String, Integer> sum = sum(some, group);
                int n = people(sum);
                if (n > 0 && n < Options.DEFAULT_THRESHOLD && attack.recovers(sum)) {
                    recovered.add(n + " at " + some + " " + Optional.of(sum));
                }
            }
        }
        return recovered;
    }
}
