package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.sites.SiteReturns;
import org.verka.evaluation.sites.SiteReturns.Row;

/** It is told site by site how many have answered each form, and of nobody who is protected. */
class SiteReturnsTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);

    @Test
    void eachSiteHasHowManyAnsweredBeforeAndAfter() {
        Facts facts = new Facts();
        answered(facts, "a", 12, 9);
        answered(facts, "b", 7, 7);
        List<Row> rows = rows(Options.shared(DAY), facts, "a", "b", "c");
        assertEquals(List.of("a", "b", "c"), rows.stream().map(r -> r.site().getName()).toList());
        assertEquals(OptionalInt.of(12), rows.get(0).before());
        assertEquals(OptionalInt.of(9), rows.get(0).after());
        assertEquals(OptionalInt.of(7), rows.get(1).after());
        assertTrue(rows.get(2).isNone(), "a site that sent nothing is told of too");
    }

    @Test
    void aSiteOfTooFewIsWithheldInASharedEvaluationAndToldInAnInternalOne() {
        Facts facts = new Facts();
        answered(facts, "a", 3, 3);
        answered(facts, "b", 20, 20);
        answered(facts, "c", 20, 20);
        Row shared = rows(Options.shared(DAY), facts, "a", "b", "c").get(0);
        assertEquals(OptionalInt.empty(), shared.before());
        assertTrue(shared.withheld().isPresent());
        Options internal = new Options(Audience.INTERNAL, 5, DAY);
        assertEquals(OptionalInt.of(3), rows(internal, facts, "a", "b", "c").get(0).before());
    }

    @Test
    void oneSiteHasNothingBesideIt() {
        Facts facts = new Facts();
        answered(facts, "a", 12, 9);
        assertEquals(List.of(), rows(Options.shared(DAY), facts, "a"));
    }

    private static void answered(Facts facts, String site, int before, int after) {
        for (int i = 0; i < before; i++) {
            facts.pair(site, site + i, 1 + i % 3, i < after ? 2 + i % 3 : null);
        }
    }

    private static List<Row> rows(Options options, Facts facts, String... sites) {
        Theory theory = new Theory(sites);
        theory.indicator(Theory.scale(theory.instrument("F", List.of(), "S"), "S"));
        return new SiteReturns(
                        new Evaluator().evaluate(theory.programme, facts.evidence(), options))
                .rows();
    }
}
