package org.verka.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verka.dsl.SuppressedFinding;
import org.verka.dsl.tests.Gathered;
import org.verka.dsl.tests.Theory;

/** What projects and theories say of the rules: how much they matter, and which are off and why. */
class RuleSettingsInForceTest {

    private static final String BARE =
            Theory.but(Theory.LINK, "leder till L som bidragande grund praktik");

    @ParameterizedTest
    @CsvSource({"fel, ERROR", "varning, WARNING", "upplysning, INFORMATION"})
    void aProgrammeSaysHowMuchARuleMatters(String word, String severity) {
        Theory theory = with("V06 " + word + " därför att \"s\"");
        assertEquals(List.of(severity), severities(theory));
    }

    @Test
    void aRuleThatIsOffIsNotToldButKeptWithItsReason() {
        Theory theory = with("V06 av därför att \"skälen står i manualen\"");
        theory.keeps("V06");
        List<SuppressedFinding> suppressed = theory.loaded().suppressed();
        assertEquals(1, suppressed.size());
        assertEquals("V06", suppressed.get(0).finding().code());
        assertEquals("skälen står i manualen", suppressed.get(0).reason());
    }

    @Test
    void aSettingForOneElementLeavesTheOthersAlone() {
        Theory theory =
                Theory.of(
                        BARE.replace("därför att \"skäl\" om X", "om X")
                                .replace(
                                        "roll R",
                                        "regler { V06 av för K därför att \"s\" } roll R"));
        assertEquals(List.of("WARNING"), severities(theory));
        assertTrue(theory.found("V06").get(0).message().contains("”aktiviteten”"));
    }

    @Test
    void aSettingForAnElementGoesBeforeTheOneForAll() {
        assertEquals(
                List.of("ERROR"),
                severities(with("V06 upplysning därför att \"s\" V06 fel för K")));
        assertEquals(List.of(), severities(with("V06 fel V06 av för P därför att \"s\"")));
    }

    @Test
    void whatTheProjectSaysHoldsInAllItsFiles() {
        Theory.of(BARE, "regler { V06 av därför att \"s\" }").keeps("V06");
        assertEquals(List.of("ERROR"), severities(Theory.of("regler { V06 fel }", BARE)));
    }

    @Test
    void whatATheorySaysGoesBeforeTheProject() {
        Theory theory =
                Theory.of(
                        "regler { V06 av därför att \"s\" }",
                        BARE.replace("roll R", "regler { V06 fel } roll R"));
        assertEquals(List.of("ERROR"), severities(theory));
    }

    @Test
    void aLocalTheoryKeepsTheSettingsOfItsBase() {
        String local = "programteori Lokal utgår från P { anpassar aktivitet A { leder till K } }";
        assertEquals(List.of("WARNING"), severities(Theory.of(Theory.SOUND, local)));
        String set = "regler { V06 %s därför att \"s\" } roll R";
        Theory off = Theory.of(Theory.but("roll R", set.formatted("av")), local);
        assertEquals(List.of(), severities(off));
        assertEquals("s", off.loaded().suppressed().get(0).reason());
        assertEquals(
                List.of("ERROR"),
                severities(Theory.of(Theory.but("roll R", set.formatted("fel")), local)));
    }

    @Test
    void aLocalTheorySaysOtherwiseThanItsBaseForItselfAlone() {
        Theory theory =
                Theory.of(
                        BARE.replace("roll R", "regler { V06 upplysning därför att \"s\" } roll R"),
                        "programteori Lokal utgår från P { regler { V06 fel }"
                                + " anpassar aktivitet A { leder till K } }");
        assertEquals(List.of("INFORMATION", "ERROR"), severities(theory));
    }

    @Test
    void aSettingOfTheBaseForAnElementHoldsForItsAdaptation() {
        Theory.of(
                        Theory.but("roll R", "regler { V06 av för A därför att \"s\" } roll R"),
                        "programteori Lokal utgår från P { anpassar aktivitet A { leder till K } }")
                .keeps("V06");
    }

    @Test
    void aLocalTheorySetsARuleForAnElementThatItTakesOver() {
        String more = "programteori Lokal utgår från P { aktivitet B { leder till K } %s }";
        assertEquals(1, Theory.of(Theory.SOUND, more.formatted("")).found("V08").size());
        Theory.of(Theory.SOUND, more.formatted("regler { V08 av för K därför att \"s\" }"))
                .keeps("V08");
        assertEquals(
                1,
                Theory.of(Theory.SOUND, more.formatted("regler { V08 av för L därför att \"s\" }"))
                        .found("V08")
                        .size());
    }

    @Test
    void whatEvidenceShowsIsSetInTheSameWay() {
        Theory off =
                Theory.soundBut("roll R", "regler { V26 av för A därför att \"s\" } roll R")
                        .heldAgainst(Gathered.HALF)
                        .keeps("V26");
        assertEquals("V26", off.loaded().suppressed().get(0).finding().code());
        assertEquals("s", off.loaded().suppressed().get(0).reason());
        assertEquals(
                "WARNING",
                Theory.soundBut("roll R", "regler { V26 varning därför att \"s\" } roll R")
                        .heldAgainst(Gathered.HALF)
                        .found("V26")
                        .get(0)
                        .severity()
                        .name());
    }

    @Test
    void rulesOfWritingCannotBeTurnedOff() {
        assertEquals(
                1,
                Theory.soundBut("roll R", "regler { S04 av därför att \"s\" } roll R, R")
                        .found("S04")
                        .size());
    }

    private static Theory with(String settings) {
        return Theory.of(BARE.replace("roll R", "regler { " + settings + " } roll R"));
    }

    private static List<String> severities(Theory theory) {
        return theory.found("V06").stream().map(f -> f.severity().name()).toList();
    }
}
