package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verka.dsl.TheoryLoader;
import org.verka.dsl.VerkaStandaloneSetup;
import org.verka.dsl.reference.Reference;
import org.verka.model.Document;

/**
 * The reference of the language, {@code dsl/docs}. After a change of the grammar it is written anew
 * by running this test with {@code -Dverka.reference.write=true}.
 */
class ReferenceTest {

    @ParameterizedTest
    @CsvSource({"sv, elements.verka, uppslagsbok.md", "en, elements_en.verka, reference.md"})
    void theReferenceInTheRepositoryIsTheOneOfTheGrammar(
            String language, String examples, String page, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve(examples);
        try (InputStream text = ReferenceTest.class.getResourceAsStream(examples)) {
            Files.copy(text, file);
        }
        Locale locale = Locale.of(language);
        List<Document> said = new TheoryLoader(locale).load(List.of(file)).documents();
        String written = reference(locale).write(said);
        Path kept = Example.folder().resolve("../../../../dsl/docs").resolve(page).normalize();
        if (Boolean.getBoolean("verka.reference.write")) {
            Files.createDirectories(kept.getParent());
            Files.writeString(kept, written);
        }
        assertEquals(Files.readString(kept), written);
    }

    @Test
    void everythingThatCanBeWrittenIsDescribed() {
        assertEquals(List.of(), reference(Locale.of("sv")).undescribed());
        assertEquals(List.of(), reference(Locale.ENGLISH).undescribed());
    }

    private static Reference reference(Locale locale) {
        return new VerkaStandaloneSetup(locale).createInjector().getInstance(Reference.class);
    }
}
