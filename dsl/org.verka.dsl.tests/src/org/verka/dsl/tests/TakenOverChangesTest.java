package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.dsl.TheoryComparison;
import org.verka.dsl.TheoryComparison.Difference;
import org.verka.dsl.TheoryComparison.Version;
import org.verka.dsl.comparison.ChangeData;

/** A change in a programme is one of those that extend it too. */
class TakenOverChangesTest {

    private static final TheoryComparison SWEDISH = new TheoryComparison(Locale.of("sv"));
    private static final TheoryComparison ENGLISH = new TheoryComparison(Locale.ENGLISH);

    private static final String BASE =
            """
            programteori Modell "Modellen" {
                varför "behovet"
                roller R "rollen"
                aktivitet A "aktiviteten" {
                    hur "så här"
                    planerat 10 träffar
                    leder till K därför att "det hjälper"
                }
                aktivitet B "den andra" { leder till K }
                resultat på kort sikt K "kort" { mäts med N { mål minst 5 } }
                antagande X "att det går" { gäller A, B }
            }
            räkning N "räkningen" { enhet antal }
            """;
    private static final String LOCAL =
            """
            programteori Lokal "Här" utgår från Modell {
                anpassar aktivitet A { planerat 4 träffar }
            }
            """;

    @TempDir private Path folder;

    @Test
    void aChangeInTheBaseIsToldOfWhatExtendsItToo() throws IOException {
        assertEquals(
                List.of(
                        "Aktivitet ”den nya” (B)",
                        "    Vad: ”den andra” → ”den nya”",
                        "Programteori ”Här” (Lokal), övertaget från Programteori ”Modellen”"
                                + " (Modell):",
                        "    Aktivitet ”den nya” (B)",
                        "        Vad: ”den andra” → ”den nya”"),
                lines(BASE + LOCAL, BASE.replace("den andra", "den nya") + LOCAL));
    }

    @Test
    void whatTheLocalTextSaysItselfHidesTheChange() throws IOException {
        String after = BASE.replace("planerat 10 träffar", "planerat 12 träffar");
        assertEquals(List.of(), takenOver(BASE + LOCAL, after + LOCAL));
        assertFalse(lines(BASE + LOCAL, after + LOCAL).isEmpty());
    }

    @Test
    void ofAnAdaptedActivityTheRestIsTakenOver() throws IOException {
        String after = BASE.replace("så här", "så").replace("det hjälper", "det lindrar");
        assertEquals(
                List.of(
                        "Programteori ”Här” (Lokal), övertaget från Programteori ”Modellen”"
                                + " (Modell):",
                        "    Aktivitet ”aktiviteten” (A)",
                        "        Hur: ”så här” → ”så”",
                        "        Leder till, ändrat: kort",
                        "            Därför att: ”det hjälper” → ”det lindrar”"),
                takenOver(BASE + LOCAL, after + LOCAL));
    }

    @Test
    void aValueThatIsReadAsAWholeIsToldAsItIsWritten() throws IOException {
        String with =
                BASE.replace("planerat 10", "programtrohet { frekvens varje vecka } planerat 10");
        String after = with.replace("varje vecka", "varannan vecka");
        List<String> told = takenOver(with + LOCAL, after + LOCAL);
        assertTrue(
                told.stream().anyMatch(l -> l.contains("varje vecka → varannan vecka")),
                told.toString());
    }

    @Test
    void whatCameToTheBaseAndWhatWentFromItIsTold() throws IOException {
        String after =
                BASE.replace(
                        "aktivitet B \"den andra\" { leder till K }",
                        "resultat på lång sikt Ny \"något helt annat\"");
        assertEquals(
                List.of(
                        "Programteori ”Här” (Lokal), övertaget från Programteori ”Modellen”"
                                + " (Modell):",
                        "    − Borttaget: Aktivitet ”den andra” (B)",
                        "    + Tillagt: Resultat ”något helt annat” (Ny)"),
                takenOver(BASE + LOCAL, after + LOCAL).stream()
                        .filter(line -> !line.contains("Antagande") && !line.contains("Gäller"))
                        .toList());
    }

    @Test
    void whatTheLocalTextIsWithoutIsNoChangeOfTheBase() throws IOException {
        String after = LOCAL.replace("anpassar", "utan B därför att \"passar inte\" anpassar");
        assertEquals(List.of(), takenOver(BASE + LOCAL, BASE + after));
        String reworded = BASE.replace("den andra", "den nya");
        assertEquals(List.of(), takenOver(BASE + after, reworded + after));
    }

