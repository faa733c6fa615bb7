package org.verka.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.verka.evaluation.Disclosed.Reason;
import org.verka.evaluation.InstrumentForms.Person;
import org.verka.evaluation.statistics.WeightedKappa;
import org.verka.evaluation.statistics.WeightedKappa.Weights;
import org.verka.evidence.Occasion;
import org.verka.model.Informant;
import org.verka.model.Site;

/**
 * Agreement of informants, two by two, over all sites together. In a shared evaluation it is told
 * where those rated alike and those rated otherwise are both nobody or enough.
 */
final class Agreements {

    private static final int SHARED_DECIMALS = 2;

    private final GradedForms forms;
    private final Options options;

    Agreements(GradedForms forms, Options options) {
        this.forms = forms;
        this.options = options;
    }

    /** What two informants rated on the same occasion; nothing where nobody was rated by both. */
    List<Agreement> of(List<Graded> all) {
        List<Informant> informants = forms.informants().stream().flatMap(Optional::stream).toList();
        List<Agreement> agreements = new ArrayList<>();
        for (Occasion occasion : Occasion.values()) {
            for (int i = 0; i < informants.size(); i++) {
                for (int j = i + 1; j < informants.size(); j++) {
                    for (Graded graded : all) {
                        agreement(graded, informants.get(i), informants.get(j), occasion)
                                .ifPresent(agreements::add);
                    }
                }
            }
        }
        return agreements;
    }

    private Optional<Agreement> agreement(
            Graded graded, Informant one, Informant other, Occasion occasion) {
        Map<Person, Integer> first = forms.places(graded, Optional.of(one), occasion);
        Map<Person, Integer> second = forms.places(graded, Optional.of(other), occasion);
        long[][] table = new long[graded.words().size()][graded.words().size()];
        first.forEach((person, place) -> {
            if (second.containsKey(person)) {
                table[place][second.get(person)]++;
            }
        });
        Agreement.Figures figures = figures(table);
        return figures.n() == 0
                ? Optional.empty()
                : Optional.of(
                        new Agreement(
                                forms.instrument(),
                                graded.name(),
                                graded.words(),
                                one,
                                other,
                                occasion,
                                onlySite(first, second),
                                mayTell(figures.n(), figures.same(), figures.n() - figures.same())
                                        ? new Disclosed.Shown<>(figures)
                                        : new Disclosed.Withheld<>(Reason.TOO_FEW)));
    }

    private Optional<Site> onlySite(Map<Person, Integer> first, Map<Person, Integer> second) {
        Set<String> names =
                first.keySet().stream()
                        .filter(second::containsKey)
                        .map(Person::site)
                        .collect(Collectors.toSet());
        return names.size() != 1
                ? Optional.empty()
                : forms.sites().sites().stream()
                        .filter(s -> names.contains(s.getName()))
                        .findFirst();
    }

    private Agreement.Figures figures(long[][] table) {
        int words = table.length;
        long n = 0;
        long same = 0;
        long higher = 0;
        long[] used = new long[words];
        for (int i = 0; i < words; i++) {
            for (int j = 0; j < words; j++) {
                n += table[i][j];
                same += i == j ? table[i][j] : 0;
                higher += j > i ? table[i][j] : 0;
                used[i] += table[i][j];
                used[j] += table[i][j];
            }
        }
        double most = Agreement.Figures.NEARLY_ALL * 2 * n;
        return new Agreement.Figures(
                (int) n,
                (int) same,
                mayTell(higher, n - same - higher)
                        ? OptionalInt.of((int) higher)
                        : OptionalInt.empty(),
                kappa(table, Weights.EQUAL),
                kappa(table, Weights.LINEAR),
                kappa(table, Weights.QUADRATIC),
                IntStream.range(0, words).anyMatch(i -> used[i] > most));
    }

    /** Shared, it has no more decimals than are read: more would tell the cells of small tables. */
    private WeightedKappa kappa(long[][] table, Weights weights) {
        WeightedKappa kappa = WeightedKappa.of(table, weights);
        return options.audience() == Audience.INTERNAL ? kappa : kappa.rounded(SHARED_DECIMALS);
    }

    private boolean mayTell(long... people) {
        return options.audience() == Audience.INTERNAL
                || LongStream.of(people).allMatch(n -> n == 0 || n >= options.threshold());
    }
}
