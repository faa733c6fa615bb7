package org.verka.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything that the user sees is there in both languages. */
class TextsTest {

    private static final String MESSAGES = "/org/verka/workbench/text/Messages";
    private static final Pattern KEY = Pattern.compile("\"%([^\"]+)\"");

    @Test
    void everyMessageIsThereInBothLanguages() throws IOException {
        assertEquals(
                new TreeSet<>(read(MESSAGES + ".properties").keySet()),
                new TreeSet<>(read(MESSAGES + "_en.properties").keySet()));
    }

    @Test
    void everyMenuTextIsThereInBothLanguages() throws IOException {
        assertEquals(
                new TreeSet<>(read("/plugin.properties").keySet()),
                new TreeSet<>(read("/plugin_en.properties").keySet()));
    }

    @Test
    void everyTextThatTheMenusAskForIsThere() throws IOException {
        Properties texts = read("/plugin.properties");
        try (InputStream in = TextsTest.class.getResourceAsStream("/plugin.xml")) {
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Matcher key = KEY.matcher(xml); key.find(); ) {
                assertTrue(texts.containsKey(key.group(1)), key.group(1));
            }
        }
    }

    @Test
    void swedishIsTheLanguageWhenNoOtherIsKnown() {
        assertEquals("Avbryt", new Texts(Locale.of("sv", "SE")).get("cancel"));
        assertEquals("Avbryt", new Texts(Locale.GERMAN).get("cancel"));
        assertEquals("Cancel", new Texts(Locale.UK).get("cancel"));
    }

    @Test
    void countsAreWordedAsPeopleSayThem() {
        assertEquals(
                "prov: 1 fel, inga varningar och 3 upplysningar. De står i listan Fynd.",
                new Texts(Locale.of("sv")).get("check.findings", "prov", 1, 0, 3));
    }

    private static Properties read(String path) throws IOException {
        Properties properties = new Properties();
        try (Reader in =
                new InputStreamReader(
                        TextsTest.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
