package org.verka.evaluation;

import java.util.List;
import org.verka.model.FactorKind;

/**
 * Factors of one kind on one theme, strongest first and then as they stand: those of the theory
 * before those that were collected.
 *
 * @param kind hindering, helping or to be developed
 * @param theme the theme in the author's words, or empty for those without
 * @param factors the factors, at least one
 */
public record FactorGroup(FactorKind kind, String theme, List<StatedFactor> factors) {
    public FactorGroup {
        factors = List.copyOf(factors);
    }
}
