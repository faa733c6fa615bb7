package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.VerkaStandaloneSetup;
import org.verka.dsl.words.WrittenNames;

/** Which letters a name may have, and what they cost. */
class LettersTest {

    /** NameStartChar and NameChar of XML 1.1, in UTF-16, without colon, full stop and hyphen. */
    private static final String FIRST =
            "A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF"
                    + "\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uDFFF"
                    + "\\uF900-\\uFDCF\\uFDF0-\\uFFFD";

    private static final String LATER = FIRST + "0-9\\xB7\\u0300-\\u036F\\u203F\\u2040";

    /** Letters by Unicode and so by us; and a mark that texts may begin with. */
    private static final String LETTERS_OF_LATIN_1 = "ªµº";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int TWO_MEGABYTES = 2_000_000;

    private final WrittenNames names =
            new VerkaStandaloneSetup(Locale.of("sv"))
                    .createInjector()
                    .getInstance(WrittenNames.class);

    @Test
    void aNameBeginsWithWhatBeginsANameInXml() {
        Pattern xml = Pattern.compile("[" + FIRST + LETTERS_OF_LATIN_1 + "]");
        characters().forEach(c -> assertEquals(xml.matcher(c).matches(), names.canBe(c), c));
    }

    @Test
    void aNameGoesOnWithWhatANameGoesOnWithInXml() {
        Pattern xml = Pattern.compile("[" + LATER + LETTERS_OF_LATIN_1 + "]");
        characters()
                .forEach(
                        c -> assertEquals(xml.matcher(c).matches(), names.canBe("N" + c), "N" + c));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rollЖ", "mål字", "period\u0301", "med\u203Fmera", "\uD801\uDC28", "a·b"})
    void aWordOfTheLanguageBeginsNamesInTheLettersOfAnyScript(String name) {
        Theory.of(Theory.SOUND.replace(" R", " " + name)).isSound();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.verka.dsl.parser.antlr.internal.InternalVerkaLexer",
                "org.verka.dsl.parser.antlr.internal.InternalVerkaParser",
                "org.verka.dsl.ide.contentassist.antlr.internal.InternalVerkaLexer",
                "org.verka.dsl.ide.contentassist.antlr.internal.InternalVerkaParser"
            })
    void theTablesOfTheLanguageAreSmall(String generated) throws Exception {
        long bytes = 0;
        for (Field field : Class.forName(generated).getDeclaredFields()) {
            if (field.getType() == short[][].class) {
                field.setAccessible(true);
                bytes += Stream.of((short[][]) field.get(null)).mapToLong(row -> row.length).sum();
            }
        }
        bytes *= Short.BYTES;
        assertTrue(bytes > 0 && bytes < TWO_MEGABYTES, generated + ": " + bytes + " bytes");
    }

    /** All that UTF-16 has but the mark that is blank here. */
    private static Stream<String> characters() {
        return IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(c -> c != BYTE_ORDER_MARK)
                .mapToObj(c -> String.valueOf((char) c));
    }
}
