package org.verka.intake.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Swedish personal identity numbers and coordination numbers: ten or twelve digits, with or
 * without a hyphen or plus sign before the last four, a birth date that exists (60 is added to the
 * day of a coordination number) and a check digit that is right (Skatteverket, SKV 704 and 707).
 */
public final class IdentityNumbers {

    private static final String SPACE = "[\\s\\u00A0\\u202F]?";

    /** Not within a longer number, and not the decimals of one. */
    private static final Pattern CANDIDATE =
            Pattern.compile(
                    "(?<!\\d)(?<!\\d[.,])(\\d{2})?(\\d{2})(\\d{2})(\\d{2})"
                            + SPACE
                            + "[-+\\u2010-\\u2015\\u2212]?"
                            + SPACE
                            + "(\\d{4})(?!\\d)");

    /** With hyphens in the date too, and then one before the last four. */
    private static final Pattern SPELT =
            Pattern.compile(
                    "(?<![\\d-])(\\d{2})?(\\d{2})-(\\d{2})-(\\d{2})"
                            + SPACE
                            + "[-+]"
                            + SPACE
                            + "(\\d{4})(?![\\d-])");

    /** Spreadsheets drop the zero before the numbers of those born 2001 to 2009. */
    private static final Pattern ZERO_LOST = Pattern.compile("[1-9]\\d{8}");

    private static final int FEWEST_DIGITS = 9;

    private static final int COORDINATION = 60;

    private IdentityNumbers() {}

    /** Whether there is such a number anywhere in the text. */
    public static boolean occursIn(String text) {
        return hasDigits(text)
                && (occursIn(text, CANDIDATE)
                        || occursIn(text, SPELT)
                        || ZERO_LOST.matcher(text).matches() && occursIn("0" + text, CANDIDATE));
    }

    private static boolean hasDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }

    private static boolean occursIn(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            if (isIdentityNumber(matcher)) {
                return true;
            }
            from = matcher.start() + 1;
        }
        return false;
    }

    private static boolean isIdentityNumber(Matcher m) {
        String ten = m.group(2) + m.group(3) + m.group(4) + m.group(5);
        if (!checks(ten)) {
            return false;
        }
        String century = m.group(1);
        return century == null
                ? isBirthDate("19", m) || isBirthDate("20", m)
                : century.matches("18|19|20") && isBirthDate(century, m);
    }

    private static boolean isBirthDate(String century, Matcher m) {
        int day = Integer.parseInt(m.group(4));
        try {
            LocalDate.of(
                    Integer.parseInt(century + m.group(2)),
                    Integer.parseInt(m.group(3)),
                    day > COORDINATION ? day - COORDINATION : day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /**
     * Luhn: every second digit from the first doubled, the digits of all summed, a multiple of 10.
     */
    private static boolean checks(String ten) {
        int sum = 0;
        for (int i = 0; i < ten.length(); i++) {
            int value = Character.digit(ten.charAt(i), 10) * (i % 2 == 0 ? 2 : 1);
            sum += value / 10 + value % 10;
        }
        return sum % 10 == 0;
    }
}
