package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class ValueIsNumberTest {

    private static final String INDICATOR = "mäts med N  baslinje 10 2020-03  mål minst 12";

    @Test
    void findsWordsWhereNumbersAreCounted() {
        Theory.soundBut("baslinje 10", "baslinje «\"några\"»")
                .breaks(
                        "V36",
                        ERROR,
                        "”några” är inget tal, och ”räkningen”",
                        "“några” is no number");
        Theory.soundBut("mål minst 12", "mål minst «\"tolv\"»")
                .breaks("V36", "”tolv” är inget tal");
        Theory.soundBut("mäts med N  baslinje 10", "mäts med \"x\" baslinje «\"ti\"»")
                .breaks("V36", "”ti” är inget tal");
    }

    @Test
    void letsAScaleHaveItsOwnWords() {
        Theory.soundBut(INDICATOR, "mäts med ASI.OroAlkohol baslinje \"Stort\" mål högst \"Litet\"")
                .keeps("V36");
        Theory.soundBut(INDICATOR, "mäts med ASI.OroAlkohol baslinje 3 mål högst 1").keeps("V36");
    }

    @Test
    void aShareOfPeopleSaysWhichWordTheyHave() {
        String share = "mäts med ASI.OroAlkohol baslinje 40 % mål högst 20 % ";
        Theory.soundBut(INDICATOR, share + "med minst \"Stort\"").keeps("V36");
        Theory.soundBut(INDICATOR, share + "med minst \"Stort\"").keeps("V30");
        Theory.soundBut(INDICATOR, share + "med minst \"Stort\"").keeps("V34");
        Theory.soundBut(INDICATOR, share + "med minst «\"Enormt\"»")
                .breaks("V36", ERROR, "inget av skalans ord", "none of the scale’s words");
        Theory.soundBut(INDICATOR, "mäts med ASI.OroAlkohol baslinje 3 mål högst 20 «%»")
                .breaks("V36", ERROR, "säger inte vilket ord", "does not say which word");
        Theory.soundBut(INDICATOR, "mäts med ASI.OroAlkohol mål högst «20» med minst \"Stort\"")
                .breaks("V36", ERROR, "Skriv % efter talet", "Write % after the number");
        Theory.soundBut("mål minst 12", "mål minst 12 % med minst «\"Stort\"»")
                .breaks("V36", ERROR, "är ingen skala i ord", "is no scale of words");
    }

    @Test
    void findsAWordThatTheScaleDoesNotHave() {
        Theory.soundBut(INDICATOR, "mäts med ASI.OroAlkohol baslinje «\"Enormt\"»")
                .breaks("V36", ERROR, "inget av skalans ord", "none of the scale’s words")
                .breaks("V36", "Inget, Litet, Måttligt, Stort, Mycket stort");
    }

    @Test
    void findsTheWordsThatALocalTheoryWrites() {
        Theory.of(
                        Theory.SOUND,
                        "programteori Lokal utgår från P { anpassar resultat på kort sikt K {\n"
                                + "mäts med N baslinje 10 2020-03 mål minst «\"mer\"» } }")
                .breaks("V36", "”mer” är inget tal");
    }
}
