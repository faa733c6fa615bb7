package org.verka.model.scoring;

import java.util.Objects;
import org.verka.model.Item;

/**
 * What one item of an instrument is called: its number, or its name where it has no number. Names
 * never begin with a digit, so the two cannot be mixed up.
 *
 * @param text the number in digits, or the name
 */
public record ItemCode(String text) {

    public ItemCode {
        Objects.requireNonNull(text);
    }

    /** The item with that number. */
    public static ItemCode of(int number) {
        return new ItemCode(Integer.toString(number));
    }

    /**
     * A single item, by its number or else its name. For a row of items it is the first; an item
     * that does not exist or is not named yet has the empty text.
     */
    public static ItemCode of(Item item) {
        if (item.getFirst() != null) {
            return of(item.getFirst());
        }
        return new ItemCode(item.getName() == null ? "" : item.getName());
    }

    @Override
    public String toString() {
        return text;
    }
}
