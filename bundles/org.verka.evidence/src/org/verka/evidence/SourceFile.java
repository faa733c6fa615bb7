package org.verka.evidence;

import java.time.Instant;

/**
 * A file that was taken in.
 *
 * @param path its path within the project, with {@code /} between folders
 * @param sha256 the hash of its bytes, in lower-case hexadecimal
 * @param takenIn when it was taken in
 * @param takenInBy the user name of who took it in
 * @param facts how many facts it gave, those already known not counted
 */
public record SourceFile(
        String path, String sha256, Instant takenIn, String takenInBy, int facts) {}
