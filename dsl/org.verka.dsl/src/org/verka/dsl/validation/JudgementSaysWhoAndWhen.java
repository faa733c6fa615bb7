package org.verka.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import org.verka.dsl.Severity;
import org.verka.model.Judgement;
import org.verka.model.ModelPackage;

/** A judgement is somebody's, of a certain day; without that a later one cannot replace it. */
final class JudgementSaysWhoAndWhen implements Rule<Judgement> {

    @Override
    public String code() {
        return "B02";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Class<Judgement> about() {
        return Judgement.class;
    }

    @Override
    public void check(Judgement judgement, Report report) {
        if (!Judged.isKnown(judgement)) {
            return;
        }
        List<String> missing = new ArrayList<>();
        if (judgement.getRole() == null && !Written.is(judgement.getAuthor())) {
            missing.add("judged.who");
        }
        if (judgement.getDate() == null) {
            missing.add("judged.when");
        }
        if (!missing.isEmpty()) {
            report.at(
                    judgement,
                    ModelPackage.Literals.JUDGEMENT__SUBJECT,
                    "",
                    Written.called(judgement.getSubject()),
                    report.phrases(missing));
        }
    }
}
