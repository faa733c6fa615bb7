package org.verka.dsl.validation;

import static org.verka.dsl.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class QuoteMayBeShownTest {

    @Test
    void findsAQuoteThatNobodyHasReleased() {
        with("hinder \"Tid\" citat «\"jag hinner aldrig\"»")
                .breaks("B06", WARNING, "visas inte i rapporter som delas", "is not shown");
    }

    @Test
    void acceptsAQuoteThatIsReleasedWithItsReason() {
        with("hinder \"Tid\" citat \"så\" regler { B06 av därför att \"det är tryckt\" }")
                .keeps("B06");
    }

    @Test
    void asksNothingOfAFactorWithoutAQuote() {
        with("hinder \"Tid\" sagt av \"chefer\"").keeps("B06");
    }

    private static Theory with(String factor) {
        return Theory.soundBut("roll R", factor + " roll R");
    }
}
