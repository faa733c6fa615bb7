package org.verka.project;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the user says of an export.
 *
 * @param file where it is written
 * @param rows what a row is
 * @param instrument the name of the instrument whose forms are written; empty for all
 * @param replace whether a file that is there is replaced
 */
public record ExportChoices(Path file, Rows rows, Optional<String> instrument, boolean replace) {

    /** What a row is. */
    public enum Rows {
        /** One answer, to an item, of a scale or in words. */
        ANSWERS,
        /** One form of one instrument, with a column for each item and scale. */
        FORMS
    }
}
