package org.verka.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.verka.evaluation.sites.ComparedScale;
import org.verka.evaluation.sites.SiteComparison;
import org.verka.evidence.Occasion;
import org.verka.model.Instrument;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * A random theory with forms of an instrument F with scales S, T, their sum Sum, and R, and an
 * attacker who knows of everybody what they answered, only not the values. People of one site who
 * answered the same are always added up together; the unknowns are the sums of their values, by
 * scale and occasion.
 */
final class FormsUnderAttack {

    private static final List<String> SCALES = List.of("S", "T", "Sum", "R");

    /** The scales that somebody answered before, after and at the follow-up. */
    private record Answered(String before, String after, String later) {}

    /** People of one site who answered the same. */
    private record Class(String site, Answered answered) {}

    /** A group of people by what they answered, and which of their values are added up. */
    private enum Group {
        BEFORE("b"),
        AFTER("a"),
        PAIRS("ab"),
        PAIRS_BEFORE("b"),
        PAIRS_AFTER("a"),
        DROP_OUT("b"),
        NEWCOMERS("a"),
        FOLLOW_UP("f"),
        BEFORE_WITHOUT_SUM("b"),
        AFTER_WITHOUT_SUM("a"),
        FOLLOW_UP_WITHOUT_SUM("f"),
        PAIRS_WITHOUT_SUM("ab");

        private final String values;

        Group(String values) {
            this.values = values;
        }

        boolean has(String scale, Answered x) {
            boolean before = answered(scale, x.before());
            boolean after = answered(scale, x.after());
            boolean sumBefore = answered("Sum", x.before());
            boolean sumAfter = answered("Sum", x.after());
            return switch (this) {
                case BEFORE -> before;
                case AFTER -> after;
                case PAIRS, PAIRS_BEFORE, PAIRS_AFTER -> before && after;
                case DROP_OUT -> before && !after;
                case NEWCOMERS -> after && !before;
                case FOLLOW_UP -> answered(scale, x.later());
                case BEFORE_WITHOUT_SUM -> part(scale) && before && !sumBefore;
                case AFTER_WITHOUT_SUM -> part(scale) && after && !sumAfter;
                case FOLLOW_UP_WITHOUT_SUM ->
                        part(scale) && answered(scale, x.later()) && !answered("Sum", x.later());
                case PAIRS_WITHOUT_SUM ->
                        part(scale) && before && after && !(sumBefore && sumAfter);
            };
        }

        private static boolean part(String scale) {
            return scale.equals("S") || scale.equals("T");
        }

        private static boolean answered(String scale, String scales) {
            return scale.equals("Sum")
                    ? scales.contains("S") && scales.contains("T")
                    : scales.contains(scale);
        }
    }

    final Theory theory;
    final Facts facts = new Facts();
    private final Random random;
    private final double missing;
    private final List<String> sites;
    private final SiteTree tree;
    private final Map<Class, Integer> people = new LinkedHashMap<>();

    FormsUnderAttack(long seed) {
        random = new Random(seed);
        missing = random.nextBoolean() ? 0 : 0.12;
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
        int size = random.nextInt(4) == 0 ? 0 : random.nextInt(20);
        double before = 0.7 + 0.3 * random.nextInt(2);
        double after = 0.7 + 0.3 * random.nextInt(2);
        double later = random.nextInt(3) * 0.4;
        for (int i = 0; i < size; i++) {
            Answered answered =
                    new Answered(
                            form(site, i, Occasion.BEFORE, before),
                            form(site, i, Occasion.AFTER, after),
                            form(site, i, Occasion.FOLLOW_UP, later));
            people.merge(new Class(site, answered), 1, Integer::sum);
        }
    }

    private String form(String site, int person, Occasion occasion, double chance) {
        String answered = "";
        List<String> cells = new ArrayList<>();
        if (random.nextDouble() < chance) {
            for (String scale : List.of("S", "T", "R")) {
                if (random.nextDouble() >= missing) {
                    answered += scale;
                    cells.addAll(List.of(scale, Integer.toString(random.nextInt(10))));
                }
            }
        }
        String[] scores = cells.toArray(String[]::new);
        facts.form(site, "p" + person, "F", "", occasion, "2014-01-01", scores);
        return answered;
    }

    /** What an attacker learns who sees the changes and indicators that are let through. */
    Attack attack(Evaluation evaluation, Predicate<Change> seen) {
        Attack attack = new Attack();
        for (Change c : evaluation.changes()) {
            if (seen.test(c)) {
                learn(attack, Group.BEFORE, c.scale().getName(), c.site());
                learn(attack, Group.AFTER, c.scale().getName(), c.site());
                if (!c.figures().shown().orElseThrow().pairs().withheld()) {
                    learn(attack, Group.PAIRS, c.scale().getName(), c.site());
                }
            }
        }
        for (IndicatorStatus i : evaluation.indicators()) {
            String scale = i.indicator().getMeasure().getName();
            if (i.figures().shown().isPresent()) {
                learn(attack, Group.BEFORE, scale, i.site());
                boolean followed = size(Group.FOLLOW_UP, scale, within(i.site())) > 0;
                learn(attack, followed ? Group.FOLLOW_UP : Group.AFTER, scale, i.site());
            }
        }
        for (ComparedScale scale : new SiteComparison(evaluation).scales()) {
            boolean change = scale.kind() == ComparedScale.Kind.CHANGE;
            scale.rows().stream()
                    .filter(row -> seenAt(evaluation, seen, scale, row))
                    .filter(row -> row.figures().shown().isPresent())
                    .forEach(row ->
                            learn(
                                    attack,
                                    change ? Group.PAIRS : Group.AFTER,
                                    scale.scale().getName(),
                                    row.site()));
        }
        return attack;
    }

    private static boolean seenAt(
            Evaluation evaluation,
            Predicate<Change> seen,
            ComparedScale scale,
            ComparedScale.Row row) {
        return evaluation.changes().stream()
                .filter(c -> c.scale() == scale.scale() && c.site().equals(row.site()))
                .anyMatch(seen);
    }

    private void learn(Attack attack, Group group, String scale, Optional<Site> site) {
        attack.learn(sum(group, scale, within(site)));
    }

    /** What of a small group the attacker can compute, whichever sites it is spread over. */
    List<String> smallGroupsRecovered(Attack attack, int threshold) {
        List<String> recovered = new ArrayList<>();
        for (int bits = 1; bits < 1 << sites.size(); bits++) {
            List<String> some = subset(bits);
            for (String scale : SCALES) {
                for (Group group : Group.values()) {
                    int n = size(group, scale, some);
                    if (n > 0 && n < threshold && attack.recovers(sum(group, scale, some))) {
                        recovered.add(n + " people, " + group + " " + scale + " at " + some);
                    }
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

    private List<Class> members(Group group, String scale, List<String> where) {
        return people.keySet().stream()
                .filter(c -> where.contains(c.site()) && group.has(scale, c.answered()))
                .toList();
    }

    private Map<String, Integer> sum(Group group, String scale, List<String> where) {
        Map<String, Integer> sum = new LinkedHashMap<>();
        for (Class c : members(group, scale, where)) {
            for (String part : scale.equals("Sum") ? List.of("S", "T") : List.of(scale)) {
                for (char when : group.values.toCharArray()) {
                    int sign = group.values.length() == 2 && when == 'b' ? -1 : 1;
                    sum.put(part + when + c, sign);
                }
            }
        }
        return sum;
    }

    private int size(Group group, String scale, List<String> where) {
        return members(group, scale, where).stream().mapToInt(people::get).sum();
    }
}
