package org.verka.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verka.evidence.Occasion;
import org.verka.model.AnswerOption;
import org.verka.model.ColumnRole;

/**
 * What a column seems to be.
 *
 * @param column the column
 * @param role its role, or {@link ColumnRole#IGNORED} when nothing is known of it
 * @param scale the name of the scale that it holds, when it does
 * @param occasion the occasion it is of, when it says so
 * @param items the items that it and the columns after it hold the answers to, when they do
 * @param item the one item that it holds the answers to, when it does
 * @param words the words in it and what they seem to mean; empty when unknown
 */
record Guess(
        SampleColumn column,
        ColumnRole role,
        Optional<String> scale,
        Optional<Occasion> occasion,
        Optional<Items> items,
        Optional<Item> item,
        Map<String, Optional<String>> words) {

    /** Columns from one to another that hold the answers to items from 1. */
    record Items(String lastHeader, int last) {}

    /**
     * An item.
     *
     * @param code its number or name
     * @param answer the one of several answers that the column is about; empty for all
     */
    record Item(String code, Optional<AnswerOption> answer) {}

    Guess {
        words = new LinkedHashMap<>(words);
    }

    static Guess of(SampleColumn column, ColumnRole role) {
        return new Guess(
                column,
                role,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    static Guess of(SampleColumn column, ColumnRole role, Optional<Occasion> occasion) {
        return new Guess(
                column,
                role,
                Optional.empty(),
                occasion,
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    static Guess of(SampleColumn column, ColumnRole role, Map<String, Optional<String>> words) {
        return new Guess(
                column,
                role,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words);
    }

    static Guess of(SampleColumn column, String scale, Optional<Occasion> occasion) {
        return new Guess(
                column,
                ColumnRole.SCORE,
                Optional.of(scale),
                occasion,
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    static Guess items(SampleColumn first, String lastHeader, int last) {
        return new Guess(
                first,
                ColumnRole.VALUE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Items(lastHeader, last)),
                Optional.empty(),
                Map.of());
    }

    static Guess item(SampleColumn column, Item item, Optional<Occasion> occasion) {
        return new Guess(
                column,
                ColumnRole.VALUE,
                Optional.empty(),
                occasion,
                Optional.empty(),
                Optional.of(item),
                Map.of());
    }

    boolean isUnknown() {
        return role == ColumnRole.IGNORED;
    }

    /** Words in the column that nobody could tell the meaning of. */
    List<String> unknownWords() {
        return words.entrySet().stream()
                .filter(w -> w.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }
}
