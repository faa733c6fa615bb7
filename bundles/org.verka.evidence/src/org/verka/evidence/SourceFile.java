package org.verka.evidence;

import java.time.Instant;
import java.util.Optional;

/**
 * A file that was taken in.
 *
 * @param path its path within the project, with {@code /} between folders
 * @param sha256 the hash of its bytes, in lower-case hexadecimal
 * @param takenIn when it was taken in
 * @param takenInBy the user name of who took it in
 * @param facts how many facts it gave, those already known not counted
 */
public record SourceFile(String path, String sha256, Instant takenIn, String takenInBy, int facts) {

    private static final String SCORING = "scoring/";

    /** What stands for a file where forms of an instrument were scored by new rules. */
    public static String ofScoring(String instrument) {
        return SCORING + instrument;
    }

    /** The name of the instrument whose forms were scored anew; empty for the path of a file. */
    public static Optional<String> scored(String path) {
        return path.startsWith(SCORING)
                ? Optional.of(path.substring(SCORING.length()))
                : Optional.empty();
    }
}
