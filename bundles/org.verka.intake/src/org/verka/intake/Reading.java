package org.verka.intake;

import java.util.List;
import org.verka.evidence.Fact;

/**
 * What a file says.
 *
 * @param path the file within the project, with {@code /} between folders
 * @param sha256 the hash of its bytes in lower-case hexadecimal, or empty when nothing of the file
 *     may be stored, whatever the user says
 * @param facts what its sound rows tell, in the order of the file; no two have equal keys. A form
 *     that is spread over several rows is there only when all of them are sound, and of two rows
 *     that tell of the same thing neither is, for who knows which is right
 * @param problems what is wrong, in the order of the rows, at most {@link #MOST_PROBLEMS}
 * @param rows how many rows there are below the header, empty ones not counted
 */
public record Reading(
        String path, String sha256, List<Fact> facts, List<Problem> problems, int rows) {

    /** More problems than this are only counted. */
    public static final int MOST_PROBLEMS = 10_000;

    public Reading {
        facts = List.copyOf(facts);
        problems = List.copyOf(problems);
    }

    /** Whether every row was taken; if not, the file is stored only when the user wants a part. */
    public boolean isSound() {
        return problems.stream().noneMatch(Problem::isError);
    }
}
