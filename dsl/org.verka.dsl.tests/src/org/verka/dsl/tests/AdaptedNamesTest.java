package org.verka.dsl.tests;

import org.junit.jupiter.api.Test;

/** An intake names activities by their own names, also where a local theory adapts them. */
class AdaptedNamesTest {

    private static final String INTAKE =
            """
            intag I från "i.csv" {
                aktivitetslogg
                kolumn "gjort" är aktivitet där "a" är %s
            }
            """;
    private static final String LOCAL = "programteori Lokal utgår från P { %s }";

    @Test
    void anAdaptedActivityIsNoOtherThanTheOneThatItAdapts() {
        Theory.of(
                        Theory.SOUND,
                        LOCAL.formatted("anpassar aktivitet A { planerat 3 }"),
                        INTAKE.formatted("A"))
                .isSound();
    }

    @Test
    void twoActivitiesOfTheSameNameAreToldApartByTheirTheories() {
        String other = "programteori Q { aktivitet A }";
        Theory.of(Theory.SOUND, other, INTAKE.formatted("«A»")).breaks("S02", "”A”");
        Theory.of(Theory.SOUND, other, INTAKE.formatted("P.A")).keeps("S02");
    }

    @Test
    void whatOnlyALocalTheoryHasIsKnownByItsNameToo() {
        Theory.of(
                        Theory.SOUND,
                        LOCAL.formatted("aktivitet B anpassar aktivitet C"),
                        INTAKE.formatted("B"))
                .keeps("S02");
        Theory.of(Theory.SOUND, LOCAL.formatted("anpassar aktivitet C"), INTAKE.formatted("C"))
                .keeps("S02");
    }
}
