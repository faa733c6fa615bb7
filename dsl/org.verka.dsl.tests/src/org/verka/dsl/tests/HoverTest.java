package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.HoverParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.dsl.ide.LiveFigures;

class HoverTest {

    private static final String THEORY =
            """
            programteori P {
                roll Chef "Chefen"
                roll Stab "Staben"
                platser Norr "Norra enheten", Syd
                målgrupp Unga "unga"
                aktivitet Ask "Fråga alla" {
                    hur "vid *varje* besök"  när HT 2024, planerat 20 besök varav Norr 12, Syd 8
                    vem Stab, ansvarig Chef
                    leder till Lugn
                }
                resultat på kort sikt Lugn "Lugnare vardag" för Unga {
                    mäts med SDQ.Total enligt Barn  baslinje 18 2024-01  mål högst 14,5 senast 2025
                    leder till Bra
                }
                resultat på lång sikt Bra "Barnen mår bra"
                implementering { "Anställ" senast 2024 ansvarig Chef }
                uppföljning { HT 2024 SDQ av Unga ansvarig Chef återkopplas till Stab }
            }
            """;

    private static final LiveFigures FIGURES =
            (file, name) ->
                    name.equals("P.Ask") && file.toString().endsWith("visa.verka")
                            ? Optional.of("12 av 20")
                            : Optional.empty();

    @TempDir Path folder;

    @Test
    void anActivityShowsItsPlanAndWhatIsDoneSoFar() throws Exception {
        String shown = hover("Ask \"", Locale.of("sv"));
        assertEquals(
                """
                **Fråga alla**

                Hittills: 12 av 20

                Hur: vid \\*varje\\* besök

                När: HT 2024

                Planerat: 20 besök

                Varav: Norra enheten 12, Syd 8

                Vem: Staben

                Ansvarig: Chefen

                Leder till: Lugnare vardag\
                """,
                shown);
    }

    @Test
    void anOutcomeShowsItsIndicatorsAndWhatLeadsToIt() throws Exception {
        String shown = hover("Lugn \"", Locale.of("sv"));
        assertTrue(shown.contains("För: unga"), shown);
        assertTrue(shown.contains("baslinje 18 (2024-01), mål högst 14,5 (2025)"), shown);
        assertTrue(shown.contains("Hit leder: Fråga alla"), shown);
        assertTrue(shown.contains("Leder till: Barnen mår bra"), shown);
    }

    @Test
    void aRoleShowsWhatItAnswersForInTheReadersLanguage() throws Exception {
        String chief = hover("Chef\n        leder", Locale.ENGLISH);
        assertTrue(chief.contains("Answers for:\n- Fråga alla\n- Anställ\n- HT 2024: SDQ"), chief);
        String staff = hover("Stab,", Locale.of("sv"));
        assertTrue(staff.contains("Gör:\n- Fråga alla"), staff);
        assertTrue(staff.contains("Får återkoppling om:\n- HT 2024: SDQ"), staff);
    }

    @Test
    void anInstrumentShowsItsScalesWithRangeAndNormItsInformantsSourceAndLicence()
            throws Exception {
        String shown = hover("SDQ av", Locale.of("sv"));
        assertTrue(shown.contains("Skalor:\n- "), shown);
        assertTrue(shown.contains("0–10 poäng"), shown);
        assertTrue(shown.contains("Uppgiftslämnare: "), shown);
        assertTrue(shown.contains("Källa: "), shown);
        assertTrue(shown.contains("Licens: "), shown);
    }

    @Test
    void nothingFailsWhereverThePointerIsInHalfWrittenText() throws Exception {
        try (Session session =
                new Session(folder, Talk.IN_PROCESS, Locale.of("sv"), FIGURES).start(true)) {
            Path file = session.open("halv.verka", THEORY.substring(0, 450));
            for (int at = 0; at < 450; at += 7) {
                Client.answer(
                        session.asks()
                                .hover(
                                        new HoverParams(
                                                Session.id(file), Session.position(THEORY, at))));
            }
        }
    }

    private String hover(String word, Locale locale) throws Exception {
        try (Session session = new Session(folder, Talk.IN_PROCESS, locale, FIGURES).start(true)) {
            return session.hover(session.open("visa.verka", THEORY), word);
        }
    }
}
