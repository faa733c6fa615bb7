package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.ActivityProgress.Status;
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

    private Status status(Activity activity, Site... site) {
        return evaluation().activities().stream()
                .filter(p -> p.activity() == activity)
                .filter(p -> p.site().equals(Arrays.stream(site).findFirst()))
                .findFirst()
                .orElseThrow()
                .status();
    }

    @Test
    void aPlanOfAllSitesIsNotCalledUndoneWhereSomeHaveSentNothing() {
        facts.done("Samtal", "A", "2014-03-01", 5);
        assertEquals(Status.UNKNOWN, status(talks));
        assertEquals(Standing.UNKNOWN, standing(talks));
        assertEquals(Status.UNKNOWN, status(meetings));
        assertEquals(Standing.UNKNOWN, standing(meetings));
        facts.done("Samtal", "B", "2014-03-01", 1).done("Samtal", "C", "2014-03-01", 1);
        assertEquals(Status.MUCH_LESS, status(talks));
        assertEquals(Standing.DID_NOT, standing(talks));
        assertEquals(Status.NOTHING_RECORDED, status(meetings));
        assertEquals(Standing.DID_NOT, standing(meetings));
    }

    @Test
    void whatIsDoneAlreadyIsDoneWhateverTheSilentDid() {
        facts.done("Samtal", "A", "2014-03-01", 15);
        assertEquals(Status.UNKNOWN, status(talks));
        assertEquals(Standing.CAME_ABOUT, standing(talks));
        facts.done("Samtal", "A", "2014-04-01", 12);
        assertEquals(Status.AS_PLANNED, status(talks));
    }

    @Test
    void whatTheSilentWereToDoDecidesWhatCanBeKnown() {
        theory.share(talks, "A", "22");
        theory.share(talks, "B", "5");
        theory.share(talks, "C", "3");
        facts.done("Samtal", "A", "2014-03-01", 6).done("Möte", "B", "2014-03-01", 1);
        assertEquals(Status.MUCH_LESS, status(talks), "6 to 9 of 30");
        facts.done("Samtal", "A", "2014-04-01", 6);
        assertEquals(Status.UNKNOWN, status(talks), "12 to 15 of 30");
        facts.done("Samtal", "A", "2014-05-01", 4);
        assertEquals(Status.LESS, status(talks), "16 to 19 of 30");
    }

    @Test
    void whatIsSharedOutToNobodyMayHaveBeenDoneByAnyOfTheSilent() {
        theory.share(talks, "A", "20");
        facts.done("Samtal", "A", "2014-03-01", 6).done("Möte", "B", "2014-03-01", 1);
        assertEquals(Status.UNKNOWN, status(talks), "6 to 16 of 30");
        theory.share(talks, "B", "10");
        assertEquals(Status.MUCH_LESS, status(talks), "6 of 30");
    }

    @Test
    void whatASilentSiteDidIsNotKnown() {
        Site b = theory.programme.getSites().get(1);
        theory.share(talks, "A", "20");
        theory.share(talks, "B", "10");
        facts.done("Samtal", "A", "2014-03-01", 20);
        assertEquals(Status.UNKNOWN, status(talks, b));
        assertEquals(Status.AS_PLANNED, status(talks, theory.programme.getSites().get(0)));
        facts.done("Möte", "B", "2014-03-01", 1);
        assertEquals(Status.NOTHING_RECORDED, status(talks, b));
    }
}
