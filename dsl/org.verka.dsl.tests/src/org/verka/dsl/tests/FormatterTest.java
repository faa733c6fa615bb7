package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verka.dsl.LoadedTheories;
import org.verka.dsl.TheoryLoader;
import org.verka.dsl.VerkaStandaloneSetup;
import org.verka.dsl.formatting.TheoryFormatter;

class FormatterTest {

    private static final TheoryFormatter FORMATTER =
            new VerkaStandaloneSetup(Locale.of("sv"))
                    .createInjector()
                    .getInstance(TheoryFormatter.class);

    /** A comment with its line end, a text, a run of white space, or something else. */
    private static final Pattern PART =
            Pattern.compile("/\\*(?s:.*?)\\*/|//[^\n]*\n?|\"[^\"\n]*\"|\\s+|[^\\s\"/]+|.");

    private static final String HEAP =
            """
            programteori   P version "1"{titel "Namnet"
            period 2013-09 –2014-10


              // Vilka?
            roll R   "rollen"
            aktivitet A "aktiviteten"
            {
            hur "så"  när 2020 ,planerat 14 %
            leder
            till K därför
              att "skäl"
            }
            resultat på kort sikt K"kort"{mäts med SDQ . Total enligt Barn}
                /* Vem som
                   svarar */
            implementering{"steg" senast 2020 }}
            """;

    @Test
    void aHeapOfWordsBecomesATextToRead() {
        assertEquals(
                """
                programteori P version "1" {
                    titel "Namnet"
                    period 2013-09 – 2014-10

                    // Vilka?
                    roll R "rollen"
                    aktivitet A "aktiviteten" {
                        hur "så"  när 2020, planerat 14 %
                        leder till K därför att "skäl"
                    }
                    resultat på kort sikt K "kort" { mäts med SDQ.Total enligt Barn }
                    /* Vem som
                       svarar */
                    implementering { "steg" senast 2020 }
                }
                """,
                FORMATTER.format(HEAP));
    }

    @Test
    void columnsThatTheAuthorAlignedAreAlignedAgain() {
        assertEquals(
                """
                instrument I {
                    källa   "k"
                    licens  "fri"
                    skala A "Alkohol"    omfång 0–30  enhet dagar
                    skala Ba "Bekymmer"  omfång 0–4   enhet poäng
                    skala C "Ett långt namn som inte stod i kolumnen" omfång 0–4
                }
                """,
                FORMATTER.format(
                        """
                        instrument I {
                        källa    "k"
                        licens   "fri"
                          skala A "Alkohol"   omfång 0–30 enhet dagar
                          skala Ba "Bekymmer" omfång 0–4  enhet poäng
                          skala C "Ett långt namn som inte stod i kolumnen" omfång 0–4
                        }
                        """));
    }

    @Test
    void aBlockThatDoesNotFitOnItsLineGetsALineForEachMember() {
        String label = "x".repeat(60);
        assertEquals(
                """
                räkning N "%s" {
                    källa "k"
                    täljare "t"
                    nämnare "n"
                }
                """
                        .formatted(label),
                FORMATTER.format(
                        "räkning N \"%s\" { källa \"k\" täljare \"t\" nämnare \"n\" }"
                                .formatted(label)));
    }

    @Test
    void aLongListGoesOnUnderItsFirstLine() {
        String first = "Enhet".repeat(10);
        String second = "Orten".repeat(7).substring(3);
        String formatted =
                FORMATTER.format(
                        "programteori P {\nplatser %s, %s, Tre, Fyra\nroll R\n}\n"
                                .formatted(first, second));
        assertEquals(
                """
                programteori P {
                    platser %s, %s,
                        Tre, Fyra
                    roll R
                }
                """
                        .formatted(first, second),
                formatted);
    }

    @Test
    void whatCannotBeReadStaysAsItIs() {
        String stray = "nonsens   här  { inne   i }";
        String formatted =
                FORMATTER.format("programteori P {\nroll   R\n" + stray + "\n  roll   S\n}");
        assertTrue(formatted.contains(stray), formatted);
        assertTrue(formatted.contains("\n    roll R\n"), formatted);
        assertTrue(formatted.contains("roll S\n}\n"), formatted);
    }

