package org.verka.model.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.verka.model.Band;
import org.verka.model.Expected;
import org.verka.model.Given;
import org.verka.model.ItemRange;
import org.verka.model.ScoringTest;

/** A scoring test that stands in an instrument, carried out. */
public final class Trial {

    private final Scoring scoring;
    private final Responses responses;
    private final Respondent respondent;

    private Trial(Scoring scoring, Responses responses, Respondent respondent) {
        this.scoring = scoring;
        this.responses = responses;
        this.respondent = respondent;
    }

    /** Fills in the form as {@code test} says; of two answers to an item the later counts. */
    public static Trial of(ScoringTest test, Scoring scoring) {
        Map<ItemCode, BigDecimal> answers = new LinkedHashMap<>();
        for (Given given : test.getGiven()) {
            for (ItemRange range : given.getItems()) {
                fill(answers, Questions.codes(range), given.getValue());
            }
        }
        Respondent respondent =
                new Respondent(
                        Optional.ofNullable(test.getInformant()),
                        Optional.ofNullable(test.getGroup()));
        return new Trial(scoring, new Responses(answers), respondent);
    }

    private static void fill(
            Map<ItemCode, BigDecimal> answers, List<ItemCode> items, BigDecimal value) {
        for (ItemCode item : items) {
            if (value == null) {
                answers.remove(item);
            } else {
                answers.put(item, value);
            }
        }
    }

    /** What comes of it on the scale that something is expected of. */
    public Score score(Expected expected) {
        return scoring.score(expected.getScale(), responses);
    }

    /** The band that {@code score} lies in, if any. */
    public Optional<Band> band(Expected expected, Score score) {
        return score instanceof Score.Known known
                ? Interpretation.band(expected.getScale(), known.value(), respondent)
                : Optional.empty();
    }

    /** Whether what was expected came out, the band too where one is expected. */
    public boolean holds(Expected expected) {
        Score score = score(expected);
        boolean asExpected =
                switch (score) {
                    case Score.Known known ->
                            expected.getValue() != null
                                    && known.value().compareTo(expected.getValue()) == 0;
                    case Score.Missing missing -> expected.isMissing();
                    case Score.Unscorable unscorable -> false;
                };
        return asExpected
                && (expected.getBand() == null
                        || band(expected, score)
                                .filter(b -> Objects.equals(b.getLabel(), expected.getBand()))
                                .isPresent());
    }
}
