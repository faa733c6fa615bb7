package org.verka.dsl.validation;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verka.model.Indicator;
import org.verka.model.ModelPackage;
import org.verka.model.Scale;

/**
 * Rule 36: what an indicator counts is written as a number; words fit only a scale that has them.
 */
final class ValueIsNumber implements Rule<Indicator> {

    @Override
    public String code() {
        return "V36";
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
        check(
                indicator,
                ModelPackage.Literals.INDICATOR__BASELINE_TEXT,
                indicator.getBaselineText(),
                report);
        check(
                indicator,
                ModelPackage.Literals.INDICATOR__TARGET_TEXT,
                indicator.getTargetText(),
                report);
    }

    private static void check(
            Indicator indicator, EStructuralFeature feature, String text, Report report) {
        if (text == null) {
            return;
        }
        List<String> words =
                indicator.getMeasure() instanceof Scale scale ? scale.getLevels() : List.of();
        if (words.isEmpty()) {
            report.at(indicator, feature, "number", text, Written.called(indicator));
        } else if (!words.contains(text)) {
            report.with(words).at(indicator, feature, "word", text, String.join(", ", words));
        }
    }
}
