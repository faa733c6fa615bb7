package org.verka.workbench.editor.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every colour of the text can be read on its ground: the contrast is at least 4.5 to 1, as WCAG
 * 2.1 asks of text (success criterion 1.4.3), on white and on the platform's dark grey.
 */
class ContrastTest {

    private static final double READABLE = 4.5;
    private static final int[] WHITE = {255, 255, 255};
    private static final int[] DARK_GREY = {47, 47, 47};
    private static final String NAME = "org\\.verka\\.workbench\\.colour\\.([a-z]+)";
    private static final String RGB = "(\\d+),\\s*(\\d+),\\s*(\\d+)";

    @Test
    void onALightGround() throws IOException {
        holds(light(), WHITE);
    }

    @Test
    void onADarkGround() throws IOException {
        holds(dark(), DARK_GREY);
    }

    @Test
    void everyColourIsThereForBothGrounds() throws IOException {
        assertEquals(light().keySet(), dark().keySet());
    }

    private static void holds(Map<String, int[]> colours, int[] ground) {
        assertTrue(colours.size() > 8, colours.keySet().toString());
        colours.forEach((name, colour) ->
                assertTrue(
                        contrast(colour, ground) >= READABLE,
                        name + " has a contrast of " + contrast(colour, ground)));
    }

    private static Map<String, int[]> light() throws IOException {
        return colours("/plugin.xml", NAME + "\"[^>]*value=\"" + RGB);
    }

    private static Map<String, int[]> dark() throws IOException {
        return colours("/css/dark.css", NAME + "=" + RGB);
    }

    private static Map<String, int[]> colours(String file, String pattern) throws IOException {
        Map<String, int[]> colours = new TreeMap<>();
        try (InputStream in = ContrastTest.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Matcher m = Pattern.compile(pattern).matcher(text); m.find(); ) {
                colours.put(
                        m.group(1),
                        new int[] {
                            Integer.parseInt(m.group(2)),
                            Integer.parseInt(m.group(3)),
                            Integer.parseInt(m.group(4))
                        });
            }
        }
        return colours;
    }

    private static double contrast(int[] one, int[] other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance as WCAG 2.1 defines it. */
    private static double luminance(int[] rgb) {
        return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
