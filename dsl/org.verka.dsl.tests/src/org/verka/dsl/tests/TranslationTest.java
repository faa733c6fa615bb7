package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.Library;
import org.verka.dsl.LoadedTheories;
import org.verka.dsl.TheoryLoader;
import org.verka.dsl.VerkaStandaloneSetup;
import org.verka.dsl.words.Keywords;
import org.verka.dsl.words.Language;
import org.verka.dsl.words.Translation;

class TranslationTest {

    private static final int RANDOM_THEORIES = 150;

    private static final String DOUBTFUL =
            """
            programme P {
                target target groups G "g"
            }
            """;

    private static final Injector LANGUAGE =
            new VerkaStandaloneSetup(Locale.of("sv")).createInjector();
    private static final Grammar GRAMMAR = LANGUAGE.getInstance(IGrammarAccess.class).getGrammar();
    private final Translation translation = LANGUAGE.getInstance(Translation.class);
    private final Keywords keywords = LANGUAGE.getInstance(Keywords.class);
    private final IParser parser = LANGUAGE.getInstance(IParser.class);

    static Stream<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : everyExample()) {
            texts.add(Files.readString(file));
        }
        texts.add(elements());
        for (var address : Library.addresses()) {
            try (var text = Library.open(address)) {
                texts.add(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyExampleIsTheSameToTheByteAfterTheWayThereAndBack(String swedish) {
        String english = translated(swedish, Language.ENGLISH);
        assertNotEquals(swedish, english);
        assertEquals(swedish, translated(english, Language.SWEDISH));
        assertEquals(english, translated(english, Language.ENGLISH));
    }

    @Test
    void everyExampleSaysTheSameInBothLanguages(@TempDir Path folder) throws IOException {
        for (Path project : everyProject()) {
            List<Path> swedish = theories(project);
            List<Path> english = new ArrayList<>();
            for (Path file : swedish) {
                Path copy = folder.resolve(project.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, translated(Files.readString(file), Language.ENGLISH));
                english.add(copy);
            }
            LoadedTheories before = new TheoryLoader(Locale.of("sv")).load(swedish);
            LoadedTheories after = new TheoryLoader(Locale.of("sv")).load(english);
            assertEquals(before.documents().size(), after.documents().size());
            for (int at = 0; at < before.documents().size(); at++) {
                EcoreUtil.resolveAll(before.documents().get(at));
                EcoreUtil.resolveAll(after.documents().get(at));
                assertTrue(
                        EcoreUtil.equals(before.documents().get(at), after.documents().get(at)),
                        swedish.get(at).toString());
            }
            assertEquals(before.findings().size(), after.findings().size());
        }
    }

    @Test
    void whatDiceWriteIsTheSameToTheByteAfterTheWayThereAndBack() {
        int read = 0;
        for (long seed = 0; seed < RANDOM_THEORIES; seed++) {
            String swedish = new RandomTheory(GRAMMAR, seed).written();
            if (translation.translate(swedish, Language.ENGLISH)
                    instanceof Translation.Translated english) {
                read++;
                String again = translated(english.text(), Language.SWEDISH);
                assertEquals(swedish, again, "seed " + seed + ":\n" + english.text());
                assertEquals(Set.of(), foreignWords(english.text()), "seed " + seed);
            }
        }
        assertTrue(read > RANDOM_THEORIES * 3 / 4, "only " + read + " could be read");
    }

    @Test
    void everyWordOfOneLanguageHasACounterpartInTheOther() throws IOException {
        Set<String> open = new TreeSet<>(keywords.all());
        open.removeIf(this::isOfBoth);
        texts().forEach(text -> removeBothSides(text, open));
        removeBothSides(
                "programteori P { aktivitet A { vad \"v\" } uppföljning { 3 dagar efter avslut SDQ"
                        + " 2 kvartal efter avslut SDQ } }",
                open);
        for (long seed = 0; seed < RANDOM_THEORIES && !open.isEmpty(); seed++) {
            removeBothSides(new RandomTheory(GRAMMAR, seed).written(), open);
        }
        assertEquals(Set.of(), open, "no theory has these words");
    }

    /** Takes out the words of a Swedish text and those that they become in English. */
    private void removeBothSides(String swedish, Set<String> words) {
        if (translation.translate(swedish, Language.ENGLISH)
                instanceof Translation.Translated english) {
            words.removeAll(wordsOf(swedish));
            words.removeAll(wordsOf(english.text()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "resultat på kort sikt A \"a\"|outcome in the short term A \"a\"",
                "hinder \"h\" sagt av \"av\"|hindrance \"h\" said by \"av\"",
                "framgångsfaktor cause \"f\"|success factor cause \"f\"",
                "målgrupper G förväntat 4,5 per kvartal|"
                        + "target groups G expected 4,5 per quarter",
                "aktivitet kort { fas insats vem insats för insats }|"
                        + "activity kort { phase intervention who insats for insats }",
                "aktivitet ^aktivitet { leder till ^mål därför att \"mål\" }|"
                        + "activity ^aktivitet { leads to ^mål because \"mål\" }",
                "resultat på lång sikt L { mäts med N mål högst 12 % senast HT 2014 }|"
                        + "outcome in the long term L"
                        + " { measured by N target at most 12 % by HT 2014 }"
            })
    void wordsBecomeTheirCounterpartsAndNamesAndTextsStay(String swedish, String english) {
        String before = "programteori P { " + swedish + " }";
        String after = "programme P { " + english + " }";
        assertEquals(after, translated(before, Language.ENGLISH));
        assertEquals(before, translated(after, Language.SWEDISH));
    }

    @Test
    void theOtherWayOfSayingItInEnglishBecomesTheSameSwedish() {
        assertEquals(
                "programteori P { resultat på lång sikt L \"l\" }",
                translated("programme P { long term outcome L \"l\" }", Language.SWEDISH));
    }

    @Test
    void aFileWithWordsOfBothLanguagesGetsOne() {
        String mixed = "programteori P { activity A { vad \"a\" how \"b\" } titel \"t\" }";
        assertEquals(
                "programteori P { aktivitet A { vad \"a\" hur \"b\" } titel \"t\" }",
                translated(mixed, Language.SWEDISH));
        assertEquals(
                "programme P { activity A { what \"a\" how \"b\" } title \"t\" }",
                translated(mixed, Language.ENGLISH));
    }

    @Test
    void commentsAndLinesBetweenWordsThatBecomeFewerStay() {
        String swedish =
                "\uFEFFprogramteori P {\r\n\taktivitet A { leder till K därför /* ? */\r\n att"
                        + " \"a\" }// slut\r\n}";
        String english = translated(swedish, Language.ENGLISH);
        assertEquals(
                "\uFEFFprogramme P {\r\n\tactivity A { leads to K because /* ? */\r\n "
                        + " \"a\" }// slut\r\n}",
                english);
        assertTrue(translated(english, Language.SWEDISH).contains("därför att /* ? */"));
    }

    @Test
    void inAHalfWrittenTextTheWordsThatCanBeReadAreRewrittenAndTheRestStays() {
        String swedish =
                """
                programteori P {
                    aktivitet A "hur många" {
                        vem R
                        ??? "för alla"
                        leder till
                    }
                    resultat på kort sikt K för
                    resultat på lång sikt L "mål" {
                """;
        Translation.Translated english =
                assertInstanceOf(
                        Translation.Translated.class,
                        translation.translate(swedish, Language.ENGLISH));
        assertEquals(
                """
                programme P {
                    activity A "hur många" {
                        who R
                        ??? "för alla"
                        leder till
                    }
                    outcome in the short term K för
                    outcome in the long term L "mål" {
                """,
                english.text());
        assertEquals(4, english.mistakes().get(0).line());
        assertTrue(english.mistakes().get(0).reason().contains("?"));
        assertEquals(swedish, translated(english.text(), Language.SWEDISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"elements.verka", "elements_en.verka"})
    void aDamagedTextIsTheSameToTheByteAfterTheWayThereAndBackOrStaysAsItWas(String file)
            throws IOException {
        String text = read(file);
        boolean isSwedish = file.equals("elements.verka");
        Language there = isSwedish ? Language.ENGLISH : Language.SWEDISH;
        Language back = isSwedish ? Language.SWEDISH : Language.ENGLISH;
        List<MatchResult> words =
                Pattern.compile("[\\p{L}\\p{N}_]+|\\S").matcher(text).results().toList();
        int rewritten = 0;
        int all = 0;
        for (int at = 0; at < words.size(); at += 113) {
            int from = words.get(at).start();
            int to = words.get(at).end();
            for (String damaged :
                    List.of(
                            text.substring(0, to),
                            text.substring(0, from) + text.substring(to),
                            text.substring(0, to) + " ( " + text.substring(from))) {
                all++;
                if (translation.translate(damaged, there) instanceof Translation.Translated other) {
                    rewritten++;
                    if (translation.translate(other.text(), back)
                            instanceof Translation.Translated again) {
                        assertEquals(damaged, again.text());
                    }
                }
            }
        }
        assertTrue(rewritten > 0.9 * all, rewritten + " of " + all + " could be rewritten");
    }

    @Test
    void aTextWhoseWordsCannotBeToldForItsMistakesIsRefusedWithTheLineAndStaysAsItWas() {
        Translation.Refused refused =
                assertInstanceOf(
                        Translation.Refused.class,
                        translation.translate(DOUBTFUL, Language.SWEDISH));
        assertEquals(2, refused.mistake().line());
        assertFalse(refused.mistake().reason().isBlank());
    }

    /** Everything that the language can say. */
    private static String elements() throws IOException {
        return read("elements.verka");
    }

    private static String read(String file) throws IOException {
        try (InputStream text = TranslationTest.class.getResourceAsStream(file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String translated(String text, Language language) {
        return switch (translation.translate(text, language)) {
            case Translation.Translated translated -> translated.text();
            case Translation.Refused refused -> throw new AssertionError(refused.mistake() + text);
        };
    }

    /** The words in {@code english} that only a Swedish text may use. */
    private Set<String> foreignWords(String english) {
        Set<String> words = wordsOf(english);
        words.removeIf(word -> keywords.belongsTo(word, Language.ENGLISH));
        return words;
    }

    /** The words of the language in {@code text}, without those that are names there. */
    private Set<String> wordsOf(String text) {
        IParseResult parsed = parser.parse(new StringReader(text));
        Set<String> words = new TreeSet<>();
        for (ILeafNode leaf : parsed.getRootNode().getLeafNodes()) {
            boolean isName =
                    EcoreUtil2.getContainerOfType(leaf.getGrammarElement(), ParserRule.class)
                                    instanceof ParserRule rule
                            && GrammarUtil.isDatatypeRule(rule);
            if (!leaf.isHidden() && !isName && keywords.all().contains(leaf.getText())) {
                words.add(leaf.getText());
            }
        }
        return words;
    }

    private boolean isOfBoth(String word) {
        return keywords.belongsTo(word, Language.SWEDISH)
                && keywords.belongsTo(word, Language.ENGLISH);
    }

    private static List<Path> everyExample() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path project : everyProject()) {
            files.addAll(theories(project));
        }
        return files;
    }

    private static List<Path> everyProject() throws IOException {
        try (Stream<Path> folders = Files.list(Example.folder().getParent())) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Path> theories(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            return files.filter(f -> f.toString().endsWith(".verka")).sorted().toList();
        }
    }
}
