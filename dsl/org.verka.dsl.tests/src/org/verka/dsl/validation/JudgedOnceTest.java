package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class JudgedOnceTest {

    private static final String ASKED =
            Theory.but("utvärderingsfråga \"Blev", "utvärderingsfråga Nytta \"Blev");

    @Test
    void findsASecondJudgementOfTheSameByTheSameOnTheSameDay() {
        Theory.of(
                        ASKED,
                        """
                        bedömning av Nytta { "Nej."  av "FoU"  datum 2021-03-01 }
                        bedömning av «P.Nytta» { "Jo."  av "FoU "  datum 2021-03-01 }
                        """)
                .breaks("B03", ERROR, "redan på rad 1", "already on line 1");
        Theory.of(
                        ASKED,
                        """
                        bedömning av Nytta { "Nej."  av R  datum 2021-03-01 }
                        bedömning av «Nytta» { "Jo."  av "rollen"  datum 2021-03-01 }
                        """)
                .breaks("B03", "redan på rad 1");
    }

    @Test
    void acceptsAnotherDayPersonSiteOrThing() {
        String sites = ASKED.replaceFirst("\\{", "{ platser Norr, Soder");
        Theory.of(
                        sites,
                        """
                        bedömning av Nytta { "Nej."  av "FoU"  datum 2021-03-01 }
                        bedömning av Nytta { "Nej."  av R  datum 2021-03-01 }
                        bedömning av Nytta { "Nej."  av "FoU"  datum 2021-03-02 }
                        bedömning av Nytta { "Nej."  av "FoU"  datum 2021-03-01  i Norr }
                        bedömning av Nytta { "Nej."  av "FoU"  datum 2021-03-01  i Soder }
                        bedömning av P { "Ja."  av "FoU"  datum 2021-03-01 }
                        """)
                .keeps("B03");
    }

    @Test
    void leavesToOtherRulesWhatIsNotSigned() {
        Theory.of(ASKED, "bedömning av Nytta { \"a\" } bedömning av Nytta { \"b\" }").keeps("B03");
    }
}
