package org.verka.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.verka.model.Scale;

/**
 * Everybody's value before and after at one site or several; each figure is worked out once, and of
 * several sites from what was gathered at each.
 */
final class TwoOccasions {

    private final List<SiteOccasions> parts;
    private final int before;
    private final int after;
    private final int paired;
    private Optional<Group> groupBefore = Optional.empty();
    private Optional<Group> groupAfter = Optional.empty();
    private Optional<Pairs> pairs = Optional.empty();
    private final Map<Scale, Long> atBest = new HashMap<>();

    /** What was answered at each site. */
    TwoOccasions(Collection<SiteOccasions> parts) {
        this.parts = List.copyOf(parts);
        before = this.parts.stream().mapToInt(p -> p.before().size()).sum();
        after = this.parts.stream().mapToInt(p -> p.after().size()).sum();
        paired = this.parts.stream().mapToInt(p -> p.pairs().size()).sum();
    }

    List<BigDecimal> before() {
        return gathered(SiteOccasions::before, before);
    }

    List<BigDecimal> after() {
        return gathered(SiteOccasions::after, after);
    }

    /** The two values of everybody who answered both times. */
    List<PairStatistics.Exact> exact() {
        return gathered(SiteOccasions::pairs, paired);
    }

    /** Who they are, in the same order. */
    List<SiteOccasions.First> firsts() {
        return gathered(SiteOccasions::firsts, paired);
    }

    private <T> List<T> gathered(Function<SiteOccasions, List<T>> values, int size) {
        if (parts.size() == 1) {
            return values.apply(parts.getFirst());
        }
        List<T> all = new ArrayList<>(size);
        parts.forEach(part -> all.addAll(values.apply(part)));
        return all;
    }

    Group groupBefore() {
        groupBefore = groupBefore.or(() -> Optional.of(new GroupStatistics(before()).group()));
        return groupBefore.orElseThrow();
    }

    Group groupAfter() {
        groupAfter = groupAfter.or(() -> Optional.of(new GroupStatistics(after()).group()));
        return groupAfter.orElseThrow();
    }

    Pairs pairs() {
        pairs = pairs.or(() -> Optional.of(new PairStatistics(exact()).pairs()));
        return pairs.orElseThrow();
    }

    /** How many stood before at the value that is best on the scale. */
    long atBest(Scale scale) {
        return atBest.computeIfAbsent(
                scale, s -> before().stream().filter(value -> Caution.isBest(s, value)).count());
    }

    /** The last day that anybody answered after. */
    Optional<LocalDate> latest() {
        return parts.stream()
                .flatMap(part -> part.latest().stream())
                .max(Comparator.naturalOrder());
    }

    int answeredBefore() {
        return before;
    }

    int answeredAfter() {
        return after;
    }

    int paired() {
        return paired;
    }

    int onlyBefore() {
        return before - paired;
    }

    int onlyAfter() {
        return after - paired;
    }

    /** How many people each group has that a change speaks of. */
    Stream<Integer> groups() {
        return Stream.of(before, after, paired);
    }

    /** How many people answered on one occasion only: what they answered is computed from pairs. */
    Stream<Integer> dropOut() {
        return Stream.of(onlyBefore(), onlyAfter());
    }

    /**
     * How many are in each group here and not there.
     *
     * @param there another scale's values at the same sites
     */
    Stream<Integer> besides(TwoOccasions there) {
        int[] all = new int[3];
        for (int part = 0; part < parts.size(); part++) {
            int[] own = parts.get(part).besides(there.parts.get(part));
            for (int group = 0; group < all.length; group++) {
                all[group] += own[group];
            }
        }
        return Stream.of(all[0], all[1], all[2]);
    }
}
