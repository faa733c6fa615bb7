package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verka.dsl.TheoryComparison;
import org.verka.dsl.TheoryComparison.Difference;
import org.verka.dsl.TheoryTranslator;
import org.verka.dsl.comparison.Change;
import org.verka.dsl.comparison.ChangeData;
import org.verka.dsl.comparison.ElementChange;
import org.verka.dsl.words.Language;
import org.verka.dsl.words.Translation;

class ComparisonTest {

    private static final TheoryComparison SWEDISH = new TheoryComparison(Locale.of("sv"));
    private static final TheoryComparison ENGLISH = new TheoryComparison(Locale.ENGLISH);

    private static final String BEFORE =
            """
            programteori P "Programmet" {
                roller Samordnare "Samordnaren", Chef "Chefen", Psykolog
                målgrupp G "gruppen", förväntat 40 per år
                aktivitet Screening "Fråga om alkohol i varje ny utredning" {
                    fas upptäckt
                    hur "AUDIT och DUDIT vid vuxenenhetens alla nybesök"
                    när 2013-10 – 2014-09, planerat 240 nybesök
                    vem Samordnare, Chef, ansvarig Samordnare
                    leder till Upptackt därför att "den som frågar får veta"
                }
                aktivitet Samtal "Samtal med familjen" { leder till Upptackt }
                resultat på kort sikt Upptackt "Fler upptäcks" för G {
                    mäts med N som Samverkan "Ärenden med samverkan" {
                        baslinje 19,7 % 2013-09
                        mål minst 30 % senast 2014-09
                    }
                }
                resultat på lång sikt Battre "Barnen mår bättre"
                implementering {
                    "Handläggarna utbildas" senast 2013-10 ansvarig Chef
                    "Styrgruppen förankrar" senast 2013-09 ansvarig Chef
                }
                uppföljning {
                    HT 2013 SDQ av G med "formulär" ansvarig Samordnare
                    6 månader efter avslut SDQ av G inom 2 veckor
                }
            }
            räkning N "räkningen" { enhet % bör öka }
            """;

    @TempDir private Path folder;

    @Test
    void layoutOrderCommentsAndHowNumbersAndTimesAreWrittenMakeNoDifference() {
        String same =
                BEFORE.replace("    ", " ")
                        .replace("resultat på lång", "// ny rad\n\n resultat på lång")
                        .replace("hur \"AUDIT", "/* så */ hur \"AUDIT")
                        .replace("19,7 %", "19.70 %")
                        .replace("HT 2013 SDQ", "H2 2013 SDQ")
                        .replace("Samordnare, Chef, ansvarig", "Chef, Samordnare ansvarig");
        String moved =
                same.replace("aktivitet Samtal \"Samtal med familjen\" { leder till Upptackt }", "")
                        .replace(
                                "implementering",
                                "aktivitet Samtal \"Samtal med familjen\" { leder till Upptackt }"
                                        + " implementering");
        assertTrue(compare(BEFORE, moved).isNone(), lines(BEFORE, moved).toString());
    }

    @Test
    void theLanguageOfTheWordsMakesNoDifference() throws IOException {
        for (Path file : Example.theories()) {
            Translation.Translated english =
                    (Translation.Translated)
                            new TheoryTranslator(Locale.of("sv"))
                                    .translate(file, Optional.of(Language.ENGLISH));
            String swedish = Files.readString(file);
            assertEquals(List.of(), lines(swedish, english.text()));
        }
    }

    @Test
    void aMovedTargetIsToldWithItsUnitAndDeadlineAndThatItHasNoReason() {
        String after = BEFORE.replace("minst 30 % senast 2014-09", "minst 40 % senast 2015-03");
        assertEquals(
                List.of(
                        "Mått ”Ärenden med samverkan” (Samverkan)",
                        "    Mål: minst 30 % → minst 40 %, senast 2014-09 → 2015-03",
                        "        Inget skäl till ändringen är angivet."),
                lines(BEFORE, after));
        assertEquals(
                List.of(
                        "Indicator “Ärenden med samverkan” (Samverkan)",
                        "    Target: at least 30 % → at least 40 %, by 2014-09 → 2015-03",
                        "        No reason for the change is given."),
                englishLines(BEFORE, after));
        assertEquals(List.of(Change.Kind.TARGET), kinds(BEFORE, after));
    }

    @Test
    void aTargetIsToldWithTheWordThatItIsAShareOf() {
        String after = BEFORE.replace("minst 30 %", "minst 30 % med högst \"sällan\"");
        assertEquals(
                "    Mål: minst 30 % → minst 30 % med högst ”sällan”, senast 2014-09",
                lines(BEFORE, after).get(1));
    }

