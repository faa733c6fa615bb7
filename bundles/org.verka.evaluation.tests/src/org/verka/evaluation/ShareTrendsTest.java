package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Shares over time are tested for a trend where there is enough to test. */
class ShareTrendsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    /** R: prop.trend.test(c(20, 30, 45), c(100, 100, 100), score = c(0, 365, 730)). */
    @Test
    void aRisingShareHasATrendThatIsWeighedOnceAmongAll() {
        Facts facts =
                new Facts()
                        .count("C", "a", "", "2017", 20, 100)
                        .count("C", "a", "", "2018", 30, 100)
                        .count("C", "a", "", "2019", 45, 100);
        List<Share> shares = shares(new Theory("a"), facts);
        assertEquals(2, shares.size(), "the site, and all sites, which say the same");
        Share site = shares.get(0);
        assertEquals(3.8002094395, site.trend().orElseThrow().z(), 1e-6);
        ShareTests trends = ShareTests.ofTrends(shares, Options.Correction.HOLM);
        assertEquals(site.trend().orElseThrow().p(), trends.corrected(site).orElseThrow(), 1e-15);
        assertTrue(trends.isSure(site));
    }

    @Test
    void twoPeriodsAreNoTrend() {
        Facts facts =
                new Facts()
                        .count("C", "a", "", "2018", 30, 100)
                        .count("C", "a", "", "2019", 45, 100);
        assertEquals(Optional.empty(), shares(new Theory("a"), facts).get(0).trend());
    }

    @Test
    void periodsThatOverlapMayCountACaseTwiceAndAreNotTested() {
        Facts facts =
                new Facts()
                        .count("C", "a", "", "HT 2017", 20, 100)
                        .count("C", "a", "", "2018", 30, 100)
                        .count("C", "a", "", "HT 2018", 45, 100)
                        .count("C", "b", "", "HT 2017", 20, 100)
                        .count("C", "b", "", "VT 2018", 30, 100)
                        .count("C", "b", "", "HT 2018", 45, 100);
        List<Share> shares = shares(new Theory("a", "b"), facts);
        assertTrue(shares.get(0).overlaps());
        assertEquals(Optional.empty(), shares.get(0).trend());
        assertEquals(Optional.empty(), shares.get(0).change());
        assertFalse(shares.get(0).hasTooFewForTrend());
        assertFalse(shares.get(1).overlaps());
        assertTrue(shares.get(1).trend().isPresent() && shares.get(1).change().isPresent());
    }

    @Test
    void aTrendOfTooFewIsNotTested() {
        Facts facts =
                new Facts()
                        .count("C", "a", "", "2017", 5, 100)
                        .count("C", "a", "", "2018", 7, 16)
                        .count("C", "a", "", "2019", 5, 100);
        Share share = shares(new Theory("a"), facts).get(0);
        assertEquals(Optional.empty(), share.trend());
        assertTrue(share.hasTooFewForTrend());
    }

    @Test
    void aPeriodThatIsWithheldLeavesNothingToTest() {
        Facts facts =
                new Facts()
                        .count("C", "a", "", "2017", 20, 100)
                        .count("C", "a", "", "2018", 2, 100)
                        .count("C", "a", "", "2019", 45, 100);
        Share share = shares(new Theory("a"), facts).get(0);
        assertEquals(Optional.empty(), share.trend());
        assertFalse(share.hasTooFewForTrend());
    }

    /** Leaving out the test of a site that is withheld would make the others surer. */
    @Test
    void testsThatAreWithheldCountAmongTheOthers() {
        Facts facts = new Facts();
        for (String site : List.of("a", "b", "c")) {
            facts.count("C", site, "", "2017", 20, 100)
                    .count("C", site, "", "2018", site.equals("c") ? 2 : 30, 100)
                    .count("C", site, "", "2019", site.equals("b") ? 2 : 40, 100);
        }
        List<Share> shares = shares(new Theory("a", "b", "c"), facts);
        Share told = shares.get(0);
        ShareTests trends = ShareTests.ofTrends(shares, Options.Correction.HOLM);
        long more = shares.stream().filter(s -> s.trend().isEmpty()).count();
        assertTrue(more >= 2, "b and c at least");
        assertEquals(
                (1 + more) * told.trend().orElseThrow().p(),
                trends.corrected(told).orElseThrow(),
                1e-12);
        assertEquals(OptionalDouble.empty(), trends.corrected(shares.get(1)));
    }

    /** R: p.adjust(c(fisher.test(...)$p.value, ...), "holm"), here of a, b and all. */
    @Test
    void theLastPeriodsTestsAgainstTheFirstAreWeighedTogether() {
        Facts facts =
                new Facts()
                        .count("C", "a", "", "2018", 20, 100)
                        .count("C", "a", "", "2019", 35, 100)
                        .count("C", "b", "", "2018", 20, 100)
                        .count("C", "b", "", "2019", 22, 100);
        List<Share> shares = shares(new Theory("a", "b"), facts);
        List<Double> alone = shares.stream().map(s -> s.change().orElseThrow().p()).toList();
        ShareTests together = ShareTests.ofPeriods(shares, Options.Correction.HOLM);
        assertEquals(0.0261179521251, alone.get(0), 1e-9);
        assertEquals(0.0783538563752, together.corrected(shares.get(0)).orElseThrow(), 1e-9);
        assertEquals(0.862351106660, together.corrected(shares.get(1)).orElseThrow(), 1e-9);
        assertEquals(0.1232654645283, together.corrected(shares.get(2)).orElseThrow(), 1e-9);
        assertFalse(together.isSure(shares.get(0)));
        assertTrue(ShareTests.ofPeriods(shares, Options.Correction.NONE).isSure(shares.get(0)));
    }

    private static List<Share> shares(Theory theory, Facts facts) {
        theory.count("C");
        return new Evaluator()
                .evaluate(theory.programme, facts.evidence(), Options.shared(DAY))
                .shares();
    }
}
