package org.verka.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.verka.evaluation.statistics.Effect;
import org.verka.evaluation.statistics.SignedRankTest;

/**
 * Those who answered on both occasions. In a shared evaluation all but {@code n} is empty when it
 * would tell what the few answered who answered only once; see {@link #withheld()}.
 *
 * @param n how many pairs
 * @param meanDifference mean of after minus before; empty when n is 0
 * @param lower lower limit of its 95 % confidence interval (Student's t); empty when n is below 2
 * @param upper upper limit of the same
 * @param test the paired t-test; empty when n is below 2
 * @param ranks Wilcoxon's test of the same differences; empty when nobody changed
 * @param effect how large the change is in standard deviations; empty when n is below 2
 * @param individuals each pair's values, in no order that tells who; empty in a shared evaluation
 */
public record Pairs(
        int n,
        OptionalDouble meanDifference,
        OptionalDouble lower,
        OptionalDouble upper,
        Optional<PairedTest> test,
        Optional<SignedRankTest> ranks,
        Optional<Effect> effect,
        List<Pair> individuals) {

    public Pairs {
        individuals = List.copyOf(individuals);
    }

    /** Whether all but {@code n} is withheld, because a few answered only once. */
    public boolean withheld() {
        return n > 0 && meanDifference.isEmpty();
    }

    /** The t-test, unless there is no spread to test by. */
    public Optional<PairedTest> tested() {
        return test.filter(t -> !t.withoutSpread());
    }

    /** The same without the individuals. */
    public Pairs anonymous() {
        return new Pairs(n, meanDifference, lower, upper, test, ranks, effect, List.of());
    }

    /** The same without what is measured by the spread of the values before and after. */
    Pairs withoutSpreadOfEach() {
        OptionalDouble none = OptionalDouble.empty();
        return new Pairs(
                n,
                meanDifference,
                lower,
                upper,
                test,
                ranks,
                effect.map(e -> new Effect(e.dz(), none, none)),
                individuals);
    }

    /** One person's value before and after. */
    public record Pair(double before, double after) {}
}
