package org.verka.dsl.validation;

import org.verka.dsl.Severity;
import org.verka.model.ModelPackage;
import org.verka.model.Output;

/**
 * Rule 11: an output comes of an activity and takes resources, its own or the activity's (InnoNet).
 */
final class OutputHasActivityAndResource implements Rule<Output> {

    @Override
    public String code() {
        return "V11";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Class<Output> about() {
        return Output.class;
    }

    @Override
    public void check(Output output, Report report) {
        if (output.getActivities().isEmpty()) {
            report.at(
                    output, ModelPackage.Literals.NAMED__NAME, "activity", Written.called(output));
        } else if (output.getResources().isEmpty()
                && output.getActivities().stream().allMatch(a -> a.getResources().isEmpty())) {
            report.at(
                    output, ModelPackage.Literals.NAMED__NAME, "resource", Written.called(output));
        }
    }
}
