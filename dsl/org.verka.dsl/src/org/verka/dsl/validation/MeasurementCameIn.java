package org.verka.dsl.validation;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.verka.dsl.Severity;
import org.verka.model.Measurement;
import org.verka.model.ModelPackage;

/** Rule 37: when the day of a measurement has passed, something has come in. */
final class MeasurementCameIn implements Rule<Measurement> {

    @Override
    public String code() {
        return "V37";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Class<Measurement> about() {
        return Measurement.class;
    }

    @Override
    public boolean needsEvidence() {
        return true;
    }

    @Override
    public void check(Measurement measurement, Report report) {
        report.theory()
                .collected()
                .missed(measurement)
                .ifPresent(time ->
                        report.at(
                                measurement,
                                place(measurement),
                                "",
                                Written.all(measurement.getMeasures()),
                                time));
    }

    private static EStructuralFeature place(Measurement measurement) {
        return measurement.getWhen() == null
                ? ModelPackage.Literals.MEASUREMENT__EVERY
                : ModelPackage.Literals.MEASUREMENT__WHEN;
    }
}
