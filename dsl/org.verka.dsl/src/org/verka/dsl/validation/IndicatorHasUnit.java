package org.verka.dsl.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verka.model.Count;
import org.verka.model.Indicator;
import org.verka.model.ModelPackage;
import org.verka.model.Scale;

/**
 * Rule 30: an indicator has a unit, and a percentage has its numerator and denominator (the USAID
 * performance indicator reference sheet). A scale and a count bring theirs; words on a scale need
 * no unit, and a share of people with one of them is out of those who answered.
 */
final class IndicatorHasUnit implements Rule<Indicator> {

    private static final Set<String> PERCENT = Set.of("%", "procent", "percent", "andel", "share");

    @Override
    public String code() {
        return "V30";
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
        List<String> units = units(indicator);
        if (units.isEmpty() && !isInWords(indicator)) {
            report.at(indicator, place(indicator), "unit", Written.called(indicator));
        }
        if (isShare(indicator) && !isInWords(indicator)) {
            if (!hasNumerator(indicator)) {
                report.at(indicator, place(indicator), "numerator", Written.called(indicator));
            }
            if (!hasDenominator(indicator)) {
                report.at(indicator, place(indicator), "denominator", Written.called(indicator));
            }
        }
    }

    /** Where an indicator without a name of its own is pointed at. */
    static EStructuralFeature place(Indicator indicator) {
        return indicator.getMeasure() != null
                ? ModelPackage.Literals.INDICATOR__MEASURE
                : ModelPackage.Literals.NAMED__LABEL;
    }

    /** Whether the indicator is a share of something, in per cent. */
    static boolean isShare(Indicator indicator) {
        return units(indicator).stream()
                .map(unit -> unit.strip().toLowerCase(Locale.ROOT))
                .anyMatch(PERCENT::contains);
    }

    private static List<String> units(Indicator indicator) {
        String ofMeasure = Written.hasMeasure(indicator) ? indicator.getMeasure().getUnit() : null;
        return Arrays.asList(
                        indicator.getUnit(),
                        ofMeasure,
                        indicator.getBaselineUnit(),
                        indicator.getTargetUnit())
                .stream()
                .filter(Written::is)
                .toList();
    }

    private static boolean isInWords(Indicator indicator) {
        return indicator.getMeasure() instanceof Scale scale && !scale.getLevels().isEmpty();
    }

    private static boolean hasNumerator(Indicator indicator) {
        return Written.is(indicator.getNumerator())
                || indicator.getMeasure() instanceof Count count
                        && Written.is(count.getNumerator());
    }

    private static boolean hasDenominator(Indicator indicator) {
        return Written.is(indicator.getDenominator())
                || indicator.getMeasure() instanceof Count count
                        && Written.is(count.getDenominator());
    }
}
