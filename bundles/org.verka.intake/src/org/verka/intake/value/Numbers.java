package org.verka.intake.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers as they are written in forms: with decimal comma or point, with a space (or, beside
 * a comma, a point) between thousands, with a hyphen or a minus sign. A single comma or point is
 * always the decimal sign. At most 30 digits.
 */
public final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,30}");
    private static final Pattern COMMA = Pattern.compile("-?\\d{0,30},\\d{1,30}");
    private static final Pattern POINT = Pattern.compile("-?\\d{0,30}\\.\\d{1,30}");
    private static final Pattern SPACED = Pattern.compile("-?\\d{1,3}( \\d{3}){1,9}([.,]\\d+)?");
    private static final Pattern POINTS_THEN_COMMA =
            Pattern.compile("-?\\d{1,3}(\\.\\d{3}){1,9},\\d+");
    private static final Pattern COMMAS_THEN_POINT =
            Pattern.compile("-?\\d{1,3}(,\\d{3}){1,9}\\.\\d+");
    private static final Pattern POINTS = Pattern.compile("-?\\d{1,3}(\\.\\d{3}){2,9}");
    private static final Pattern HARD_SPACE = Pattern.compile("[\\u00A0\\u202F\\u2009]");
    private static final int LONGEST = 64;

    /** So many digits are a long number whatever they are. */
    private static final int FEW_DIGITS = 18;

    private Numbers() {}

    /** The number in a cell with the decimals that it is written with, or empty. */
    public static Optional<BigDecimal> parse(String cell) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        return isShort(cell)
                ? Optional.of(BigDecimal.valueOf(Long.parseLong(cell)))
                : written(cell);
    }

    /** Most numbers in forms are nothing but some digits. */
    private static boolean isShort(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        return !cell.isEmpty() && cell.length() <= FEW_DIGITS;
    }

    private static Optional<BigDecimal> written(String cell) {
        String text = HARD_SPACE.matcher(cell.strip()).replaceAll(" ").replace('\u2212', '-');
        if (PLAIN.matcher(text).matches() || POINT.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        if (COMMA.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        if (SPACED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(" ", "").replace(',', '.')));
        }
        if (POINTS_THEN_COMMA.matcher(text).matches() || POINTS.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        if (COMMAS_THEN_POINT.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        return Optional.empty();
    }
}
