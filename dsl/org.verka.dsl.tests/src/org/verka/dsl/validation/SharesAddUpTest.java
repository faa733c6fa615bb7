package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class SharesAddUpTest {

    private static Theory planned(String shares) {
        return Theory.of(
                "programteori P { platser S, T del av S, U  aktivitet A { planerat 10 träffar per"
                        + " år varav "
                        + shares
                        + " } }",
                "programteori Q { plats V }");
    }

    @Test
    void sitesMayHaveAllOfItOrLess() {
        planned("T 6, U 4").keeps("S11");
        planned("S 2,5, U 4").keeps("S11");
        planned("U 4").keeps("S01");
    }

    @Test
    void findsSitesThatHaveMoreTogetherThanIsPlanned() {
        planned("T 6, U «5»")
                .breaks("S11", ERROR, "tillsammans 11 men 10", "have 11 together but 10");
    }

    @Test
    void findsASiteThatStandsTwiceAlsoAsPartOfAnother() {
        planned("T 2, «T» 3").breaks("S11", ERROR, "”T” är redan med", "is already among");
        planned("S 2, «T» 3").breaks("S11", "”T” är redan med");
    }

    @Test
    void findsASiteOfAnotherProgramme() {
        planned("«Q.V» 2").breaks("S11", ERROR, "”V” är ingen av", "is none of");
    }

    @Test
    void letsALocalTheoryShareOutAmongTheSitesThatItTakesOver() {
        Theory.of(
                        "programteori P { platser S, T  aktivitet A { planerat 10 } }",
                        "programteori Q utgår från P { anpassar aktivitet A { planerat 4 varav"
                                + " S 4 } }")
                .keeps("S11");
    }

    @Test
    void findsASiteThatALocalTheoryHasPutOthersInPlaceOf() {
        String base = "programteori P { platser S, T  aktivitet A { planerat 10 } }";
        Theory.of(
                        base,
                        "programteori Q utgår från P { platser U, W  anpassar aktivitet A {"
                                + " planerat 4 varav U 3, «P.T» 1 } }")
                .breaks("S11", ERROR, "”T” är ingen av", "is none of");
        Theory.of(
                        base,
                        "programteori R { plats V }",
                        "programteori Q utgår från P { anpassar aktivitet A { planerat 4 varav"
                                + " «R.V» 1 } }")
                .breaks("S11", ERROR, "”V” är ingen av", "is none of");
    }
}
