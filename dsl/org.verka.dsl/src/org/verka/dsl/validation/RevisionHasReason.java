package org.verka.dsl.validation;

import org.verka.model.ModelPackage;
import org.verka.model.Revision;

/** Rule 38: what a target or a baseline was before is kept with the reason why it was changed. */
final class RevisionHasReason implements Rule<Revision> {

    @Override
    public String code() {
        return "V38";
    }

    @Override
    public Class<Revision> about() {
        return Revision.class;
    }

    @Override
    public void check(Revision revision, Report report) {
        if (!Written.is(revision.getReason())) {
            boolean target =
                    revision.eContainingFeature()
                            == ModelPackage.Literals.INDICATOR__TARGET_HISTORY;
            report.at(
                    revision,
                    ModelPackage.Literals.REVISION__VALUE,
                    target ? "target" : "baseline",
                    revision.getValue());
        }
    }
}
