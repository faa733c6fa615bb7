package org.verka.dsl.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.verka.model.CutOff;
import org.verka.model.Instrument;
import org.verka.model.ModelPackage;
import org.verka.model.Scale;
import org.verka.model.scoring.Attainable;
import org.verka.model.scoring.Questions;

/**
 * What can come out when a scale is scored, and its cut-offs, lie within its range; of a scale in
 * words it is the place of one of its words, from 0.
 */
final class ScoreWithinRange implements Rule<Scale> {

    private static final int DECIMALS = 2;

    @Override
    public String code() {
        return "I06";
    }

    @Override
    public Class<Scale> about() {
        return Scale.class;
    }

    @Override
    public void check(Scale scale, Report report) {
        words(scale, report);
        BigDecimal lowest = scale.getMinimum();
        BigDecimal highest = scale.getMaximum();
        if (lowest == null
                || highest == null
                || lowest.compareTo(highest) > 0
                || !(scale.eContainer() instanceof Instrument instrument)) {
            return;
        }
        Attainable.of(scale, Questions.of(instrument))
                .filter(can ->
                        can.lowest().compareTo(lowest) < 0 || can.highest().compareTo(highest) > 0)
                .ifPresent(can ->
                        report.at(
                                scale,
                                ModelPackage.Literals.SCALE__MAXIMUM,
                                "score",
                                Written.called(scale),
                                rounded(can.lowest()),
                                rounded(can.highest()),
                                lowest,
                                highest));
        for (CutOff cutOff : scale.getCutOffs()) {
            BigDecimal value = cutOff.getValue();
            if (value != null && (value.compareTo(lowest) < 0 || value.compareTo(highest) > 0)) {
                report.at(
                        cutOff,
                        ModelPackage.Literals.CUT_OFF__VALUE,
                        "cutOff",
                        value,
                        lowest,
                        highest);
            }
        }
    }

    private static void words(Scale scale, Report report) {
        BigDecimal last = BigDecimal.valueOf(scale.getLevels().size() - 1);
        if (last.signum() <= 0 || !(scale.eContainer() instanceof Instrument instrument)) {
            return;
        }
        Attainable.of(scale, Questions.of(instrument))
                .filter(can -> can.lowest().signum() < 0 || can.highest().compareTo(last) > 0)
                .ifPresent(can ->
                        report.at(
                                scale,
                                ModelPackage.Literals.SCALE__LEVELS,
                                "words",
                                Written.called(scale),
                                rounded(can.lowest()),
                                rounded(can.highest()),
                                scale.getLevels().getFirst(),
                                scale.getLevels().getLast(),
                                last));
    }

    private static BigDecimal rounded(BigDecimal bound) {
        return bound.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
