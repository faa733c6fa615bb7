package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.tests.Theory;

class FactorStrengthFitsTest {

    @Test
    void findsAStrengthThatTheScaleDoesNotHave() {
        with("hinder \"Tid\" styrka «-3»").breaks("S10", ERROR, "finns inte", "no strength");
        with("utvecklingsområde \"Tid\" styrka «5»").breaks("S10", "finns inte");
    }

    @Test
    void findsAStrengthThatSaysTheOppositeOfItsKind() {
        with("hinder \"Tid\" styrka «+2»")
                .breaks("S10", ERROR, "säger att det hjälper", "says that it helps");
        with("framgångsfaktor \"Tid\" styrka «-1»")
                .breaks("S10", ERROR, "säger att det hindrar", "says that it hinders");
        with("faktorslag Fortjanst är framgångsfaktor faktor Fortjanst \"Tid\" styrka «-1»")
                .breaks("S10", "säger att det hindrar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hinder \"Tid\" styrka -2",
                "hinder \"Tid\" styrka 0",
                "hinder \"Tid\"",
                "framgångsfaktor \"Tid\" styrka +2",
                "utvecklingsområde \"Tid\" styrka -1",
                "utvecklingsområde \"Tid\" styrka +1",
                "faktor Inget \"Tid\" styrka -1"
            })
    void acceptsWhatFitsAndWhatIsNotRated(String factor) {
        with(factor).keeps("S10");
    }

    private static Theory with(String factor) {
        return Theory.soundBut("roll R", factor + " roll R");
    }
}
