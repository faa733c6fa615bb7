package org.verka.dsl.validation;

import static org.verka.dsl.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class AdaptationHasBoundsTest {

    @Test
    void findsThatItMayBeAdaptedWithoutAnyBounds() {
        Theory.soundBut("varför \"nytta\"", "varför \"nytta\" «anpassningsbar»")
                .breaks("V24", WARNING, "får anpassas men inte hur långt", "not how far");
        Theory.soundBut("varför \"nytta\"", "varför \"nytta\" «anpassningsbar» inom \" \"")
                .breaks("V24", "hur långt");
    }

    @Test
    void letsBoundsBeAndWhatMayNotBeAdapted() {
        Theory.soundBut("varför \"nytta\"", "varför \"nytta\" anpassningsbar inom \"8–12 träffar\"")
                .isSound();
        Theory.of(Theory.SOUND).keeps("V24");
    }

    @Test
    void anAdaptedActivityKeepsTheBoundsOfItsBase() {
        Theory.of(
                        Theory.but(
                                "varför \"nytta\"", "varför \"nytta\" anpassningsbar inom \"tio\""),
                        "programteori Lokal utgår från P {"
                                + " anpassar aktivitet A { anpassningsbar } }")
                .keeps("V24");
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P {"
                                + " anpassar aktivitet A { «anpassningsbar» } }")
                .breaks("V24", "hur långt");
    }
}
