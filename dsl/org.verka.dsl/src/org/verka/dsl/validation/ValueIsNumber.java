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
        checkShare(indicator, report);
    }

    /** A share of people says which word they have, and only of a scale that has words. */
    private static void checkShare(Indicator indicator, Report report) {
        List<String> words = words(indicator);
        String word = indicator.getWord();
        boolean inPerCent = "%".equals(indicator.getTargetUnit());
        if (word == null) {
            if (inPerCent && !words.isEmpty()) {
                report.at(
                        indicator,
                        ModelPackage.Literals.INDICATOR__TARGET_UNIT,
                        "share",
                        words.getLast());
            }
        } else if (words.isEmpty()) {
            report.at(
                    indicator,
                    ModelPackage.Literals.INDICATOR__WORD,
                    "noWords",
                    Written.called(indicator),
                    word);
        } else {
            check(indicator, ModelPackage.Literals.INDICATOR__WORD, word, report);
            if (!inPerCent) {
                report.at(indicator, ModelPackage.Literals.INDICATOR__TARGET, "unit", word);
            }
        }
    }

    private static List<String> words(Indicator indicator) {
        return indicator.getMeasure() instanceof Scale scale ? scale.getLevels() : List.of();
    }

    private static void check(
            Indicator indicator, EStructuralFeature feature, String text, Report report) {
        if (text == null) {
            return;
        }
        List<String> words = words(indicator);
        if (words.isEmpty()) {
            report.at(indicator, feature, "number", text, Written.called(indicator));
        } else if (!words.contains(text)) {
            report.with(words).at(indicator, feature, "word", text, String.join(", ", words));
        }
    }
}
