package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.verka.evaluation.PairStatistics.Exact;
import org.verka.model.Direction;
import org.verka.model.Scale;

/**
 * How many changed by more than the instrument's error of measurement explains, and how many of
 * them went from the side of a cut-off where help is needed to the other (Jacobson and Truax 1991).
 * How large a change must be, and the cut-off, are those that the instrument states.
 *
 * @param limit the smallest change that counts, as the instrument states it
 * @param improved how many changed at least so much for the better
 * @param unchanged how many changed less
 * @param worse how many changed at least so much for the worse
 * @param recovered how many of the improved passed their cut-off; empty where it is not known of
 *     somebody
 */
public record ReliableChange(
        BigDecimal limit, int improved, int unchanged, int worse, Optional<Integer> recovered) {

    /** By the cut-off for everybody; empty when the scale does not state what it takes. */
    static Optional<ReliableChange> of(Scale scale, List<Exact> pairs) {
        return of(
                scale, pairs, CutOffs.forAll(scale).map(c -> Collections.nCopies(pairs.size(), c)));
    }

    /**
     * By each one's own cut-off.
     *
     * @param cutOffs in the order of the pairs
     * @return empty when the scale states no reliable change, or not which way is better
     */
    static Optional<ReliableChange> of(
            Scale scale, List<Exact> pairs, Optional<List<BigDecimal>> cutOffs) {
        BigDecimal limit = scale.getReliableChange();
        if (limit == null || scale.getDesired() == Direction.UNSPECIFIED || pairs.isEmpty()) {
            return Optional.empty();
        }
        boolean up = scale.getDesired() == Direction.INCREASE;
        int improved = 0;
        int worse = 0;
        int recovered = 0;
        for (int i = 0; i < pairs.size(); i++) {
            Exact pair = pairs.get(i);
            BigDecimal gain = up ? pair.difference() : pair.difference().negate();
            if (gain.compareTo(limit) >= 0) {
                improved++;
                recovered += cutOffs.isPresent() && passed(pair, cutOffs.get().get(i), up) ? 1 : 0;
            } else if (gain.negate().compareTo(limit) >= 0) {
                worse++;
            }
        }
        int passed = recovered;
        return Optional.of(
                new ReliableChange(
                        limit,
                        improved,
                        pairs.size() - improved - worse,
                        worse,
                        cutOffs.map(c -> passed)));
    }

    /** Whether the cut-off of a scale goes by age, so that everybody's age must be known. */
    public static boolean asksForAge(Scale scale) {
        return CutOffs.isByAge(scale);
    }

    private static boolean passed(Exact pair, BigDecimal cutOff, boolean up) {
        return up
                ? pair.before().compareTo(cutOff) < 0 && pair.after().compareTo(cutOff) >= 0
                : pair.before().compareTo(cutOff) > 0 && pair.after().compareTo(cutOff) <= 0;
    }

    /** Whether no number in it tells of fewer than so many, and none tells of all. */
    boolean hides(int threshold) {
        int all = improved + unchanged + worse;
        return List.of(improved, unchanged, worse, recovered.orElse(0)).stream()
                        .allMatch(n -> n == 0 || n >= threshold && n < all)
                && recovered.map(n -> improved - n).filter(n -> n > 0 && n < threshold).isEmpty();
    }
}
