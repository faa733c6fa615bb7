package org.verka.intake.csv;

import java.util.function.UnaryOperator;

/** Makes texts of characters, short ones that were met lately as the same objects. */
final class RecentTexts {

    private static final int LONGEST = 24;
    private static final int BITS = 12;
    private static final int SPREAD = 0x9E3779B9;

    private final UnaryOperator<String> form;
    private final String[] written = new String[1 << BITS];
    private final String[] formed = new String[1 << BITS];

    /**
     * @param form what a text is to become
     */
    RecentTexts(UnaryOperator<String> form) {
        this.form = form;
    }

    String of(char[] text, int from, int length) {
        if (length > LONGEST) {
            return form.apply(new String(text, from, length));
        }
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = hash * SPREAD >>> Integer.SIZE - BITS;
        if (!is(written[slot], text, from, length)) {
            written[slot] = new String(text, from, length);
            formed[slot] = form.apply(written[slot]);
        }
        return formed[slot];
    }

    private static boolean is(String met, char[] text, int from, int length) {
        if (met == null || met.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (met.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
