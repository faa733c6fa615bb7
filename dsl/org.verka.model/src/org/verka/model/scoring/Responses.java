package org.verka.model.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody has answered on a form, as it was written: nothing is reversed. An item that is not
 * in it was not answered.
 *
 * @param values the answer of each item
 */
public record Responses(Map<ItemCode, BigDecimal> values) {

    public Responses {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A form where nothing is filled in. */
    public static Responses none() {
        return new Responses(Map.of());
    }

    /** The same form with one more answer, or another answer to the same item. */
    public Responses with(ItemCode item, BigDecimal value) {
        Map<ItemCode, BigDecimal> more = new LinkedHashMap<>(values);
        more.put(item, value);
        return new Responses(more);
    }

    /** The same form with one more answer to a numbered item. */
    public Responses with(int item, long value) {
        return with(ItemCode.of(item), BigDecimal.valueOf(value));
    }

    /** The same form without an answer to {@code item}. */
    public Responses without(ItemCode item) {
        Map<ItemCode, BigDecimal> fewer = new LinkedHashMap<>(values);
        fewer.remove(item);
        return new Responses(fewer);
    }

    /** The answer to {@code item}, if there is one. */
    public Optional<BigDecimal> to(ItemCode item) {
        return Optional.ofNullable(values.get(item));
    }
}