    @Test
    void aMovedTargetWithTheOldOneAndAReasonIsExplained() {
        String after =
                BEFORE.replace(
                        "minst 30 % senast 2014-09",
                        "minst 40 % senast 2015-03"
                                + " tidigare 30 % till 2014-01 därför att \"det gick fort\"");
        List<String> lines = lines(BEFORE, after);
        assertTrue(lines.stream().noneMatch(l -> l.contains("Inget skäl")), lines.toString());
        String other = after.replace("tidigare 30 %", "tidigare 25 %");
        assertTrue(
                lines(BEFORE, other).stream().anyMatch(l -> l.contains("Inget skäl")),
                "the note is about another change");
    }

    @Test
    void aMovedBaselineIsToldAndAFirstTargetNeedsNoReason() {
        assertEquals(
                List.of(
                        "Mått ”Ärenden med samverkan” (Samverkan)",
                        "    Baslinje: 19,7 % → 14 %, 2013-09",
                        "        Inget skäl till ändringen är angivet."),
                lines(BEFORE, BEFORE.replace("19,7 %", "14 %")));
        String without = BEFORE.replace("mål minst 30 % senast 2014-09", "");
        assertEquals(
                List.of(
                        "Mått ”Ärenden med samverkan” (Samverkan)",
                        "    Mål: (inget) → minst 30 %, senast (inget) → 2014-09"),
                lines(without, BEFORE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fas upptäckt|fas utredning|MOVED|Fas: upptäckt → utredning",
                "ansvarig Samordnare leder|ansvarig Psykolog leder|RESPONSIBLE"
                        + "|Ansvarig: Samordnaren → Psykolog",
                "vem Samordnare, Chef|vem Samordnare, Psykolog|CHANGED"
                        + "|Vem: tillkommer Psykolog; utgår Chefen",
                "planerat 240 nybesök|planerat 300 nybesök|CHANGED"
                        + "|Planerat: 240 nybesök → 300 nybesök",
                "förväntat 40 per år|förväntat 60 per termin|CHANGED"
                        + "|Förväntat antal: 40 per år → 60 per termin",
                "den som frågar får veta|den som inte frågar får inget veta|LINK"
                        + "|Leder till, ändrat: Fler upptäcks",
                "leder till Upptackt därför att \"den som frågar får veta\"||LINK"
                        + "|Leder till, borttaget: Fler upptäcks,"
                        + " därför att ”den som frågar får veta”",
                "ansvarig Samordnare 6 mån|ansvarig Chef 6 mån|PLAN"
                        + "|Mätning, ändrat: HT 2013, SDQ, styrkor och svårigheter",
                "senast 2013-10 ansvarig Chef|senast 2013-12 ansvarig Chef|PLAN"
                        + "|Steg, ändrat: ”Handläggarna utbildas”",
                "inom 2 veckor|inom 1 vecka|PLAN"
                        + "|Mätning, ändrat: 6 månader efter avslut, SDQ, styrkor och svårigheter",
                "bör öka|bör minska|CHANGED|Önskad riktning: öka → minska",
                "\"Barnen mår bättre\"|\"Barnen mår mycket bättre\"|REWORDED"
                        + "|Ordalydelse: ”Barnen mår bättre” → ”Barnen mår mycket bättre”"
            })
    void aChangeIsToldByItsSort(String from, String to, Change.Kind kind, String line) {
        String before = normal(BEFORE);
        assertTrue(before.contains(normal(from)), from);
        String after = before.replace(normal(from), to == null ? "" : normal(to));
        assertEquals(List.of(kind), kinds(before, after), lines(before, after).toString());
        assertEquals(line, lines(before, after).get(1).strip());
    }

    @Test
    void whatCameAndWhatWentIsTold() {
        String after =
                BEFORE.replace(
                        "aktivitet Samtal \"Samtal med familjen\" { leder till Upptackt }",
                        "aktivitet Utbildning \"Heldag om anknytning\" { leder till Battre }");
        assertEquals(
                List.of(
                        "+ Tillagt: Aktivitet ”Heldag om anknytning” (Utbildning)",
                        "− Borttaget: Aktivitet ”Samtal med familjen” (Samtal)"),
                lines(BEFORE, after));
    }

    @Test
    void anotherNameIsNoOtherElementAndWhatRefersToItHasNotChanged() {
        String after =
                BEFORE.replace("Upptackt", "FlerUpptacks").replaceAll("\\bSamordnare\\b", "Ledare");
        assertEquals(
                List.of(
                        "Roll ”Samordnaren” (Ledare)",
                        "    Namn: ”Samordnare” → ”Ledare”",
                        "Resultat ”Fler upptäcks” (FlerUpptacks)",
                        "    Namn: ”Upptackt” → ”FlerUpptacks”"),
                lines(BEFORE, after));
        assertEquals(List.of(Change.Kind.RENAMED, Change.Kind.RENAMED), kinds(BEFORE, after));
    }

    @Test
    void anElementUnderAnotherOneHasMoved() {
        String indicator = "mäts med N som Samverkan \"Ärenden med samverkan\" {";
        String whole = BEFORE.substring(BEFORE.indexOf(indicator));
        whole = whole.substring(0, whole.indexOf('}') + 1);
        String after =
                BEFORE.replace(whole, "")
                        .replace("\"Barnen mår bättre\"", "\"Barnen mår bättre\" {" + whole + "}");
        assertEquals(
                List.of(
                        "Mått ”Ärenden med samverkan” (Samverkan)",
                        "    Flyttat: Resultat ”Fler upptäcks” (Upptackt)"
                                + " → Resultat ”Barnen mår bättre” (Battre)"),
                lines(BEFORE, after));
    }

    @Test
    void longTextsAreShownOneUnderTheOther() {
        String after = BEFORE.replace("AUDIT och DUDIT vid", "AUDIT vid");
        assertEquals(
                List.of(
                        "Aktivitet ”Fråga om alkohol i varje ny utredning” (Screening)",
                        "    Hur, omformulerat:",
                        "        förut: ”AUDIT och DUDIT vid vuxenenhetens alla nybesök”",
                        "        nu: ”AUDIT vid vuxenenhetens alla nybesök”"),
                lines(BEFORE, after));
    }

    @Test
    void namesOfNothingAreComparedAsTheyAreWritten() {
        String before = BEFORE.replace("vem Samordnare, Chef", "vem Samordnare, Okand");
        assertTrue(compare(before, before).isNone());
        assertEquals("Vem: tillkommer Okand; utgår Chefen", lines(BEFORE, before).get(1).strip());
    }

    @Test
    void aHalfWrittenVersionIsComparedAsFarAsItGoes() {
        for (int end = 0; end < BEFORE.length(); end += 41) {
            String half = BEFORE.substring(0, end);
            lines(BEFORE, half);
            assertTrue(compare(half, half).isNone(), half + lines(half, half));
        }
    }

    @Test
    void programsGetTheSameInEveryLanguage() {
        String after = BEFORE.replace("minst 30 %", "minst 40 %").replace("bör öka", "");
        List<Map<String, Object>> data = new ChangeData().of(compare(BEFORE, after).changes());
        assertEquals(2, data.size());
        assertEquals("changed", data.get(0).get("change"));
        assertEquals("Indicator", data.get(0).get("type"));
        assertEquals("P.Upptackt.Samverkan", data.get(0).get("name"));
        Map<?, ?> target = (Map<?, ?>) ((List<?>) data.get(0).get("details")).get(0);
        assertEquals("target", target.get("kind"));
        assertEquals("Indicator.target", target.get("fact"));
        assertEquals(
                "{target=40, comparison=AT_LEAST, targetUnit=%, deadline=2014-09}",
                target.get("after").toString());
        assertEquals(true, target.get("unexplained"));
        Map<?, ?> desired = (Map<?, ?>) ((List<?>) data.get(1).get("details")).get(0);
        assertEquals("INCREASE", desired.get("before"));
        assertFalse(desired.containsKey("unexplained"));
    }

    private static String normal(String text) {
        return text.replaceAll("[ \n]+", " ");
    }

    private Difference compare(String before, String after) {
        try {
            Path one = Files.writeString(folder.resolve("before.verka"), before);
            Path other = Files.writeString(folder.resolve("after.verka"), after);
            return SWEDISH.compare(List.of(one), List.of(other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines(String before, String after) {
        List<String> lines = new ArrayList<>();
        compare(before, after).changes().forEach(c -> lines.addAll(SWEDISH.lines(c)));
        return lines;
    }

    private List<String> englishLines(String before, String after) {
        List<String> lines = new ArrayList<>();
        compare(before, after).changes().forEach(c -> lines.addAll(ENGLISH.lines(c)));
        return lines;
    }

    private List<Change.Kind> kinds(String before, String after) {
        List<Change.Kind> kinds = new ArrayList<>();
        for (ElementChange change : compare(before, after).changes()) {
            change.changes().forEach(c -> kinds.add(c.kind()));
        }
        return kinds;
    }
}
