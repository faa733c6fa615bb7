package org.verka.dsl.comparison;

import java.math.BigDecimal;
import java.util.List;
import org.verka.model.DateSpan;

/** When two values say the same, however they are written. */
final class Meaning {

    private Meaning() {}

    /**
     * Numbers by their value, times by their days, texts but for their white space, lists value by
     * value.
     */
    static boolean same(Object one, Object other) {
        return switch (one) {
            case null -> other == null;
            case BigDecimal number when other instanceof BigDecimal value ->
                    number.compareTo(value) == 0;
            case DateSpan days when other instanceof DateSpan span ->
                    days.first().equals(span.first()) && days.last().equals(span.last());
            case String text when other instanceof String words -> plain(text).equals(plain(words));
            case List<?> values when other instanceof List<?> list -> same(values, list);
            default -> one.equals(other);
        };
    }

    private static boolean same(List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int at = 0; at < one.size(); at++) {
            if (!same(one.get(at), other.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
