package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class IndicatorHasRoutineTest {

    @Test
    void namesWhatIsMissingOfTheRoutine() {
        Theory.soundBut("mäts med N", "mäts med «\"nöjda\"» enhet personer")
                .breaks(
                        "V31",
                        ERROR,
                        "källa, metod, hur ofta, ansvarig",
                        "a source, a method, how often, somebody responsible");
        Theory.soundBut(
                        "mäts med N",
                        "mäts med «\"x\"» enhet personer källa \"k\" hur ofta varje år ansvarig R")
                .breaks("V31", "”x” saknar metod.");
    }

    @Test
    void letsTheIndicatorSayItAllItself() {
        Theory.soundBut(
                        "mäts med N",
                        "mäts med \"x\" enhet personer källa \"k\" metod \"m\" "
                                + "hur ofta \"varje år\" ansvarig R")
                .keeps("V31");
    }

    @Test
    void letsTheFollowUpPlanBringTheRoutineAndTheInstrumentTheSource() {
        Theory.of(Theory.SOUND).keeps("V31");
        Theory.soundBut("VT 2020 N, SDQ", "VT 2020 SDQ").breaksAt("V31", "mäts med ", "N");
        Theory.soundBut("VT 2020 N, SDQ", "VT 2020 SDQ.Total, N").keeps("V31");
    }

    @Test
    void letsWhoeverAnswersForAnActivityAnswerForWhatMeasuresIt() {
        String measured =
                "ansvarig R mäts med \"n\" { enhet st källa \"k\" metod \"m\" hur ofta \"o\" }";
        Theory.soundBut("vem R", measured).keeps("V31");
        Theory.soundBut("vem R", measured.replace("ansvarig", "vem").replace("\"n\"", "«\"n\"»"))
                .breaks("V31", "saknar ansvarig.");
    }

    @Test
    void findsInTheLocalTheoryThatItsPlanLeavesAnIndicatorOfItsBaseOut() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från «P» { uppföljning {"
                                + " HT 2021 SDQ med \"f\" ansvarig R återkopplas till R } }")
                .breaks("V31", "”räkningen” saknar metod, hur ofta, ansvarig");
    }

    @Test
    void tellsInTheBaseAloneWhatTheBaseLeavesOut() {
        String base =
                Theory.but("mäts med N", "mäts med «\"n\"»")
                        .replace("VT 2020 N, SDQ", "VT 2020 SDQ");
        Theory.of(base, "programteori Lokal utgår från P { aktivitet B }")
                .breaks("V31", "”n” saknar");
    }
}
