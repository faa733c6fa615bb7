package org.verka.dsl.validation;

import org.verka.model.Band;
import org.verka.model.Expected;
import org.verka.model.Instrument;
import org.verka.model.ModelPackage;
import org.verka.model.ScoringTest;
import org.verka.model.scoring.Score;
import org.verka.model.scoring.Scoring;
import org.verka.model.scoring.Trial;

/** What a scoring test expects comes out when its form is scored. */
final class ScoringTestHolds implements Rule<ScoringTest> {

    @Override
    public String code() {
        return "I01";
    }

    @Override
    public Class<ScoringTest> about() {
        return ScoringTest.class;
    }

    @Override
    public void check(ScoringTest test, Report report) {
        if (!(test.eContainer() instanceof Instrument instrument)) {
            return;
        }
        Trial trial = Trial.of(test, Scoring.of(instrument));
        for (Expected expected : test.getExpected()) {
            boolean written = expected.getValue() != null || expected.isMissing();
            boolean known = expected.getScale() != null && !expected.getScale().eIsProxy();
            if (written && known && !trial.holds(expected)) {
                tell(expected, trial, report);
            }
        }
    }

    private static void tell(Expected expected, Trial trial, Report report) {
        String scale = Written.called(expected.getScale());
        Score score = trial.score(expected);
        switch (score) {
            case Score.Unscorable wrong ->
                    at(
                            expected,
                            report,
                            "unscorable",
                            scale,
                            ScaleCanBeScored.reason(wrong, report),
                            wrong.what());
            case Score.Missing missing ->
                    at(expected, report, "missing", scale, missing.answered(), missing.required());
            case Score.Known known when expected.isMissing() ->
                    at(expected, report, "known", scale, known.value());
            case Score.Known known when known.value().compareTo(expected.getValue()) != 0 ->
                    at(expected, report, "other", scale, known.value(), expected.getValue());
            case Score.Known known -> band(expected, trial, known, report);
        }
    }

    private static void band(Expected expected, Trial trial, Score.Known known, Report report) {
        String key = trial.band(expected, known).isPresent() ? "band" : "noBand";
        report.at(
                expected,
                ModelPackage.Literals.EXPECTED__BAND,
                key,
                Written.called(expected.getScale()),
                known.value(),
                trial.band(expected, known).map(Band::getLabel).orElse(""));
    }

    private static void at(Expected expected, Report report, String key, Object... arguments) {
        report.at(
                expected,
                expected.isMissing()
                        ? ModelPackage.Literals.EXPECTED__MISSING
                        : ModelPackage.Literals.EXPECTED__VALUE,
                key,
                arguments);
    }
}
