package org.verka.workbench.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.verka.diagram.Palette;

/** Contrast by WCAG 2.2: 4.5 for text, 3 for lines and signs. */
class ChainColoursTest {

    private static final RGB DARK = new RGB(38, 43, 49);

    /** Of the platform's dark theme on Linux. */
    private static final RGB PLATFORM_DARK = new RGB(47, 47, 47);

    private static final RGB LIGHT = new RGB(246, 245, 244);

    @Test
    void wordsCanBeReadOnEveryAreaInLightAndDark() {
        for (ChainColours colours :
                List.of(
                        ChainColours.light(LIGHT),
                        ChainColours.dark(DARK),
                        ChainColours.dark(PLATFORM_DARK),
                        ChainColours.ofPaper())) {
            for (String area : List.of(Palette.PAPER, Palette.MIST, Palette.SKY, Palette.MINT)) {
                assertContrast(4.5, colours, Palette.INK, area);
            }
            assertContrast(4.5, colours, Palette.MUTED, Palette.PAPER);
            assertContrast(4.5, colours, Palette.DEEP, Palette.PAPER);
        }
    }

    @Test
    void signsAndTheirLinesStandOutFromTheGroundInLightAndDark() {
        for (ChainColours colours :
                List.of(
                        ChainColours.light(LIGHT),
                        ChainColours.dark(DARK),
                        ChainColours.dark(PLATFORM_DARK))) {
            for (String line : List.of(Palette.LEAF, Palette.WARM, Palette.DEEP, Palette.MUTED)) {
                assertContrast(3, colours, line, Palette.PAPER);
            }
        }
    }

    @Test
    void highContrastKnowsTwoColoursOnly() {
        RGB black = new RGB(0, 0, 0);
        RGB yellow = new RGB(255, 255, 0);
        ChainColours colours = ChainColours.ofTwo(black, yellow, yellow);
        for (String ink : List.of(Palette.INK, Palette.MUTED, Palette.WARM, Palette.LEAF)) {
            assertEquals(yellow, colours.of(ink));
        }
        for (String area : List.of(Palette.PAPER, Palette.SKY, Palette.MINT, Palette.MIST)) {
            assertEquals(black, colours.of(area));
        }
    }

    private static void assertContrast(
            double least, ChainColours colours, String front, String back) {
        double contrast = contrast(colours.of(front), colours.of(back));
        assertTrue(contrast >= least, front + " on " + back + ": " + contrast);
    }

    private static double contrast(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB c) {
        return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
    }

    private static double linear(int part) {
        double s = part / 255.0;
        return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
    }
}
