package org.verka.dsl.validation;

import org.verka.dsl.Severity;
import org.verka.model.Judgement;
import org.verka.model.ModelPackage;
import org.verka.model.Outcome;

/** What is judged has been asked about: an evaluation question says so beforehand. */
final class JudgedOutcomeIsAsked implements Rule<Judgement> {

    @Override
    public String code() {
        return "B05";
    }

    @Override
    public Severity severity() {
        return Severity.INFORMATION;
    }

    @Override
    public Class<Judgement> about() {
        return Judgement.class;
    }

    @Override
    public void check(Judgement judgement, Report report) {
        if (judgement.getSubject() instanceof Outcome outcome
                && Judged.theory(judgement).isPresent()
                && !Judged.isAsked(outcome, Judged.theory(judgement).get())) {
            report.at(
                    judgement,
                    ModelPackage.Literals.JUDGEMENT__SUBJECT,
                    "",
                    Written.called(outcome));
        }
    }
}
