package org.verka.dsl.validation;

import java.math.BigDecimal;
import java.util.Set;
import org.verka.model.Instrument;
import org.verka.model.ModelPackage;
import org.verka.model.Scale;
import org.verka.model.scoring.Question;
import org.verka.model.scoring.Responses;
import org.verka.model.scoring.Score;
import org.verka.model.scoring.Score.Why;
import org.verka.model.scoring.Scoring;

/**
 * A scoring rule can be followed: it does not need itself, an item whose answers are no numbers, a
 * scale without a rule, or to divide by nought. Names that do not exist are told of elsewhere.
 */
final class ScaleCanBeScored implements Rule<Scale> {

    private static final Set<Why> ELSEWHERE =
            Set.of(Why.NO_SUCH_ITEM, Why.NO_SUCH_SCALE, Why.UNFINISHED);

    @Override
    public String code() {
        return "I09";
    }

    @Override
    public Class<Scale> about() {
        return Scale.class;
    }

    @Override
    public void check(Scale scale, Report report) {
        if (scale.getScore() == null || !(scale.eContainer() instanceof Instrument instrument)) {
            return;
        }
        Scoring scoring = Scoring.of(instrument);
        if (scoring.score(scale, filled(scoring)) instanceof Score.Unscorable wrong
                && !ELSEWHERE.contains(wrong.why())) {
            report.at(
                    scale,
                    ModelPackage.Literals.SCALE__SCORE,
                    "",
                    Written.called(scale),
                    reason(wrong, report),
                    wrong.what());
        }
    }

    /** Why nothing comes out, in words to be put into a message. */
    static String reason(Score.Unscorable wrong, Report report) {
        return report.phrase("scoring." + wrong.why());
    }

    private static Responses filled(Scoring scoring) {
        Responses responses = Responses.none();
        for (Question question : scoring.questions().all()) {
            responses = responses.with(question.code(), question.highest().orElse(BigDecimal.ONE));
        }
        return responses;
    }
}
