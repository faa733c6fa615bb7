package org.verka.dsl.validation;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verka.model.Indicator;
import org.verka.model.Milestone;
import org.verka.model.ModelPackage;
import org.verka.model.Scale;

/**
 * Rule 34: target, baseline and milestones lie within the instrument's range; on a scale in words
 * that is from 0 to the place of the last word, and a share lies between 0 and 100 %.
 */
final class TargetInRange implements Rule<Indicator> {

    @Override
    public String code() {
        return "V34";
    }

    @Override
    public Class<Indicator> about() {
        return Indicator.class;
    }

    @Override
    public void check(Indicator indicator, Report report) {
        if (Written.hasBrokenMeasure(indicator)) {
            return;
        }
        Optional<Range> range = Range.of(indicator);
        if (range.isPresent()) {
            check(indicator, ModelPackage.Literals.INDICATOR__TARGET, range.get(), report);
            check(indicator, ModelPackage.Literals.INDICATOR__BASELINE, range.get(), report);
            for (Milestone milestone : indicator.getMilestones()) {
                check(milestone, ModelPackage.Literals.MILESTONE__VALUE, range.get(), report);
            }
        }
    }

    private static void check(
            EObject element, EStructuralFeature feature, Range range, Report report) {
        BigDecimal value = (BigDecimal) element.eGet(feature);
        if (value != null && !range.holds(value)) {
            report.at(element, feature, "", value, range.from(), range.to());
        }
    }

    private record Range(BigDecimal from, BigDecimal to) {

        private static final BigDecimal ALL = BigDecimal.valueOf(100);

        static Optional<Range> of(Indicator indicator) {
            if (IndicatorHasUnit.isShare(indicator)) {
                return Optional.of(new Range(BigDecimal.ZERO, ALL));
            }
            if (!(indicator.getMeasure() instanceof Scale scale)) {
                return Optional.empty();
            }
            if (scale.getMinimum() != null && scale.getMaximum() != null) {
                return Optional.of(new Range(scale.getMinimum(), scale.getMaximum()));
            }
            int words = scale.getLevels().size();
            return words == 0
                    ? Optional.empty()
                    : Optional.of(new Range(BigDecimal.ZERO, BigDecimal.valueOf(words - 1)));
        }

        boolean holds(BigDecimal value) {
            return value.compareTo(from) >= 0 && value.compareTo(to) <= 0;
        }
    }
}
