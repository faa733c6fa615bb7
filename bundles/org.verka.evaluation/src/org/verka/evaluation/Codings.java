package org.verka.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.verka.evaluation.CodingAgreement.Agreed;
import org.verka.evaluation.CodingAgreement.Theme;
import org.verka.evaluation.statistics.WeightedKappa;
import org.verka.evaluation.statistics.WeightedKappa.Weights;
import org.verka.evidence.InterviewNote;
import org.verka.evidence.InterviewNote.Passage;

/**
 * Holds the themes that two people gave the passages of the same interviews against each other.
 * Passages are the same when they begin and end at the same places. What is counted is passages and
 * not people; in a shared evaluation a theme is named when it was found in enough interviews, so
 * that it does not tell what one person spoke of.
 */
final class Codings {

    /** A passage of an interview with the themes that each of two gave it. */
    private record Unit(InterviewNote.Key interview, Set<String> one, Set<String> other) {

        boolean both() {
            return !one.isEmpty() && !other.isEmpty();
        }

        boolean has(String theme) {
            return one.contains(theme) || other.contains(theme);
        }
    }

    private record Span(int start, int end) {}

    private final Options options;

    Codings(Options options) {
        this.options = options;
    }

    /** Each two that coded at least one interview both, in the order of their signs. */
    List<CodingAgreement> of(List<InterviewNote> notes) {
        List<String> coders =
                notes.stream().flatMap(n -> coders(n).stream()).distinct().sorted().toList();
        List<CodingAgreement> all = new ArrayList<>();
        for (int i = 0; i < coders.size(); i++) {
            for (int j = i + 1; j < coders.size(); j++) {
                List<String> two = List.of(coders.get(i), coders.get(j));
                List<InterviewNote> both =
                        notes.stream().filter(n -> coders(n).containsAll(two)).toList();
                if (!both.isEmpty()) {
                    all.add(agreement(two.get(0), two.get(1), both));
                }
            }
        }
        return all;
    }

    private static Set<String> coders(InterviewNote note) {
        Set<String> coders = new TreeSet<>();
        note.passages().stream()
                .filter(p -> !p.coder().isEmpty() && !p.code().isEmpty())
                .forEach(p -> coders.add(p.coder()));
        return coders;
    }

    private CodingAgreement agreement(String one, String other, List<InterviewNote> notes) {
        List<Unit> units = notes.stream().flatMap(n -> units(n, one, other)).toList();
        SortedSet<String> names = new TreeSet<>();
        units.forEach(u -> names.addAll(u.one()));
        units.forEach(u -> names.addAll(u.other()));
        List<Theme> themes =
                names.stream()
                        .filter(name -> mayTell(name, units))
                        .map(name -> theme(name, units))
                        .toList();
        return new CodingAgreement(
                one,
                other,
                notes.size(),
                (int) units.stream().filter(u -> u.other().isEmpty()).count(),
                (int) units.stream().filter(u -> u.one().isEmpty()).count(),
                overall(units.stream().filter(Unit::both).toList()),
                themes,
                names.size() - themes.size());
    }

    private static Stream<Unit> units(InterviewNote note, String one, String other) {
        Map<Span, Unit> units = new HashMap<>();
        for (Passage p : note.passages()) {
            boolean first = p.coder().equals(one);
            if ((first || p.coder().equals(other)) && !p.code().isEmpty()) {
                Unit unit =
                        units.computeIfAbsent(
                                new Span(p.start(), p.end()),
                                k -> new Unit(note.key(), new HashSet<>(), new HashSet<>()));
                (first ? unit.one() : unit.other()).add(p.code());
            }
        }
        return units.values().stream();
    }

    private boolean mayTell(String theme, List<Unit> units) {
        long interviews =
                units.stream().filter(u -> u.has(theme)).map(Unit::interview).distinct().count();
        return options.audience() == Audience.INTERNAL || interviews >= options.threshold();
    }

    private static Agreed overall(List<Unit> units) {
        List<Set<String>> categories =
                units.stream().flatMap(u -> Stream.of(u.one(), u.other())).distinct().toList();
        long[][] table = new long[categories.size()][categories.size()];
        units.forEach(u -> table[categories.indexOf(u.one())][categories.indexOf(u.other())]++);
        return agreed(table);
    }

    private static Theme theme(String name, List<Unit> units) {
        long[][] table = new long[2][2];
        units.forEach(
                u -> table[u.one().contains(name) ? 1 : 0][u.other().contains(name) ? 1 : 0]++);
        return new Theme(
                name, (int) table[1][1], (int) table[1][0], (int) table[0][1], agreed(table));
    }

    private static Agreed agreed(long[][] table) {
        long n = 0;
        long same = 0;
        long[] used = new long[table.length];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                n += table[i][j];
                same += i == j ? table[i][j] : 0;
                used[i] += table[i][j];
                used[j] += table[i][j];
            }
        }
        double most = Agreement.Figures.NEARLY_ALL * 2 * n;
        return new Agreed(
                (int) n,
                (int) same,
                WeightedKappa.of(table, Weights.EQUAL),
                LongStream.of(used).anyMatch(u -> u > most));
    }
}
