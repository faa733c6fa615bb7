package org.verka.dsl.validation;

import static org.verka.dsl.Severity.INFORMATION;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class LinkHasEvidenceTest {

    @Test
    void findsALinkThatRestsOnNothing() {
        Theory.soundBut(Theory.LINK, "leder till «L» som bidragande, därför att \"skäl\"")
                .breaks("V21", INFORMATION, "”kortare” till ”längre” är oprövad", "is untested");
    }

    @Test
    void countsWhatTheMechanismOrAnAssumptionRestsOn() {
        String through = "leder till L därför att \"skäl\" genom M } mekanism M \"övning\" { ";
        Theory.soundBut(Theory.LINK, through + "grund forskning \"SBU\"").keeps("V21");
        Theory.soundBut(Theory.LINK, through.replace("L ", "«L» ")).breaks("V21", "oprövad");
        String under = "leder till L därför att \"skäl\" om Z } antagande Z \"ja\" { ";
        Theory.soundBut(Theory.LINK, under + "grund brukarkunskap").keeps("V21");
        Theory.soundBut(Theory.LINK, under.replace("L ", "«L» ")).breaks("V21", "oprövad");
    }

    @Test
    void findsInTheLocalTheoryThatItIsWithoutWhatALinkRestsOn() {
        String base =
                Theory.but(
                        Theory.LINK,
                        "leder till L därför att \"skäl\" om Z } antagande Z \"ja\" { grund praktik");
        Theory.of(base, "programteori Lokal utgår från P { }").keeps("V21");
        Theory.of(base, "programteori Lokal utgår från «P» { utan Z }").breaks("V21", "oprövad");
    }
}
