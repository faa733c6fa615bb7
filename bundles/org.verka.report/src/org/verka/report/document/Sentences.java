package org.verka.report.document;

import java.util.List;

/** Texts put after each other as sentences. */
public final class Sentences {

    private Sentences() {}

    /** One text of several, with a full stop after each but the last that has not ended itself. */
    public static String of(List<String> texts) {
        StringBuilder all = new StringBuilder();
        for (String text : texts) {
            if (!all.isEmpty()) {
                all.append(ended(all) ? " " : ". ");
            }
            all.append(text);
        }
        return all.toString();
    }

    private static boolean ended(CharSequence text) {
        return ".…!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
