package org.verka.intake;

import org.verka.evidence.Fact;

/**
 * Takes what a file tells, fact by fact while it is being read, so that no file has to fit in
 * memory. What was given holds only when the {@link Reading} says so afterwards.
 */
public interface FactReceiver {

    /**
     * The facts of a file begin, from the first. When this is called again, what was given before
     * does not hold and is to be forgotten.
     *
     * @param path the file within the project, with {@code /} between folders
     * @param sha256 the hash of its bytes in lower-case hexadecimal
     */
    void begin(String path, String sha256);

    /** A fact; no two of a file have equal keys. */
    void take(Fact fact);

    /** A form, which is a fact too; to be told answer by answer if that is wanted. */
    default void take(ToldForm form) {
        take(form.fact());
    }
}
