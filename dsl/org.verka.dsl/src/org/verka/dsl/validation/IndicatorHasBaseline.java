package org.verka.dsl.validation;

import java.time.LocalDate;
import java.util.Optional;
import org.verka.model.DateSpan;
import org.verka.model.Indicator;
import org.verka.model.Measurement;
import org.verka.model.ModelPackage;
import org.verka.model.Outcome;

/**
 * Rule 32: an indicator has a baseline, value and date, not later than the first follow-up (the
 * USAID performance indicator reference sheet). What measures an activity begins with it and has
 * none.
 */
final class IndicatorHasBaseline implements Rule<Indicator> {

    @Override
    public String code() {
        return "V32";
    }

    @Override
    public Class<Indicator> about() {
        return Indicator.class;
    }

    @Override
    public void check(Indicator indicator, Report report) {
        if (!(indicator.eContainer() instanceof Outcome)) {
            return;
        }
        if (indicator.getBaseline() == null && indicator.getBaselineText() == null) {
            report.at(
                    indicator,
                    IndicatorHasUnit.place(indicator),
                    "missing",
                    Written.called(indicator));
        } else if (indicator.getBaselineDate() == null) {
            report.at(
                    indicator,
                    indicator.getBaseline() == null
                            ? ModelPackage.Literals.INDICATOR__BASELINE_TEXT
                            : ModelPackage.Literals.INDICATOR__BASELINE,
                    "date",
                    Written.called(indicator));
        } else {
            checkOrder(indicator, indicator.getBaselineDate(), report);
        }
    }

    private static void checkOrder(Indicator indicator, DateSpan baseline, Report report) {
        Optional<DateSpan> first =
                report.theory().measurements(indicator).stream()
                        .map(Measurement::getWhen)
                        .filter(when -> when != null)
                        .min((a, b) -> a.last().compareTo(b.last()));
        if (first.isPresent() && isAfter(baseline, first.get().last())) {
            report.at(
                    indicator,
                    ModelPackage.Literals.INDICATOR__BASELINE_DATE,
                    "late",
                    baseline,
                    first.get());
        } else if (indicator.getDeadline() != null
                && isAfter(baseline, indicator.getDeadline().last())) {
            report.at(
                    indicator,
                    ModelPackage.Literals.INDICATOR__BASELINE_DATE,
                    "afterTarget",
                    baseline,
                    indicator.getDeadline());
        }
    }

    private static boolean isAfter(DateSpan span, LocalDate day) {
        return span.first().isAfter(day);
    }
}
