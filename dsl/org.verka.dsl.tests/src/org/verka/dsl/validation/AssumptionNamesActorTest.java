package org.verka.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.verka.dsl.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.tests.Theory;

class AssumptionNamesActorTest {

    @Test
    void findsAnAssumptionAboutSomebodyElse() {
        Theory.soundBut("X \"de kommer\"", "X «\"skolan släpper eleverna\"»")
                .breaks(
                        "V19",
                        WARNING,
                        "gäller någon annan (”skolan”)",
                        "(“skolan”) but names no actor");
    }

    @Test
    void letsItNameTheActor() {
        Theory.of(
                        Theory.but("X \"de kommer\" {", "X \"skolan släpper dem\" { aktör S ")
                                .replace("roll R", "aktör S \"Skolan\" roll R"))
                .keeps("V19");
    }

    @Test
    void findsTheNameOfAnActorOfTheTheory() {
        Theory.of(
                        Theory.but("X \"de kommer\"", "X «\"Maskrosbarn har plats\"»")
                                .replace("roll R", "aktör M \"Maskrosbarn\" roll R"))
                .breaks("V19", "”Maskrosbarn”");
        Theory.of(
                        Theory.but("X \"de kommer\"", "X «\"Bris stöd räcker\"»")
                                .replace("roll R", "aktör Bris roll R"))
                .breaks("V19", "”Bris”");
    }

    @Test
    void takesNoOtherWordForTheNameOfAnActor() {
        Theory.of(
                        Theory.but("X \"de kommer\"", "X \"faran är över hemma\"")
                                .replace("roll R", "aktör Far \"Ema\" roll R"))
                .keeps("V19");
    }

    @Test
    void findsTheNameOfAnActorWithAnEnding() {
        Theory.of(
                        Theory.but("X \"de kommer\"", "X «\"Kommunens lokaler räcker\"»")
                                .replace("roll R", "aktör K1 \"Kommunen\" roll R"))
                .breaks("V19", "”Kommunen”");
        Theory.of(
                        Theory.but("X \"de kommer\"", "X «\"Ungdomsjourer har öppet\"»")
                                .replace("roll R", "aktör K1 \"Ungdomsjour\" roll R"))
                .breaks("V19", "”Ungdomsjour”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Polisen hör av sig",
                "BUP tar emot inom en månad",
                "Samarbete med vårdcentralen fungerar",
                "The police report concerns",
                "Other agencies share information"
            })
    void knowsWordsForOthersInBothLanguages(String text) {
        assertEquals(1, assuming(text).found("V19").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Barnen trivs i skolan",
                "Handläggarna ställer frågan",
                "Skolarbetet hinns med",
                "Children attend school",
                "Parents dare to tell"
            })
    void letsWhatIsAboutTheProgrammeItselfBe(String text) {
        assuming(text).keeps("V19");
    }

    @Test
    void knowsTheActorsOfTheBaseInALocalTheory() {
        Theory.of(
                        Theory.but("roll R", "aktör M \"Maskrosbarn\" domän omgivning roll R"),
                        "programteori Lokal utgår från P {"
                                + " antagande Y «\"Maskrosbarn har plats\"» }")
                .breaks("V19", "”Maskrosbarn”");
    }

    private static Theory assuming(String text) {
        return Theory.soundBut("X \"de kommer\"", "X \"" + text + "\"");
    }
}
