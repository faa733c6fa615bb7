package org.verka.dsl.comparison;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What is said about a part of a theory in one breath, such as a target with its direction, unit
 * and deadline.
 *
 * @param name what it is called in the model, such as {@code Indicator.target}; never changes
 * @param parts the features, those together that are read together: a number and its unit in one,
 *     the deadline in another
 */
public record Fact(String name, List<List<EStructuralFeature>> parts) {

    public Fact {
        parts = parts.stream().map(List::copyOf).toList();
    }

    static Fact of(EClass owner, EStructuralFeature feature) {
        return new Fact(name(owner, feature), List.of(List.of(feature)));
    }

    /** The feature that the others go with. */
    public EStructuralFeature main() {
        return parts.getFirst().getFirst();
    }

    /**
     * What a feature is called: its class and itself; inherited ones by the class that has them.
     */
    static String name(EClass owner, EStructuralFeature feature) {
        return owner.getName() + "." + feature.getName();
    }
}
