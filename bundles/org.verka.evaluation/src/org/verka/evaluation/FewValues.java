package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.verka.evaluation.Distribution.Bin;
import org.verka.evaluation.PairStatistics.Exact;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * What of a change is not told in a shared evaluation since, on a scale of few whole values, it
 * would tell how many people have one of them; see {@link SumsOfFew}. First goes the distribution,
 * then the standard deviation, and of pairs all figures. What a whole tells of, less those parts of
 * it that are told, is held to the same.
 *
 * <p>Of scales of more than {@value #MOST} values only the distribution is tried, and of those of
 * more than {@value #MOST_CLASSES} nothing: they leave much room. See decision 0014.
 */
final class FewValues {

    /** A scale with more values than this is not one of few. */
    static final int MOST = 7;

    /** With no more values than this a class of a distribution is a single value. */
    private static final int MOST_CLASSES = 12;

    private final Scale scale;
    private final int values;
    private final SiteTree sites;
    private final int threshold;

    /**
     * What may be told: the deviations of everybody before and after, what is said of pairs, how
     * many of them changed reliably, whether many had the best value, and the distribution.
     */
    record Told(
            boolean before,
            boolean after,
            boolean pairs,
            boolean reliable,
            boolean best,
            Optional<Distribution> spread) {

        /** Where nothing must be left out. */
        static Told all(Optional<Distribution> spread) {
            return new Told(true, true, true, true, true, spread);
        }

        private boolean tells(Function<Distribution, List<Bin>> occasion) {
            return spread.map(occasion).filter(bins -> !bins.isEmpty()).isPresent();
        }
    }

    /** How many have each value. */
    private record Counts(
            int[] before, int[] after, int[] pairs, int[] onlyBefore, int[] onlyAfter) {

        Counts less(Counts other) {
            return new Counts(
                    less(before, other.before),
                    less(after, other.after),
                    less(pairs, other.pairs),
                    less(onlyBefore, other.onlyBefore),
                    less(onlyAfter, other.onlyAfter));
        }

        /** The mean of all with the difference of the pairs tells that of those of one occasion. */
        boolean onceIsSafe(int threshold) {
            return new SumsOfFew(onlyBefore, false, threshold).areSafe()
                    && new SumsOfFew(onlyAfter, false, threshold).areSafe();
        }

        private static int[] less(int[] all, int[] some) {
            return IntStream.range(0, all.length).map(i -> all[i] - some[i]).toArray();
        }
    }

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
                .filter(v -> v.compareTo(BigDecimal.valueOf(MOST_CLASSES)) <= 0)
                .map(BigDecimal::intValueExact);
    }

    /** Whether the means alone tell of no few people. */
    boolean meansAreSafe(TwoOccasions both) {
        Counts counts = counts(both);
        return values > MOST
                || new SumsOfFew(counts.before(), false, threshold).areSafe()
                        && new SumsOfFew(counts.after(), false, threshold).areSafe();
    }

    /**
     * Decides place by place.
     *
     * @param at what was answered at a place
     * @param shown the places of which the means are told
     */
    Map<Optional<Site>, Told> of(
            Function<Optional<Site>, TwoOccasions> at,
            Set<Optional<Site>> shown,
            Map<Optional<Site>, Distribution> spread) {
        Places places = new Places(site -> counts(at.apply(site)), shown, spread);
        sites.roots().forEach(places::decide);
        places.decide(Optional.empty(), sites.roots());
        return places.told();
    }

    /** The places of a scale, the parts of each decided on before it. */
    private final class Places {

        private final Function<Optional<Site>, Counts> counts;
        private final Set<Optional<Site>> shown;
        private final Map<Optional<Site>, Distribution> spread;
        private final Map<Optional<Site>, Told> told = new HashMap<>();

        Places(
                Function<Optional<Site>, Counts> counts,
                Set<Optional<Site>> shown,
                Map<Optional<Site>, Distribution> spread) {
            this.counts = counts;
            this.shown = shown;
            this.spread = spread;
        }

        Map<Optional<Site>, Told> told() {
            return told;
        }

        void decide(Site site) {
            List<Site> parts = sites.parts(site);
            parts.forEach(this::decide);
            decide(Optional.of(site), parts);
        }

        void decide(Optional<Site> place, List<Site> parts) {
            if (shown.contains(place)) {
                Counts all = counts.apply(place);
                boolean many = values > MOST;
                boolean before = many || may(all, rest(all, parts, Told::before), Counts::before);
                boolean after = many || may(all, rest(all, parts, Told::after), Counts::after);
                Counts rest = rest(all, parts, Told::pairs);
                boolean pairs =
                        many
                                || may(all, rest, Counts::pairs)
                                        && all.onceIsSafe(threshold)
                                        && rest.onceIsSafe(threshold);
                boolean reliable =
                        many || IntStream.of(all.pairs()).allMatch(n -> n == 0 || n >= threshold);
                told.put(
                        place,
                        new Told(
                                before,
                                after,
                                pairs,
                                reliable,
                                many,
                                Optional.ofNullable(spread.get(place))
                                        .flatMap(d -> bins(d, all, parts, before, after))));
            }
        }

        private Optional<Distribution> bins(
                Distribution all, Counts counts, List<Site> parts, boolean before, boolean after) {
            int[] restBefore = rest(counts, parts, t -> t.tells(Distribution::before)).before();
            int[] restAfter = rest(counts, parts, t -> t.tells(Distribution::after)).after();
            Distribution left =
                    all.of(
                            eachTells(parts, Distribution::before)
                                    && may(all, all.before(), counts.before(), restBefore, before),
                            eachTells(parts, Distribution::after)
                                    && may(all, all.after(), counts.after(), restAfter, after));
            return Optional.of(left).filter(d -> !d.before().isEmpty() || !d.after().isEmpty());
        }

        /** Of several sites it is told where that of each is of which the mean is told. */
        private boolean eachTells(List<Site> parts, Function<Distribution, List<Bin>> occasion) {
            return parts.stream()
                    .map(Optional::of)
                    .filter(shown::contains)
                    .allMatch(part -> told.get(part).tells(occasion));
        }

        /** Those of a place who are in none of the widest parts of which something is told. */
        private Counts rest(Counts all, List<Site> parts, Predicate<Told> is) {
            return parts.stream().flatMap(p -> widest(p, is)).map(counts).reduce(all, Counts::less);
        }

        private Stream<Optional<Site>> widest(Site site, Predicate<Told> is) {
            Optional<Site> place = Optional.of(site);
            return told.containsKey(place) && is.test(told.get(place))
                    ? Stream.of(place)
                    : sites.parts(site).stream().flatMap(part -> widest(part, is));
        }
    }

    private boolean may(Counts all, Counts rest, Function<Counts, int[]> of) {
        return Stream.of(all, rest)
                .map(of)
                .allMatch(c -> new SumsOfFew(c, true, threshold).areSafe());
    }

    private boolean may(Distribution of, List<Bin> bins, int[] all, int[] rest, boolean squares) {
        int[] firsts = bins.stream().mapToInt(b -> (int) (b.from() - of.minimum())).toArray();
        return !bins.isEmpty()
                && Stream.of(all, rest)
                        .allMatch(c -> new SumsOfFew(c, squares, firsts, threshold).areSafe());
    }

    private Counts counts(TwoOccasions both) {
        int minimum = scale.getMinimum().intValueExact();
        int[] before = counts(both.before(), minimum, values);
        int[] after = counts(both.after(), minimum, values);
        List<Exact> pairs = both.exact();
        return new Counts(
                before,
                after,
                counts(pairs.stream().map(Exact::difference).toList(), 1 - values, 2 * values - 1),
                Counts.less(
                        before,
                        counts(pairs.stream().map(Exact::before).toList(), minimum, values)),
                Counts.less(
                        after, counts(pairs.stream().map(Exact::after).toList(), minimum, values)));
    }

    private static int[] counts(Collection<BigDecimal> all, int minimum, int values) {
        int[] counts = new int[values];
        all.forEach(value -> counts[place(value, minimum, counts)]++);
        return counts;
    }

    private static int place(BigDecimal value, int minimum, int[] counts) {
        return Math.clamp(value.intValue() - minimum, 0, counts.length - 1);
    }

    /**
     * Whether the mean and deviation of a group tell of no few people.
     *
     * @param values one value of each
     */
    boolean isSafe(List<BigDecimal> values) {
        int minimum = scale.getMinimum().intValueExact();
        return this.values > MOST
                || new SumsOfFew(counts(values, minimum, this.values), true, threshold).areSafe();
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
