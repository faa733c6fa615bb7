package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.statistics.WilsonInterval;
import org.verka.model.Named;
import org.verka.model.SiteTree;

class SharesTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);

    @Test
    void theExampleGivesItsCountsByUnitSiteAndTogether() throws IOException {
        SamordnatStod example = new SamordnatStod();
        List<Share> shares =
                new Evaluator()
                        .evaluate(example.theory.programme, example.evidence(), Options.shared(DAY))
                        .shares();
        List<String> headings = shares.stream().map(SharesTest::heading).toList();
        assertEquals(16, shares.size());
        assertEquals(List.of("Tyresö/Barn och unga", "Tyresö/Vuxna"), headings.subList(0, 2));
        assertEquals(
                List.of("Tyresö/", "Sandviken/", "Umeå/", "Majorna-Linné/", "Borlänge/", "/"),
                headings.subList(10, 16));
        // 10 of 36 and 28 of 156; 18 of 38 and 49 of 175
        assertEquals(List.of("38/192", "67/213"), points(shares.get(10)));
        // the sums of the file's columns for 2013 and 2014
        assertEquals(List.of("229/1161", "328/1202"), points(shares.get(15)));
        assertEquals(LocalDate.of(2013, 9, 30), shares.get(15).points().get(0).to());
    }

    /** R: fisher.test(matrix(c(229, 1161 - 229, 328, 1202 - 328), 2)); prop.test(328, 1202). */
    @Test
    void aShareHasItsIntervalAndItsChangeATestAsInR() throws Exception {
        SamordnatStod example = new SamordnatStod();
        Share all =
                new Evaluator()
                        .evaluate(example.theory.programme, example.evidence(), Options.shared(DAY))
                        .shares()
                        .get(15);
        assertEquals(1.566193e-05, all.change().orElseThrow().p(), 1e-11);
        WilsonInterval last =
                all.points().get(1).figures().shown().orElseThrow().interval().orElseThrow();
        assertEquals(0.2484502, last.lower(), 1e-7);
        assertEquals(0.2987540, last.upper(), 1e-7);
    }

    /** R: fisher.test(matrix(c(3, 57, 26, 54), 2, byrow = TRUE)). */
    @Test
    void eachSiteIsHeldAgainstTheOthersThatAreShown() {
        Facts facts =
                new Facts()
                        .count("C", "A", "", "2013", 1, 90)
                        .count("C", "A", "", "2014", 20, 60)
                        .count("C", "B", "", "2014", 6, 20)
                        .count("C", "D", "", "2014", 3, 60);
        Theory theory = theory("A", "B", "D");
        Evaluation shared =
                new Evaluator().evaluate(theory.programme, facts.evidence(), Options.shared(DAY));
        List<SiteDifference> two =
                SiteDifference.of(shared.shares(), new SiteTree(theory.programme));
        assertEquals(
                List.of("A 20/60 6/20", "B 6/20 20/60"),
                two.stream().map(SharesTest::compared).toList(),
                "D has too few to be told of");
        assertEquals(1, two.get(0).test().p(), 1e-9);
        assertEquals(1, two.get(0).corrected(), 1e-9);
        Evaluation all =
                new Evaluator().evaluate(theory.programme, facts.evidence(), Options.internal(DAY));
        List<SiteDifference> three =
                SiteDifference.of(all.shares(), new SiteTree(theory.programme));
        assertEquals("D 3/60 26/80", compared(three.get(2)));
        assertEquals(4.306254e-05, three.get(2).test().p(), 1e-11);
        assertEquals(3 * three.get(2).test().p(), three.get(2).corrected(), 1e-12);
        assertEquals(3 / 60.0 - 26 / 80.0, three.get(2).difference().value(), 1e-12);
    }

    private static String compared(SiteDifference d) {
        return d.site().getName()
                + " "
                + d.own().numerator()
                + "/"
                + d.own().denominator()
                + " "
                + d.others().numerator()
                + "/"
                + d.others().denominator();
    }

    @Test
    void nothingCountedHasNeitherIntervalNorTest() {
        Facts facts =
                new Facts().count("C", "A", "", "2013", 0, 0).count("C", "A", "", "2014", 0, 0);
        Share share =
                new Evaluator()
                        .evaluate(theory("A").programme, facts.evidence(), Options.internal(DAY))
                        .shares()
                        .get(0);
        assertTrue(share.change().isEmpty());
        for (Share.Point point : share.points()) {
            assertTrue(point.figures().shown().orElseThrow().interval().isEmpty());
        }
    }

    @Test
    void aSiteThatReportsAsAWholeIsNotAddedToItsUnits() {
        Theory theory = theory("A", "B");
        Facts facts =
                new Facts()
                        .count("C", "A", "", "2013", 30, 100)
                        .count("C", "A", "Vuxna", "2013", 10, 40)
                        .count("C", "B", "", "2013", 20, 50);
        assertEquals(
                List.of("A/Vuxna 10/40", "A/ 30/100", "B/ 20/50", "/ 50/150"), rows(theory, facts));
    }

    @Test
    void aSiteHasTheCountsOfItsPartsOnce() {
        Theory theory = theory("Kommun", "Norr", "Söder").partOf("Norr", "Kommun");
        theory.partOf("Söder", "Kommun");
        Facts facts =
                new Facts()
                        .count("C", "Kommun", "Jour", "2013", 1, 10)
                        .count("C", "Norr", "", "2013", 2, 20)
                        .count("C", "Söder", "", "2013", 4, 40);
        assertEquals(
                List.of("Kommun/Jour 1/10", "Kommun/ 7/70", "Norr/ 2/20", "Söder/ 4/40", "/ 7/70"),
                rows(theory, facts));
    }

    @Test
    void aTheoryThatNamesNoSiteHasOneFigureForAll() {
        Facts facts =
                new Facts()
                        .count("C", "A", "Vuxna", "2013", 1, 10)
                        .count("C", "B", "", "2013", 2, 20);
        assertEquals(List.of("/ 3/30"), rows(theory(), facts));
    }

    @Test
    void periodsThatBeginAfterTheDayAreLeftOut() {
        Facts facts =
                new Facts().count("C", "A", "", "2014", 1, 10).count("C", "A", "", "2015", 2, 20);
        assertEquals(List.of("A/ 1/10", "/ 1/10"), rows(theory("A"), facts));
    }

    @Test
    void nothingCountedIsNoShare() {
        assertTrue(Double.isNaN(new Share.Figures(0, 0).share()));
        assertEquals(0.25, new Share.Figures(1, 4).share());
    }

    private static Theory theory(String... sites) {
        Theory theory = new Theory(sites);
        theory.count("C");
        return theory;
    }

    private static List<String> rows(Theory theory, Facts facts) {
        return new Evaluator()
                        .evaluate(theory.programme, facts.evidence(), Options.internal(DAY))
                        .shares()
                        .stream()
                        .map(s -> heading(s) + " " + String.join(" ", points(s)))
                        .toList();
    }

    private static String heading(Share share) {
        return share.site().map(Named::getName).orElse("") + "/" + share.unit();
    }

    private static List<String> points(Share share) {
        return share.points().stream()
                .map(p -> p.figures().shown().orElseThrow())
                .map(f -> f.numerator() + "/" + f.denominator())
                .toList();
    }
}
