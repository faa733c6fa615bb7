package org.verka.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gives embedded fonts the same names every time. A font of which only some glyphs are embedded has
 * six letters before its name (ISO 32000-1, 9.6.4), and OpenPDF draws them by lot.
 */
final class FontNames {

    private static final byte[] FAMILY = "+Liberation".getBytes(StandardCharsets.US_ASCII);
    private static final int LETTERS = 6;

    private final Map<String, String> settled = new LinkedHashMap<>();

    /** Changes the names in a PDF where they stand. */
    void settle(byte[] pdf) {
        for (int i = LETTERS + 1; i < pdf.length - FAMILY.length; i++) {
            if (pdf[i] == FAMILY[0] && isName(pdf, i)) {
                String drawn = new String(pdf, i - LETTERS, LETTERS, StandardCharsets.US_ASCII);
                String name = settled.computeIfAbsent(drawn, k -> name(settled.size()));
                byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
                System.arraycopy(bytes, 0, pdf, i - LETTERS, LETTERS);
            }
        }
    }

    private static boolean isName(byte[] pdf, int plus) {
        for (int i = 1; i < FAMILY.length; i++) {
            if (pdf[plus + i] != FAMILY[i]) {
                return false;
            }
        }
        for (int i = 1; i <= LETTERS; i++) {
            if (pdf[plus - i] < 'A' || pdf[plus - i] > 'Z') {
                return false;
            }
        }
        return pdf[plus - LETTERS - 1] == '/';
    }

    private static String name(int number) {
        return "VERKA" + (char) ('A' + number);
    }
}
