package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class BandsCoverScaleTest {

    private static final String HIGH = "band \"högt\" 5–10";

    @Test
    void findsAGapBetweenBands() {
        Theory.instrumentBut(HIGH, "band \"högt\" «6»–10")
                .breaks("I05", ERROR, "täcker 5.", "covers 5.");
        Theory.instrumentBut(HIGH, "band \"högt\" «7»–10")
                .breaks("I05", ERROR, "täcker 5–6", "covers 5–6");
    }

    @Test
    void findsBandsThatOverlap() {
        Theory.instrumentBut(HIGH, "band \"högt\" «4»–10")
                .breaks("I05", ERROR, "innan ”lågt” har slutat", "before “lågt” has ended");
    }

    @Test
    void findsABandBeyondTheRangeAndWhatIsLeftOfIt() {
        Theory.instrumentBut(HIGH, "band \"högt\" «5»–11")
                .breaks("I05", ERROR, "utanför skalans omfång 0–10", "beyond the range 0–10");
        Theory.instrumentBut("band \"lågt\" 0–4", "band \"lågt\" «1»–4").breaks("I05", "täcker 0.");
        Theory.instrumentBut(HIGH, "band \"högt\" «5»–9").breaks("I05", "täcker 10.");
    }

    @Test
    void looksAtEveryInformantByItself() {
        Theory.instrumentBut(HIGH + " av Barn", HIGH + " av Barn band \"allt\" 0–10 av Mor")
                .keeps("I05");
        Theory.instrumentBut(HIGH + " av Barn", HIGH + " av Barn band \"allt\" «1»–10 av Mor")
                .breaks("I05", "täcker 0.");
    }

    @Test
    void looksAtEveryGroupByItselfInStepsOfTheDecimalsWritten() {
        Theory.instrumentBut(
                        "band \"lågt\" 0–4 av Barn\n        band \"högt\" 5–10 av Barn",
                        "band \"l\" 0–4,9 för \"pojkar\" band \"högt\" 5–10 för \"pojkar\" "
                                + "band \"x\" «1»–10 för \"flickor\"")
                .breaks("I05", "täcker 0.");
    }
}
