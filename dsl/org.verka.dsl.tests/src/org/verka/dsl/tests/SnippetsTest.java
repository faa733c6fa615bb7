package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.dsl.Finding;
import org.verka.dsl.TheoryLoader;
import org.verka.dsl.TheoryTranslator;
import org.verka.dsl.words.Language;
import org.verka.dsl.words.Translation;

/** What a whole element writes into a sound theory before anybody has filled it in. */
class SnippetsTest {

    private static final String PLACE = "/*here*/";
    private static final int ALL = 37;

    /** What only another element can mend: a way to the outcome, something to do, what it takes. */
    private static final Set<String> WAITING =
            Set.of(
                    "resultat på kort sikt … V02",
                    "resultat på lång sikt … V02",
                    "aktör … V27",
                    "prestation … V11",
                    "outcome in the short term … V02",
                    "outcome in the long term … V02",
                    "actor … V27",
                    "output … V11");

    private static final String SOUND =
            Theory.SOUND.replaceFirst(
                    "\\{", "{ plats Ort utvärderingsfråga Nytta \"Hjälpte det?\" om K");

    private static final List<String> THEORIES =
            List.of(
                    SOUND + PLACE,
                    SOUND.replaceFirst("(?s)implementering \\{.*?\\}", PLACE)
                            .replaceFirst("(?s)uppföljning \\{.*?\\}", ""),
                    SOUND.replaceAll("(?s)programtrohet \\{.*?\\}", PLACE),
                    with("mäts med N  baslinje", PLACE + "\n        mäts med N  baslinje"),
                    with("\"steg\"", PLACE + "\n        \"steg\""),
                    with("VT 2020 N", PLACE + "\n        VT 2020 N"),
                    SOUND
                            + "instrument I \"i\" { källa \"k\" licens \"l\" uppgiftslämnare U \"u\" "
                            + PLACE
                            + "\n}",
                    SOUND + "intag F från \"f.csv\" { formulär SDQ " + PLACE + "\n}");

    private final TheoryLoader loader = new TheoryLoader(Locale.of("sv"));

    @TempDir private Path folder;

    private static String with(String part, String other) {
        assertTrue(SOUND.contains(part), part);
        return SOUND.replace(part, other);
    }

    @Test
    void aWholeElementIsWithoutErrorsAsItIsInSwedish() throws Exception {
        check(Session.swedish(folder), THEORIES);
    }

    @Test
    void aWholeElementIsWithoutErrorsAsItIsInEnglish() throws Exception {
        List<String> english = new ArrayList<>();
        TheoryTranslator translator = new TheoryTranslator(Locale.ENGLISH);
        for (String theory : THEORIES) {
            Translation.Result result = translator.translate(theory, Optional.of(Language.ENGLISH));
            english.add(((Translation.Translated) result).text());
        }
        check(Session.english(folder), english);
    }

    private void check(Session session, List<String> theories) throws Exception {
        Set<String> seen = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        try (session) {
            for (String theory : theories) {
                String marked = theory.replace(PLACE, "|");
                for (CompletionItem item : session.proposals("stycke.verka", marked)) {
                    if (item.getKind() == CompletionItemKind.Snippet && item.getDetail() != null) {
                        seen.add(item.getDetail());
                        String text =
                                CompletionTest.filled(item.getTextEdit().getLeft().getNewText());
                        findings(theory, text).stream()
                                .filter(f -> !WAITING.contains(item.getLabel() + " " + f.code()))
                                .forEach(f -> wrong.add(item.getLabel() + ": " + f));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(ALL, seen.size(), seen.toString());
    }

    /** What is found in a text that is put at the place. */
    private List<Finding> findings(String theory, String text) throws Exception {
        int start = theory.indexOf(PLACE);
        Path file = Files.createTempDirectory(folder, "provad").resolve("provad.verka");
        Files.writeString(file, theory.replace(PLACE, text));
        return loader.load(List.of(file)).findings().stream()
                .filter(f -> f.offset() >= start && f.offset() < start + text.length())
                .toList();
    }
}
