package org.verka.dsl.validation;

import java.math.BigDecimal;
import java.util.Objects;
import org.verka.model.Comparison;
import org.verka.model.Direction;
import org.verka.model.Indicator;
import org.verka.model.ModelPackage;

/**
 * Rule 33: a target is not on the wrong side of the baseline for the wanted direction, which the
 * indicator states or its scale or count brings. Values in different units are not compared.
 */
final class TargetOnRightSide implements Rule<Indicator> {

    @Override
    public String code() {
        return "V33";
    }

    @Override
    public Class<Indicator> about() {
        return Indicator.class;
    }

    @Override
    public void check(Indicator indicator, Report report) {
        BigDecimal target = indicator.getTarget();
        Direction wanted = wanted(indicator);
        if (target == null || wanted == Direction.UNSPECIFIED) {
            return;
        }
        boolean up = wanted == Direction.INCREASE ^ countsThoseBelow(indicator);
        BigDecimal baseline = indicator.getBaseline();
        if (up ? indicator.getComparison() == Comparison.AT_MOST : atLeast(indicator)) {
            report.at(
                    indicator,
                    ModelPackage.Literals.INDICATOR__TARGET,
                    up ? "mostWhenUp" : "leastWhenDown",
                    target);
        } else if (baseline != null && sameUnit(indicator) && isWrong(up, baseline, target)) {
            report.at(
                    indicator,
                    ModelPackage.Literals.INDICATOR__TARGET,
                    up ? "below" : "above",
                    target,
                    baseline);
        }
    }

    /** Whether the target is a share of people with a word or a lower one. */
    private static boolean countsThoseBelow(Indicator indicator) {
        return indicator.getWord() != null && indicator.getWordComparison() == Comparison.AT_MOST;
    }

    private static boolean atLeast(Indicator indicator) {
        return indicator.getComparison() == Comparison.AT_LEAST;
    }

    private static boolean isWrong(boolean up, BigDecimal baseline, BigDecimal target) {
        int side = target.compareTo(baseline);
        return up ? side < 0 : side > 0;
    }

    private static Direction wanted(Indicator indicator) {
        if (indicator.getDesired() != Direction.UNSPECIFIED || !Written.hasMeasure(indicator)) {
            return indicator.getDesired();
        }
        return indicator.getMeasure().getDesired();
    }

    private static boolean sameUnit(Indicator indicator) {
        return indicator.getBaselineUnit() == null && indicator.getWord() == null
                || indicator.getTargetUnit() == null
                || Objects.equals(indicator.getBaselineUnit(), indicator.getTargetUnit());
    }
}
