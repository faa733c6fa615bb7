package org.verka.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/**
 * What a form says as a hash of 64 bits: the sum over its answers, so that their order is nothing.
 * 2.7 and 2.70 say the same.
 */
final class Content {

    static final long EMPTY = 1;
    static final long WITHDRAWN = 2;

    private static final long TEXT = 0x5DEECE66DL;
    private static final int TEN = 10;

    private Content() {}

    static long ofNumber(int question, int digits, int decimals) {
        int stripped = digits;
        int fewer = decimals;
        while (fewer > 0 && stripped % TEN == 0) {
            stripped /= TEN;
            fewer--;
        }
        return of(question, FormKeys.pair(fewer, stripped));
    }

    static long ofLongNumber(int question, BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return Answers.fits(stripped) || Answers.fits(whole(stripped))
                ? ofNumber(question, whole(stripped).unscaledValue().intValue(), scale(stripped))
                : ofText(question, stripped.toString());
    }

    private static BigDecimal whole(BigDecimal stripped) {
        return stripped.scale() < 0 && stripped.scale() > -TEN ? stripped.setScale(0) : stripped;
    }

    private static int scale(BigDecimal stripped) {
        return Math.max(0, stripped.scale());
    }

    static long ofText(int question, String text) {
        long hash = TEXT;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = FormKeys.mix(hash + b);
        }
        return of(question, hash);
    }

    private static long of(int question, long value) {
        return FormKeys.mix(FormKeys.mix(value) + question);
    }

    /** What the form from {@code start} to {@code end} in a segment says. */
    static long of(Segment segment, int start, int end, TextSource texts) throws SQLException {
        int[] questions = segment.columns()[Segment.QUESTION];
        int[] digits = segment.columns()[Segment.DIGITS];
        int[] decimals = segment.columns()[Segment.DECIMALS];
        long sum = 0;
        for (int a = start; a < end; a++) {
            sum +=
                    switch (decimals[a]) {
                        case Segment.EMPTY -> EMPTY;
                        case Segment.WITHDRAWN -> WITHDRAWN;
                        case Segment.TEXT -> ofText(questions[a], texts.text(segment, digits[a]));
                        case Segment.LONG_NUMBER ->
                                ofLongNumber(
                                        questions[a],
                                        new BigDecimal(texts.text(segment, digits[a])));
                        default -> ofNumber(questions[a], digits[a], decimals[a]);
                    };
        }
        return sum;
    }
}
