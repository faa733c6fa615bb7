package org.verka.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.verka.evaluation.CrossTable.Counts;
import org.verka.evaluation.CrossTable.Place;
import org.verka.evaluation.Disclosed.Reason;
import org.verka.evaluation.statistics.Association;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * Where a cross-table is told, and what of it. In a shared evaluation it is told once, of all sites
 * together: a table of each site as well would let every difference between them be computed.
 */
final class CrossedPlaces {

    private final CrossedPeople people;
    private final SiteTree sites;
    private final Options options;

    CrossedPlaces(CrossedPeople people, SiteTree sites, Options options) {
        this.people = people;
        this.sites = sites;
        this.options = options;
    }

    /**
     * The places.
     *
     * @param closesCircle whether the questions hang together by other tables
     * @param scored whether figures of a scale are computed from both questions
     */
    List<Place> of(boolean closesCircle, boolean scored) {
        if (options.audience() == Audience.INTERNAL) {
            return internal();
        }
        Optional<Site> site = people.sites().size() == 1 ? only() : Optional.empty();
        return List.of(new Place(site, shared(closesCircle, scored)));
    }

    private Optional<Site> only() {
        return sites.sites().stream().filter(s -> people.sites().contains(s.getName())).findFirst();
    }

    private List<Place> internal() {
        List<Place> places = new ArrayList<>();
        Set<Set<String>> told = new HashSet<>();
        for (Site site : sites.sites()) {
            Set<String> here = new HashSet<>(sites.namesWithin(site));
            here.retainAll(people.sites());
            if (!here.isEmpty() && !here.equals(people.sites()) && told.add(here)) {
                places.add(new Place(Optional.of(site), open(people.table(here::contains))));
            }
        }
        Optional<Site> whole = people.sites().size() == 1 ? only() : Optional.empty();
        places.add(new Place(whole, open(people.table(name -> true))));
        return places;
    }

    private static Disclosed<Counts> open(int[][] table) {
        return new Disclosed.Shown<>(counts(table, new boolean[table.length][table[0].length]));
    }

    private Disclosed<Counts> shared(boolean closesCircle, boolean scored) {
        int[][] all = people.table(name -> true);
        if (!isEnough(totals(all)) || !isEnough(totals(transposed(all)))) {
            return new Disclosed.Withheld<>(Reason.TOO_FEW);
        }
        List<int[][]> parts = parts();
        boolean reveals =
                !people.rows().alone().mayTellOfAll()
                        || !people.columns().alone().mayTellOfAll()
                        || !isEnough(people.rows().reported())
                        || !isEnough(people.columns().reported())
                        || closesCircle
                        || scored && !CrossDisclosure.isHarmless(parts, options.threshold());
        if (reveals) {
            return new Disclosed.Withheld<>(Reason.WOULD_REVEAL);
        }
        return CrossDisclosure.withheld(parts, options.threshold(), people.mayHaveNeither())
                .<Disclosed<Counts>>map(cells -> new Disclosed.Shown<>(counts(all, cells)))
                .orElseGet(() -> new Disclosed.Withheld<>(Reason.WOULD_REVEAL));
    }

    /** Those who did not answer are told of in any case, with every survey. */
    private boolean isEnough(int[] totals) {
        return Arrays.stream(totals).allMatch(n -> n == 0 || n >= options.threshold());
    }

    /** How many gave each answer. */
    private static int[] totals(int[][] table) {
        return Arrays.stream(table)
                .limit(table.length - 1L)
                .mapToInt(row -> Arrays.stream(row).sum())
                .toArray();
    }

    private static int[][] transposed(int[][] table) {
        return IntStream.range(0, table[0].length)
                .mapToObj(j -> Arrays.stream(table).mapToInt(row -> row[j]).toArray())
                .toArray(int[][]::new);
    }

    /** The people by the smallest place for which the answers to a question are told. */
    private List<int[][]> parts() {
        Set<Site> told = new HashSet<>(people.rows().toldAt());
        told.addAll(people.columns().toldAt());
        Map<String, Set<String>> parts = new TreeMap<>();
        for (String name : people.sites()) {
            String part =
                    told.stream()
                            .filter(s -> sites.namesWithin(s).contains(name))
                            .min(
                                    Comparator.<Site>comparingInt(s -> sites.namesWithin(s).size())
                                            .thenComparing(Site::getName))
                            .map(Site::getName)
                            .orElse("");
            parts.computeIfAbsent(part, k -> new HashSet<>()).add(name);
        }
        return parts.values().stream().map(names -> people.table(names::contains)).toList();
    }

    private static Counts counts(int[][] table, boolean[][] withheld) {
        List<List<OptionalInt>> cells = new ArrayList<>();
        boolean whole = true;
        for (int i = 0; i < table.length; i++) {
            List<OptionalInt> row = new ArrayList<>();
            for (int j = 0; j < table[i].length; j++) {
                row.add(withheld[i][j] ? OptionalInt.empty() : OptionalInt.of(table[i][j]));
                whole &= !withheld[i][j];
            }
            cells.add(row);
        }
        int[][] answered =
                Arrays.stream(table)
                        .limit(table.length - 1L)
                        .map(row -> Arrays.copyOf(row, row.length - 1))
                        .toArray(int[][]::new);
        return new Counts(
                cells,
                Arrays.stream(table).map(row -> Arrays.stream(row).sum()).toList(),
                Arrays.stream(transposed(table)).map(row -> Arrays.stream(row).sum()).toList(),
                whole ? Optional.of(Association.of(answered)) : Optional.empty());
    }
}