    @Test
    void lineEndsStayAsTheFileHasThem() {
        assertEquals(
                "programteori P {\r\n    roll R\r\n}\r\n",
                FORMATTER.format("programteori P {\r\nroll   R\r\n}"));
    }

    @Test
    void anEmptyTextStaysEmptyAndAByteOrderMarkStays() {
        assertEquals("", FORMATTER.format(""));
        assertEquals("\uFEFFroll", FORMATTER.format("\uFEFFroll").strip());
        assertEquals("\uFEFFprogramteori P {}\n", FORMATTER.format("\uFEFFprogramteori   P { }"));
    }

    static Stream<Path> examples() throws IOException {
        Path library =
                Example.folder()
                        .resolve("../../../../dsl/org.verka.dsl/src/org/verka/dsl/library")
                        .normalize();
        Path tests =
                Example.folder()
                        .resolve("../../../../dsl/org.verka.dsl.tests/src/org/verka/dsl/tests")
                        .normalize();
        return Stream.of(Example.folder().getParent(), library, tests)
                .flatMap(folder -> {
                    try {
                        return Files.walk(folder);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .filter(file -> file.toString().endsWith(".verka"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleMeansTheSameAfterFormattingAndTwiceIsOnce(Path file, @TempDir Path folder)
            throws IOException {
        String text = Files.readString(file);
        String once = FORMATTER.format(text);
        assertEquals(once, FORMATTER.format(once));
        assertEquals(letters(text), letters(once));
        TheoryLoader loader = new TheoryLoader(Locale.of("sv"));
        Path formatted = folder.resolve(file.getFileName());
        Files.writeString(formatted, once);
        LoadedTheories before = loader.load(beside(file, file));
        LoadedTheories after = loader.load(beside(file, formatted));
        assertTrue(EcoreUtil.equals(before.documents(), after.documents()));
        assertEquals(before.findings().size(), after.findings().size());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void howeverATextIsSpacedAndBrokenFormattingTwiceIsOnceAndLosesNothing(Path file)
            throws IOException {
        String text = Files.readString(file);
        Random random = new Random(file.getFileName().toString().hashCode());
        for (int round = 0; round < 25; round++) {
            String part = part(text, random);
            if (round % 2 == 0) {
                part = respaced(part, random);
            }
            if (round % 3 == 0) {
                part = damaged(part, random);
            }
            if (round % 5 == 0) {
                part = part.replace("\r\n", "\n").replace("\n", "\r\n");
            }
            String once = FORMATTER.format(part);
            assertEquals(letters(part), letters(once));
            assertEquals(once, FORMATTER.format(once), part);
        }
    }

    private static List<Path> beside(Path file, Path instead) throws IOException {
        if (!file.startsWith(Example.folder().getParent())) {
            return List.of(instead);
        }
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.filter(other -> other.toString().endsWith(".verka"))
                    .sorted()
                    .map(other -> other.equals(file) ? instead : other)
                    .toList();
        }
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String part(String text, Random random) {
        int end = Math.min(text.length(), 200 + random.nextInt(6000));
        int cut = text.indexOf('\n', end);
        return cut < 0 ? text : text.substring(0, cut + 1);
    }

    private static String respaced(String text, Random random) {
        String[] spaces = {" ", "  ", "\n", "\n\n\n", "\t", " \n   ", "     "};
        StringBuilder respaced = new StringBuilder();
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            boolean blank = parts.group().isBlank();
            respaced.append(blank ? spaces[random.nextInt(spaces.length)] : parts.group());
        }
        return respaced.toString();
    }

    private static String damaged(String text, Random random) {
        String[] wounds = {"", "{", "}", "\"", ",", "/*", "//", "nonsens", "– –", "3", "§"};
        StringBuilder damaged = new StringBuilder();
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            boolean hit = random.nextInt(60) == 0;
            damaged.append(hit ? wounds[random.nextInt(wounds.length)] : parts.group());
        }
        return damaged.toString();
    }
}
