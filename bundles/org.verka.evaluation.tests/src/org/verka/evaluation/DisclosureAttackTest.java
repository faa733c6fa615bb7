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
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.sites.ComparedShare;
import org.verka.evaluation.sites.SiteComparison;
import org.verka.model.Named;
import org.verka.model.SiteTree;

/** Nothing withheld can be computed from what a shared evaluation shows. */
class DisclosureAttackTest {

    private static final LocalDate DAY = LocalDate.of(2015, 1, 1);
    private static final long SEED = 20131001;
    private static final int SAMPLES = 150;
    private static final int THRESHOLD = Options.DEFAULT_THRESHOLD;

    @Test
    void addingAndSubtractingWhatIsShownOfFormsRecoversNothing() {
        long withheld = 0;
        long shown = 0;
        for (long seed : seeds()) {
            FormsUnderAttack sample = new FormsUnderAttack(seed);
            Evaluation evaluation = evaluate(sample.theory, sample.facts);
            long gone = withheldChanges(evaluation);
            withheld += gone;
            shown += evaluation.changes().size() - gone;

            Attack attack = sample.attack(evaluation, DisclosureAttackTest::shown);
            assertEquals(List.of(), sample.smallGroupsRecovered(attack, THRESHOLD), "seed " + seed);
        }
        assertTrue(withheld > SAMPLES && shown > SAMPLES, withheld + " and " + shown);
    }

    /**
     * The attack is one that finds something: it does where only the small results are left out.
     */
    @Test
    void leavingOutOnlyTheSmallResultsWouldNotBeEnough() {
        long recovered = 0;
        for (long seed : seeds()) {
            FormsUnderAttack sample = new FormsUnderAttack(seed);
            Evaluation all =
                    new Evaluator()
                            .evaluate(
                                    sample.theory.programme,
                                    sample.facts.evidence(),
                                    Options.internal(DAY));
            Attack attack = sample.attack(all, DisclosureAttackTest::largeEnough);
            recovered += sample.smallGroupsRecovered(attack, THRESHOLD).size();
        }
        assertTrue(recovered > SAMPLES, recovered + " recovered");
    }

    @Test
    void addingAndSubtractingWhatIsShownOfCountsRecoversNothing() {
        long withheld = 0;
        long shown = 0;
        for (long seed : seeds()) {
            Random random = new Random(seed);
            Theory theory = new Theory("a", "b", "c", "d");
            theory.count("C");
            if (random.nextBoolean()) {
                theory.partOf("d", "a");
            }
            Facts facts = new Facts();
            Map<String, long[]> units = units(random, facts);
            Evaluation evaluation = evaluate(theory, facts);
            withheld += evaluation.withheld();
            shown += evaluation.shares().size() - evaluation.withheld();
            SiteTree tree = new SiteTree(theory.programme);
            assertEquals(
                    List.of(), recovered(attack(evaluation, tree, units), units), "seed " + seed);
        }
        assertTrue(withheld > SAMPLES && shown > SAMPLES, withheld + " and " + shown);
    }

    private static Map<String, long[]> units(Random random, Facts facts) {
        Map<String, long[]> units = new LinkedHashMap<>();
        for (String site : List.of("a", "b", "c", "d")) {
            int n = random.nextInt(4);
            for (int i = 0; i < n; i++) {
                long part = random.nextInt(12);
                long rest = random.nextInt(25);
                units.put(site + "/u" + i, new long[] {part, rest});
                facts.count("C", site, n == 1 ? "" : "u" + i, "2014", part, part + rest);
            }
        }
        return units;
    }

    private static Attack attack(Evaluation evaluation, SiteTree tree, Map<String, long[]> units) {
        Attack attack = new Attack();
        for (Share share : evaluation.shares()) {
            if (share.points().get(0).figures().shown().isEmpty()) {
                continue;
            }
            List<String> within =
                    units.keySet().stream()
                            .filter(u -> tree.belongs(u.substring(0, 1), share.site()))
                            .filter(u -> share.unit().isEmpty() || u.equals(name(share)))
                            .toList();
            attack.learn(sum("part", 0, within, units));
            attack.learn(sum("rest", 1, within, units));
        }
        for (ComparedShare compared : new SiteComparison(evaluation).shares()) {
            List<String> together =
                    compared.rows().stream()
                            .filter(row -> row.counted().isPresent())
                            .flatMap(row ->
                                    units.keySet().stream()
                                            .filter(u ->
                                                    tree.belongs(
                                                            u.substring(0, 1),
                                                            Optional.of(row.site()))))
                            .toList();
            if (compared.common().isPresent()) {
                attack.learn(sum("part", 0, together, units));
                attack.learn(sum("rest", 1, together, units));
            }
        }
        return attack;
    }

    private static List<String> recovered(Attack attack, Map<String, long[]> units) {
        List<String> names = List.copyOf(units.keySet());
        List<String> recovered = new ArrayList<>();
        for (int bits = 1; bits < 1 << names.size(); bits++) {
            List<String> some = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    some.add(names.get(i));
                }
            }
            for (int g = 0; g < 2; g++) {
                int group = g;
                long n = some.stream().mapToLong(u -> units.get(u)[group]).sum();
                Map<String, Integer> sum = sum(g == 0 ? "part" : "rest", g, some, units);
                if (n > 0 && n < THRESHOLD && attack.recovers(sum)) {
                    recovered.add(n + " at " + some);
                }
            }
        }
        return recovered;
    }

    private static Map<String, Integer> sum(
            String name, int group, List<String> where, Map<String, long[]> units) {
        Map<String, Integer> sum = new LinkedHashMap<>();
        where.stream()
                .filter(u -> units.get(u)[group] > 0)
                .forEach(u -> sum.put(name + " " + u, 1));
        return sum;
    }

    private static String name(Share share) {
        return share.site().map(Named::getName).orElse("") + "/" + share.unit();
    }

    private static boolean shown(Change change) {
        return change.figures().shown().isPresent();
    }

    private static long withheldChanges(Evaluation evaluation) {
        return evaluation.changes().stream()
                .filter(c -> c.figures().shown().filter(f -> !f.pairs().withheld()).isEmpty())
                .count();
    }

    private static boolean largeEnough(Change change) {
        Change.Figures f = change.figures().shown().orElseThrow();
        return LongStream.of(f.before().n(), f.after().n(), f.pairs().n())
                .allMatch(n -> n == 0 || n >= THRESHOLD);
    }

    private static long[] seeds() {
        return new Random(SEED).longs(SAMPLES).toArray();
    }

    private static Evaluation evaluate(Theory theory, Facts facts) {
        return new Evaluator().evaluate(theory.programme, facts.evidence(), Options.shared(DAY));
    }
}
