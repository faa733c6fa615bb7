package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A store in a folder that may only be read is read, by several at once, and says that it cannot be
 * written. It is tried by processes that may not write there, also when the tests run as root.
 */
class ReadOnlyFolderTest {

    private static final List<String> READ =
            List.of(
                    "forms 400",
                    "faults 0",
                    "imports 1",
                    "refused READ_ONLY",
                    "refused READ_ONLY",
                    "forms 400");

    @TempDir Path project;

    @Test
    void isReadAndRefusesToBeWritten() throws Exception {
        Path folder = filled();
        List<Path> before = files(folder);
        try (LockedFolder locked = new LockedFolder(folder)) {
            assertEquals(READ, said(reading(folder)));
        }
        assertEquals(before, files(folder));
        try (SqlStore store = SqlStore.open(folder)) {
            assertEquals(400, store.read().forms().size());
            assertEquals(3, store.add("b", Samples.hash(5), Samples.file("b", 3)).added());
        }
    }

    @Test
    void isReadBySeveralAtOnce() throws Exception {
        Path folder = filled();
        try (LockedFolder locked = new LockedFolder(folder)) {
            Process one = reading(folder);
            Process other = reading(folder);
            assertEquals(READ, said(one));
            assertEquals(READ, said(other));
        }
    }

    @Test
    void isNotReadWhileAnotherWrites() throws Exception {
        Path folder = filled();
        try (SqlStore writing = SqlStore.open(folder);
                LockedFolder locked = new LockedFolder(folder)) {
            assertEquals(List.of("refused IN_USE"), said(reading(folder)));
        }
    }

    @Test
    void mustBeWritableToBePutInOrderAfterAKill() throws Exception {
        Path folder = filled();
        Process process = ChildJvm.start(List.of(), folder, "killed", 1000);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("stored")) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        try (LockedFolder locked = new LockedFolder(folder)) {
            assertEquals(List.of("refused READ_ONLY"), said(reading(folder)));
        }
        try (SqlStore store = SqlStore.open(folder)) {
            assertTrue(store.read().forms().size() >= 800);
        }
    }

    @Test
    void mustBeWritableToBeBroughtFromAnEarlierVersion() throws Exception {
        Path folder = project.resolve("store");
        FirstSchema.unpack("schema-2.zip", folder);
        try (LockedFolder locked = new LockedFolder(folder)) {
            assertEquals(List.of("refused READ_ONLY"), said(reading(folder)));
        }
    }

    private Path filled() {
        Path folder = project.resolve("store");
        try (SqlStore store = SqlStore.open(folder)) {
            store.add("a", Samples.hash(1), Samples.file("a", AddingProcess.FORMS));
        }
        return folder;
    }

    private static List<Path> files(Path folder) throws Exception {
        try (var paths = Files.walk(folder)) {
            return paths.sorted().toList();
        }
    }

    private static Process reading(Path folder) throws Exception {
        return ChildJvm.start(
                LockedFolder.keepingToIt(), ReadingProcess.class, folder.toString(), "new", 1);
    }

    private static List<String> said(Process process) throws Exception {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> said = lines.lines().toList();
            process.waitFor();
            return said;
        }
    }
}
