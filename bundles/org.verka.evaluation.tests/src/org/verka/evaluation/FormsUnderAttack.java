package org.verka.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.verka.evidence.Occasion;
import org.verka.model.Instrument;
import org.verka.model.Site;

/**
 * A random theory with forms of an instrument F with scales S, T, their sum Sum, and R, and an
 * attacker who knows who is part of what. The unknown sums are, by scale and site, those of people
 * with both forms, before (pb) and after (pa), of those with only the one (ob, oa), and of those
 * followed up (fu).
 */
final class FormsUnderAttack {

    private static final List<String> SCALES = List.of("S", "T", "Sum", "R");
    private static final Map<String, List<String>> GROUPS =
            Map.of(
                    "before", List.of("pb", "ob"),
                    "after", List.of("pa", "oa"),
                    "pairs", List.of("pa", "-pb"),
                    "pairs before", List.of("pb"),
                    "pairs after", List.of("pa"),
                    "drop-out", List.of("ob"),
                    "newcomers", List.of("oa"),
                    "follow-up", List.of("fu"));

    final Theory theory;
    final Facts facts = new Facts();
    private final Random random;
    private final boolean complete;
    private final List<String> sites;
    private final SiteTree tree;
    private final Map<String, Integer> people = new HashMap<>();

    FormsUnderAttack(long seed) {
        random = new Random(seed);
        complete = random.nextBoolean();
        sites = IntStream.range(0, 2 + random.nextInt(4)).mapToObj(i -> "s" + i).toList();
        theory = new Theory(sites.toArray(String[]::new));
        for (int i = 1; i < sites.size(); i++) {
            if (random.nextInt(3) == 0) {
                theory.partOf("s" + i, "s" + random.nextInt(i));
            }
        }
        Instrument f = theory.instrument("F", List.of(), "S", "T", "R");
        Theory.total(f, "Sum", "S", "T");
        SCALES.forEach(s -> theory.indicator(Theory.scale(f, s)));
        sites.forEach(this::answer);
        tree = new SiteTree(theory.programme);
    }

    private void answer(String site) {
        int size = random.nextInt(4) == 0 ? 0 : random.nextInt(14);
        double before = 0.6 + 0.4 * random.nextInt(2);
        double after = 0.6 + 0.4 * random.nextInt(2);
        double later = random.nextInt(3) * 0.4;
        for (int i = 0; i < size; i++) {
            List<String> first = scores(before);
            List<String> last = scores(after);
            List<String> followUp = scores(later);
            form(site, "p" + i, Occasion.BEFORE, first);
            form(site, "p" + i, Occasion.AFTER, last);
            form(site, "p" + i, Occasion.FOLLOW_UP, followUp);
            for (String scale : SCALES) {
                boolean b = has(first, scale);
                boolean a = has(last, scale);
                count(b && a, scale, site, "pb");
                count(b && a, scale, site, "pa");
                count(b && !a, scale, site, "ob");
                count(a && !b, scale, site, "oa");
                count(has(followUp, scale), scale, site, "fu");
            }
        }
    }

    private List<String> scores(double chance) {
        List<String> scales = new ArrayList<>();
        if (random.nextDouble() < chance) {
            for (String scale : List.of("S", "T", "R")) {
                if (complete || random.nextInt(6) > 0) {
                    scales.add(scale);
                    scales.add(Integer.toString(random.nextInt(10)));
                }
            }
        }
        return scales;
    }

    private static boolean has(List<String> scores, String scale) {
        return scale.equals("Sum")
                ? scores.contains("S") && scores.contains("T")
                : scores.contains(scale);
    }

    private void form(String site, String person, Occasion occasion, List<String> scores) {
        String[] cells = scores.toArray(String[]::new);
        facts.form(site, person, "F", "", occasion, "2014-01-01", cells);
    }

    private void count(boolean yes, String scale, String site, String part) {
        people.merge(scale + " " + site + " " + part, yes ? 1 : 0, Integer::sum);
    }

