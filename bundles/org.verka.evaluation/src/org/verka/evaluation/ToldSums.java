package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.verka.evaluation.Distribution.Bin;
import org.verka.evaluation.PairStatistics.Exact;
import org.verka.evaluation.ToldOfChange.Figure;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * The sums over people that are told with the figures of a scale of few values: a mean tells the
 * sum of the values, a deviation that of their squares. Of a place they are told of those who are
 * in none of its parts of which the same is told, since the rest follows.
 */
final class ToldSums {

    /**
     * A sum that is told.
     *
     * @param of whose, as places of their own people in {@link #own}
     * @param times how often it counts who has a value before and one after; no value is one more
     *     than the greatest
     */
    record Sum(Set<Integer> of, IntBinaryOperator times) {
        Sum {
            of = Set.copyOf(of);
        }
    }

    private final Scale scale;
    private final int values;
    private final int minimum;
    private final SiteTree sites;
    private final List<Optional<Site>> own;
    private final Map<Optional<Site>, Set<Integer>> within = new HashMap<>();

    /**
     * @param own the places that have people who are in none of their parts
     */
    ToldSums(Scale scale, int values, SiteTree sites, List<Optional<Site>> own) {
        this.scale = scale;
        this.values = values;
        this.minimum = scale.getMinimum().intValueExact();
        this.sites = sites;
        this.own = List.copyOf(own);
    }

    /** All that is told, besides how many answered at each site. */
    List<Sum> of(Map<Optional<Site>, ToldOfChange> told) {
        List<Sum> sums = new ArrayList<>();
        IntBinaryOperator known = (before, after) -> before < values ? 1 : 0;
        for (int i = 0; i < own.size(); i++) {
            Set<Integer> here = Set.of(i);
            sums.add(new Sum(here, known));
            sums.add(new Sum(here, (before, after) -> after < values ? 1 : 0));
            sums.add(new Sum(here, (before, after) -> before < values && after < values ? 1 : 0));
        }
        told.forEach((place, here) -> {
            Function<Predicate<ToldOfChange>, Set<Integer>> rest = is -> rest(place, told, is);
            moments(here, rest).forEach(sums::add);
            bins(place, here).forEach(sums::add);
            if (here.tells(Figure.RELIABLE) && (place.isEmpty() || sites.sites().size() == 1)) {
                reliable(place).forEach(sums::add);
            }
        });
        return sums;
    }

    private Stream<Sum> moments(
            ToldOfChange told, Function<Predicate<ToldOfChange>, Set<Integer>> rest) {
        Stream.Builder<Sum> sums = Stream.builder();
        IntBinaryOperator before = (b, a) -> b < values ? b : 0;
        IntBinaryOperator after = (b, a) -> a < values ? a : 0;
        IntBinaryOperator change = (b, a) -> b < values && a < values ? a - b : 0;
        sums.add(new Sum(rest.apply(t -> true), before));
        sums.add(new Sum(rest.apply(t -> true), after));
        if (told.tells(Figure.BEFORE)) {
            sums.add(new Sum(rest.apply(t -> t.tells(Figure.BEFORE)), squared(before)));
        }
        if (told.tells(Figure.AFTER)) {
            sums.add(new Sum(rest.apply(t -> t.tells(Figure.AFTER)), squared(after)));
        }
        if (told.tells(Figure.PAIRS)) {
            Set<Integer> pairs = rest.apply(t -> t.tells(Figure.PAIRS));
            sums.add(new Sum(pairs, change));
            sums.add(new Sum(pairs, squared(change)));
        }
        return sums.build();
    }

    private static IntBinaryOperator squared(IntBinaryOperator of) {
        return (before, after) -> {
            int value = of.applyAsInt(before, after);
            return value * value;
        };
    }

    private Stream<Sum> bins(Optional<Site> place, ToldOfChange told) {
        Set<Integer> here = within(place);
        return Stream.concat(
                told.binsBefore().stream()
                        .map(bin -> new Sum(here, (before, after) -> isIn(bin, before))),
                told.binsAfter().stream()
                        .map(bin -> new Sum(here, (before, after) -> isIn(bin, after))));
    }

    private int isIn(Bin bin, int value) {
        return value < values && value + minimum >= bin.from() && value + minimum <= bin.to()
                ? 1
                : 0;
    }

    private Stream<Sum> reliable(Optional<Site> place) {
        Set<Integer> here = within(place);
        return Stream.<Function<ReliableChange, Integer>>of(
                        ReliableChange::improved,
                        ReliableChange::worse,
                        change -> change.recovered().orElse(0))
                .map(of -> new Sum(here, (before, after) -> changed(before, after, of)));
    }

    private int changed(int before, int after, Function<ReliableChange, Integer> of) {
        return before == values || after == values
                ? 0
                : ReliableChange.of(
                                scale,
                                List.of(
                                        new Exact(
                                                BigDecimal.valueOf(before + minimum),
                                                BigDecimal.valueOf(after + minimum))))
                        .map(of)
                        .orElse(0);
    }

    /** Those at a place and its parts. */
    Set<Integer> within(Optional<Site> place) {
        return within.computeIfAbsent(
                place,
                here ->
                        IntStream.range(0, own.size())
                                .filter(i -> here.isEmpty() || isWithin(own.get(i), here))
                                .boxed()
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private boolean isWithin(Optional<Site> part, Optional<Site> place) {
        return part.filter(s -> sites.belongs(s.getName(), place)).isPresent();
    }

    private Set<Integer> rest(
            Optional<Site> place,
            Map<Optional<Site>, ToldOfChange> told,
            Predicate<ToldOfChange> is) {
        Set<Integer> rest = new TreeSet<>(within(place));
        place.map(sites::parts)
                .orElseGet(sites::roots)
                .forEach(part -> removeTold(part, told, is, rest));
        return rest;
    }

    private void removeTold(
            Site part,
            Map<Optional<Site>, ToldOfChange> told,
            Predicate<ToldOfChange> is,
            Set<Integer> rest) {
        ToldOfChange here = told.get(Optional.of(part));
        if (here != null && is.test(here)) {
            rest.removeAll(within(Optional.of(part)));
        } else {
            sites.parts(part).forEach(p -> removeTold(p, told, is, rest));
        }
    }
}
