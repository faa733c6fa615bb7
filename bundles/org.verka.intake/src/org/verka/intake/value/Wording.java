package org.verka.intake.value;

import java.text.Normalizer;
import java.util.Locale;

/** Makes words comparable: case, spaces and the way accents are stored do not count. */
public final class Wording {

    private Wording() {}

    /** The form in which two words that mean the same are equal. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * {@link #of} without accents and without anything but letters and digits: Tyresö is tyreso.
     */
    public static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
