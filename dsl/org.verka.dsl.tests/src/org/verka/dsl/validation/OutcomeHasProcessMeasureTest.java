package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class OutcomeHasProcessMeasureTest {

    private static final String PLANNED = "planerat 10 träffar";

    /* Without K's indicator, which would have its own finding. */
    private static final String UNPLANNED =
            Theory.but("mäts med N  baslinje 10 2020-03  mål minst 12", "")
                    .replace(PLANNED, "")
                    .replace("när 2020 ", "när 2020, varje vecka ");

    @Test
    void findsAnOutcomeWhoseWayThereIsNotMeasured() {
        Theory.of(UNPLANNED.replace("sikt L", "sikt «L»"))
                .breaks(
                        "V29",
                        ERROR,
                        "Inget mäter det som ska leda till ”längre”",
                        "Nothing measures");
    }

    @Test
    void letsAnythingOnTheWayBeMeasuredOrPlanned() {
        Theory.of(UNPLANNED.replace("vem R", "vem R planerat 1 gång")).keeps("V29");
        Theory.of(UNPLANNED.replace("vem R", "vem R mäts med N")).keeps("V29");
        Theory.of(
                        UNPLANNED.replace(
                                "roll R", "prestation U { av A planerat 3 leder till K } roll R"))
                .keeps("V29");
    }

    @Test
    void whatLeadsElsewhereDoesNotCount() {
        Theory.of(
                        UNPLANNED
                                .replace("sikt L", "sikt «L»")
                                .replace(
                                        "roll R",
                                        "aktivitet B { planerat 5 leder till M }"
                                                + " resultat på kort sikt M roll R"))
                .breaks("V29", "”längre”");
    }

    @Test
    void leavesAnOutcomeWithoutAnIndicatorOrACauseToOtherRules() {
        int from = UNPLANNED.indexOf("mäts med SDQ");
        String bare =
                UNPLANNED.substring(0, from) + UNPLANNED.substring(UNPLANNED.indexOf('\n', from));
        Theory.of(bare).keeps("V29");
        Theory.of(UNPLANNED.replace(Theory.LINK, "")).keeps("V29");
    }

    @Test
    void findsInTheLocalTheoryThatItIsWithoutWhatWasMeasured() {
        String base =
                Theory.but("roll R", "aktivitet B { planerat 5 leder till L } roll R")
                        .replace(PLANNED, "")
                        .replace("mäts med N  baslinje 10 2020-03  mål minst 12", "");
        Theory.of(base, "programteori Lokal utgår från «P» { utan B }").breaks("V29", "”längre”");
        Theory.of(
                        base,
                        "programteori Lokal utgår från P { utan B"
                                + " anpassar aktivitet A { planerat 4 } }")
                .keeps("V29");
    }
}
