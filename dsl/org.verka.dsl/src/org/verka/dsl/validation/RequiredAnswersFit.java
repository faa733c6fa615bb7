package org.verka.dsl.validation;

import org.verka.model.ModelPackage;
import org.verka.model.Scale;
import org.verka.model.scoring.Rests;

/** A scale requires no more answers than it has items, and at least one. */
final class RequiredAnswersFit implements Rule<Scale> {

    @Override
    public String code() {
        return "I08";
    }

    @Override
    public Class<Scale> about() {
        return Scale.class;
    }

    @Override
    public void check(Scale scale, Report report) {
        if (scale.getRequired() == null || scale.getScore() == null) {
            return;
        }
        int items = Rests.on(scale.getScore()).size();
        if (scale.getRequired() < 1 || scale.getRequired() > items) {
            report.at(
                    scale,
                    ModelPackage.Literals.SCALE__REQUIRED,
                    items == 0 ? "none" : "",
                    items,
                    scale.getRequired());
        }
    }
}
