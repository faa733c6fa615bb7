package org.verka.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.verka.evaluation.ToldOfChange.Figure;
import org.verka.evaluation.ToldSums.Sum;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * Puts together all that is told of a scale of few values, at all places and before, after and of
 * pairs, as somebody would who wants to know how many have a value, and leaves out one figure after
 * the other until nobody can be sure that it is of few. How many answered at each site is taken to
 * be known. See decision 0014.
 */
final class ToldTogether {

    /** Sites are put together as long as there are no more kinds of people. */
    private static final int MOST_KINDS = 300;

    /** Of so many sites every choice is looked at, of more each one, all others and all. */
    private static final int MOST_CHOSEN = 4;

    private final int values;
    private final int threshold;
    private final ToldSums sums;
    private final List<ValueCounts> own = new ArrayList<>();
    private final Map<Optional<Site>, ToldOfChange> told;

    /** A figure of a place. */
    private record At(Optional<Site> place, Figure figure) {}

    /**
     * @param at how many have each value at a place, its parts included
     * @param told what may be told as far as each place goes by itself
     */
    ToldTogether(
            Scale scale,
            int values,
            SiteTree sites,
            int threshold,
            Function<Optional<Site>, ValueCounts> at,
            Map<Optional<Site>, ToldOfChange> told) {
        this.values = values;
        this.threshold = threshold;
        this.told = new LinkedHashMap<>(told);
        List<Optional<Site>> places = new ArrayList<>();
        Stream.concat(Stream.of(Optional.<Site>empty()), sites.sites().stream().map(Optional::of))
                .forEach(place -> {
                    List<Site> parts = place.map(sites::parts).orElseGet(sites::roots);
                    ValueCounts here =
                            parts.stream()
                                    .map(part -> at.apply(Optional.of(part)))
                                    .reduce(at.apply(place), ValueCounts::less);
                    if (!here.isNobody()) {
                        places.add(place);
                        own.add(here);
                    }
                });
        sums = new ToldSums(scale, values, sites, places);
    }

    /** What may be told so that nobody can be sure of few. */
    Map<Optional<Site>, ToldOfChange> safe() {
        Map<Set<Integer>, Block> known = new HashMap<>();
        boolean changed = true;
        while (changed) {
            changed = false;
            List<Sum> all = sums.of(told);
            for (Set<Integer> together : blocks(all)) {
                Block block = known.computeIfAbsent(together, Block::new);
                while (block.leavesOut(all)) {
                    changed = true;
                    all = sums.of(told);
                }
            }
        }
        return told;
    }

    /** Sites of which a sum is told together, as far as they are not too many. */
    private List<Set<Integer>> blocks(List<Sum> all) {
        List<Set<Integer>> blocks = new ArrayList<>();
        IntStream.range(0, own.size()).forEach(i -> blocks.add(Set.of(i)));
        all.stream()
                .map(Sum::of)
                .distinct()
                .sorted(Comparator.comparingInt(Set::size))
                .forEach(sites -> {
                    List<Set<Integer>> joined =
                            blocks.stream()
                                    .filter(b -> b.stream().anyMatch(sites::contains))
                                    .toList();
                    Set<Integer> union = new LinkedHashSet<>();
                    joined.forEach(union::addAll);
                    if (joined.size() > 1 && union.size() * kinds() <= MOST_KINDS) {
                        blocks.removeAll(joined);
                        blocks.add(union);
                    }
                });
        return blocks;
    }

    /** How many kinds of people there can be at a site. */
    private int kinds() {
        return (values + 1) * (values + 1) - 1;
    }

    /** Sites that are looked at together. */
    private final class Block {

        private final List<Integer> sites;
        private final PossibleCounts possible;
        private double[][] safe = {};

        Block(Set<Integer> sites) {
            this.sites = sites.stream().sorted().toList();
            double[] truth = new double[sites.size() * kinds()];
            for (int i = 0; i < truth.length; i++) {
                int kind = i % kinds();
                truth[i] = own.get(site(i)).at(kind / (values + 1), kind % (values + 1));
            }
            possible = new PossibleCounts(truth);
        }

