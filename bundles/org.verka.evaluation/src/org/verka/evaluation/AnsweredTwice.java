package org.verka.evaluation;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.verka.evidence.FormAnswer;

/**
 * The same asked twice at a site: what those chose who are in both groups, and those who are in one
 * of them only. Told both times, the difference is how many of each answer are in one group only:
 * people too, and told of as little when they are few.
 *
 * @param both how many answered both times
 * @param otherwise how many of them answered otherwise the second time
 * @param moved how many answered one time only: by option, the first and then the second
 */
record AnsweredTwice(int both, int otherwise, List<Integer> moved) {

    /** One in so many may have answered otherwise, as when a mistake is put right. */
    private static final int FEW_OTHERWISE = 20;

    /**
     * Compares two groups of a site.
     *
     * @param first what each person chose the first time, one number for each option
     * @param later the same of the second time
     */
    static AnsweredTwice of(Map<String, int[]> first, Map<String, int[]> later) {
        int both = 0;
        int otherwise = 0;
        for (Map.Entry<String, int[]> person : first.entrySet()) {
            int[] again = later.get(person.getKey());
            both += again == null ? 0 : 1;
            otherwise += again == null || Arrays.equals(again, person.getValue()) ? 0 : 1;
        }
        return new AnsweredTwice(both, otherwise, moved(first, later));
    }

    private static List<Integer> moved(Map<String, int[]> first, Map<String, int[]> later) {
        int options =
                Stream.of(first, later)
                        .flatMap(group -> group.values().stream())
                        .mapToInt(chosen -> chosen.length)
                        .findFirst()
                        .orElse(0);
        Integer[] moved = new Integer[2 * options];
        Arrays.fill(moved, 0);
        add(first, later.keySet(), moved, 0);
        add(later, first.keySet(), moved, options);
        return List.of(moved);
    }

    private static void add(
            Map<String, int[]> group, Set<String> others, Integer[] moved, int from) {
        group.forEach((person, chosen) -> {
            if (!others.contains(person)) {
                for (int i = 0; i < chosen.length; i++) {
                    moved[from + i] += chosen[i];
                }
            }
        });
    }

    /** What each person chose who answered a question on an occasion. */
    static Map<String, int[]> chosen(OptionsOf options, Collection<FormAnswer> forms) {
        Map<String, int[]> chosen = new HashMap<>();
        for (FormAnswer form : forms) {
            int[] counts = new int[options.labels().size()];
            if (counts.length > 0 && options.choose(form, counts)) {
                chosen.put(form.subject(), counts);
            }
        }
        return chosen;
    }

    /** Site by site what two groups chose. */
    static List<AnsweredTwice> atEach(
            Map<String, Map<String, int[]>> first, Map<String, Map<String, int[]>> later) {
        Set<String> sites = new TreeSet<>(first.keySet());
        sites.addAll(later.keySet());
        return sites.stream()
                .map(site ->
                        of(first.getOrDefault(site, Map.of()), later.getOrDefault(site, Map.of())))
                .toList();
    }

    /**
     * Whether two groups that answer alike are told apart by somebody and fewer than the threshold.
     */
    static boolean tellsOfFew(Collection<AnsweredTwice> sites, int threshold) {
        int both = sites.stream().mapToInt(AnsweredTwice::both).sum();
        int otherwise = sites.stream().mapToInt(AnsweredTwice::otherwise).sum();
        return both > 0
                && otherwise * FEW_OTHERWISE <= both
                && sites.stream()
                        .flatMap(s -> s.moved().stream())
                        .anyMatch(n -> n > 0 && n < threshold);
    }
}
