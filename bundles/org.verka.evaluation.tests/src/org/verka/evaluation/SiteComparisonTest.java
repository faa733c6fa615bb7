package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.sites.ComparedScale;
import org.verka.evaluation.sites.ComparedShare;
import org.verka.evaluation.sites.SiteComparison;
import org.verka.evidence.Occasion;
import org.verka.evidence.ReportedAggregate;
import org.verka.model.Named;

/** Sites side by side. */
class SiteComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2015, 1, 1);

    private static Evaluation evaluate(Theory theory, Facts facts) {
        return new Evaluator().evaluate(theory.programme, facts.evidence(), Options.shared(DAY));
    }

    private static Facts people(Facts facts, String site, int n) {
        for (int i = 0; i < n; i++) {
            facts.pair(site, "p" + i, 10, 12 + i % 3);
        }
        return facts;
    }

    private static List<String> names(ComparedScale scale) {
        return scale.rows().stream()
                .map(r -> r.site().map(Named::getName).orElse("together"))
                .toList();
    }

    private static ComparedScale.Figures figures(ComparedScale.Row row) {
        return row.figures().shown().orElseThrow();
    }

    /** Without the order of the theory b would stand first: it has most and changed most. */
    @Test
    void sitesStandInTheOrderOfTheTheoryAndLastAllOfThemTogether() {
        Theory theory = new Theory("c", "a", "b");
        theory.instrument("F", List.of(), "S");
        Facts facts = people(people(people(new Facts(), "a", 6), "b", 20), "c", 9);
        ComparedScale scale = new SiteComparison(evaluate(theory, facts)).scales().get(0);
        assertEquals(List.of("c", "a", "b", "together"), names(scale));
        assertEquals(
                List.of(9, 6, 20, 35), scale.rows().stream().map(r -> figures(r).n()).toList());
    }

    @Test
    void aScaleOfWordsHasNoMeanToCompareSitesBy() {
        Theory theory = new Theory("a", "b");
        Theory.scale(theory.instrument("F", List.of(), "S"), "S")
                .getLevels()
                .addAll(List.of("lite", "mycket"));
        Facts facts = people(people(new Facts(), "a", 9), "b", 9);
        assertEquals(List.of(), new SiteComparison(evaluate(theory, facts)).scales());
    }

    @Test
    void oneSiteIsNotComparedWithItself() {
        Theory theory = new Theory("a", "b");
        theory.instrument("F", List.of(), "S");
        assertEquals(
                List.of(),
                new SiteComparison(evaluate(theory, people(new Facts(), "a", 9))).scales());
    }

    /** R: t = qt(0.975, 24); 3 + c(-1, 1) * t * 5 / sqrt(25) is 0.9361014 and 5.0638986. */
    @Test
    void aSiteThatSentItsFiguresStandsBesideTheOthersAndInNoSum() {
        Theory theory = new Theory("a", "b");
        theory.instrument("F", List.of(), "S");
        Facts facts = people(new Facts(), "a", 9);
        facts.reported("b", Occasion.BEFORE, "", 32, "10", "4")
                .reported("b", Occasion.AFTER, "", 25, "13", "4")
                .reported("b", Occasion.AFTER, ReportedAggregate.PAIRS, 25, "3", "5");
        Evaluation evaluation = evaluate(theory, facts);
        ComparedScale scale = new SiteComparison(evaluation).scales().get(0);
        assertEquals(List.of("a", "b"), names(scale));
        ComparedScale.Row sent = scale.rows().get(1);
        assertTrue(sent.reported());
        assertEquals(25, figures(sent).n());
        assertEquals(7, figures(sent).dropOut().getAsInt());
        assertEquals(0.9361014, figures(sent).lower().getAsDouble(), 1e-7);
        assertEquals(5.0638986, figures(sent).upper().getAsDouble(), 1e-7);
        assertEquals(9, evaluation.changes().get(0).figures().shown().orElseThrow().before().n());
    }

    /** Nobody here knows how many answered twice, nor how many dropped out. */
    @Test
    void ofASiteThatSentNoChangeTheValuesBeforeAndAfterAreTold() {
        Theory theory = new Theory("a", "b");
        theory.instrument("F", List.of(), "S");
        Facts facts = people(new Facts(), "a", 9);
        facts.reported("b", Occasion.BEFORE, "", 20, "10", "4")
                .reported("b", Occasion.AFTER, "", 16, "13", "4");
        ComparedScale scale = new SiteComparison(evaluate(theory, facts)).scales().get(0);
        ComparedScale.Row sent = scale.rows().get(1);
        assertEquals(new Disclosed.Withheld<>(Disclosed.Reason.NOT_SENT), sent.figures());
        ComparedScale.Levels levels = sent.levels().orElseThrow();
        assertEquals(20, levels.before().n());
        assertEquals(13, levels.after().mean().getAsDouble());
    }

    @Test
    void whereNoPairsAreKnownTheDropOutOfASiteThatSentItsFiguresIsNotSaidToBeNought() {
        Theory theory = new Theory("a", "b");
        theory.instrument("F", List.of(), "S");
        Facts facts = new Facts();
        for (String site : List.of("a", "b")) {
            facts.reported(site, Occasion.BEFORE, "", 20, "10", "4")
                    .reported(site, Occasion.AFTER, "", 16, "13", "4");
        }
        ComparedScale scale = new SiteComparison(evaluate(theory, facts)).scales().get(0);
        assertEquals(ComparedScale.Kind.LEVEL, scale.kind());
        assertEquals(16, figures(scale.rows().get(0)).n());
        assertEquals(OptionalInt.empty(), figures(scale.rows().get(0)).dropOut());
    }

    @Test
    void whatWasSentOfFewIsWithheldHereToo() {
        Theory theory = new Theory("a", "b");
        theory.instrument("F", List.of(), "S");
        Facts facts = people(new Facts(), "a", 9);
        facts.reported("b", Occasion.AFTER, "", 4, "13", "4");
        ComparedScale scale = new SiteComparison(evaluate(theory, facts)).scales().get(0);
        assertFalse(scale.rows().get(1).figures().shown().isPresent());
    }

    /** The means of those who dropped out would follow from everybody's and the pairs'. */
    @Test
    void theChangeIsWithheldWhereFewOfThoseWhoSentItDroppedOut() {
        Theory theory = new Theory("a", "b");
        theory.instrument("F", List.of(), "S");
        Facts facts = people(new Facts(), "a", 9);
        facts.reported("b", Occasion.BEFORE, "", 28, "10", "4")
                .reported("b", Occasion.AFTER, "", 25, "13", "4")
                .reported("b", Occasion.AFTER, ReportedAggregate.PAIRS, 25, "3", "5");
        ComparedScale scale = new SiteComparison(evaluate(theory, facts)).scales().get(0);
        assertFalse(scale.rows().get(1).figures().shown().isPresent());
    }

    @Test
    void aSiteWithFormsOfItsOwnIsToldByThoseAlone() {
        Theory theory = new Theory("a", "b");
        theory.instrument("F", List.of(), "S");
        Facts facts = people(people(new Facts(), "a", 9), "b", 7);
        facts.reported("b", Occasion.AFTER, "", 40, "13", "4");
        ComparedScale scale = new SiteComparison(evaluate(theory, facts)).scales().get(0);
        assertEquals(List.of(9, 7, 16), scale.rows().stream().map(r -> figures(r).n()).toList());
    }

    /**
     * Together 130 of 600. The limits are 13.34 to 29.54 % of 100 and 17.57 to 25.65 % of 400, and
     * the outer ones of 100 begin at 9.29 %, by R's qbinom and pbinom.
     */
    @Test
    void sharesAreHeldAgainstWhatAllOfThemHaveTogether() {
        Theory theory = new Theory("a", "b", "c");
        theory.count("C");
        Facts facts =
                new Facts()
                        .count("C", "a", "", "2013", 50, 100)
                        .count("C", "a", "", "2014", 10, 100)
                        .count("C", "b", "", "2014", 30, 100)
                        .count("C", "c", "", "2014", 90, 400);
        ComparedShare share = new SiteComparison(evaluate(theory, facts)).shares().get(0);
        assertEquals(LocalDate.of(2014, 12, 31), share.to());
        assertEquals(130.0 / 600, share.common().getAsDouble(), 1e-12);
        assertEquals(
                List.of(
                        Optional.of(ComparedShare.Place.OUTSIDE_INNER),
                        Optional.of(ComparedShare.Place.OUTSIDE_INNER),
                        Optional.of(ComparedShare.Place.WITHIN)),
                share.rows().stream().map(share::place).toList());
    }

    @Test
    void withOneSiteShownThereIsNothingToHoldAShareAgainst() {
        Theory theory = new Theory("a", "b");
        theory.count("C");
        Facts facts =
                new Facts()
                        .count("C", "a", "", "2014", 10, 100)
                        .count("C", "b", "", "2014", 2, 100);
        ComparedShare share = new SiteComparison(evaluate(theory, facts)).shares().get(0);
        assertTrue(share.common().isEmpty());
        assertEquals(Optional.empty(), share.place(share.rows().get(0)));
    }

    @Test
    void sitesAreNotHeldAgainstEachOtherByACountOfNothing() {
        Theory theory = new Theory("a", "b");
        theory.count("C");
        Facts facts =
                new Facts().count("C", "a", "", "2014", 40, 40).count("C", "b", "", "2014", 20, 20);
        assertEquals(List.of(), new SiteComparison(evaluate(theory, facts)).shares());
    }

    /** Municipalities are compared with each other and not with their districts. */
    @Test
    void theWidestSitesOfWhichThereAreSeveralAreCompared() {
        Theory theory = new Theory("m", "x", "y", "z").partOf("x", "m").partOf("y", "m");
        theory.partOf("z", "y");
        theory.instrument("F", List.of(), "S");
        Facts facts = people(people(new Facts(), "x", 9), "z", 8);
        ComparedScale scale = new SiteComparison(evaluate(theory, facts)).scales().get(0);
        assertEquals(List.of("x", "y", "together"), names(scale));
    }
}
