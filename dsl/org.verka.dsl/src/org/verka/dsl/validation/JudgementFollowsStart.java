package org.verka.dsl.validation;

import java.util.Optional;
import org.verka.model.DateSpan;
import org.verka.model.Judgement;
import org.verka.model.ModelPackage;
import org.verka.model.Programme;

/** Nothing is judged before the programme has begun. */
final class JudgementFollowsStart implements Rule<Judgement> {

    @Override
    public String code() {
        return "B04";
    }

    @Override
    public Class<Judgement> about() {
        return Judgement.class;
    }

    @Override
    public void check(Judgement judgement, Report report) {
        Optional<DateSpan> period = Judged.theory(judgement).map(Programme::getPeriod);
        DateSpan date = judgement.getDate();
        if (date != null && period.isPresent() && date.last().isBefore(period.get().first())) {
            report.at(
                    judgement,
                    ModelPackage.Literals.JUDGEMENT__DATE,
                    "",
                    date,
                    Judged.theory(judgement).map(Written::called).orElseThrow(),
                    period.get());
        }
    }
}
