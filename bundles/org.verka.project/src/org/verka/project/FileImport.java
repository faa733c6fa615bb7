package org.verka.project;

import java.util.List;

/**
 * What became of one file.
 *
 * @param path its path within the project
 * @param outcome what became of it
 * @param rows how many rows of data it has
 * @param added how many facts were stored
 * @param known how many facts were stored already
 * @param contradicting how many facts say something else than what is stored
 * @param messages what is wrong or worth knowing, in reading order and in the user's language
 */
public record FileImport(
        String path,
        Outcome outcome,
        int rows,
        int added,
        int known,
        int contradicting,
        List<String> messages) {

    public FileImport {
        messages = List.copyOf(messages);
    }

    /** What became of a file. */
    public enum Outcome {
        /** All of it is stored. */
        STORED,
        /** All of it was stored already. */
        KNOWN,
        /** Its sound rows are stored, since the user asked for that. */
        PARTLY,
        /** It has errors, and nothing of it is stored. */
        REFUSED
    }
}
