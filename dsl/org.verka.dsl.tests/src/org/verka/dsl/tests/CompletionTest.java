package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.TheoryLoader;
import org.verka.dsl.ide.LiveFigures;
import org.verka.dsl.ide.VerkaIdeSetup;
import org.verka.dsl.words.Keywords;
import org.verka.dsl.words.Language;

class CompletionTest {

    private static final Pattern PLACE =
            Pattern.compile(
                    "\\$\\{(\\d+):((?:[^\\\\}]|\\\\.)*)\\}|\\$\\{(\\d+)\\|([^|]*)\\|\\}|\\$(\\d+)");

    private static final List<String> SWEDISH_PLACES =
            List.of(
                    "|",
                    "programteori P {\n    |\n}",
                    "programteori P {\n    aktivitet A {\n        |\n    }\n}",
                    "programteori P {\n    resultat på kort sikt K {\n        |\n    }\n}",
                    "programteori P {\n    implementering {\n        |\n    }\n}",
                    "programteori P {\n    uppföljning {\n        |\n    }\n}",
                    "instrument I \"i\" {\n    licens \"l\"\n    |\n}",
                    "intag I från \"f\" {\n    |\n}");

    private static final List<String> ENGLISH_PLACES =
            List.of(
                    "|",
                    "programme P {\n    |\n}",
                    "programme P {\n    activity A {\n        |\n    }\n}",
                    "programme P {\n    outcome in the short term K {\n        |\n    }\n}",
                    "programme P {\n    implementation {\n        |\n    }\n}",
                    "programme P {\n    follow-up {\n        |\n    }\n}",
                    "instrument I \"i\" {\n    licence \"l\"\n    |\n}",
                    "intake I from \"f\" {\n    |\n}");

    @TempDir Path folder;

    @Test
    void everyWholeElementIsProposedSomewhereAndParsesAsItIsInSwedish() throws Exception {
        checkSnippets(Session.swedish(folder), SWEDISH_PLACES, "snippets_sv.txt");
    }

    @Test
    void everyWholeElementIsProposedSomewhereAndParsesAsItIsInEnglish() throws Exception {
        checkSnippets(Session.english(folder), ENGLISH_PLACES, "snippets_en.txt");
    }

