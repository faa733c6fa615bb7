package org.verka.intake;

import java.util.List;

/**
 * What came of reading a file, besides its facts, which went to a {@link FactReceiver}.
 *
 * @param path the file within the project, with {@code /} between folders
 * @param sha256 the hash of its bytes in lower-case hexadecimal, or empty when nothing of the file
 *     may be stored, whatever the user says; facts that were given then do not hold
 * @param problems what is wrong, in the order of the rows, at most {@link #MOST_PROBLEMS}
 * @param rows how many rows there are below the header, empty ones not counted
 * @param isSound whether every row was taken; if not, the facts hold only when the sound ones of a
 *     file were asked for
 */
public record Reading(
        String path, String sha256, List<Problem> problems, int rows, boolean isSound) {

    /** More problems than this are only counted. */
    public static final int MOST_PROBLEMS = 10_000;

    public Reading {
        problems = List.copyOf(problems);
    }
}
