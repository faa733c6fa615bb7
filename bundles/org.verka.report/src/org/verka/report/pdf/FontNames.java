package org.verka.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives embedded fonts the same names every time. A font of which only some glyphs are embedded has
 * six letters before its name (ISO 32000-1, 9.6.4), and OpenPDF draws them by lot.
 */
final class FontNames {

    private static final Pattern NAME = Pattern.compile("(?<=/)[A-Z]{6}(?=\\+Liberation)");

    byte[] settle(byte[] pdf) {
        Map<String, String> settled = new LinkedHashMap<>();
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        String result =
                NAME.matcher(text)
                        .replaceAll(m ->
                                Matcher.quoteReplacement(
                                        settled.computeIfAbsent(
                                                m.group(), k -> name(settled.size()))));
        return result.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String name(int number) {
        return "VERKA" + (char) ('A' + number);
    }
}
