package org.verka.intake;

import java.math.BigDecimal;
import java.util.Optional;
import org.verka.evidence.Import;

/** The answer to one item: a number, or a text. */
sealed interface ItemAnswer {

    /** Tells it to a store. */
    void tell(Import taking, String item);

    /**
     * A number.
     *
     * @param value as it was given
     * @param counted what it counts as when scales are scored; null when it does not
     * @param digits all digits of it, when they are few, and {@code decimals} how many of them
     *     stand after the decimal sign; else below 0
     */
    record Number(BigDecimal value, BigDecimal counted, int digits, int decimals)
            implements ItemAnswer {

        private static final int FEW = 9;

        static Number of(BigDecimal value, Optional<BigDecimal> counted) {
            boolean few = value.precision() <= FEW && value.scale() >= 0 && value.scale() <= FEW;
            return new Number(
                    value,
                    counted.orElse(null),
                    few ? value.unscaledValue().intValue() : 0,
                    few ? value.scale() : -1);
        }

        @Override
        public void tell(Import taking, String item) {
            if (decimals < 0) {
                taking.item(item, value);
            } else {
                taking.item(item, digits, decimals);
            }
        }
    }

    /** A text. */
    record Text(String text) implements ItemAnswer {

        @Override
        public void tell(Import taking, String question) {
            taking.text(question, text);
        }
    }
}
