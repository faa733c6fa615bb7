package org.verka.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Import;
import org.verka.evidence.Origin;

/**
 * A form as the rows of a file tell of it: its scales and items are places in lists that all forms
 * of the file share.
 */
public final class ToldForm {

    private final Shape shape;
    private final FormAnswer.Key key;
    private final int near;
    private final long anyDay;
    private final int row;
    private final BigDecimal[] scores;
    private final Given[] given;
    private ItemAnswer[] items = {};
    private boolean nothing = true;

    /**
     * What the forms of a file have in common.
     *
     * @param path the file within the project
     * @param scales the names of the instrument's scales
     * @param items the names of the items that the file has columns of
     */
    record Shape(String path, List<String> scales, List<String> items) {}

    /** Where the file gives a scale. */
    record Given(int row, Bound at) {}

    ToldForm(Shape shape, FormAnswer.Key key, int row) {
        this.shape = shape;
        this.key = key;
        this.row = row;
        long client = KeyHash.of(key.site(), key.subject());
        near = (int) client;
        anyDay =
                KeyHash.and(
                        KeyHash.and(KeyHash.and(client, key.instrument()), key.informant()),
                        key.occasion().name());
        scores = new BigDecimal[shape.scales().size()];
        given = new Given[scores.length];
    }

    FormAnswer.Key key() {
        return key;
    }

    /** The same for all forms of a client. */
    int near() {
        return near;
    }

    /** The hash of the form's key but for its day. */
    long anyDay() {
        return anyDay;
    }

    /** The hash of the form's key, the day of which must be known. */
    long hash() {
        return KeyHash.and(anyDay, key.date().toEpochDay());
    }

    /** The first row that tells of it. */
    int row() {
        return row;
    }

    /** Whether it was told nothing, not even that a scale is missing. */
    boolean nothing() {
        return nothing;
    }

    /** Whether it has no answer. */
    boolean isEmpty() {
        for (BigDecimal score : scores) {
            if (score != null) {
                return false;
            }
        }
        return items.length == 0;
    }

    /** How many scales it may have. */
    int scales() {
        return scores.length;
    }

    /** The value of a scale; null when it is missing. */
    BigDecimal score(int scale) {
        return scores[scale];
    }

    /** Where the file gives a scale; null when it does not. */
    Given given(int scale) {
        return given[scale];
    }

    /**
     * The answers by the places of their items, null where there is none; none at all if no item.
     */
    ItemAnswer[] items() {
        return items;
    }

    /** A scale was worked out. */
    void score(int scale, BigDecimal value) {
        scores[scale] = value;
    }

    /** The file gives a scale, whose value may be missing and is then null. */
    void give(int scale, BigDecimal value, Given where) {
        given[scale] = where;
        scores[scale] = value == null ? scores[scale] : value;
        nothing = false;
    }

    /** The file gives answers to items, at least one. */
    void answer(ItemAnswer[] answers) {
        items = answers;
        nothing = false;
    }

    /** Adds what a later row tells. */
    void add(ToldForm more) {
        for (int scale = 0; scale < given.length; scale++) {
            if (more.given[scale] != null) {
                given[scale] = more.given[scale];
                scores[scale] = more.scores[scale] == null ? scores[scale] : more.scores[scale];
            }
        }
        if (items.length == 0) {
            items = more.items;
        }
        for (int item = 0; item < more.items.length; item++) {
            items[item] = more.items[item] == null ? items[item] : more.items[item];
        }
    }

    /** Tells it answer by answer. */
    public void tell(Import taking) {
        taking.form(key, row);
        for (int item = 0; item < items.length; item++) {
            if (items[item] != null) {
                items[item].tell(taking, shape.items().get(item));
            }
        }
        for (int scale = 0; scale < scores.length; scale++) {
            if (scores[scale] != null) {
                taking.score(shape.scales().get(scale), scores[scale]);
            }
        }
    }

    /** The same as a fact. */
    public FormAnswer fact() {
        SortedMap<String, BigDecimal> values = new TreeMap<>();
        SortedMap<String, String> texts = new TreeMap<>();
        for (int item = 0; item < items.length; item++) {
            String name = shape.items().get(item);
            switch (items[item]) {
                case ItemAnswer.Number number -> values.put(name, number.value());
                case ItemAnswer.Text text -> texts.put(name, text.text());
                case null -> {
                    // not answered
                }
            }
        }
        SortedMap<String, BigDecimal> known = new TreeMap<>();
        for (int scale = 0; scale < scores.length; scale++) {
            if (scores[scale] != null) {
                known.put(shape.scales().get(scale), scores[scale]);
            }
        }
        return new FormAnswer(
                key.site(),
                key.subject(),
                key.instrument(),
                key.informant(),
                key.occasion(),
                key.date(),
                known,
                values,
                texts,
                new Origin(shape.path(), row));
    }
}
