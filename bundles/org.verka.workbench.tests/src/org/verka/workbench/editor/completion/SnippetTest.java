package org.verka.workbench.editor.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Snippets are read as Language Server Protocol 3.17 defines them. */
class SnippetTest {

    @Test
    void aFormIsTextWithPlacesToFillIn() {
        Snippet read = Snippet.read("aktivitet ${1:Namn} \"$2\" {\n    hur \"${3}\"\n}$0");

        assertEquals("aktivitet Namn \"\" {\n    hur \"\"\n}", read.text());
        assertEquals(
                List.of(
                        new Snippet.Stop(1, 10, 4, List.of()),
                        new Snippet.Stop(2, 16, 0, List.of()),
                        new Snippet.Stop(3, 29, 0, List.of()),
                        new Snippet.Stop(0, 32, 0, List.of())),
                read.stops());
        assertEquals(32, read.end());
    }

    @Test
    void oneOfSeveralCanBeChosenAndTheFirstStands() {
        Snippet read = Snippet.read("fas ${1|upptäckt,utredning,a\\,b|};");

        assertEquals("fas upptäckt;", read.text());
        assertEquals(List.of("upptäckt", "utredning", "a,b"), read.stops().get(0).choices());
        assertEquals(8, read.stops().get(0).length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "kostar 5 \\$ \\} \\\\; 'kostar 5 $ } \\'",
                "100 $; 100 $",
                "${TM_FILENAME:fil}!; fil!",
                "$1år; år",
                "${1:mål ${2:30} %}; mål 30 %",
                "${1:aldrig slut; aldrig slut",
                "${1|a; a"
            })
    void signsVariablesAndBrokenFormsBecomeWhatTheyMean(String form, String text) {
        assertEquals(text, Snippet.read(form).text());
    }

    @Test
    void linesAfterTheFirstAreMovedInWithTheTextAround() {
        Snippet read = Snippet.read("mål {\n  $1\n}").indented("    ");

        assertEquals("mål {\n      \n    }", read.text());
        assertEquals(12, read.stops().get(0).offset());
    }

    @Test
    void withoutPlacesThereIsNothingToFillIn() {
        assertFalse(Snippet.plain("$1").hasStops());
        assertFalse(Snippet.read("ord$0").hasStops());
        assertTrue(Snippet.read("$1").hasStops());
    }
}
