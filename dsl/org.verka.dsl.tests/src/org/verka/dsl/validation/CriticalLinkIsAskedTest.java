package org.verka.dsl.validation;

import static org.verka.dsl.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.tests.Theory;

class CriticalLinkIsAskedTest {

    private static final String CRITICAL = Theory.LINK.replace("leder till L", "leder till «L»");
    private static final String QUESTION =
            "utvärderingsfråga \"Höll det?\" om %s utvärderingsfråga";

    @ParameterizedTest
    @ValueSource(strings = {"avgörande", "som nödvändig"})
    void findsALinkThatAllDependsOnAndNobodyAsksAbout(String how) {
        Theory.soundBut(Theory.LINK, CRITICAL.replace("som bidragande", how))
                .breaks(
                        "V40",
                        WARNING,
                        "att ”kortare” leder till ”längre”",
                        "no evaluation question");
    }

    @Test
    void findsALinkThatRestsOnACriticalAssumption() {
        Theory.of(
                        Theory.but("prövas \"lista\"", "avgörande prövas \"lista\"")
                                .replace("leder till K", "leder till «K»"))
                .breaks("V40", "att ”aktiviteten” leder till ”kortare”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"K", "L", "A, L"})
    void letsAQuestionBeAboutEitherEnd(String about) {
        Theory.of(
                        Theory.but(Theory.LINK, Theory.LINK + " avgörande")
                                .replace("utvärderingsfråga", QUESTION.formatted(about)))
                .keeps("V40");
    }

    @Test
    void letsAQuestionBeAboutTheAssumption() {
        Theory.of(
                        Theory.but("prövas \"lista\"", "avgörande prövas \"lista\"")
                                .replace("utvärderingsfråga", QUESTION.formatted("X")))
                .keeps("V40");
    }

    @Test
    void aQuestionAboutSomethingElseDoesNotCount() {
        Theory.of(
                        Theory.but(Theory.LINK, CRITICAL + " avgörande")
                                .replace("utvärderingsfråga", QUESTION.formatted("A")))
                .breaks("V40", "”längre”");
    }

    @Test
    void letsWhatOnlyContributesBe() {
        Theory.of(Theory.SOUND).keeps("V40");
        Theory.soundBut(Theory.LINK, Theory.LINK.replace("bidragande", "tillräcklig")).keeps("V40");
    }

    @Test
    void aLocalTheoryKeepsTheQuestionsOfItsBase() {
        String base =
                Theory.but(Theory.LINK, Theory.LINK + " avgörande")
                        .replace(
                                "utvärderingsfråga",
                                QUESTION.formatted("L").replace("a \"H", "a F \"H"));
        Theory.of(base, "programteori Lokal utgår från P { aktivitet B }").keeps("V40");
        Theory.of(base, "programteori Lokal utgår från «P» { utan F }").breaks("V40", "”längre”");
    }
}
