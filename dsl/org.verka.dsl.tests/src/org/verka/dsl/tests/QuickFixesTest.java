package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verka.dsl.ide.fixes.QuickFixes;

/** What fixes are called and what the text reads like after them. */
class QuickFixesTest {

    private static Mending swedish;
    private static Mending english;

    @BeforeAll
    static void start() throws Exception {
        swedish = new Mending(Locale.of("sv"));
        english = new Mending(Locale.ENGLISH);
    }

    @AfterAll
    static void stop() {
        swedish.close();
        english.close();
    }

    @Test
    void writesAMemberAfterThoseThatUsuallyComeBeforeIt() throws Exception {
        assertEquals(
                """
                programteori P {
                    aktivitet A "a" {
                        hur "så" // fråga
                        leder till K därför att "…" // rad
                    }
                    resultat på kort sikt K
                }
                """
                        .replace(" // rad", ""),
                swedish.mended(
                        """
                        programteori P {
                            aktivitet A "a" {
                                hur "så" // fråga
                            }
                            resultat på kort sikt K
                        }
                        """,
                        "V01",
                        "Skriv ”leder till K därför att \"…\"”"));
    }

    @Test
    void opensABlockWhereAnElementHasNone() throws Exception {
        assertEquals(
                """
                programme P {
                \tactivity A "a" {
                \t\tleads to K because "…"
                \t} /* later */
                \tshort term outcome K
                }
                """,
                english.mended(
                        """
                        programme P {
                        \tactivity A "a" /* later */
                        \tshort term outcome K
                        }
                        """,
                        "V01",
                        "Write “leads to K because \"…\"”"));
    }

    @Test
    void writesInTheLanguageOfTheFileAndSpeaksThatOfTheReader() throws Exception {
        assertEquals(
                "programme P { activity A { leads to K because \"…\" } short term outcome K }",
                swedish.mended(
                        "programme P { activity A { leads to K } short term outcome K }",
                        "V06",
                        "Skriv ”because \"…\"”"));
    }

    @Test
    void writesBetweenOthersOnALineOfSeveral() throws Exception {
        assertEquals(
                "programteori P { resultat på kort sikt K \"k\" för G { kräver alla } målgrupp G }",
                swedish.mended(
                        "programteori P { resultat på kort sikt K \"k\" { kräver alla } målgrupp G"
                                + " }",
                        "V13",
                        "Skriv ”för G”"));
        assertEquals(
                "programteori P { aktivitet A { planerat 3 möten  varför \"…\"  vem R } roll R"
                        + " varför \"b\" }",
                swedish.mended(
                        "programteori P { aktivitet A { planerat 3 möten  vem R } roll R varför"
                                + " \"b\" }",
                        "V23",
                        "Skriv ”varför \"…\"”"));
    }

    @Test
    void keepsTheLineEndsOfTheFileAndSetsBlocksApart() throws Exception {
        assertEquals(
                "programteori P {\r\n    roll R\r\n    regler {\r\n        V14 av därför att"
                        + " \"…\"\r\n    }\r\n}\r\n",
                swedish.mended(
                                "programteori P {\r\n    roll R\r\n}\r\n",
                                "V14",
                                "Stäng av regel V14 här, med ett skäl")
                        .replace("\r\n\r\n", "\r\n"));
    }

    @Test
    void answersAllOpenQuestionsOfAnActivityWithEachRoleThatCanDoIt() throws Exception {
        String text =
                """
                programteori P {
                    period 2024
                    varför "behov"
                    roller Chef, Handlaggare
                    aktivitet A "a" { leder till K }
                    resultat på kort sikt K
                }
                """;
        assertEquals(
                text.replace(
                        "{ leder till K }",
                        "{ hur \"…\"  när 2024  vem Handlaggare  leder till K }"),
                swedish.mended(text, "V16", "Skriv ”hur \"…\" när 2024 vem Handlaggare”"));
    }

