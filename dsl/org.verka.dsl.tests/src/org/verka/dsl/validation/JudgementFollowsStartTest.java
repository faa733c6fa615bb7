package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class JudgementFollowsStartTest {

    private static final String ASKED =
            Theory.but("utvärderingsfråga \"Blev", "utvärderingsfråga Nytta \"Blev");

    @Test
    void findsAJudgementFromBeforeTheProgrammeBegan() {
        Theory.of(begins(ASKED), "bedömning av Nytta { \"Nej.\"  av R  datum «2019-12» }")
                .breaks("B04", ERROR, "är från 2019-12", "is of 2019-12");
        Theory.of(begins(ASKED), "bedömning av P { \"Nej.\"  av R  datum «2019» }")
                .breaks("B04", "pågår 2020 – 2021");
    }

    @Test
    void acceptsADayInOrAfterItsPeriod() {
        Theory.of(begins(ASKED), "bedömning av Nytta { \"Nej.\"  av R  datum 2020-01-01 }")
                .keeps("B04");
        Theory.of(begins(ASKED), "bedömning av Nytta { \"Nej.\"  av R  datum 2025 }").keeps("B04");
        Theory.of(ASKED, "bedömning av Nytta { \"Nej.\"  av R  datum 1999 }").keeps("B04");
    }

    private static String begins(String theory) {
        return theory.replaceFirst("\\{", "{ period 2020 – 2021");
    }
}
