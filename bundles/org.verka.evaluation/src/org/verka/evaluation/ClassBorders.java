package org.verka.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * Where the classes of a distribution begin and end that may be told at each site, on one occasion.
 * A class holds nobody or at least the threshold, and not everybody is in one class. So it is with
 * what is left of a site, or of all together, when its parts that are told of are taken away, for
 * which only borders serve that all those parts have too. What adding and subtracting gives is then
 * made of such classes and such rests, each of them of nobody or enough people.
 *
 * <p>Classes are parted from the whole range downwards, each time where it comes nearest to halving
 * those of all sites who are in it: sites come to have borders in common.
 */
final class ClassBorders {

    /** What is told of a place: the classes that each begin at one of these, the first at 0. */
    private record Told(Optional<Site> site, int[] counts, TreeSet<Integer> borders) {}

    private final Map<Optional<Site>, int[]> counts;
    private final SiteTree sites;
    private final int threshold;
    private final Set<Integer> never;
    private final int[] all;
    private final Map<Optional<Site>, List<Integer>> told = new HashMap<>();

    private ClassBorders(
            Map<Optional<Site>, int[]> counts, SiteTree sites, int threshold, Set<Integer> never) {
        this.counts = counts;
        this.sites = sites;
        this.threshold = threshold;
        this.never = never;
        this.all = counts.get(Optional.<Site>empty());
    }

    /**
     * The first class of each group of classes, by place.
     *
     * @param counts how many are in each class, of each place and of all together
     * @param shown the places that are told of at all
     * @param never classes that no group may begin with
     * @return nothing of places whose distribution may not be told
     */
    static Map<Optional<Site>, List<Integer>> of(
            Map<Optional<Site>, int[]> counts,
            Set<Optional<Site>> shown,
            SiteTree sites,
            int threshold,
            Set<Integer> never) {
        ClassBorders borders = new ClassBorders(counts, sites, threshold, never);
        borders.decide(Optional.empty(), shown);
        return borders.told;
    }

    /** The widest places told of within a place, itself if it is. */
    private List<Told> decide(Optional<Site> place, Set<Optional<Site>> shown) {
        List<Told> within = new ArrayList<>();
        for (Site part : place.map(sites::parts).orElseGet(sites::roots)) {
            within.addAll(decide(Optional.of(part), shown));
        }
        int[] here = counts.get(place);
        if (!shown.contains(place) || sum(here, 0, here.length) == 0) {
            return within;
        }
        int[] rest = here.clone();
        Set<Integer> allowed = new HashSet<>(IntStream.range(1, here.length).boxed().toList());
        allowed.removeAll(never);
        for (Told part : within) {
            allowed.retainAll(part.borders());
            IntStream.range(0, rest.length).forEach(i -> rest[i] -= part.counts()[i]);
        }
        TreeSet<Integer> borders = new TreeSet<>(Set.of(0));
        part(0, here.length, List.of(here, rest), allowed, borders);
        if (allAlike(here, borders) || allAlike(rest, borders)) {
            return within;
        }
        told.put(place, List.copyOf(borders));
        return List.of(new Told(place, here, borders));
    }

    private void part(
            int from, int to, List<int[]> groups, Set<Integer> allowed, Set<Integer> borders) {
        int best = 0;
        for (int border = from + 1; border < to; border++) {
            int at = border;
            boolean may =
                    allowed.contains(at)
                            && groups.stream()
                                    .allMatch(g -> enough(g, from, at) && enough(g, at, to));
            if (may && (best == 0 || unevenness(from, at, to) < unevenness(from, best, to))) {
                best = at;
            }
        }
        if (best > 0) {
            borders.add(best);
            part(from, best, groups, allowed, borders);
            part(best, to, groups, allowed, borders);
        }
    }

    private int unevenness(int from, int border, int to) {
        return Math.abs(sum(all, from, border) - sum(all, border, to));
    }

    private boolean enough(int[] group, int from, int to) {
        int n = sum(group, from, to);
        return n == 0 || n >= threshold;
    }

    /** Whether there is somebody, and all are in one class. */
    private static boolean allAlike(int[] group, TreeSet<Integer> borders) {
        int everybody = sum(group, 0, group.length);
        return everybody > 0
                && borders.stream()
                        .anyMatch(b -> sum(group, b, end(b, borders, group)) == everybody);
    }

    private static int end(int border, TreeSet<Integer> borders, int[] group) {
        return Optional.ofNullable(borders.higher(border)).orElse(group.length);
    }

    private static int sum(int[] counts, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += counts[i];
        }
        return sum;
    }
}
