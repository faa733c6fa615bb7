package org.verka.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Typeface.Cut;

class TypefaceTest {

    private static final Type TEN = new Type(10, false, "#000000");
    private final Typeface typeface = new Typeface();

    /** The widths that Adobe publishes for Helvetica: A 667, i 222, å 556 thousandths. */
    @Test
    void hasTheWidthsOfHelvetica() {
        assertEquals(6.67, typeface.width("A", TEN), 0.01);
        assertEquals(2.22, typeface.width("i", TEN), 0.01);
        assertEquals(5.56, typeface.width("å", TEN), 0.01);
    }

    @Test
    void hasEverySignThatReportsUseInEveryCut() throws IOException {
        for (Cut cut : Cut.values()) {
            try (InputStream in = cut.location().openStream()) {
                CmapLookup glyphs =
                        new TTFParser()
                                .parse(new RandomAccessReadBuffer(in.readAllBytes()))
                                .getUnicodeCmapLookup();
                "åäöÅÄÖéü−–→●○▲▼►”“…•≥\u00a0"
                        .chars()
                        .forEach(c ->
                                assertNotEquals(0, glyphs.getGlyphId(c), (char) c + " " + cut));
            }
        }
    }

    @Test
    void breaksAWordThatIsWiderThanItsLine() {
        List<String> lines = typeface.wrap("missbruksproblematikutredning nu", TEN, 60);
        lines.forEach(l -> assertTrue(typeface.width(l, TEN) <= 60, l));
        assertEquals(
                "missbruksproblematikutredningnu", String.join("", lines).replaceAll("[- ]", ""));
    }

    @Test
    void endsInDotsWhenThereAreTooManyLines() {
        List<String> lines = typeface.wrap("ett två tre fyra fem sex sju åtta", TEN, 40, 2);
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).endsWith("…"));
    }
}
