package org.verka.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.dsl.Collected;
import org.verka.dsl.Finding;
import org.verka.dsl.LoadedTheories;
import org.verka.dsl.TheoryLoader;
import org.verka.dsl.tests.Gathered;

class RuleCatalogueTest {

    /** Half of what is planned is done, and nothing has come in for the autumn of 2023. */
    private static final Collected HALF = new Gathered(5.0, false, "HT 2023");

    private static final String WHOLE =
            "(?s)(programteori|programme|instrument|räkning|count|regler|rules) .*";

    @TempDir private Path folder;

    @Test
    void hasEveryRuleFrom1To44InBothLanguages() {
        List<String> wanted = IntStream.rangeClosed(1, 44).mapToObj("V%02d"::formatted).toList();
        for (Locale locale : List.of(Locale.of("sv"), Locale.ENGLISH)) {
            List<String> codes =
                    new RuleCatalogue(locale).all().stream().map(e -> e.code()).toList();
            assertEquals(wanted, codes.subList(0, 44));
            assertEquals(RuleCatalogue.codes(), Set.copyOf(codes));
        }
    }

    @Test
    void everySwedishExampleBreaksItsRuleAndIsMended() throws IOException {
        assertEquals(List.of(), wrong(Locale.of("sv"), "programteori X {\n"));
    }

    @Test
    void everyEnglishExampleBreaksItsRuleAndIsMended() throws IOException {
        assertEquals(List.of(), wrong(Locale.ENGLISH, "programme X {\n"));
    }

    private List<String> wrong(Locale locale, String head) throws IOException {
        TheoryLoader loader = new TheoryLoader(locale);
        List<String> wrong = new ArrayList<>();
        for (RuleCatalogue.Entry entry : new RuleCatalogue(locale).all()) {
            assertFalse(entry.wants().isBlank() || entry.source().isBlank(), entry.code());
            List<String> broken = codes(loader, head, entry.example());
            List<String> mended = codes(loader, head, entry.mended());
            if (!broken.contains(entry.code())) {
                wrong.add(entry.code() + " is not broken: " + broken);
            }
            if (mended.contains(entry.code())) {
                wrong.add(entry.code() + " is not mended: " + mended);
            }
            if (broken.contains("S01") || mended.contains("S01")) {
                wrong.add(entry.code() + " cannot be read: " + broken + mended);
            }
        }
        return wrong;
    }

    private List<String> codes(TheoryLoader loader, String head, String text) throws IOException {
        Path file = folder.resolve("example.verka");
        Files.writeString(file, text.matches(WHOLE) ? text : head + text + "\n}");
        LoadedTheories theories = loader.load(List.of(file));
        assertTrue(theories.documents().size() == 1);
        return loader.heldAgainst(theories, HALF).findings().stream().map(Finding::code).toList();
    }
}
