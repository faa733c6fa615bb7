package org.verka.project;

import java.util.Optional;

/**
 * What the user says of an import.
 *
 * @param partial whether the sound rows of files with errors are taken in
 * @param correction a file that may say something else than what is stored
 * @param namesAreCodes whether what looks like names in the column of clients are codes
 */
public record ImportChoices(
        boolean partial, Optional<Correction> correction, boolean namesAreCodes) {

    /** Whole files only, nothing corrected, names questioned. */
    public static ImportChoices usual() {
        return new ImportChoices(false, Optional.empty(), false);
    }
}
