package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.chain.CauseEvidence.Standing;
import org.verka.evaluation.chain.ChainEvidence;
import org.verka.evaluation.chain.LinkEvidence;
import org.verka.evaluation.chain.LinkEvidence.Aside;
import org.verka.evaluation.chain.LinkVerdict;
import org.verka.model.Activity;
import org.verka.model.Cause;
import org.verka.model.Count;
import org.verka.model.Direction;
import org.verka.model.Interval;
import org.verka.model.Link;
import org.verka.model.ModelFactory;
import org.verka.model.Named;
import org.verka.model.Outcome;
import org.verka.model.Output;
import org.verka.model.Site;

/** A change counts for a link where its beginning came about, and after it did. */
class ChainSitesTest {

    private static final LocalDate DAY = LocalDate.of(2015, 12, 31);

    private Theory theory = new Theory("North", "South");
    private final Facts facts = new Facts();

    private ChainEvidence chain() {
        return new ChainEvidence(
                new Evaluator()
                        .evaluate(theory.programme, facts.evidence(), Options.internal(DAY)));
    }

    private LinkEvidence link(int number) {
        return chain().links().get(number - 1);
    }

    private static void lead(Cause from, Outcome to) {
        Link link = ModelFactory.eINSTANCE.createLink();
        link.setTarget(to);
        from.getLinks().add(link);
    }

    private Activity activity(String name) {
        return theory.activity(name, "2014-01 – 2014-12", "10", Interval.TOTAL);
    }

    private Outcome share(String name) {
        Count count = theory.count(name);
        count.setDesired(Direction.INCREASE);
        theory.indicator(count);
        return theory.programme.getOutcomes().get(theory.programme.getOutcomes().size() - 1);
    }

    /** Of a hundred before and after. */
    private void went(String share, String site, int before, int after) {
        facts.count(share, site, "", "2013", before, 100)
                .count(share, site, "", "2014", after, 100);
    }

    private void northRoseAndSouthFell() {
        went("S", "North", 20, 60);
        went("S", "South", 20, 5);
    }

    private static List<String> names(List<Site> sites) {
        return sites.stream().map(Named::getName).toList();
    }

    @Test
    void aRiseWhereNothingWasDoneIsNotWhatFollowedOfWhatWasDoneElsewhere() {
        lead(activity("a"), share("S"));
        facts.done("a", "South", "2014-03-01", 10);
        northRoseAndSouthFell();
        LinkEvidence link = link(1);
        assertEquals(LinkVerdict.NOT_FOLLOWED, link.verdict());
        assertEquals(List.of("South"), names(link.bySite().unchanged()));
        assertEquals(List.of("North"), names(link.bySite().notThere()));
        assertEquals(List.of(), link.bySite().changed());
        assertEquals(Standing.CONTRADICTORY, link.to().standing());
    }

    @Test
    void sitesThatDidTheSameAndWentDifferentWaysAreAContradiction() {
        lead(activity("a"), share("S"));
        facts.done("a", "South", "2014-03-01", 5).done("a", "North", "2014-03-01", 5);
        northRoseAndSouthFell();
        LinkEvidence link = link(1);
        assertEquals(LinkVerdict.CONTRADICTORY, link.verdict());
        assertEquals(List.of("North"), names(link.bySite().changed()));
        assertEquals(List.of("South"), names(link.bySite().unchanged()));
    }

    @Test
    void sitesThatAgreeAreToldByTheFigureOfAll() {
        lead(activity("a"), share("S"));
        facts.done("a", "South", "2014-03-01", 5).done("a", "North", "2014-03-01", 5);
        went("S", "North", 20, 32);
        went("S", "South", 20, 32);
        LinkEvidence link = link(1);
        // 12 points of a hundred are chance at a site, and of two hundred not
        assertEquals(LinkVerdict.FOLLOWED, link.verdict());
        assertFalse(link.bySite().tells());
    }

    @Test
    void whatIsMeasuredOnlyWhereNothingWasDoneTellsNothing() {
        lead(activity("a"), share("S"));
        facts.done("a", "South", "2014-03-01", 10);
        went("S", "North", 20, 60);
        LinkEvidence link = link(1);
        assertEquals(LinkVerdict.TOO_LITTLE_DATA, link.verdict());
        assertEquals(Optional.of(Aside.NOT_THERE), link.allAside());
    }

    @Test
    void aSiteThatSentNoLogIsNotSaidToHaveDoneNothingBeforeAllIsDone() {
        lead(activity("a"), share("S"));
        facts.done("a", "South", "2014-03-01", 6);
        northRoseAndSouthFell();
        assertEquals(List.of(), names(link(1).bySite().notThere()));
        facts.done("a", "South", "2014-04-01", 4);
        assertEquals(List.of("North"), names(link(1).bySite().notThere()));
    }

    @Test
    void entriesOfTheWholeMayBeOfAnyOfItsParts() {
        theory = new Theory("All", "North", "South").partOf("North", "All").partOf("South", "All");
        lead(activity("a"), share("S"));
        facts.done("a", "All", "2014-03-01", 10);
        went("S", "North", 20, 60);
        assertEquals(LinkVerdict.FOLLOWED, link(1).verdict());
    }

    @Test
    void anOutputIsWhereAnyOfItsActivitiesIs() {
        Output output = ModelFactory.eINSTANCE.createOutput();
        output.setName("O");
        output.getActivities().addAll(List.of(activity("a"), activity("b")));
        theory.programme.getOutputs().add(output);
        lead(output, share("S"));
        facts.done("a", "South", "2014-03-01", 10);
        went("S", "North", 20, 60);
        assertEquals(LinkVerdict.TOO_LITTLE_DATA, link(1).verdict());
        facts.done("b", "North", "2014-03-01", 10);
        assertEquals(LinkVerdict.FOLLOWED, link(1).verdict());
    }

    @Test
    void aResultLeadsOnWhereItChanged() {
        Outcome near = share("S");
        Outcome far = share("T");
        lead(activity("a"), near);
        lead(near, far);
        facts.done("a", "South", "2014-03-01", 5).done("a", "North", "2014-03-01", 5);
        northRoseAndSouthFell();
        went("T", "North", 50, 20);
        went("T", "South", 20, 90);
        LinkEvidence link = link(2);
        assertEquals(LinkVerdict.NOT_FOLLOWED, link.verdict());
        assertEquals(List.of("South"), names(link.bySite().notThere()));
    }

    @Test
    void whatWasMeasuredBeforeAnythingWasDoneDidNotFollowIt() {
        theory = new Theory("North");
        lead(activity("a"), share("S"));
        went("S", "North", 20, 60);
        facts.done("a", "North", "2015-01-01", 10);
        LinkEvidence late = link(1);
        assertEquals(LinkVerdict.TOO_LITTLE_DATA, late.verdict());
        assertEquals(Optional.of(Aside.BEFORE), late.allAside());
        facts.done("a", "North", "2014-12-31", 1);
        assertEquals(LinkVerdict.FOLLOWED, link(1).verdict());
    }

    @Test
    void aSiteThatBeganAfterItsLatestMeasurementDoesNotCount() {
        lead(activity("a"), share("S"));
        went("S", "North", 20, 60);
        went("S", "South", 20, 22);
        facts.done("a", "South", "2014-03-01", 10).done("a", "North", "2015-01-01", 10);
        LinkEvidence link = link(1);
        assertEquals(LinkVerdict.TOO_LITTLE_DATA, link.verdict());
        assertEquals(List.of("North"), names(link.bySite().before()));
        assertEquals(Optional.empty(), link.allAside());
    }
}
