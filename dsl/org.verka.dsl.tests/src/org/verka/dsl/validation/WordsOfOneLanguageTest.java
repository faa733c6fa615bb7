package org.verka.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.verka.dsl.Severity.WARNING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class WordsOfOneLanguageTest {

    @Test
    void findsTheWordsThatAreNotOfTheLanguageOfMost() {
        Theory.soundBut("roll R", "«role» R").breaks("S09", WARNING, "”roll”", "roll");
    }

    @Test
    void letsAFileBeInEnglishBesideOneInSwedish() {
        Theory.of(Theory.SOUND, "programme Local extends P { owner R }").keeps("S09");
    }

    @Test
    void waitsUntilTheTextCanBeRead() {
        assertEquals(List.of(), Theory.soundBut("roll R", "role R } {").found("S09"));
    }
}
