package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.chain.CauseEvidence.Standing;
import org.verka.evaluation.chain.ChainEvidence;
import org.verka.model.Activity;
import org.verka.model.Interval;
import org.verka.model.ModelFactory;
import org.verka.model.Named;
import org.verka.model.Site;

/** A site that has sent no log has not been told to have done nothing. */
class SilentSitesTest {

    private final Theory theory = new Theory("A", "B", "C");
    private final Activity talks = theory.activity("Samtal", "2014", "30", Interval.TOTAL);
    private final Activity meetings = theory.activity("Möte", "2014", "10", Interval.TOTAL);
    private final Facts facts = new Facts();

    private Evaluation evaluation() {
        return new Evaluator()
                .evaluate(
                        theory.programme,
                        facts.evidence(),
                        Options.internal(LocalDate.of(2014, 12, 31)));
    }

    private List<String> silent() {
        return new SilentSites(evaluation()).all().stream().map(Named::getName).toList();
    }

    private Standing standing(Activity activity) {
        return new ChainEvidence(evaluation()).of(activity).orElseThrow().standing();
    }

    @Test
    void aSiteIsSilentWhenNoLogHasAnyEntryOfItAndOthersHave() {
        assertEquals(List.of(), silent());
        facts.done("Samtal", "A", "2014-03-01", 5);
        assertEquals(List.of("B", "C"), silent());
        facts.done("Möte", "B", "2014-03-01", 0);
        assertEquals(List.of("C"), silent());
    }

    @Test
    void theOnlySiteThatIsTheWholeOfOthersIsNotHeardButThey() {
        Site whole = ModelFactory.eINSTANCE.createSite();
        whole.setName("Kommunen");
        List.copyOf(theory.programme.getSites()).forEach(site -> site.setPartOf(whole));
        theory.programme.getSites().add(whole);
        facts.done("Samtal", "A", "2014-03-01", 5);
        assertEquals(List.of("B", "C"), silent());
    }

    @Test
    void aPlanOfAllSitesIsNotCalledUndoneWhereSomeHaveSentNothing() {
        facts.done("Samtal", "A", "2014-03-01", 5);
        assertEquals(Standing.UNKNOWN, standing(talks));
        assertEquals(Standing.UNKNOWN, standing(meetings));
        facts.done("Samtal", "B", "2014-03-01", 1).done("Samtal", "C", "2014-03-01", 1);
        assertEquals(Standing.DID_NOT, standing(talks));
        assertEquals(Standing.DID_NOT, standing(meetings));
    }

    @Test
    void whatIsDoneAlreadyIsDoneWhateverTheSilentDid() {
        facts.done("Samtal", "A", "2014-03-01", 15);
        assertEquals(Standing.CAME_ABOUT, standing(talks));
    }

    @Test
    void thoseWhoSentAreHeldAgainstTheirSharesOfThePlan() {
        theory.share(talks, "A", "8");
        theory.share(talks, "B", "22");
        theory.share(meetings, "A", "6");
        facts.done("Samtal", "A", "2014-03-01", 5).done("Möte", "A", "2014-03-01", 1);
        assertEquals(OptionalDouble.of(0.625), new SilentSites(evaluation()).doneByOthers(talks));
        assertEquals(Standing.CAME_ABOUT, standing(talks));
        assertEquals(Standing.DID_NOT, standing(meetings));
    }

    @Test
    void noneOfAPlanIsHeldAgainstThoseWhoHaveNoShareOfIt() {
        theory.share(talks, "B", "20");
        facts.done("Samtal", "A", "2014-03-01", 5);
        assertEquals(Standing.UNKNOWN, standing(talks));
    }
}
