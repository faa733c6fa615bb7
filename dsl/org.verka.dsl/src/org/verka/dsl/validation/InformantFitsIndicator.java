package org.verka.dsl.validation;

import org.verka.model.Indicator;
import org.verka.model.Informant;
import org.verka.model.ModelPackage;
import org.verka.model.Outcome;

/**
 * Rule 39, for an indicator: whoever answers is an informant of the instrument, and of an age that
 * the target groups of the result have.
 */
final class InformantFitsIndicator implements Rule<Indicator> {

    @Override
    public String code() {
        return "V39";
    }

    @Override
    public Class<Indicator> about() {
        return Indicator.class;
    }

    @Override
    public void check(Indicator indicator, Report report) {
        Informant informant = indicator.getInformant();
        if (informant == null || informant.eIsProxy() || !Written.hasMeasure(indicator)) {
            return;
        }
        if (informant.eContainer() != indicator.getMeasure().eContainer()) {
            report.at(
                    indicator,
                    ModelPackage.Literals.INDICATOR__INFORMANT,
                    "informant",
                    Written.called(informant),
                    Written.called(indicator));
        } else if (indicator.eContainer() instanceof Outcome outcome) {
            Ages ages = Ages.of(informant.getYoungest(), informant.getOldest());
            if (ages.noneOf(outcome.getTargetGroups())) {
                report.at(
                        indicator,
                        ModelPackage.Literals.INDICATOR__INFORMANT,
                        "ages",
                        Written.called(informant),
                        ages,
                        Written.all(outcome.getTargetGroups()));
            }
        }
    }
}