    /** What an attacker learns who sees the changes that {@code seen} lets through. */
    Attack attack(Evaluation evaluation, Predicate<Change> seen, boolean knowsWhereNobodyIs) {
        Attack attack = new Attack();
        for (Change c : evaluation.changes()) {
            String scale = c.scale().getName();
            if (seen.test(c)) {
                attack.learn(sum("before", scale, within(c.site()), knowsWhereNobodyIs));
                attack.learn(sum("after", scale, within(c.site()), knowsWhereNobodyIs));
                if (!c.figures().shown().orElseThrow().pairs().withheld()) {
                    attack.learn(sum("pairs", scale, within(c.site()), knowsWhereNobodyIs));
                }
            }
        }
        for (IndicatorStatus i : evaluation.indicators()) {
            if (i.figures().shown().isPresent() && followedUp(i)) {
                String scale = i.indicator().getMeasure().getName();
                attack.learn(sum("before", scale, within(i.site()), knowsWhereNobodyIs));
                attack.learn(sum("follow-up", scale, within(i.site()), knowsWhereNobodyIs));
            }
        }
        if (complete) {
            sites.forEach(s -> learnThatSumsAddUp(attack, s, knowsWhereNobodyIs));
        }
        return attack;
    }

    private boolean followedUp(IndicatorStatus i) {
        return size("follow-up", i.indicator().getMeasure().getName(), within(i.site())) > 0;
    }

    private void learnThatSumsAddUp(Attack attack, String site, boolean knowsWhereNobodyIs) {
        for (String part : List.of("pairs before", "pairs after", "drop-out", "newcomers")) {
            Map<String, Integer> relation = new LinkedHashMap<>();
            relation.putAll(sum(part, "S", List.of(site), knowsWhereNobodyIs));
            relation.putAll(sum(part, "T", List.of(site), knowsWhereNobodyIs));
            sum(part, "Sum", List.of(site), knowsWhereNobodyIs)
                    .forEach((name, sign) -> relation.put(name, -sign));
            attack.learn(relation);
        }
    }

    /** What of a small group the attacker can compute, whichever sites it is spread over. */
    List<String> smallGroupsRecovered(Attack attack, int threshold) {
        List<String> recovered = new ArrayList<>();
        for (int bits = 1; bits < 1 << sites.size(); bits++) {
            List<String> some = subset(bits);
            for (String scale : SCALES) {
                for (String group : GROUPS.keySet()) {
                    int n = size(group, scale, some);
                    if (n > 0
                            && n < threshold
                            && attack.recovers(sum(group, scale, some, true))) {
                        recovered.add(n + " people, " + group + " " + scale + " at " + some);
                    }
                }
            }
        }
        return recovered;
    }

    /** Which withheld figures the attacker can compute. */
    List<String> withheldRecovered(Attack attack, Evaluation evaluation) {
        List<String> recovered = new ArrayList<>();
        for (Change c : evaluation.changes()) {
            boolean shown = c.figures().shown().isPresent();
            boolean pairs =
                    c.figures().shown().filter(f -> !f.pairs().withheld()).isPresent();
            for (String group : List.of("before", "after", "pairs")) {
                boolean hidden = group.equals("pairs") ? !pairs : !shown;
                String scale = c.scale().getName();
                if (hidden
                        && size(group, scale, within(c.site())) > 0
                        && attack.recovers(sum(group, scale, within(c.site()), false))) {
                    recovered.add(group + " " + scale + " at " + within(c.site()));
                }
            }
        }
        return recovered;
    }

    private List<String> subset(int bits) {
        return IntStream.range(0, sites.size())
                .filter(i -> (bits >> i & 1) == 1)
                .mapToObj(sites::get)
                .toList();
    }

    private List<String> within(Optional<Site> site) {
        return sites.stream().filter(s -> tree.belongs(s, site)).toList();
    }

    private Map<String, Integer> sum(
            String group, String scale, List<String> where, boolean knowsWhereNobodyIs) {
        return where.stream()
                .flatMap(
                        site ->
                                GROUPS.get(group).stream()
                                        .map(p -> Map.entry(name(scale, site, p), sign(p))))
                .filter(e -> !knowsWhereNobodyIs || people.getOrDefault(e.getKey(), 0) > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private int size(String group, String scale, List<String> where) {
        List<String> parts = GROUPS.get(group);
        List<String> counted = group.equals("pairs") ? parts.subList(0, 1) : parts;
        return where.stream()
                .flatMap(s -> counted.stream().map(p -> name(scale, s, p)))
                .mapToInt(n -> people.getOrDefault(n, 0))
                .sum();
    }

    private static String name(String scale, String site, String part) {
        return scale + " " + site + " " + part.replace("-", "");
    }

    private static int sign(String part) {
        return part.startsWith("-") ? -1 : 1;
    }
}
