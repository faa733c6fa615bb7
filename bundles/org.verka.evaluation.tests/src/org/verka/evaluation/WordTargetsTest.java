package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verka.evaluation.IndicatorStatus.Figures;
import org.verka.evaluation.IndicatorStatus.Verdict;
import org.verka.evaluation.statistics.ShareDifference;
import org.verka.model.Comparison;
import org.verka.model.Indicator;
import org.verka.model.Scale;

/** A scale of words is held to its target by how many have a word, never by a mean. */
class WordTargetsTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);

    private final Theory theory = new Theory("A", "B");
    private final Facts facts = new Facts();
    private Indicator indicator;

    @BeforeEach
    void words() {
        Scale scale = Theory.scale(theory.instrument("F", List.of(), "S"), "S");
        scale.getLevels().addAll(List.of("aldrig", "ibland", "ofta", "alltid"));
        indicator = theory.indicator(scale);
    }

    private void pairs(String site, int n, int before, int after) {
        for (int i = 0; i < n; i++) {
            facts.pair(site, before + "-" + after + "-" + i, before, after);
        }
    }

    private void share(Comparison comparison, String percent, Comparison side, String word) {
        indicator.setComparison(comparison);
        indicator.setTarget(new BigDecimal(percent));
        indicator.setTargetUnit("%");
        indicator.setWordComparison(side);
        indicator.setWord(word);
    }

    private IndicatorStatus status(Options options) {
        return new Evaluator()
                .evaluate(theory.programme, facts.evidence(), options)
                .indicators()
                .getFirst();
    }

    private IndicatorStatus internal() {
        return status(Options.internal(DAY));
    }

    private Figures figures() {
        return internal().figures().shown().orElseThrow();
    }

    /** Of 10 after, 4 have "ofta" and 2 "alltid": 60 %, and the median is "ofta". */
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 60, AT_LEAST, ofta, MET",
        "AT_LEAST, 60.1, AT_LEAST, ofta, ON_THE_WAY",
        "AT_LEAST, 20, AT_LEAST, alltid, MET",
        "AT_MOST, 10, AT_MOST, aldrig, MET",
        "AT_MOST, 9, AT_MOST, aldrig, ON_THE_WAY",
        "AT_MOST, 50, AT_LEAST, ofta, NOT_YET",
        "AT_LEAST, 80, AT_MOST, ibland, NOT_YET",
    })
    void aShareOfPeopleWithAWordIsHeldAgainstTheTarget(
            Comparison comparison, String percent, Comparison side, String word, Verdict verdict) {
        tenPairs();
        share(comparison, percent, side, word);
        assertEquals(verdict, internal().verdict());
    }

    private void tenPairs() {
        pairs("A", 1, 0, 0);
        pairs("A", 3, 0, 1);
        pairs("A", 3, 1, 2);
        pairs("A", 1, 2, 2);
        pairs("A", 2, 2, 3);
    }

    /** Before 3 of 10 had "ofta" or more, after 6; 3 came there and nobody left. */
    @Test
    void theValuesAreSharesInPerCentWithHowTheSamePeopleWent() {
        tenPairs();
        share(Comparison.AT_LEAST, "70", Comparison.AT_LEAST, "ofta");
        assertEquals(
                new Figures(
                        OptionalDouble.of(30),
                        true,
                        OptionalDouble.of(60),
                        Optional.of(LocalDate.of(2014, 6, 10)),
                        10,
                        Optional.of(new DropOut(0, 10)),
                        ShareDifference.ofPairs(3, 0, 10)),
                figures());
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, ofta, MET", // the upper half stands there
        "AT_LEAST, alltid, ON_THE_WAY",
        "AT_MOST, ibland, NOT_YET", // 4 of 10, and 7 before
        "AT_MOST, ofta, MET",
    })
    void aTargetThatIsAWordWantsAtLeastHalfThere(
            Comparison comparison, String word, Verdict verdict) {
        tenPairs();
        indicator.setComparison(comparison);
        indicator.setTargetText(word);
        assertEquals(verdict, internal().verdict());
    }

    /** The mean of 0, 0, 0, 3, 3 and 3 is 1.5; yet half have "alltid", and half "aldrig". */
    @Test
    void noMeanOfWordNumbersIsHeldAgainstATarget() {
        pairs("A", 3, 0, 0);
        pairs("A", 3, 0, 3);
        indicator.setTarget(new BigDecimal("1.5"));
        assertEquals(Verdict.MET, internal().verdict(), "half have “ofta” or more");
        pairs("A", 1, 1, 1);
        assertEquals(OptionalDouble.of(300.0 / 7), figures().latest());
        assertEquals(Verdict.ON_THE_WAY, internal().verdict(), "3 of 7 have it");
    }

    @Test
    void withoutATargetTheMedianWordIsTold() {
        tenPairs();
        assertEquals(Verdict.NO_TARGET, internal().verdict());
        assertEquals(OptionalDouble.of(1), figures().baseline(), "of 0 0 0 0 1 1 1 2 2 2");
        assertEquals(OptionalDouble.of(2), figures().latest(), "of 0 1 1 1 2 2 2 2 3 3");
        assertTrue(
                status(Options.shared(DAY)).figures().shown().orElseThrow().latest().isPresent());
    }

    @Test
    void theMedianWordOfFewerThanTenIsWithheldFromASharedEvaluation() {
        pairs("A", 4, 0, 1);
        pairs("A", 5, 1, 2);
        assertEquals(OptionalDouble.of(2), figures().latest());
        Figures shared = status(Options.shared(DAY)).figures().shown().orElseThrow();
        assertTrue(shared.isUntold());
        assertEquals(9, shared.n());
    }

    @Test
    void aShareAndItsVerdictAreToldWhereNobodyStandsAlone() {
        pairs("A", 6, 0, 0);
        pairs("A", 7, 0, 2);
        pairs("A", 5, 2, 2);
        share(Comparison.AT_LEAST, "60", Comparison.AT_LEAST, "ofta");
        IndicatorStatus shared = status(Options.shared(DAY));
        assertEquals(Verdict.MET, shared.verdict());
        assertEquals(internal().figures(), shared.figures());
    }

    /** 9 after have "ofta" and 9 not; but of those who stood still only 2 had it. */
    @Test
    void aShareThatWouldTellOfTooFewIsWithheldAndItsVerdictStays() {
        pairs("A", 9, 0, 0);
        pairs("A", 7, 0, 2);
        pairs("A", 2, 2, 2);
        pairs("A", 5, 3, 2);
        share(Comparison.AT_LEAST, "60", Comparison.AT_LEAST, "ofta");
        IndicatorStatus shared = status(Options.shared(DAY));
        assertEquals(Verdict.MET, shared.verdict());
        Figures figures = shared.figures().shown().orElseThrow();
        assertTrue(figures.isUntold());
        assertEquals(OptionalDouble.empty(), figures.baseline());
        assertEquals(Optional.empty(), figures.pairs());
        assertEquals(23, figures.n());
    }

    @Test
    void aVerdictIsWithheldWhereFewHaveTheWordOrFewDoNot() {
        pairs("A", 9, 0, 0);
        pairs("A", 4, 1, 2);
        share(Comparison.AT_LEAST, "60", Comparison.AT_LEAST, "ofta");
        assertEquals(Verdict.WITHHELD, status(Options.shared(DAY)).verdict());
        assertEquals(Verdict.ON_THE_WAY, internal().verdict());
    }

    @Test
    void aStatedShareIsTheBaselineWhereNoneWasMeasured() {
        for (int i = 0; i < 6; i++) {
            facts.pair("A", "p" + i, null, i < 3 ? 2 : 0);
        }
        share(Comparison.AT_LEAST, "60", Comparison.AT_LEAST, "ofta");
        indicator.setBaseline(new BigDecimal("40"));
        indicator.setBaselineUnit("%");
        assertEquals(OptionalDouble.of(40), figures().baseline());
        assertEquals(Verdict.ON_THE_WAY, internal().verdict());
    }
}
