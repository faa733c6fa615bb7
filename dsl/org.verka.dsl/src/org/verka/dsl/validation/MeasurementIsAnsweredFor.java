package org.verka.dsl.validation;

import org.verka.model.Measurement;

/**
 * Rule 43: somebody answers for each measurement of the follow-up plan, and its results are fed
 * back to somebody (Uppföljning i Nordväst; Socialt områdesarbete i Linköping).
 */
final class MeasurementIsAnsweredFor implements Rule<Measurement> {

    @Override
    public String code() {
        return "V43";
    }

    @Override
    public Class<Measurement> about() {
        return Measurement.class;
    }

    @Override
    public void check(Measurement measurement, Report report) {
        if (measurement.getResponsible() == null) {
            tell(measurement, "responsible", report);
        }
        if (measurement.getFeedbackTo().isEmpty()) {
            tell(measurement, "feedback", report);
        }
    }

    private static void tell(Measurement measurement, String key, Report report) {
        report.atStart(measurement, key, Written.all(measurement.getMeasures()));
    }
}
