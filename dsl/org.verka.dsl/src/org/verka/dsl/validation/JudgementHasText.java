package org.verka.dsl.validation;

import org.verka.dsl.Severity;
import org.verka.model.Judgement;
import org.verka.model.ModelPackage;

/** A rating alone convinces nobody: a judgement says in words what it rests on (OECD DAC 2010). */
final class JudgementHasText implements Rule<Judgement> {

    @Override
    public String code() {
        return "B01";
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
        if (Judged.isKnown(judgement) && judgement.getTexts().stream().noneMatch(Written::is)) {
            report.at(
                    judgement,
                    ModelPackage.Literals.JUDGEMENT__SUBJECT,
                    "",
                    Written.called(judgement.getSubject()));
        }
    }
}
