package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verka.dsl.Finding;
import org.verka.dsl.TheoryLoader;

/** The example with one thing broken in it: that is found, at its line, and nothing else. */
class BrokenExampleTest {

    private static final TheoryLoader LOADER = new TheoryLoader(Locale.of("sv"));

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    V06 | leder till BarnMarBattre därför att "barnens hälsa följer familjens klimat" | leder till BarnMarBattre
                    V08 | TryggtFamiljeklimat "Familjerna får ett tryggare familjeklimat" för Familjer {\\n        kräver någon | TryggtFamiljeklimat "Familjerna får ett tryggare familjeklimat" för Familjer {
                    V12 | "Barnen mår bättre" för Barn | "Barnens hälsa" för Barn
                    V15 | bor hemma", förväntat 40 per år | bor hemma", förväntat 40
                    V18 | senast 2014-06\\n    }\\n    antagande VagarBeratta | }\\n    antagande VagarBeratta
                    V19 | Familjerna fullföljer samtalen | Skolan ger familjerna ledigt
                    V20 | Familjerna fullföljer samtalen | Det finns risk att familjerna inte orkar
                    V22 | material "Verksamhetssystemet" | anteckning "x"
                    V23 | varför  "Samma familj utreds annars två gånger" grund praktik | anteckning "x"
                    V25 | frekvens varje vecka  varaktighet 1 år  täckning 90 % | frekvens varje vecka  varaktighet 1 år
                    V32 | baslinje 18 2013-10 | baslinje 18
                    V33 | mål högst 14 senast | mål högst 19 senast
                    V34 | mål högst 14 senast | mål högst -1 senast
                    V35 | period  2013-09-01 – 2014-10-16 | period  2014-10-16 – 2013-09-01
                    V38 | mål högst 14 senast 2014-06 | mål högst 14 senast 2014-06 tidigare 12
                    V44 | rättslig grund "Social | anteckning "Social
                    """)
    void aBrokenExampleShowsThatAndNothingElse(String code, String part, String instead)
            throws IOException {
        String text = Example.theory();
        String from = part.replace("\\n", "\n");
        assertTrue(text.contains(from), from);
        int at = text.indexOf(from);
        Path theory = folder.resolve("samordnat-stod.verka");
        Files.writeString(
                theory,
                text.substring(0, at)
                        + instead.replace("\\n", "\n")
                        + text.substring(at + from.length()));
        List<Finding> found =
                LOADER.load(List.of(Example.folder().resolve("intag.verka"), theory)).findings();
        Set<String> codes = found.stream().map(Finding::code).collect(Collectors.toSet());
        assertEquals(Set.of(code), codes, found.toString());
    }
}
