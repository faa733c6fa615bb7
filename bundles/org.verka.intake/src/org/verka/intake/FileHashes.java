package org.verka.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The hashes of files within a project: SHA-256 in lower-case hexadecimal. */
final class FileHashes {

    private static final int BLOCK = 1 << 16;

    /** A path whose last part has an ending of two to five letters or digits. */
    private static final Pattern FILE = Pattern.compile("[^:?*\"<>|]*\\.\\p{Alnum}{2,5}");

    private final Path project;

    FileHashes(Path project) {
        this.project = project.toAbsolutePath().normalize();
    }

    /** The hash of a file, named from the project's folder; empty when there is none to read. */
    Optional<String> of(String named) {
        if (isElsewhere(named)) {
            return Optional.empty();
        }
        try {
            Path file = project.resolve(named).normalize();
            return file.startsWith(project) && Files.isRegularFile(file)
                    ? Optional.of(of(file))
                    : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    /** Whether it is no file's name, but an address, a shelf or the number of a matter. */
    boolean isElsewhere(String named) {
        return named.startsWith("www.") || !FILE.matcher(named).matches();
    }

    static String of(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[BLOCK];
            for (int n = bytes.read(block); n >= 0; n = bytes.read(block)) {
                digest.update(block, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
