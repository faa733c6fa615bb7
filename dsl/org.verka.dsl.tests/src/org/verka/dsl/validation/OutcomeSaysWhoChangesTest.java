package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class OutcomeSaysWhoChangesTest {

    @Test
    void findsAnOutcomeThatDoesNotSayWhoOrWhatChanges() {
        Theory.soundBut("K \"kortare\" för G", "«K» \"kortare\"")
                .breaks("V13", ERROR, "vem eller vad som förändras", "who or what changes");
    }

    @Test
    void letsItSayWhatChangesInsteadOfWho() {
        Theory.soundBut("K \"kortare\" för G {", "K \"kortare\" { förändring hos \"barnen\"")
                .isSound();
        Theory.soundBut("K \"kortare\" för G {", "«K» \"kortare\" { förändring hos \" \"")
                .breaks("V13", "vem eller vad");
    }

    @Test
    void anAdaptedOutcomeKeepsWhomItIsFor() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P {"
                                + " anpassar resultat på kort sikt K \"lite kortare\" }")
                .isSound();
    }

    @Test
    void findsTheOutcomeThatALocalTheoryAdds() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P { resultat på kort sikt «M» \"mer\" }")
                .breaks("V13", "”mer”");
    }
}
