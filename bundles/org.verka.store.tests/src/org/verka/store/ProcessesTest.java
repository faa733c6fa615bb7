package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.Evidence;
import org.verka.evidence.EvidenceStore;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.SourceFile;
import org.verka.evidence.StoreException;

/** What becomes of a store when processes compete for it, are killed or have no room. */
class ProcessesTest {

    private static final List<String> PLAIN = List.of();

    @TempDir Path project;

    @Test
    void aSecondProcessIsToldThatTheStoreIsInUse() throws Exception {
        Path folder = project.resolve("store");
        try (EvidenceStore store = SqlStore.open(folder)) {
            List<String> said = finish(ChildJvm.start(PLAIN, folder, "b", 1));
            assertEquals("refused IN_USE", said.get(0));
            assertEquals(1, store.add("a", Samples.hash(1), Samples.file("a", 1)).added());
        }
        Process other = ChildJvm.start(PLAIN, folder, "b", 1, "60000");
        try (BufferedReader lines = lines(other)) {
            assertEquals("open", lines.readLine());
            assertEquals("stored b-0", lines.readLine());
            StoreException refused =
                    assertThrows(StoreException.class, () -> SqlStore.open(folder).close());
            assertEquals(StoreException.Reason.IN_USE, refused.reason());
        } finally {
            kill(other);
        }
        assertEquals(Set.of("a", "b-0"), files(folder));
    }

    /** Derby keeps a second process out by itself, if ever the lock on the marker did not. */
    @Test
    void derbyRefusesASecondProcessToo() throws Exception {
        Path folder = project.resolve("store");
        Process other = ChildJvm.start(PLAIN, folder, "b", 1, "60000");
        try (BufferedReader lines = lines(other)) {
            assertEquals("open", lines.readLine());
            assertEquals("stored b-0", lines.readLine());
            Files.delete(folder.resolve(StoreFolder.MARKER));
            Files.writeString(
                    folder.resolve(StoreFolder.MARKER), "Verka evidence store, format 1\n");
            StoreException refused =
                    assertThrows(StoreException.class, () -> SqlStore.open(folder).close());
            assertEquals(StoreException.Reason.IN_USE, refused.reason());
        } finally {
            kill(other);
        }
    }

    @Test
    void aKilledProcessLeavesWholeFilesAndEverythingItWasPromised() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Path folder = project.resolve("store");
        Set<String> promised = new HashSet<>();
        for (int round = 0; round < 8; round++) {
            Process process = ChildJvm.start(PLAIN, folder, "r" + round, 1_000);
            promised.addAll(storedUntilKilled(process, round < 3, random));
            assertWholeFiles(folder, promised, "seed " + seed);
        }
        assertTrue(promised.size() >= 5, promised.size() + " files, seed " + seed);
    }

    /** The first rounds are killed at any moment from the start, the others while they add. */
    private static Set<String> storedUntilKilled(Process process, boolean early, Random random)
            throws Exception {
        Set<String> stored = new HashSet<>();
        Thread killer =
                new Thread(() -> {
                    try {
                        Thread.sleep(early ? random.nextInt(1500) : 60_000);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    process.toHandle().destroyForcibly();
                });
        killer.start();
        int enough = 1 + random.nextInt(4);
        try (BufferedReader lines = lines(process)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("stored ")) {
                    stored.add(line.substring("stored ".length()));
                }
                if (stored.size() == enough) {
                    Thread.sleep(random.nextInt(40));
                    killer.interrupt();
                }
            }
        }
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        killer.interrupt();
        killer.join();
        return stored;
    }

    @Test
    void aFileThatCannotGrowIsReportedAsAFullDiskAndLosesNothing() throws Exception {
        assertFullDiskLosesNothing(project.resolve("store"), filesOfAtMost(3000), () -> true);
    }

    @Test
    void aFullDiskIsReportedAndLosesNothing() throws Exception {
        Path disk = Files.createDirectory(project.resolve("disk"));
        if (!run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.toString())) {
            // Only root may make a small disk; a smaller limit on files is the nearest thing.
            assertFullDiskLosesNothing(disk.resolve("store"), filesOfAtMost(2500), () -> true);
            return;
        }
        try {
            assertFullDiskLosesNothing(
                    disk.resolve("store"),
                    PLAIN,
                    () -> run("mount", "-o", "remount,size=64m", disk.toString()));
        } finally {
            run("umount", disk.toString());
        }
    }

    private static void assertFullDiskLosesNothing(
            Path folder, List<String> command, Callable<?> makeRoom) throws Exception {
        List<String> said = finish(ChildJvm.start(command, folder, "f", 100_000));
        List<String> ends = said.stream().filter(s -> s.startsWith("refused")).toList();
        assertEquals(List.of("refused DISK_FULL"), ends, () -> String.join("\n", said));
        Set<String> promised = new HashSet<>();
        for (String line : said) {
            if (line.startsWith("stored ")) {
                promised.add(line.substring("stored ".length()));
            }
        }
        assertTrue(!promised.isEmpty(), "nothing was stored before the disk was full");
        makeRoom.call();
        assertWholeFiles(folder, promised, folder.toString());
    }

    /** A limit that the shell sets for what it starts, in blocks of 512 bytes. */
    private static List<String> filesOfAtMost(int blocks) {
        return List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh");
    }

    @Test
    void noRoomForANewStoreIsReportedToo() throws Exception {
        Path folder = project.resolve("store");
        List<String> said = finish(ChildJvm.start(filesOfAtMost(200), folder, "f", 1));
        assertEquals("refused DISK_FULL", said.get(0), () -> String.join("\n", said));
        assertWholeFiles(folder, Set.of(), "after a new try");
    }

    @Test
    void aFolderThatCannotBeWrittenIsReported() throws Exception {
        Path folder = project.resolve("store");
        SqlStore.open(folder).close();
        try (LockedFolder locked = new LockedFolder(folder)) {
            List<String> said = finish(ChildJvm.start(LockedFolder.keepingToIt(), folder, "f", 1));
            assertEquals("open", said.get(0), () -> String.join("\n", said));
            assertEquals("refused READ_ONLY", said.get(1), () -> String.join("\n", said));
        }
    }

    private static void assertWholeFiles(Path folder, Set<String> promised, String message) {
        try (EvidenceStore store = SqlStore.open(folder)) {
            Evidence evidence = store.read();
            Map<String, Integer> forms = new HashMap<>();
            for (FormAnswer form : evidence.forms()) {
                forms.merge(form.origin().file(), 1, Integer::sum);
            }
            Map<String, Integer> whole = new HashMap<>();
            for (SourceFile source : evidence.sources()) {
                whole.put(source.path(), AddingProcess.FORMS);
            }
            assertEquals(whole, forms, message);
            assertTrue(whole.keySet().containsAll(promised), message);
        }
    }

    private static Set<String> files(Path folder) {
        Set<String> files = new HashSet<>();
        try (EvidenceStore store = SqlStore.open(folder)) {
            store.read().sources().forEach(s -> files.add(s.path()));
        }
        return files;
    }

    private static boolean run(String... command) throws Exception {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    private static BufferedReader lines(Process process) {
        return process.inputReader(StandardCharsets.UTF_8);
    }

    private static List<String> finish(Process process) throws Exception {
        try (BufferedReader lines = lines(process)) {
            List<String> said = lines.lines().toList();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            return said;
        } finally {
            process.destroyForcibly();
        }
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    }
}
