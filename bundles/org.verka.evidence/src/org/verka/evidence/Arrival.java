package org.verka.evidence;

import java.util.List;
import java.util.Optional;

/**
 * A file that is offered to a store.
 *
 * @param path its path within the project, with {@code /} between folders
 * @param sha256 the hash of its bytes, in lower-case hexadecimal
 * @param programmes the versions of the programmes in force
 * @param correction why it may say something else than what is stored; empty when it may not
 * @param partly whether the rest is stored when some facts contradict what is stored; otherwise
 *     nothing is
 */
public record Arrival(
        String path,
        String sha256,
        List<ProgrammeVersion> programmes,
        Optional<String> correction,
        boolean partly) {

    public Arrival {
        programmes = List.copyOf(programmes);
        if (correction.isPresent() && correction.get().isBlank()) {
            throw new IllegalArgumentException("a correction without its reason");
        }
    }

    /** A file of which no programme is known. */
    public static Arrival of(String path, String sha256) {
        return new Arrival(path, sha256, List.of(), Optional.empty(), false);
    }

    /** The same file, with the programmes in force. */
    public Arrival under(List<ProgrammeVersion> versions) {
        return new Arrival(path, sha256, versions, correction, partly);
    }

    /** The same file, allowed to say something else than what is stored. */
    public Arrival correcting(String reason) {
        return new Arrival(path, sha256, programmes, Optional.of(reason), partly);
    }

    /** The same file, of which what contradicts nothing is to be stored. */
    public Arrival inPart() {
        return new Arrival(path, sha256, programmes, correction, true);
    }
}
