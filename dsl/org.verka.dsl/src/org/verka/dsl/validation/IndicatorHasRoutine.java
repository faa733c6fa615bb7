package org.verka.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import org.verka.model.Activity;
import org.verka.model.Indicator;
import org.verka.model.Measurement;

/**
 * Rule 31: an indicator has a source, a method, a frequency and somebody who answers for it (the
 * USAID performance indicator reference sheet). An instrument or count can bring the source, and
 * the follow-up plan the rest: its lines say when, with what method and who is responsible. Whoever
 * answers for an activity answers for what measures it.
 */
final class IndicatorHasRoutine implements Rule<Indicator> {

    @Override
    public String code() {
        return "V31";
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
        List<Measurement> plan = report.theory().measurements(indicator);
        List<String> missing = new ArrayList<>();
        if (!Written.source(indicator)) {
            missing.add("routine.source");
        }
        if (!Written.is(indicator.getMethod())
                && plan.stream().noneMatch(line -> Written.is(line.getMethod()))) {
            missing.add("routine.method");
        }
        if (indicator.getOften() == null && plan.isEmpty()) {
            missing.add("routine.frequency");
        }
        if (indicator.getResponsible() == null
                && !isAnsweredForAsActivity(indicator)
                && plan.stream().noneMatch(line -> line.getResponsible() != null)) {
            missing.add("routine.responsible");
        }
        if (!missing.isEmpty()) {
            String all = report.phrases(missing);
            report.with(missing)
                    .at(
                            indicator,
                            IndicatorHasUnit.place(indicator),
                            "",
                            Written.called(indicator),
                            all);
        }
    }

    private static boolean isAnsweredForAsActivity(Indicator indicator) {
        return indicator.eContainer() instanceof Activity activity
                && activity.getResponsible() != null;
    }
}