        private int site(int kind) {
            return sites.get(kind / kinds());
        }

        private double[] weights(Set<Integer> of, IntBinaryOperator times) {
            double[] weights = new double[sites.size() * kinds()];
            for (int i = 0; i < weights.length; i++) {
                int kind = i % kinds();
                weights[i] =
                        of.contains(site(i))
                                ? times.applyAsInt(kind / (values + 1), kind % (values + 1))
                                : 0;
            }
            return weights;
        }

        private double[][] known(List<Sum> all) {
            return all.stream()
                    .filter(sum -> sites.containsAll(sum.of()))
                    .map(sum -> weights(sum.of(), sum.times()))
                    .toArray(double[][]::new);
        }

        /** Leaves out a figure if somebody could be sure of few, and says whether it did. */
        boolean leavesOut(List<Sum> all) {
            double[][] known = known(all);
            boolean left =
                    !Arrays.deepEquals(known, safe)
                            && chosen().flatMap(some -> groups().map(group -> weights(some, group)))
                                    .filter(few -> possible.tell(few, known, threshold))
                                    .anyMatch(this::leaveOut);
            if (!left) {
                safe = known;
            }
            return left;
        }

        private boolean leaveOut(double[] few) {
            List<At> figures =
                    told.entrySet().stream()
                            .filter(e -> sums.within(e.getKey()).stream().anyMatch(sites::contains))
                            .flatMap(e ->
                                    EnumSet.allOf(Figure.class).stream()
                                            .filter(e.getValue()::tells)
                                            .map(figure -> new At(e.getKey(), figure)))
                            .sorted(
                                    Comparator.comparing(At::figure)
                                            .thenComparing(
                                                    figure -> sums.within(figure.place()).size())
                                            .thenComparing(figure -> name(figure.place())))
                            .toList();
            Optional<At> enough =
                    figures.stream()
                            .filter(f -> !possible.tell(few, known(sums.of(without(f))), threshold))
                            .findFirst();
            enough.or(() -> figures.stream().findFirst()).ifPresent(f -> told.putAll(without(f)));
            return !figures.isEmpty();
        }

        /** Each choice of sites. */
        private Stream<Set<Integer>> chosen() {
            int n = sites.size();
            Stream<Integer> each = IntStream.range(0, n).mapToObj(i -> 1 << i);
            return (n <= MOST_CHOSEN
                            ? IntStream.range(1, 1 << n).boxed()
                            : Stream.concat(
                                    each.flatMap(one -> Stream.of(one, (1 << n) - 1 - one)),
                                    Stream.of((1 << n) - 1)))
                    .map(this::chosen);
        }

        private Set<Integer> chosen(int bits) {
            Set<Integer> chosen = new HashSet<>();
            IntStream.range(0, sites.size())
                    .filter(i -> (bits >> i & 1) == 1)
                    .forEach(i -> chosen.add(sites.get(i)));
            return chosen;
        }
    }

    private Map<Optional<Site>, ToldOfChange> without(At left) {
        Map<Optional<Site>, ToldOfChange> others = new LinkedHashMap<>(told);
        others.computeIfPresent(left.place(), (place, all) -> all.without(left.figure()));
        return others;
    }

    private static String name(Optional<Site> place) {
        return place.map(Site::getName).orElse("");
    }

    /** Those who have a value before, or after, or two. */
    private Stream<IntBinaryOperator> groups() {
        Stream<IntBinaryOperator> once =
                IntStream.range(0, values)
                        .boxed()
                        .flatMap(v ->
                                Stream.of(
                                        (before, after) -> before == v ? 1 : 0,
                                        (before, after) -> after == v ? 1 : 0));
        Stream<IntBinaryOperator> twice =
                IntStream.range(0, kinds())
                        .mapToObj(kind ->
                                (before, after) ->
                                        before == kind / (values + 1)
                                                        && after == kind % (values + 1)
                                                ? 1
                                                : 0);
        return Stream.concat(once, twice);
    }
}
