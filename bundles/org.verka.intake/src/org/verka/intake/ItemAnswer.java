package org.verka.intake;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The answer to one item.
 *
 * @param value the number, as it was given; empty for text
 * @param counted what the number counts as when scales are scored
 * @param text the text; empty for a number
 */
record ItemAnswer(
        Optional<BigDecimal> value, Optional<BigDecimal> counted, Optional<String> text) {

    static ItemAnswer of(String text) {
        return new ItemAnswer(Optional.empty(), Optional.empty(), Optional.of(text));
    }
}
