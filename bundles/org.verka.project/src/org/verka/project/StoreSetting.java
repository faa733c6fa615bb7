package org.verka.project;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.verka.store.StoreAddress;

/**
 * Where a project's evidence is: in a folder of the project unless {@code .verka/store.properties}
 * says {@code connection=postgresql://user@host/database}. The password is never written there; it
 * is read from {@code PGPASSWORD} or the user's {@code .pgpass}.
 *
 * @param folder the project
 */
record StoreSetting(ProjectFolder folder) {

    private static final String CONNECTION = "connection";

    StoreAddress address() {
        return connection().map(this::server).orElse(own());
    }

    /** The folder with a database of the project's own. */
    StoreAddress own() {
        return new StoreAddress.Folder(folder.evidence());
    }

    /** Whether there is a store already, without opening it. */
    boolean exists() {
        return connection().isPresent() || Files.isDirectory(folder.evidence());
    }

    /** An address as people write it; empty when it is none. */
    static Optional<StoreAddress> server(String written, Optional<String> password) {
        return StoreAddress.Server.of(written, password).map(StoreAddress.class::cast);
    }

    static Optional<String> password() {
        return Optional.ofNullable(System.getenv("PGPASSWORD"));
    }

    private StoreAddress server(String written) {
        return server(written, password())
                .orElseThrow(() -> new IllegalArgumentException(file() + ": " + written));
    }

    private Optional<String> connection() {
        if (Files.notExists(file())) {
            return Optional.empty();
        }
        try (Reader reader = Files.newBufferedReader(file())) {
            Properties properties = new Properties();
            properties.load(reader);
            return Optional.ofNullable(properties.getProperty(CONNECTION))
                    .map(String::strip)
                    .filter(written -> !written.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes where the evidence is from now on.
     *
     * @param connection the address as people write it; empty for the project's own folder
     */
    void write(Optional<String> connection) throws IOException {
        if (connection.isEmpty()) {
            Files.deleteIfExists(file());
            return;
        }
        Files.createDirectories(file().getParent());
        Path part = file().resolveSibling("store.properties.part");
        Properties properties = new Properties();
        properties.setProperty(CONNECTION, connection.get());
        try (Writer writer = Files.newBufferedWriter(part)) {
            properties.store(writer, null);
        }
        Files.move(
                part, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file() {
        return folder.evidence().resolveSibling("store.properties");
    }
}
