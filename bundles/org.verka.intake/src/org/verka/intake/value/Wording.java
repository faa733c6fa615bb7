package org.verka.intake.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes words comparable: case, spaces and the way accents are stored do not count. */
public final class Wording {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");

    private Wording() {}

    /** The form in which two words that mean the same are equal. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String bare = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        return SPACES.matcher(bare).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Whether nothing but case has to be evened out: most names in files are such. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    /**
     * {@link #of} without accents and without anything but letters and digits: Tyresö is tyreso.
     */
    public static String bare(String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        return NEITHER_LETTER_NOR_DIGIT.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
