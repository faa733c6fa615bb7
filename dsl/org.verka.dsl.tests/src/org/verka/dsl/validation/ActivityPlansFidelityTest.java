package org.verka.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.verka.dsl.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class ActivityPlansFidelityTest {

    @Test
    void findsAnActivityThatDoesNotSayWhatFaithfulDeliveryIs() {
        String text = Theory.but("aktivitet A", "aktivitet «A»");
        int from = text.indexOf("programtrohet");
        Theory.of(text.substring(0, from) + text.substring(text.indexOf("leder till K")))
                .breaks(
                        "V25",
                        WARNING,
                        "säger inte vad som är att följa metoden",
                        "keep to the method");
    }

    @Test
    void namesEachOfTheFourParts() {
        without("innehåll \"allt\"").breaks("V25", WARNING, "innehåll", "what content is given");
        without("frekvens varje vecka").breaks("V25", WARNING, "frekvens", "how often");
        without("varaktighet 1 år").breaks("V25", WARNING, "varaktighet", "for how long");
        without("täckning 80 %").breaks("V25", WARNING, "täckning", "how many of them");
    }

    @Test
    void namesAllThatIsMissingInOneFinding() {
        assertEquals(1, without("varaktighet 1 år  täckning 80 %").found("V25").size());
    }

    @Test
    void anAdaptedActivityKeepsTheFidelityOfItsBaseOrWritesItsOwn() {
        String local = "programteori Lokal utgår från P { anpassar aktivitet A { %s } }";
        Theory.of(Theory.SOUND, local.formatted("planerat 5")).keeps("V25");
        Theory.of(Theory.SOUND, local.formatted("«programtrohet» { innehåll \"allt\" }"))
                .breaks("V25", "frekvens");
    }

    private static Theory without(String part) {
        return Theory.of(Theory.but("programtrohet", "«programtrohet»").replace(part, ""));
    }
}
