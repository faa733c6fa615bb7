package org.verka.dsl.validation;

import static org.verka.dsl.Severity.INFORMATION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.tests.Theory;

class LinkHasKindTest {

    @Test
    void findsALinkThatDoesNotSayHowMuchItMatters() {
        Theory.soundBut(Theory.LINK, "leder till «L» därför att \"skäl\" grund praktik")
                .breaks(
                        "V07",
                        INFORMATION,
                        "hur viktig länken från ”kortare”",
                        "how much the link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nödvändig", "tillräcklig", "bidragande", "återkoppling"})
    void letsALinkBeOfAnyKind(String kind) {
        Theory.soundBut(Theory.LINK, Theory.LINK.replace("bidragande", kind)).keeps("V07");
    }

    @Test
    void tellsOfALinkWhereItIsWrittenAndNotInTheTheoryThatTakesItOver() {
        Theory.of(
                        Theory.but(Theory.LINK, "leder till «L» därför att \"skäl\" grund praktik"),
                        "programteori Lokal utgår från P { }")
                .breaks("V07", "hur viktig");
    }
}
