package org.verka.dsl;

import java.nio.file.Path;

/**
 * Something wrong or worth knowing at a place in a theory.
 *
 * @param code which kind of finding it is; never changes for the same kind
 * @param severity how much it matters
 * @param file the file as it was given to the loader
 * @param line the line it begins on, from 1
 * @param column the character in the line it begins at, from 1
 * @param offset the character in the file it begins at, from 0
 * @param length how many characters it covers, 0 when it is between two
 * @param message what is wrong and what would be right, in the reader's language
 */
public record Finding(
        String code,
        Severity severity,
        Path file,
        int line,
        int column,
        int offset,
        int length,
        String message) {

    /** Whether the theory cannot be used as long as this is so. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
