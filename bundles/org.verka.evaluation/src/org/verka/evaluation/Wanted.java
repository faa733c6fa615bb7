package org.verka.evaluation;

import java.util.Optional;
import org.verka.model.Comparison;
import org.verka.model.Direction;
import org.verka.model.Indicator;

/** Which way an indicator should go. */
public final class Wanted {

    private Wanted() {}

    /**
     * What the indicator says, else what its measure says, else the way its target lies.
     *
     * @return 1 for up, −1 for down; empty when nothing tells
     */
    public static Optional<Integer> of(Indicator indicator) {
        Direction wanted = indicator.getDesired();
        if (wanted == Direction.UNSPECIFIED && indicator.getMeasure() != null) {
            wanted = indicator.getMeasure().getDesired();
        }
        return switch (wanted) {
            case INCREASE -> Optional.of(1);
            case DECREASE -> Optional.of(-1);
            case UNSPECIFIED ->
                    WordTarget.isInWords(indicator)
                            ? WordTarget.of(indicator).map(WordTarget::wantedWords)
                            : Optional.ofNullable(indicator.getTarget())
                                    .map(t ->
                                            indicator.getComparison() == Comparison.AT_MOST
                                                    ? -1
                                                    : 1);
        };
    }
}
