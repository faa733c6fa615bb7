package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.IndicatorStatus.Verdict;
import org.verka.evaluation.chain.CauseEvidence;
import org.verka.evaluation.chain.ChainEvidence;
import org.verka.evaluation.chain.LinkVerdict;
import org.verka.evaluation.chain.Movement;
import org.verka.evidence.Occasion;
import org.verka.evidence.ReportedAggregate;
import org.verka.model.Activity;
import org.verka.model.Comparison;
import org.verka.model.Indicator;
import org.verka.model.Interval;
import org.verka.model.Link;
import org.verka.model.ModelFactory;
import org.verka.model.Named;

/** What a site sent of an indicator stands beside what others have forms of. */
class SentIndicatorTest {

    private static final LocalDate DAY = LocalDate.of(2015, 1, 1);

    private final Theory theory = new Theory("a", "b", "c");
    private final Facts facts = new Facts();

    @BeforeEach
    void anIndicatorWithATarget() {
        Indicator indicator =
                theory.indicator(Theory.scale(theory.instrument("F", List.of(), "S"), "S"));
        indicator.setTarget(new BigDecimal("12.5"));
        indicator.setComparison(Comparison.AT_LEAST);
    }

    private void people(String site, int n) {
        for (int i = 0; i < n; i++) {
            facts.pair(site, site + i, 10, 12);
        }
    }

    private void sent(String site) {
        facts.reported(site, Occasion.BEFORE, "", 32, "10", "4")
                .reported(site, Occasion.AFTER, "", 25, "13", "4");
    }

    private Evaluation evaluate() {
        return new Evaluator().evaluate(theory.programme, facts.evidence(), Options.shared(DAY));
    }

    private static List<String> places(Evaluation evaluation) {
        return evaluation.indicators().stream()
                .map(i -> i.site().map(Named::getName).orElse("together"))
                .toList();
    }

    private static IndicatorStatus at(Evaluation evaluation, String site) {
        return evaluation.indicators().stream()
                .filter(i -> i.site().filter(s -> s.getName().equals(site)).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMeansThatASiteSentAreHeldAgainstTheTarget() {
        people("a", 9);
        sent("b");
        Evaluation evaluation = evaluate();
        IndicatorStatus status = at(evaluation, "b");
        IndicatorStatus.Figures figures = status.figures().shown().orElseThrow();
        assertEquals(10, figures.baseline().getAsDouble());
        assertTrue(figures.baselineMeasured());
        assertEquals(13, figures.latest().getAsDouble());
        assertEquals(25, figures.n());
        assertEquals(Optional.empty(), figures.dropOut());
        assertEquals(Verdict.MET, status.verdict());
        assertTrue(evaluation.isSent(status));
        assertFalse(evaluation.isSent(at(evaluation, "a")));
    }

    @Test
    void theDropOutIsToldWhereTheChangeOfPairsWasSent() {
        sent("b");
        facts.reported("b", Occasion.AFTER, ReportedAggregate.PAIRS, 25, "3", "5");
        IndicatorStatus status = at(evaluate(), "b");
        assertEquals(
                Optional.of(new DropOut(7, 32)), status.figures().shown().orElseThrow().dropOut());
    }

    @Test
    void aSiteThatSentMeansIsNoPartOfAllSitesTogether() {
        people("a", 9);
        sent("b");
        assertEquals(List.of("a", "b"), places(evaluate()));
        people("c", 8);
        Evaluation evaluation = evaluate();
        assertEquals(List.of("a", "b", "c", "together"), places(evaluation));
        IndicatorStatus together = evaluation.indicators().getLast();
        assertEquals(17, together.figures().shown().orElseThrow().n());
    }

    @Test
    void theFormsOfASiteCountAndNotWhatItSent() {
        people("b", 9);
        sent("b");
        assertEquals(9, at(evaluate(), "b").figures().shown().orElseThrow().n());
    }

    private ChainEvidence chain() {
        Activity activity = theory.activity("Stöd", "2014", "10", Interval.TOTAL);
        facts.done("Stöd", "a", "2014-05-05", 5).done("Stöd", "b", "2014-05-05", 5);
        Link link = ModelFactory.eINSTANCE.createLink();
        link.setTarget(theory.programme.getOutcomes().getFirst());
        activity.getLinks().add(link);
        return new ChainEvidence(evaluate());
    }

    private static Set<Movement.Kind> moved(ChainEvidence chain) {
        CauseEvidence result = chain.links().getFirst().to();
        return Stream.concat(result.movements().stream(), result.bySite().stream())
                .map(Movement::kind)
                .collect(Collectors.toSet());
    }

    @Test
    void ofWhatWasSentNothingIsSaidOfTheLinkThatShouldLeadToIt() {
        sent("b");
        facts.reported("b", Occasion.AFTER, ReportedAggregate.PAIRS, 25, "3", "5");
        ChainEvidence chain = chain();
        assertEquals(Set.of(Movement.Kind.SENT), moved(chain));
        assertEquals(LinkVerdict.TOO_LITTLE_DATA, chain.links().getFirst().verdict());
    }

    @Test
    void theLinkIsJudgedByTheFormsOfOtherSites() {
        for (int i = 0; i < 9; i++) {
            facts.pair("a", "a" + i, 10, 12 + i % 3);
        }
        sent("b");
        ChainEvidence chain = chain();
        assertTrue(moved(chain).contains(Movement.Kind.SENT), moved(chain).toString());
        assertEquals(LinkVerdict.FOLLOWED, chain.links().getFirst().verdict());
    }
}
