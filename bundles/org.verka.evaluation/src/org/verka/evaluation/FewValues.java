package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.verka.evaluation.Distribution.Bin;
import org.verka.evaluation.ToldOfChange.Figure;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * What of a change is not told in a shared evaluation since, on a scale of few whole values, it
 * would tell how many people have one of them; see {@link SumsOfFew}. First goes the distribution,
 * then the standard deviation, and of pairs all figures. What a whole tells of, less those parts of
 * it that are told, is held to the same, and at last all that is told together ({@link
 * ToldTogether}).
 *
 * <p>Of scales of more than {@value #MOST} values only the distribution is tried, and the deviation
 * and pairs of fewer people than twice the threshold; of those of more than {@value #MOST_CLASSES}
 * all of these only of so few people, and of those of more than {@value #MOST_TRIED} nothing: they
 * leave much room. See decision 0014.
 */
final class FewValues {

    /** A scale with more values than this is not one of few. */
    static final int MOST = 7;

    /** With no more values than this a class of a distribution is a single value. */
    private static final int MOST_CLASSES = 12;

    /**
     * With more values than this the mean and deviation of five people leave room nearly always.
     */
    private static final int MOST_TRIED = 41;

    private final Scale scale;
    private final int values;
    private final SiteTree sites;
    private final int threshold;

    /**
     * @param values how many values the scale has
     */
    FewValues(Scale scale, int values, SiteTree sites, Options options) {
        this.scale = scale;
        this.values = values;
        this.sites = sites;
        this.threshold = options.threshold();
    }

    /** How many values a scale has; empty when they are not whole, or not to be tried. */
    static Optional<Integer> of(Scale scale, boolean whole) {
        if (!whole
                || !scale.getLevels().isEmpty()
                || scale.getMinimum() == null
                || scale.getMaximum() == null
                || !ScaleClasses.isWhole(scale.getMinimum())
                || !ScaleClasses.isWhole(scale.getMaximum())) {
            return Optional.empty();
        }
        BigDecimal values = scale.getMaximum().subtract(scale.getMinimum()).add(BigDecimal.ONE);
        return Optional.of(values)
                .filter(v -> v.compareTo(BigDecimal.TWO) >= 0)
                .filter(v -> v.compareTo(BigDecimal.valueOf(MOST_TRIED)) <= 0)
                .map(BigDecimal::intValueExact);
    }

    /** Whether a class of a distribution of a scale of whole values is a single value. */
    static boolean isOfClasses(Scale scale) {
        return of(scale, true).filter(values -> values <= MOST_CLASSES).isPresent();
    }

    /** Whether the means alone tell of no few people. */
    boolean meansAreSafe(TwoOccasions both) {
        ValueCounts counts = counts(both);
        return areSafe(counts.before(), false) && areSafe(counts.after(), false);
    }

    /**
     * Decides place by place.
     *
     * @param at what was answered at a place
     * @param shown the places of which the means are told
     * @param paired where figures about pairs may be told for other reasons
     */
    Map<Optional<Site>, ToldOfChange> of(
            Function<Optional<Site>, TwoOccasions> at,
            Set<Optional<Site>> shown,
            Predicate<Optional<Site>> paired,
            Map<Optional<Site>, Distribution> spread) {
        Map<Optional<Site>, ValueCounts> known = new HashMap<>();
        Function<Optional<Site>, ValueCounts> counts =
                place -> known.computeIfAbsent(place, p -> counts(at.apply(p)));
        Places places = new Places(counts, shown, paired, spread);
        sites.roots().forEach(places::decide);
        places.decide(Optional.empty(), sites.roots());
        return values > MOST || places.told().isEmpty()
                ? places.told()
                : new ToldTogether(scale, values, sites, threshold, counts, places.told()).safe();
    }

    /** The places of a scale, the parts of each decided on before it. */
    private final class Places {

        private final Function<Optional<Site>, ValueCounts> counts;
        private final Set<Optional<Site>> shown;
        private final Predicate<Optional<Site>> paired;
        private final Map<Optional<Site>, Distribution> spread;
        private final Map<Optional<Site>, ToldOfChange> told = new LinkedHashMap<>();

        Places(
                Function<Optional<Site>, ValueCounts> counts,
                Set<Optional<Site>> shown,
                Predicate<Optional<Site>> paired,
                Map<Optional<Site>, Distribution> spread) {
            this.paired = paired;
            this.counts = counts;
            this.shown = shown;
            this.spread = spread;
        }

        Map<Optional<Site>, ToldOfChange> told() {
            return told;
        }

        void decide(Site site) {
            List<Site> parts = sites.parts(site);
            parts.forEach(this::decide);
            decide(Optional.of(site), parts);
        }

        void decide(Optional<Site> place, List<Site> parts) {
            if (shown.contains(place)) {
                ValueCounts all = counts.apply(place);
                boolean before =
                        may(all, rest(all, parts, ToldOfChange::before), ValueCounts::before);
                boolean after = may(all, rest(all, parts, ToldOfChange::after), ValueCounts::after);
                ValueCounts rest = rest(all, parts, ToldOfChange::pairs);
                boolean pairs =
                        paired.test(place)
                                && may(all, rest, ValueCounts::differences)
                                && onceIsSafe(all)
                                && onceIsSafe(rest);
                boolean many = values > MOST;
                boolean reliable =
                        many
                                || IntStream.of(all.differences())
                                        .allMatch(n -> n == 0 || n >= threshold);
                told.put(
                        place,
                        new ToldOfChange(
                                before,
                                after,
                                pairs,
                                reliable,
                                many,
                                Optional.ofNullable(spread.get(place))
                                        .map(d -> bins(d, all, parts, before, after))));
            }
        }

        private Distribution bins(
                Distribution all,
                ValueCounts counts,
                List<Site> parts,
                boolean before,
                boolean after) {
            int[] restBefore = rest(counts, parts, t -> t.tells(Figure.SPREAD_BEFORE)).before();
            int[] restAfter = rest(counts, parts, t -> t.tells(Figure.SPREAD_AFTER)).after();
            return all.of(
                    eachTells(parts, Figure.SPREAD_BEFORE)
                            && may(all, all.before(), counts.before(), restBefore, before),
                    eachTells(parts, Figure.SPREAD_AFTER)
                            && may(all, all.after(), counts.after(), restAfter, after));
        }

        /** Of several sites it is told where that of each is of which the mean is told. */
        private boolean eachTells(List<Site> parts, Figure figure) {
            return parts.stream()
                    .map(Optional::of)
                    .filter(shown::contains)
                    .allMatch(part -> told.get(part).tells(figure));
        }

        /** Those of a place who are in none of the widest parts of which something is told. */
        private ValueCounts rest(ValueCounts all, List<Site> parts, Predicate<ToldOfChange> is) {
            return parts.stream()
                    .flatMap(p -> widest(p, is))
                    .map(counts)
                    .reduce(all, ValueCounts::less);
        }

        private Stream<Optional<Site>> widest(Site site, Predicate<ToldOfChange> is) {
            Optional<Site> place = Optional.of(site);
            return told.containsKey(place) && is.test(told.get(place))
                    ? Stream.of(place)
                    : sites.parts(site).stream().flatMap(part -> widest(part, is));
        }
    }

    /** The mean of all with the difference of the pairs tells that of those of one occasion. */
    private boolean onceIsSafe(ValueCounts counts) {
        return areSafe(counts.onlyBefore(), false) && areSafe(counts.onlyAfter(), false);
    }

    private boolean areSafe(int[] counts, boolean squares) {
        boolean room = values > MOST && (!squares || isRoomy(counts));
        return room || new SumsOfFew(counts, squares, threshold).areSafe();
    }

    private boolean isRoomy(int[] counts) {
        int n = IntStream.of(counts).sum();
        return n == 0 || n >= 2 * threshold;
    }

    private boolean may(ValueCounts all, ValueCounts rest, Function<ValueCounts, int[]> of) {
        return Stream.of(all, rest).map(of).allMatch(c -> areSafe(c, true));
    }

    private boolean may(Distribution of, List<Bin> bins, int[] all, int[] rest, boolean squares) {
        if (values > MOST_CLASSES && isRoomy(all) && isRoomy(rest)) {
            return true;
        }
        int[] firsts = bins.stream().mapToInt(b -> (int) (b.from() - of.minimum())).toArray();
        return !bins.isEmpty()
                && Stream.of(all, rest)
                        .allMatch(c -> new SumsOfFew(c, squares, firsts, threshold).areSafe());
    }

    private ValueCounts counts(TwoOccasions both) {
        return ValueCounts.of(both, scale.getMinimum().intValueExact(), values);
    }

    /**
     * Whether the mean and deviation of a group tell of no few people.
     *
     * @param values one value of each
     */
    boolean isSafe(List<BigDecimal> values) {
        return areSafe(
                ValueCounts.of(values, scale.getMinimum().intValueExact(), this.values), true);
    }

    /**
     * How far people are from the ends of a scale of whole values, in steps: as few as people may
     * be told of, they tell that a few are not where all others are.
     *
     * @param group everybody on one occasion
     */
    static Stream<Integer> steps(Scale scale, Group group) {
        if (group.n() == 0) {
            return Stream.of(0, 0);
        }
        double sum = group.mean().orElseThrow() * group.n();
        return Stream.of(
                        sum - scale.getMinimum().doubleValue() * group.n(),
                        scale.getMaximum().doubleValue() * group.n() - sum)
                .map(steps -> (int) Math.round(steps));
    }
}
