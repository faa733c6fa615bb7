package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class TextsAreLicensedTest {

    @Test
    void findsTextsWithoutALicence() {
        Theory.instrumentBut("frågetexter till Prov { licens \"egen\"", "frågetexter till «Prov» {")
                .breaks("I10", ERROR, "med vilken rätt", "by what right");
        Theory.of("frågetexter till «SDQ» { licens \" \" 1 \"a\" }")
                .breaks("I10", "med vilken rätt");
    }

    @Test
    void asksForNoLicenceWhereNothingIsWrittenYet() {
        Theory.of("frågetexter till SDQ { }").keeps("I10");
        Theory.of(Theory.INSTRUMENT).isSound();
    }
}
