package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verka.store.Samples.activity;
import static org.verka.store.Samples.file;
import static org.verka.store.Samples.hash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.Evidence;
import org.verka.evidence.Origin;
import org.verka.evidence.StoreException;

/** An encrypted store shows nothing on disk and opens with its key only. */
class EncryptionTest {

    private static final String KEY = "0123456789abcdef".repeat(4);
    private static final String OTHER = "fedcba9876543210".repeat(4);
    private static final String SECRET = "HEMLIGANTECKNING";

    @TempDir Path project;

    private StoreAddress.Folder folder(Optional<String> key) {
        return new StoreAddress.Folder(project.resolve("store"), key);
    }

    private Evidence fill(StoreAddress address) {
        try (SqlStore store = SqlStore.open(address)) {
            store.add("a.csv", hash(1), file("a.csv", 50));
            store.add("b.csv", hash(2), List.of(activity("", SECRET, new Origin("b.csv", 2))));
            return store.read();
        }
    }

    @Test
    void aNewStoreIsEncryptedFromItsFirstByte() throws IOException {
        Evidence evidence = fill(folder(Optional.of(KEY)));
        assertFalse(isOnDisk());
        assertOpensWithItsKeyOnly(evidence);
    }

    @Test
    void aStoreThatWasNotEncryptedIsAfterwards() throws IOException {
        Evidence evidence = fill(folder(Optional.empty()));
        assertTrue(isOnDisk());
        try (SqlStore store = SqlStore.open(folder(Optional.of(KEY)))) {
            assertEquals(evidence, store.read());
        }
        SqlStore.encrypt(folder(Optional.of(KEY)));
        SqlStore.encrypt(folder(Optional.of(KEY)));
        assertFalse(isOnDisk());
        assertOpensWithItsKeyOnly(evidence);
    }

    @Test
    void itsBackupIsEncryptedWithTheSameKey() throws IOException {
        Evidence evidence = fill(folder(Optional.of(KEY)));
        Path file = project.resolve("kopia.zip");
        try (SqlStore store = SqlStore.open(folder(Optional.of(KEY)))) {
            new Backup(file, Optional.of(KEY)).write(store, Watch.none());
        }
        try (SqlStore store = SqlStore.open(project.resolve("other"))) {
            assertThrows(StoreException.class, () -> new Backup(file).restore(store, Watch.none()));
            new Backup(file, Optional.of(KEY)).restore(store, Watch.none());
            assertEquals(evidence, store.read());
        }
    }

    private void assertOpensWithItsKeyOnly(Evidence evidence) {
        for (Optional<String> wrong : List.of(Optional.<String>empty(), Optional.of(OTHER))) {
            StoreException refused =
                    assertThrows(StoreException.class, () -> SqlStore.open(folder(wrong)).close());
            assertEquals(StoreException.Reason.NO_KEY, refused.reason());
        }
        try (SqlStore store = SqlStore.open(folder(Optional.of(KEY)))) {
            assertEquals(evidence, store.read());
        }
    }

    private boolean isOnDisk() throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (bytes.contains(SECRET)) {
                    return true;
                }
            }
        }
        return false;
    }
}
