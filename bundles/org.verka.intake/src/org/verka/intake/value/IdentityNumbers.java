package org.verka.intake.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Swedish personal identity numbers and coordination numbers: ten or twelve digits, with or
 * without a hyphen or plus sign before the last four, a birth date that exists (60 is added to the
 * day of a coordination number) and a check digit that is right (Skatteverket, SKV 704 and 707). Of
 * how people and programs write them too: with spaces or brackets, with the date as 1912-12-12 or
 * 19 12 12 12, as 1.91212121212E11, in other digits than 0–9, with signs in it that are not seen.
 */
public final class IdentityNumbers {

    private static final String SPACE = "[\\s\\u00A0\\u202F()]{0,2}";
    private static final String SIGN = "[-+/\\u2010-\\u2015\\u2212]";

    /** Not within a longer number, and not the decimals of one. */
    private static final Pattern CANDIDATE =
            Pattern.compile(
                    "(?<!\\d)(?<!\\d[.,])(?<century>\\d{2})?"
                            + "(?<year>\\d{2})(?<month>\\d{2})(?<day>\\d{2})"
                            + (SPACE + SIGN + "{0,2}" + SPACE)
                            + "(?<last>\\d{4})(?!\\d)");

    /** With signs in the date too, and then something before the last four. */
    private static final Pattern SPELT =
            Pattern.compile(
                    "(?<![\\d-])(?:(?<century>\\d{2}) ?)?"
                            + "(?<year>\\d{2})(?<sign>[-./ ])(?<month>\\d{2})\\k<sign>(?<day>\\d{2})"
                            + ("(?:" + SPACE + SIGN + SPACE + "|[\\s\\u00A0\\u202F])")
                            + "(?<last>\\d{4})(?![\\d-])");

    /** Spreadsheets drop the zero before the numbers of those born 2001 to 2009. */
    private static final Pattern ZERO_LOST = Pattern.compile("[1-9]\\d{8}");

    /** As programs write large numbers, with all of their digits. */
    private static final Pattern POWER = Pattern.compile("\\d[.,]\\d+[eE]\\+?(9|1[01]|09)");

    private static final int FEWEST_DIGITS = 9;

    private static final int COORDINATION = 60;

    private IdentityNumbers() {}

    /** Whether there is such a number anywhere in the text. */
    public static boolean occursIn(String text) {
        return hasDigits(text) && occursInPlain(plain(text));
    }

    private static boolean occursInPlain(String text) {
        return occursIn(text, CANDIDATE)
                || occursIn(text, SPELT)
                || ZERO_LOST.matcher(text).matches() && occursIn("0" + text, CANDIDATE)
                || POWER.matcher(text).matches()
                        && occursIn(
                                new BigDecimal(text.replace(',', '.')).toPlainString(), CANDIDATE);
    }

    /** With digits as 0–9, and without the signs that are not seen. */
    private static String plain(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean hasDigits(String text) {
        int digits = 0;
        int length = text.length() < FEWEST_DIGITS ? 0 : text.length();
        for (int i = 0; i < length && digits < FEWEST_DIGITS; i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' || c > 0xFF && Character.isDigit(c) ? 1 : 0;
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
        String ten = m.group("year") + m.group("month") + m.group("day") + m.group("last");
        if (!checks(ten)) {
            return false;
        }
        String century = m.group("century");
        return century == null
                ? isBirthDate("19", m) || isBirthDate("20", m)
                : century.matches("18|19|20") && isBirthDate(century, m);
    }

    private static boolean isBirthDate(String century, Matcher m) {
        int day = Integer.parseInt(m.group("day"));
        try {
            LocalDate.of(
                    Integer.parseInt(century + m.group("year")),
                    Integer.parseInt(m.group("month")),
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
