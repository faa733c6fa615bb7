package org.verka.dsl.validation;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.verka.dsl.Severity;
import org.verka.model.Indicator;
import org.verka.model.Instrument;
import org.verka.model.Measurement;
import org.verka.model.ModelPackage;
import org.verka.model.Named;
import org.verka.model.Scale;

/**
 * Rule 39, for a line of the follow-up plan: the instrument is made for the ages of those it is
 * used with. Where it fits only some of them, that is a warning.
 */
final class InstrumentFitsGroup implements Rule<Measurement> {

    @Override
    public String code() {
        return "V39";
    }

    @Override
    public Class<Measurement> about() {
        return Measurement.class;
    }

    @Override
    public void check(Measurement measurement, Report report) {
        for (Named measured : measurement.getMeasures()) {
            Optional<Instrument> instrument = instrument(measured);
            if (instrument.isPresent()) {
                check(measurement, instrument.get(), report);
            }
        }
    }

    private static void check(Measurement measurement, Instrument instrument, Report report) {
        Ages ages = Ages.of(instrument.getYoungest(), instrument.getOldest());
        String groups = Written.all(measurement.getTargetGroups());
        if (ages.noneOf(measurement.getTargetGroups())) {
            report.at(
                    measurement,
                    ModelPackage.Literals.MEASUREMENT__TARGET_GROUPS,
                    "ages",
                    Written.called(instrument),
                    ages,
                    groups);
        } else if (!ages.allOf(measurement.getTargetGroups())) {
            report.as(Severity.WARNING)
                    .at(
                            measurement,
                            ModelPackage.Literals.MEASUREMENT__TARGET_GROUPS,
                            "someAges",
                            Written.called(instrument),
                            ages,
                            groups);
        }
    }

    private static Optional<Instrument> instrument(Named measured) {
        EObject at = measured instanceof Indicator indicator ? indicator.getMeasure() : measured;
        at = at instanceof Scale scale ? scale.eContainer() : at;
        return at instanceof Instrument instrument ? Optional.of(instrument) : Optional.empty();
    }
}
