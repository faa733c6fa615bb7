package org.verka.dsl.validation;

import org.verka.model.Measurement;
import org.verka.model.ModelPackage;

/** Rule 16, for the plan for follow-up: somebody answers for each measurement. */
final class MeasurementHasResponsible implements Rule<Measurement> {

    @Override
    public String code() {
        return "V16";
    }

    @Override
    public Class<Measurement> about() {
        return Measurement.class;
    }

    @Override
    public void check(Measurement measurement, Report report) {
        if (measurement.getResponsible() == null) {
            report.at(measurement, ModelPackage.Literals.MEASUREMENT__WHEN, "measurement");
        }
    }
}