    @Test
    void leavesNumbersAndTimesThatOnlyTheAuthorKnowsToTheAuthor() throws Exception {
        String text =
                """
                programteori P {
                    roll R
                    målgrupp G "g"
                    aktivitet A "a"
                    antagande X "x"
                    resultat på kort sikt K { mäts med SDQ.Total }
                }
                """;
        assertEquals(
                text.replace(
                        "aktivitet A \"a\"",
                        """
                        aktivitet A "a" {
                                programtrohet {
                                    innehåll "…"  frekvens "…"
                                }
                            }\
                        """),
                swedish.mended(
                        text, "V25", "Skriv ”programtrohet { innehåll \"…\" frekvens \"…\" }”"));
        assertEquals(
                text.replace("\"x\"", "\"x\" {\n        prövas \"…\"\n        ansvarig R\n    }"),
                swedish.mended(text, "V18", "Skriv ”prövas \"…\" ansvarig R”"));
        assertEquals(
                text.replace("SDQ.Total", "SDQ.Total baslinje \"…\""),
                swedish.mended(text, "V32", "Skriv ”baslinje \"…\"”"));
        String answered =
                swedish.mended(text, "V16", "Skriv in frågorna som saknar svar, att fylla i");
        assertTrue(answered.contains("        vid \"…\"  "), answered);
        assertTrue(answered.contains("        \"…\"  ansvarig R\n"), answered);
    }

    private static final String QUESTIONS =
            """
            programme P {
                period 2024
                why "need"
                role R

                activity Activity "…"

                short term outcome Outcome "…"
                long term outcome LongTermOutcome "…"

                implementation {
                    "…"  by 2024-01  responsible R
                }

                follow-up {
                    2024-12  Count  responsible R
                }
            }

            count Count "…" {
                numerator "…"
                denominator "…"
                unit %
            }
            """
                    .replace("\n\n    activity", "\n    activity")
                    .replace("\n\n    short", "\n    short");

    @Test
    void writesTheOpenQuestionsOfATheoryOut() throws Exception {
        assertEquals(
                QUESTIONS,
                english.mended(
                        """
                        programme P {
                            period 2024
                            why "need"
                            role R
                        }
                        """,
                        "V16",
                        "Write the questions without an answer, to fill in"));
    }

    @Test
    void turnsARuleOffForTheElementInTheSettingsThatAreThere() throws Exception {
        assertEquals(
                """
                programteori P {
                    aktivitet A { leder till K }
                    resultat på kort sikt K
                    regler {
                        V01 fel
                        V06 av för A därför att "…"
                    }
                }
                """,
                swedish.mended(
                        """
                        programteori P {
                            aktivitet A { leder till K }
                            resultat på kort sikt K
                            regler {
                                V01 fel
                            }
                        }
                        """,
                        "V06",
                        "Stäng av regel V06 för A, med ett skäl"));
    }

    @Test
    void proposesKnownNamesAndDeclaresUnknownOnes() throws Exception {
        String text =
                """
                programteori P {
                    roll Samordnare
                    roll Chef
                    aktivitet A { vem Samordnere }
                }
                """;
        List<String> titles = swedish.titles(text, "S02");
        assertEquals("Ändra till ”Samordnare”", titles.get(0));
        assertEquals(
                text.replace("roll Chef\n", "roll Chef\n    roll Samordnere \"…\"\n"),
                swedish.mended(text, "S02", "Skriv in ”roll Samordnere \"…\"”"));
    }

    @Test
    void takesOneOfTwoSayingsOut() throws Exception {
        String text =
                """
                programteori P {
                    ägare R
                    // den nya
                    ägare R // sist
                    roll R
                }
                """;
        assertEquals(
                """
                programteori P {
                    ägare R
                    // den nya
                    // sist
                    roll R
                }
                """,
                swedish.mended(text, "S05", "Ta bort ”ägare R”"));
    }

    @Test
    void takesAwayThatSomethingIsChangedOrLeftOutWhereItIsNotThere() throws Exception {
        assertEquals(
                "programteori P { aktivitet A }",
                swedish.mended(
                        "programteori P { anpassar aktivitet A }", "S08", "Ta bort ”anpassar”"));
        String text = "programteori B {}\nprogramteori P utgår från B {\n    aktivitet A\n%s}\n";
        assertEquals(
                text.formatted(""),
                swedish.mended(text.formatted("    utan A\n"), "S08", "Ta bort ”utan A”"));
    }

