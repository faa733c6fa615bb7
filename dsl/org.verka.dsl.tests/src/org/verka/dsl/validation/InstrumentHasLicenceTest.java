package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class InstrumentHasLicenceTest {

    @Test
    void findsAnInstrumentWithoutALicence() {
        Theory.of("instrument «Egen» \"Skattningen\" { skala Oro omfång 0–10 }")
                .breaks("V39", ERROR, "”Skattningen” säger inte vem som får", "who may use it");
        Theory.of("instrument «Egen» { licens \" \" }").breaks("V39", "”Egen”");
    }

    @Test
    void letsAnInstrumentWithALicenceBe() {
        Theory.of("instrument Egen { licens \"fri att använda\" }").keeps("V39");
    }
}
