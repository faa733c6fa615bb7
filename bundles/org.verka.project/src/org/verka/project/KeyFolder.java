package org.verka.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Where a user's keys lie: the folder that {@code VERKA_KEYS} names, else {@code .verka/keys} in
 * the home folder. Nobody else can read a key that is made here.
 *
 * @param folder the folder, which need not exist
 */
record KeyFolder(Path folder) {

    private static final int KEY_BYTES = 32;
    private static final int NAME_BYTES = 4;

    KeyFolder() {
        this(
                Optional.ofNullable(System.getenv("VERKA_KEYS"))
                        .map(Path::of)
                        .orElse(Path.of(System.getProperty("user.home"), ".verka", "keys")));
    }

    /** A key by its name: 64 hexadecimal digits. */
    Optional<String> key(String name) {
        Path file = file(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a new key and gives its name, which begins with a given one. */
    String make(String beginning) throws IOException {
        SecureRandom random = new SecureRandom();
        String name = beginning + "-" + hex(random, NAME_BYTES);
        put(name, hex(random, KEY_BYTES));
        return name;
    }

    /**
     * Keeps a key.
     *
     * @throws java.nio.file.FileAlreadyExistsException when there is one of that name
     */
    void put(String name, String key) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(folder);
        Path file = posix ? Files.createFile(file(name), onlyMine()) : file(name);
        Files.writeString(
                file, key + "\n", posix ? StandardOpenOption.WRITE : StandardOpenOption.CREATE_NEW);
    }

    private static FileAttribute<?> onlyMine() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    }

    private static String hex(SecureRandom random, int bytes) {
        byte[] made = new byte[bytes];
        random.nextBytes(made);
        return HexFormat.of().formatHex(made);
    }

    Path file(String name) {
        return folder.resolve(name + ".key");
    }
}
