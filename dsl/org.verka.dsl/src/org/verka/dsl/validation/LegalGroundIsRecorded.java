package org.verka.dsl.validation;

import org.verka.dsl.Severity;
import org.verka.model.ModelPackage;
import org.verka.model.Programme;

/**
 * Rule 44: the legal ground for handling the data is recorded (Guide för effektutvärdering av
 * sociala investeringsprojekt).
 */
final class LegalGroundIsRecorded implements Rule<Programme> {

    @Override
    public String code() {
        return "V44";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Class<Programme> about() {
        return Programme.class;
    }

    @Override
    public void check(Programme programme, Report report) {
        if (!Written.is(programme.getLegalGround())) {
            report.at(programme, ModelPackage.Literals.NAMED__NAME, "");
        }
    }
}
