package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.dsl.Finding;
import org.verka.dsl.LoadedTheories;
import org.verka.dsl.TheoryLoader;

class RobustnessTest {

    private static final Pattern TOKEN = Pattern.compile("\"[^\"\n]*\"|[\\p{L}\\p{N}_]+|\\S");

    @TempDir Path folder;
    private final TheoryLoader loader = new TheoryLoader(Locale.of("sv"));
    private final List<String> failures = new ArrayList<>();
    private final AppenderSkeleton failureLog =
            new AppenderSkeleton() {
                @Override
                protected void append(LoggingEvent event) {
                    if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
                        failures.add(
                                event.getRenderedMessage()
                                        + Arrays.toString(event.getThrowableStrRep()));
                    }
                }

                @Override
                public void close() {}

                @Override
                public boolean requiresLayout() {
                    return false;
                }
            };

    @BeforeEach
    void listenForFailuresThatAreOnlyLogged() {
        Logger.getRootLogger().addAppender(failureLog);
    }

    @AfterEach
    void noRuleFailed() {
        Logger.getRootLogger().removeAppender(failureLog);
        assertEquals(List.of(), failures);
    }

    @Test
    void theExampleCutOffAnywhereGivesFindingsAndNoFailure() throws Exception {
        String text = Example.theory();
        Matcher tokens = TOKEN.matcher(text);
        for (int count = 0; tokens.find(); count++) {
            if (count % 20 == 0) {
                LoadedTheories loaded = load(text.substring(0, tokens.end()));
                assertEquals(1, loaded.documents().size());
                assertFalse(loaded.findings().isEmpty() && count > 0);
            }
        }
    }

    @Test
    void theExampleWithAnyOneWordMissingStillHasItsOtherParts() throws Exception {
        String text = Example.theory();
        Matcher tokens = TOKEN.matcher(text);
        for (int count = 0; tokens.find(); count++) {
            if (count % 31 == 7) {
                load(text.substring(0, tokens.start()) + text.substring(tokens.end()));
            }
        }
    }

    @Test
    void anEmptyFileIsAnEmptyDocument() throws Exception {
        LoadedTheories loaded = load("");
        assertEquals(1, loaded.documents().size());
        assertEquals(List.of(), loaded.programmes());
        assertEquals(List.of(), loaded.findings());
    }

    @Test
    void theMissingWordOfAnEnglishTheoryIsNamedToSwedishUsersToo() throws Exception {
        String said =
                load("programme P { activity A \"a\" { leads B } short-term outcome B \"b\" }")
                        .findings()
                        .stream()
                        .filter(finding -> finding.code().equals("S01"))
                        .map(Finding::message)
                        .findFirst()
                        .orElseThrow();
        assertTrue(said.contains("”leads” saknas ”to”"), said);
    }

    /** A slip of the pen, found by fuzzing: each of ten thousand answers once copied all others. */
    @Test
    void aTestWithFarTooManyAnswersIsToldInTime() throws Exception {
        long start = System.nanoTime();
        load(
                "instrument I \"i\" { items 1–2 answers 0–1 test { 1–2024 = 1, 1–90000 = 0 gives S 1 } }");
        assertTrue(System.nanoTime() - start < 2_000_000_000L);
    }

    /** Found by fuzzing a server: findings at the end of such a text had no line. */
    @Test
    void aTextThatEndsWithACarriageReturnAloneHasAnEnd() throws Exception {
        for (String end : List.of("\r", "\r\r", "\n\r", " \r")) {
            LoadedTheories loaded = load("rules { V07 off because \"x\" V99 off" + end);
            assertFalse(loaded.findings().isEmpty());
            load("programteori P { aktivitet A \"a\"" + end);
        }
    }

    @Test
    void bytesThatAreNoTextAreAFinding() throws Exception {
        byte[] bytes = new byte[5000];
        new Random(7).nextBytes(bytes);
        Path file = folder.resolve("bild.verka");
        Files.write(file, bytes);
        LoadedTheories loaded = loader.load(List.of(file));
        assertEquals(List.of("F03"), codes(loaded));
        assertEquals(file, loaded.findings().get(0).file());
    }

    @Test
    void aZeroByteInATextIsAFinding() throws Exception {
        assertEquals(List.of("F03"), codes(load("programteori P {\0}")));
    }

    @Test
    void printableNonsenseIsFindingsInReasonableTime() throws Exception {
        Random random = new Random(11);
        StringBuilder nonsense = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            nonsense.append((char) (32 + random.nextInt(95)));
        }
        long start = System.nanoTime();
        assertFalse(load(nonsense.toString()).findings().isEmpty());
        assertTrue(System.nanoTime() - start < 20_000_000_000L);
    }

    @Test
    void aMissingFileAndAFolderAreFindingsAndTheOthersAreRead() throws Exception {
        Path missing = folder.resolve("finns-inte.verka");
        Path directory = Files.createDirectory(folder.resolve("mapp.verka"));
        Path good = folder.resolve("bra.verka");
        Files.writeString(good, Theory.SOUND);
        LoadedTheories loaded = loader.load(List.of(missing, directory, good));
        assertEquals(List.of("F01", "F02"), codes(loaded));
        assertTrue(loaded.findings().get(0).message().contains("finns-inte.verka"));
        assertEquals(1, loaded.programmes().size());
    }

    @Test
    void aTextInAnotherEncodingIsAFinding() throws Exception {
        Path file = folder.resolve("latin.verka");
        Files.write(file, Theory.SOUND.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertEquals(List.of("F03"), codes(loader.load(List.of(file))));
    }

    private LoadedTheories load(String text) throws Exception {
        Path file = folder.resolve("halv.verka");
        Files.writeString(file, text);
        return loader.load(List.of(file));
    }

    private static List<String> codes(LoadedTheories loaded) {
        return loaded.findings().stream().map(Finding::code).toList();
    }
}
