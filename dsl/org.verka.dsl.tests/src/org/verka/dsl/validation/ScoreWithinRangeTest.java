package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class ScoreWithinRangeTest {

    @Test
    void findsScoresBeyondTheRange() {
        Theory.instrumentBut("omfång 0–4 räknas fråga 1 * 2", "omfång 0–«3» räknas fråga 1 * 2")
                .breaks("I06", ERROR, "kan bli 0–4", "can be 0–4");
    }

    @Test
    void findsACutOffBeyondTheRange() {
        Theory.instrumentBut("gränsvärde 6", "gränsvärde «16»")
                .breaks("I06", ERROR, "16 ligger utanför", "16 is beyond");
        Theory.instrumentBut("gränsvärde 6", "gränsvärde 10").keeps("I06");
        Theory.instrumentBut("gränsvärde 6", "gränsvärde 0").keeps("I06");
    }

    /** Else each answer would count as the word after its own, and the last as none. */
    @Test
    void findsWordsThatTheScoreIsNoPlaceOf() {
        String scored = "omfång 0–4 räknas fråga 1 * 2";
        Theory.instrumentBut(scored, "ord «\"nej\"», \"ibland\", \"ja\" räknas fråga 1 + 1")
                .breaks("I06", ERROR, "”nej” är 0 och ”ja” är 2", "“nej” is 0 and “ja” is 2");
        Theory.instrumentBut(scored, "ord \"nej\", \"ibland\", \"ja\" räknas fråga 1").keeps("I06");
    }

    @Test
    void asksNothingWhereTheSameItemCountsTwiceOrScalesAreTakenFromEachOther() {
        Theory.instrumentBut("räknas fråga 1 * 2", "räknas fråga 1 + fråga 1").keeps("I06");
        Theory.instrumentBut("räknas fråga 1 * 2", "räknas Ett - fråga 1").keeps("I06");
    }
}
