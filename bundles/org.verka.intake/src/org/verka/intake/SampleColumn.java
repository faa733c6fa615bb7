package org.verka.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.verka.evidence.Occasion;
import org.verka.intake.value.Dates;
import org.verka.intake.value.IdentityNumbers;
import org.verka.intake.value.Numbers;
import org.verka.intake.value.Wording;
import org.verka.model.Named;

/**
 * A column as far as a look at the first rows tells.
 *
 * @param header its header
 * @param title what the file calls it besides, or empty
 * @param values the different things that its cells say, empty cells left out
 * @param cells how many cells say something
 */
record SampleColumn(String header, String title, Set<String> values, int cells) {

    private static final int SHOWN_VALUES = 8;
    private static final int LONGEST_SHOWN = 30;

    SampleColumn {
        values = new LinkedHashSet<>(values);
    }

    boolean isDates() {
        return most(v -> Dates.parse(v).isPresent()) && !most(v -> v.matches("\\d{1,3}"));
    }

    boolean isNumbers() {
        return most(v -> Numbers.parse(v).isPresent());
    }

    boolean names(Collection<? extends Named> things) {
        return most(v -> Likeness.find(v, things).isPresent());
    }

    /** Whether at least four in five of its values pass. */
    boolean most(Predicate<String> test) {
        return !values.isEmpty() && 5 * values.stream().filter(test).count() >= 4 * values.size();
    }

    /** Whether its header has one of the words in it, or begins with it. */
    boolean isHeaded(List<String> words) {
        return names().stream().anyMatch(n -> hasOne(words, Wording.of(n)));
    }

    /** Whether its header is one of the words, or has one in it as a word of its own. */
    boolean isHeadedWhole(List<String> words) {
        return names().stream()
                .map(Wording::of)
                .anyMatch(n ->
                        words.contains(n)
                                || List.of(n.split("[^\\p{L}\\p{N}]+")).stream()
                                        .anyMatch(words::contains));
    }

    private static boolean hasOne(List<String> words, String wording) {
        List<String> parts = List.of(wording.split("[^\\p{L}\\p{N}]+"));
        return words.stream().anyMatch(w -> parts.contains(w) || wording.startsWith(w));
    }

    /** All that it is called. */
    List<String> names() {
        List<String> names = new ArrayList<>(WebFormColumns.names(header));
        if (!title.isEmpty()) {
            names.add(title);
        }
        return names;
    }

    /** The one of things that it is called like. */
    <T extends Named> Optional<T> find(Collection<T> things) {
        return names().stream().flatMap(n -> Likeness.find(n, things).stream()).findFirst();
    }

    /** {@link #find} without the words that tell of an occasion. */
    <T extends Named> Optional<T> findWithoutOccasion(Collection<T> things) {
        return names().stream()
                .flatMap(n -> Likeness.find(Likeness.withoutOccasion(n), things).stream())
                .findFirst();
    }

    /** The occasion that it speaks of. */
    Optional<Occasion> occasion() {
        return names().stream().flatMap(n -> Likeness.occasion(n).stream()).findFirst();
    }

    /**
     * Values that may be shown in a comment: few and short ones that come again, never what could
     * tell of a person.
     */
    List<String> showable() {
        boolean fewAndRepeated = values.size() <= SHOWN_VALUES && values.size() < cells;
        boolean harmless =
                values.stream()
                        .noneMatch(v -> v.length() > LONGEST_SHOWN || IdentityNumbers.occursIn(v));
        return fewAndRepeated && harmless
                ? values.stream().map(v -> v.replaceAll("[\\p{Cntrl}]", " ")).toList()
                : List.of();
    }
}
