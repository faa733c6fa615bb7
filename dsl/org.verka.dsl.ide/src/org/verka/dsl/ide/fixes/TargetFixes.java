package org.verka.dsl.ide.fixes;

import static org.verka.model.ModelPackage.Literals.INDICATOR__COMPARISON;
import static org.verka.model.ModelPackage.Literals.INDICATOR__DESIRED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.verka.dsl.words.Replacement;
import org.verka.model.Comparison;
import org.verka.model.Direction;
import org.verka.model.Indicator;

/** Fixes for targets that cannot be as they are written. */
final class TargetFixes {

    Map<String, Fix> byCode() {
        return Map.of("V33", Fix.of(Indicator.class, TargetFixes::side));
    }

    /** Turns the comparison or the direction, whichever makes the two agree with the values. */
    private static Stream<Proposal> side(Place at, Indicator indicator) {
        Direction wanted = wanted(indicator);
        boolean up = wanted == Direction.INCREASE;
        Comparison right = up ? Comparison.AT_LEAST : Comparison.AT_MOST;
        boolean stated = indicator.getDesired() != Direction.UNSPECIFIED;
        if (valuesAgree(indicator, up)) {
            String word = at.words(up ? "atLeast" : "atMost");
            return at.propose(
                    at.title("change.to", word),
                    at.replace(indicator, INDICATOR__COMPARISON, word));
        }
        if (!stated) {
            return Stream.empty();
        }
        String direction = at.words(up ? "decrease" : "increase");
        List<Replacement> turn = at.replace(indicator, INDICATOR__DESIRED, direction);
        String comparison = at.words(up ? "atMost" : "atLeast");
        List<Replacement> changes =
                indicator.getComparison() == right
                        ? Place.both(turn, at.replace(indicator, INDICATOR__COMPARISON, comparison))
                        : turn;
        return at.propose(at.title("change.to", at.words("should", direction)), changes);
    }

    private static boolean valuesAgree(Indicator indicator, boolean up) {
        if (indicator.getBaseline() == null) {
            return true;
        }
        int side = indicator.getTarget().compareTo(indicator.getBaseline());
        return up ? side >= 0 : side <= 0;
    }

    private static Direction wanted(Indicator indicator) {
        return indicator.getDesired() != Direction.UNSPECIFIED
                ? indicator.getDesired()
                : IndicatorFixes.measure(indicator)
                        .map(measure -> measure.getDesired())
                        .orElse(Direction.UNSPECIFIED);
    }
}
