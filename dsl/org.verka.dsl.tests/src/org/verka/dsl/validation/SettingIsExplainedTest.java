package org.verka.dsl.validation;

import static org.verka.dsl.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.tests.Theory;

class SettingIsExplainedTest {

    @Test
    void findsARuleThatDoesNotExistOrCannotBeSet() {
        Theory.soundBut("roll R", "regler { «V45» fel } roll R")
                .breaks("S06", WARNING, "Det finns ingen regel V45", "There is no rule V45");
        Theory.soundBut("roll R", "regler { «S04» av därför att \"s\" } roll R")
                .breaks("S06", "S04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"«V06» av", "«V06» upplysning", "«V01» varning", "«V21» av"})
    void findsThatARuleIsMadeLessOfWithoutAReason(String setting) {
        Theory.soundBut("roll R", "regler { " + setting + " } roll R")
                .breaks("S06", WARNING, "utan", "without a reason");
        Theory.soundBut("roll R", "regler { " + setting + " därför att \" \" } roll R")
                .breaks("S06", "utan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "V06 av därför att \"s\"",
                "V06 fel",
                "V06 varning",
                "V21 varning",
                "V01 fel"
            })
    void asksForNoReasonWhereARuleIsLeftAsItIsOrMadeMoreOf(String setting) {
        Theory.soundBut("roll R", "regler { " + setting + " } roll R").keeps("S06");
    }

    @Test
    void findsTheSettingsOfTheProjectToo() {
        Theory.of("regler { «V06» av }").breaks("S06", "V06");
    }
}
