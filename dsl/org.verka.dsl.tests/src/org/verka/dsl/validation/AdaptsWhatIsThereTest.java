package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class AdaptsWhatIsThereTest {

    @Test
    void findsAnAdaptationOfWhatIsNotThere() {
        Theory.of(Theory.SOUND, "programteori Lokal utgår från P { anpassar aktivitet «B» }")
                .breaks("S08", ERROR, "inget med namnet ”B”", "nothing named “B” to adapt");
        Theory.of(Theory.SOUND, "programteori Lokal utgår från P { anpassar aktivitet «K» }")
                .breaks("S08", "”K”");
        Theory.soundBut("aktivitet A", "anpassar aktivitet «A»").breaks("S08", "”A”");
    }

    @Test
    void findsAnOmissionOfWhatIsNotInTheBase() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Annan { aktivitet B } programteori Lokal utgår från P {"
                                + " utan «Annan.B» }")
                .breaks("S08", ERROR, "finns inte i", "is not in what the theory extends");
    }

    @Test
    void letsWhatIsFurtherDownBeAdaptedAndLeftOut() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Q utgår från P { }",
                        "programteori S utgår från Q { anpassar aktivitet A { planerat 3 } utan X }")
                .keeps("S08");
    }

    @Test
    void leavesABaseThatDoesNotExistToWhatTellsOfNames() {
        Theory.of("programteori Lokal utgår från Ingen { anpassar aktivitet A }").keeps("S08");
    }
}