    @Test
    void aMovedTargetIsToldInEnglishAndThatItHasNoReason() throws IOException {
        Difference difference = compare(BASE + LOCAL, BASE.replace("minst 5", "minst 6") + LOCAL);
        assertEquals(
                List.of(
                        "Programme theory “Här” (Lokal), taken over from Programme theory"
                                + " “Modellen” (Modell):",
                        "    Indicator räkningen",
                        "        Target: at least 5 → at least 6",
                        "            No reason for the change is given."),
                ENGLISH.lines(difference.takenOver().get(0)));
    }

    @Test
    void aRowOfProgrammesTellsForEachWhoWroteWhatHasChanged() throws IOException {
        String third = "programteori Stad utgår från Lokal { }\n";
        String after =
                BASE.replace("så här", "så") + LOCAL.replace("4 träffar", "3 träffar") + third;
        assertEquals(
                List.of(
                        "Programteori ”Här” (Lokal), övertaget från Programteori ”Modellen”"
                                + " (Modell):",
                        "    Aktivitet ”aktiviteten” (A)",
                        "        Hur: ”så här” → ”så”",
                        "Programteori Stad, övertaget från Programteori ”Modellen” (Modell):",
                        "    Aktivitet ”aktiviteten” (A)",
                        "        Hur: ”så här” → ”så”",
                        "Programteori Stad, övertaget från Programteori ”Här” (Lokal):",
                        "    Aktivitet ”aktiviteten” (A)",
                        "        Planerat: 4 träffar → 3 träffar"),
                takenOver(BASE + LOCAL + third, after));
    }

    @Test
    void anotherBaseBringsWhatIsWrittenThere() throws IOException {
        String other =
                """
                programteori Annan "Den andra modellen" {
                    aktivitet C "en helt ny sak" { leder till K }
                    resultat på kort sikt K "kort"
                }
                """;
        String after = LOCAL.replace("utgår från Modell", "utgår från Annan");
        List<String> told = takenOver(BASE + other + LOCAL, BASE + other + after);
        assertTrue(told.contains("    + Tillagt: Aktivitet ”en helt ny sak” (C)"), told.toString());
        assertTrue(told.contains("    − Borttaget: Aktivitet ”den andra” (B)"), told.toString());
    }

    @Test
    void programsGetWhoTakesOverWhatFromWhom() throws IOException {
        Difference difference = compare(BASE + LOCAL, BASE.replace("så här", "så") + LOCAL);
        List<Map<String, Object>> data = new ChangeData().ofTakenOver(difference.takenOver());
        assertEquals(1, data.size());
        assertEquals("Lokal", data.get(0).get("programme"));
        assertEquals("Modell", data.get(0).get("from"));
        Map<?, ?> change = (Map<?, ?>) ((List<?>) data.get(0).get("changes")).get(0);
        assertEquals("Lokal.A", change.get("name"));
        assertEquals(
                "[{kind=reworded, fact=Activity.how, before=så här, after=så}]",
                change.get("details").toString());
    }

    @Test
    void theBaseIsFoundBesideAFileThatIsComparedAlone() throws IOException {
        Path before = write("before", BASE);
        Path after = write("after", BASE.replace("så här", "så"));
        Difference difference =
                SWEDISH.compare(
                        new Version(
                                List.of(before.resolve("lokal.verka")),
                                List.of(before.resolve("modell.verka"))),
                        new Version(
                                List.of(after.resolve("lokal.verka")),
                                List.of(after.resolve("modell.verka"))));
        assertEquals(List.of(), difference.changes(), "the file itself says the same");
        assertEquals(1, difference.takenOver().size());
        assertFalse(difference.isNone());
    }

    private Path write(String version, String base) throws IOException {
        Path in = Files.createDirectories(folder.resolve(version));
        Files.writeString(in.resolve("modell.verka"), base);
        Files.writeString(in.resolve("lokal.verka"), LOCAL);
        return in;
    }

    private Difference compare(String before, String after) throws IOException {
        Path one = Files.writeString(folder.resolve("before.verka"), before);
        Path other = Files.writeString(folder.resolve("after.verka"), after);
        return SWEDISH.compare(List.of(one), List.of(other));
    }

    private List<String> takenOver(String before, String after) throws IOException {
        List<String> lines = new ArrayList<>();
        compare(before, after).takenOver().forEach(t -> lines.addAll(SWEDISH.lines(t)));
        return lines;
    }

    private List<String> lines(String before, String after) throws IOException {
        List<String> lines = new ArrayList<>();
        Difference difference = compare(before, after);
        difference.changes().forEach(c -> lines.addAll(SWEDISH.lines(c)));
        difference.takenOver().forEach(t -> lines.addAll(SWEDISH.lines(t)));
        return lines;
    }
}
