package org.verka.project;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.verka.evidence.WholeFile;
import org.verka.store.StoreAddress;

/**
 * Where a project's evidence is: in a folder of the project unless {@code .verka/store.properties}
 * says {@code connection=postgresql://user@host/database}. The password is never written there; it
 * is read from {@code PGPASSWORD} or the user's {@code .pgpass}. A line {@code key=name} says that
 * the folder is encrypted, and {@code pseudonyms=name} that pseudonyms are made of what files call
 * clients; the keys themselves lie in the user's key folder, never in the project.
 *
 * @param folder the project
 */
record StoreSetting(ProjectFolder folder) {

    private static final String CONNECTION = "connection";
    private static final String KEY = "key";
    private static final String PSEUDONYMS = "pseudonyms";

    StoreAddress address() {
        return connection().map(this::server).orElse(own());
    }

    /** The folder with a database of the project's own. */
    StoreAddress own() {
        return new StoreAddress.Folder(folder.evidence(), key());
    }

    /**
     * The key that the project's own folder is encrypted with; empty without one, or without it.
     */
    Optional<String> key() {
        return property(KEY).flatMap(name -> new KeyFolder().key(name));
    }

    /** Says that the project's own folder is encrypted with a new key, unless it is already. */
    StoreAddress.Folder encrypted() throws IOException {
        if (property(KEY).isEmpty()) {
            set(KEY, Optional.of(new KeyFolder().make(projectName())));
        }
        return new StoreAddress.Folder(folder.evidence(), key());
    }

    /** The name of the key that pseudonyms are made with; empty when none are made. */
    Optional<String> pseudonymKey() {
        return property(PSEUDONYMS);
    }

    /** Says that pseudonyms are made, and with which key. */
    void namePseudonymKey(String name) throws IOException {
        set(PSEUDONYMS, Optional.of(name));
    }

    /** What the project's folder is called. */
    String projectName() {
        return folder.root().getFileName().toString();
    }

    boolean isServer() {
        return connection().isPresent();
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
        return property(CONNECTION);
    }

    private Optional<String> property(String name) {
        return Optional.ofNullable(properties().getProperty(name))
                .map(String::strip)
                .filter(written -> !written.isEmpty());
    }

    private Properties properties() {
        Properties properties = new Properties();
        if (Files.exists(file())) {
            try (Reader reader = Files.newBufferedReader(file())) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    /**
     * Writes where the evidence is from now on.
     *
     * @param connection the address as people write it; empty for the project's own folder
     */
    void write(Optional<String> connection) throws IOException {
        set(CONNECTION, connection);
    }

    private void set(String name, Optional<String> value) throws IOException {
        Properties properties = properties();
        properties.remove(name);
        value.ifPresent(v -> properties.setProperty(name, v));
        Files.createDirectories(file().getParent());
        WholeFile.write(
                file(),
                unfinished -> {
                    try (Writer writer = Files.newBufferedWriter(unfinished)) {
                        properties.store(writer, null);
                    }
                    return unfinished;
                });
    }

    private Path file() {
        return folder.evidence().resolveSibling("store.properties");
    }
}