    private void checkSnippets(Session session, List<String> places, String file) throws Exception {
        Set<String> proposed = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        try (session) {
            for (String place : places) {
                for (CompletionItem item : session.proposals("stycke.verka", place)) {
                    if (item.getKind() == CompletionItemKind.Snippet) {
                        proposed.add(item.getDetail());
                        String text =
                                place.replace(
                                        "|", filled(item.getTextEdit().getLeft().getNewText()));
                        syntaxFindings(text).forEach(f -> wrong.add(text + "\n" + f));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        Set<String> missing = new HashSet<>(descriptions(file));
        missing.removeAll(proposed);
        assertEquals(Set.of(), missing);
    }

    @Test
    void anActivityAsksTheFiveQuestionsWithTheNamesThatThereAre() throws Exception {
        String text =
                """
                programteori P {
                    roller Chef, Handlaggare
                    målgrupp Unga
                    resultat på kort sikt Lugn
                    |
                }
                """;
        try (Session session = Session.swedish(folder)) {
            CompletionItem activity = item(session.proposals("a.verka", text), "aktivitet …");
            String inserted = activity.getTextEdit().getLeft().getNewText();
            assertEquals(InsertTextFormat.Snippet, activity.getInsertTextFormat());
            for (String question : List.of("hur", "när", "varför", "vem", "leder till")) {
                assertTrue(inserted.contains("\n        " + question + " "), inserted);
            }
            assertTrue(
                    inserted.startsWith("aktivitet ${1:Namn} \"${2:Vad ska göras?}\" {"), inserted);
            assertTrue(inserted.contains("|Chef,Handlaggare|}"), inserted);
            assertTrue(inserted.contains("|Lugn|}"), inserted);
            assertTrue(inserted.contains("|Unga|}"), inserted);
            assertTrue(inserted.endsWith("\n    }$0"), inserted);
        }
    }

    @Test
    void theTypedStartOfAWordIsReplaced() throws Exception {
        try (Session session = Session.swedish(folder)) {
            String text = "programteori P {\n    akt|\n}";
            CompletionItem activity = item(session.proposals("a.verka", text), "aktivitet …");
            TextEdit edit = activity.getTextEdit().getLeft();
            assertEquals(4, edit.getRange().getStart().getCharacter());
            assertEquals(7, edit.getRange().getEnd().getCharacter());
        }
    }

    @Test
    void theTypedStartOfAFileIsReplaced() throws Exception {
        try (Session session = Session.swedish(folder)) {
            List<CompletionItem> items = session.proposals("a.verka", "progr|");
            TextEdit edit = item(items, "programteori …").getTextEdit().getLeft();
            assertEquals(0, edit.getRange().getStart().getCharacter());
            assertEquals(5, edit.getRange().getEnd().getCharacter());
            assertTrue(
                    items.stream().noneMatch(item -> item.getLabel().startsWith("instrument")),
                    items.toString());
        }
    }

    @Test
    void nothingIsProposedWithinAComment() throws Exception {
        try (Session session = Session.swedish(folder)) {
            String text = "programteori P {\n    // roll |\n}";
            assertEquals(List.of(), session.proposals("a.verka", text));
            assertEquals(List.of(), session.proposals("a.verka", "/* här | */ programteori P {}"));
        }
    }

    @Test
    void namesAreProposedWhereverAThingIsMeant() throws Exception {
        String text =
                """
                programteori P {
                    roll Chef "Chefen"
                    plats Norr
                    resultat på kort sikt K {
                        mäts med SDQ.Total i |
                    }
                }
                """;
        try (Session session = Session.swedish(folder)) {
            item(session.proposals("a.verka", text), "Norr");
            item(session.proposals("a.verka", text.replace("i |", "ansvarig |")), "Chef");
            item(session.proposals("a.verka", text.replace("i |", "enligt |")), "Mamma");
            item(
                    session.proposals("a.verka", text.replace("SDQ.Total i |", "SDQ.To|")),
                    "SDQ.Total");
        }
    }

    @Test
    void anEditorThatKnowsNoPlacesToFillInGetsPlainText() throws Exception {
        Session session = new Session(folder, Talk.IN_PROCESS, Locale.of("sv"), LiveFigures.none());
        try (session) {
            session.start(false);
            for (String place : SWEDISH_PLACES) {
                for (CompletionItem item : session.proposals("ren.verka", place)) {
                    assertFalse(item.getInsertTextFormat() == InsertTextFormat.Snippet);
                    String text = item.getTextEdit().getLeft().getNewText();
                    assertFalse(text.contains("$"), text);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"elements.verka", "elements_en.verka"})
    void onlyWordsOfTheTextsOwnLanguageAreProposedAnywhere(String name) throws Exception {
        boolean swedish = name.equals("elements.verka");
        String text =
                Files.readString(
                        Example.folder()
                                .resolve(
                                        "../../../../dsl/org.verka.dsl.tests/src/org/verka/dsl/tests")
                                .resolve(name));
        Set<String> other = new HashSet<>(wordsOf(!swedish));
        other.removeAll(wordsOf(swedish));
        try (Session session = swedish ? Session.english(folder) : Session.swedish(folder)) {
            Matcher word = Pattern.compile("(?<=\\s)[\\p{L}\"]").matcher(text);
            for (int count = 0; word.find(); count++) {
                if (count % 41 == 0) {
                    String marked =
                            text.substring(0, word.start()) + "|" + text.substring(word.start());
                    for (CompletionItem item : session.proposals("ord.verka", marked)) {
                        boolean strange =
                                item.getKind() == CompletionItemKind.Keyword
                                        && Stream.of(item.getLabel().split(" "))
                                                .anyMatch(other::contains);
                        assertFalse(
                                strange,
                                item.getLabel()
                                        + " at "
                                        + marked.substring(
                                                Math.max(0, word.start() - 60), word.start() + 1));
                    }
                }
            }
        }
    }

    @Test
    void aNameThatIsAWordOfTheLanguageIsInsertedSoThatItParses() throws Exception {
        String text = "programteori P {\n    roll ^mål \"Målet\"\n    ägare |\n}\n";
        try (Session session = Session.swedish(folder)) {
            CompletionItem name = item(session.proposals("a.verka", text), "mål");
            String whole = text.replace("|", name.getTextEdit().getLeft().getNewText());
            assertEquals(List.of(), syntaxFindings(whole));
            assertEquals("Målet", name.getDetail());
        }
    }

    @Test
    void nothingFailsWhereverTheCursorIsInHalfWrittenText() throws Exception {
        String text = Theory.SOUND;
        try (Session session = Session.swedish(folder)) {
            for (int end = 0; end < text.length(); end += 53) {
                session.proposals("halv.verka", text.substring(0, end) + "|");
                session.proposals("halv.verka", text.substring(0, end) + "|" + text.substring(end));
            }
        }
    }

    private static CompletionItem item(List<CompletionItem> items, String label) {
        return items.stream()
                .filter(item -> item.getLabel().equals(label))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(items.stream().map(CompletionItem::getLabel).toList()));
    }

    /** What an editor has when nobody fills the places in. */
    static String filled(String snippet) {
        Map<String, String> values = new HashMap<>();
        return PLACE.matcher(snippet)
                .replaceAll(place -> {
                    String number =
                            Stream.of(place.group(1), place.group(3), place.group(5))
                                    .filter(group -> group != null)
                                    .findFirst()
                                    .orElseThrow();
                    if (place.group(2) != null) {
                        values.put(number, place.group(2));
                    } else if (place.group(4) != null) {
                        values.put(number, place.group(4).split(",")[0]);
                    }
                    return Matcher.quoteReplacement(values.getOrDefault(number, ""));
                })
                .replaceAll("\\\\(.)", "$1");
    }

    private List<String> syntaxFindings(String text) throws IOException {
        Path file = folder.resolve("provad.verka");
        Files.writeString(file, text);
        try {
            return new TheoryLoader(Locale.of("sv"))
                    .load(List.of(file)).findings().stream()
                            .filter(f -> f.code().startsWith("S") && !f.code().equals("S02"))
                            .map(f -> f.code() + " " + f.line() + " " + f.message())
                            .toList();
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> descriptions(String file) throws IOException {
        try (InputStream in = VerkaIdeSetup.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> line.startsWith("== "))
                    .map(line -> line.substring(line.indexOf(" | ") + 3))
                    .toList();
        }
    }

    private static Set<String> wordsOf(boolean swedish) {
        return new VerkaIdeSetup()
                .createInjector()
                .getInstance(Keywords.class)
                .of(swedish ? Language.SWEDISH : Language.ENGLISH);
    }
}
