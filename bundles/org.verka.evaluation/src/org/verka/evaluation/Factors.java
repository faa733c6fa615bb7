package org.verka.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.verka.model.Factor;
import org.verka.model.FactorKind;
import org.verka.model.Programme;

/**
 * Groups the factors of a theory by kind and theme. How strong a factor is does not depend on its
 * sign: −2 and +2 are equally strong. Within a kind, the theme with the strongest factor comes
 * first, and of equally strong ones the one that stands first in the theory.
 */
final class Factors {

    private record Heading(FactorKind kind, String theme) {}

    List<FactorGroup> of(Programme programme) {
        Map<Heading, List<Factor>> byHeading = new LinkedHashMap<>();
        for (Factor factor : programme.getFactors()) {
            String theme = factor.getTheme() == null ? "" : factor.getTheme().strip();
            byHeading
                    .computeIfAbsent(new Heading(factor.getKind(), theme), h -> new ArrayList<>())
                    .add(factor);
        }
        Comparator<Factor> strongest = Comparator.comparingInt(f -> -Math.abs(f.getStrength()));
        return byHeading.entrySet().stream()
                .map(e ->
                        new FactorGroup(
                                e.getKey().kind(),
                                e.getKey().theme(),
                                e.getValue().stream().sorted(strongest).toList()))
                .sorted(
                        Comparator.comparing(FactorGroup::kind)
                                .thenComparing(g -> g.factors().get(0), strongest))
                .toList();
    }
}
