package org.verka.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How reported decimals are kept: at most ten decimals, none of them zeros at the end. */
final class Decimals {

    private static final int MOST = 10;

    private Decimals() {}

    static BigDecimal kept(BigDecimal reported) {
        BigDecimal rounded =
                reported.scale() > MOST
                        ? reported.setScale(MOST, RoundingMode.HALF_EVEN)
                        : reported;
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