    @Test
    void marksFeedbackAndSwapsTimesAndTurnsComparisons() throws Exception {
        assertEquals(
                "programme P { long term outcome L { leads to S as feedback because \"x\" } short"
                        + " term outcome S }",
                english.mended(
                        "programme P { long term outcome L { leads to S because \"x\" } short term"
                                + " outcome S }",
                        "V05",
                        "Write “as feedback”"));
        assertEquals(
                "programme P { period 2020-01 – 2021 }",
                english.mended(
                        "programme P { period 2021 – 2020-01 }",
                        "V35",
                        "Change to “2020-01 –" + " 2021”"));
        assertEquals(
                "programme P { short term outcome S { measured by \"m\" should decrease baseline"
                        + " 5 2020 target at most 3 } }",
                english.mended(
                        "programme P { short term outcome S { measured by \"m\" should decrease"
                                + " baseline 5 2020 target at least 3 } }",
                        "V33",
                        "Change to “most”"));
    }

    @Test
    void writesOneLanguageInAFile() throws Exception {
        String text = "programteori P { roll R ägare R titel \"t\" period 2020 why \"x\" }\n";
        assertEquals(
                text.replace("why", "varför"), swedish.mended(text, "S09", "Ändra till ”varför”"));
    }

    @Test
    void writesTheSameInBothLanguages() {
        ResourceBundle inSwedish = bundle(Locale.of("sv"));
        ResourceBundle inEnglish = bundle(Locale.ENGLISH);
        assertEquals(inSwedish.keySet(), inEnglish.keySet());
        for (String key : inSwedish.keySet()) {
            assertEquals(
                    inSwedish.getString(key).replaceAll("[^{}0-9\\n]+", ""),
                    inEnglish.getString(key).replaceAll("[^{}0-9\\n]+", ""),
                    key);
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.verka.dsl.ide.fixes.Messages",
                locale,
                QuickFixes.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void goesOverAResultInBetween() throws Exception {
        String text =
                "programteori P { aktivitet A { leder till L } resultat på kort sikt K"
                        + " resultat på lång sikt L }";
        assertEquals(
                text.replace("leder till L", "leder till K"),
                swedish.mended(text, "V09", "Ändra till ”leder till K”"));
    }

    @Test
    void choosesAmongActivitiesAndDeclaresResources() throws Exception {
        String text = "programteori P {\n    aktivitet A\n    prestation S\n}\n";
        String mended = swedish.mended(text, "V11", "Skriv ”av A”");
        assertEquals(text.replace("prestation S", "prestation S {\n        av A\n    }"), mended);
        assertEquals(
                mended.replace("av A\n", "av A\n        resurs Resurs\n")
                        .replace("    aktivitet", "    resurs Resurs \"…\"\n    aktivitet"),
                swedish.mended(mended, "V11", "Skriv ”resurs Resurs”"));
    }

    @Test
    void letsAnActorTakePart() throws Exception {
        String text = "programteori P { aktör S aktivitet A { vem R } aktivitet B roll R }";
        assertEquals(
                text.replace("vem R", "vem R, S"),
                swedish.mended(text, "V27", "Skriv ”vem S” i A"));
        assertEquals(
                text.replace("B roll", "B { vem S } roll"),
                swedish.mended(text, "V27", "Skriv ”vem S” i B"));
    }

    @Test
    void writesNumbersAsNumbers() throws Exception {
        String text =
                "programteori P { resultat på kort sikt K { mäts med \"m\" enhet dagar baslinje"
                        + " \"12,5 dagar\" 2020 mål minst \"många\" } }";
        assertEquals(
                text.replace("\"12,5 dagar\"", "12,5 dagar"),
                swedish.mended(text, "V36", "Ändra till ”12,5 dagar”"));
    }
}
