package org.verka.evaluation;

import java.util.List;
import org.verka.model.Factor;
import org.verka.model.FactorKind;

/**
 * Factors of one kind on one theme, strongest first and then as they stand in the theory.
 *
 * @param kind hindering, helping or to be developed
 * @param theme the theme in the author's words, or empty for those without
 * @param factors the factors, at least one
 */
public record FactorGroup(FactorKind kind, String theme, List<Factor> factors) {
    public FactorGroup {
        factors = List.copyOf(factors);
    }
}
