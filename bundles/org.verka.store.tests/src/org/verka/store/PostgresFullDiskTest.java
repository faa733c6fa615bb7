package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Origin;
import org.verka.evidence.StoreException;

/**
 * A PostgreSQL server whose tables lie on a disk of a few megabytes, which it has in a name space
 * of its own (root is not needed for that), and the same when only its files cannot grow.
 */
class PostgresFullDiskTest {

    /** Mounts the disk, keeps a part of it until it is told to give it back, and starts. */
    private static final String ON_SMALL_DISK =
            """
            mkdir small && mount -t tmpfs -o size=40m small small || exit 3
            mkdir small/tables && head -c 12000000 /dev/zero > small/kept || exit 3
            (while [ ! -e room ] && kill -0 $$; do sleep 0.2; done; rm small/kept; touch roomy) &
            exec unshare --user --map-user=1000 --map-group=1000 "$@"
            """;

    /**
     * The same with the server's log of changes (WAL) on the small disk. Without room for it a
     * server may give up; it is started again then.
     */
    private static final String LOG_ON_SMALL_DISK =
            """
            mkdir small && mount -t tmpfs -o size=64m small small || exit 3
            mv data/pg_wal small/wal && ln -s "$PWD/small/wal" data/pg_wal || exit 3
            head -c 24000000 /dev/zero > small/kept || exit 3
            (while [ ! -e room ] && kill -0 $$; do sleep 0.2; done; rm small/kept; touch roomy) &
            trap 'ended=1; kill -INT $server' TERM
            while [ -z "$ended" ]; do
                unshare --user --map-user=1000 --map-group=1000 "$@" & server=$!
                wait $server
                sleep 0.5
            done
            """;

    /** In blocks of 512 bytes: more than the 16 MB of a file of the server's log. */
    private static final String WITH_SMALL_FILES = "ulimit -f 33000; exec \"$@\"";

    private static final int FORMS = 150;
    private static final int MOST_FILES = 100;

    @Test
    void aFullDiskOfTheServerIsReportedAndLosesNothing() throws Exception {
        List<String> around = List.of("unshare", "-rm", "sh", "-c", ON_SMALL_DISK, "sh");
        if (!mayHaveDisks()) {
            // No name spaces here, so no small disk; files that cannot grow are the nearest thing.
            aFileOfTheServerThatCannotGrowIsReportedAndLosesNothing();
            return;
        }
        try (PostgresServer server = new PostgresServer(around)) {
            StoreAddress address = server.databaseIn("small/tables");
            List<String> stored = fill(address, StoreException.Reason.DISK_FULL);
            Files.createFile(server.folder().resolve("room"));
            waitFor(server.folder().resolve("roomy"));
            assertHolds(address, stored);
        }
    }

    @Test
    void aFullDiskUnderTheServersOwnLogLosesNothing() throws Exception {
        if (!mayHaveDisks()) {
            // Nothing else makes the log alone run out of room.
            aFileOfTheServerThatCannotGrowIsReportedAndLosesNothing();
            return;
        }
        try (PostgresServer server =
                new PostgresServer(
                        List.of("unshare", "-rm", "sh", "-c", LOG_ON_SMALL_DISK, "sh"))) {
            StoreAddress address = server.database();
            List<String> stored = new ArrayList<>();
            try (SqlStore store = SqlStore.open(address)) {
                StoreException refused =
                        assertThrows(StoreException.class, () -> fill(store, stored));
                assertTrue(
                        EnumSet.of(
                                        StoreException.Reason.DISK_FULL,
                                        StoreException.Reason.UNREACHABLE)
                                .contains(refused.reason()),
                        () -> refused.reason() + " " + refused.getCause());
            }
            assertTrue(!stored.isEmpty(), "nothing was stored before the disk was full");
            Files.createFile(server.folder().resolve("room"));
            waitFor(server.folder().resolve("roomy"));
            server.await();
            String log = Files.readString(server.folder().resolve("log.txt"));
            assertTrue(log.matches("(?s).*pg_wal/\\S+ No space left.*"), log);
            assertHolds(address, stored);
        }
    }

    @Test
    void aFileOfTheServerThatCannotGrowIsReportedAndLosesNothing() throws Exception {
        try (PostgresServer server =
                new PostgresServer(List.of("sh", "-c", WITH_SMALL_FILES, "sh"))) {
            StoreAddress address = server.database();
            assertHolds(address, fill(address, StoreException.Reason.DISK_FULL));
        }
    }

    private static boolean mayHaveDisks() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "try", "/mnt")
                        .redirectErrorStream(true)
                        .start();
        process.getInputStream().readAllBytes();
        return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    /** Takes in files until one is refused, and says which were stored. */
    private static List<String> fill(StoreAddress address, StoreException.Reason why) {
        List<String> stored = new ArrayList<>();
        try (SqlStore store = SqlStore.open(address)) {
            StoreException refused = assertThrows(StoreException.class, () -> fill(store, stored));
            assertEquals(why, refused.reason(), () -> String.valueOf(refused.getCause()));
            assertTrue(!stored.isEmpty(), "nothing was stored before the disk was full");
            assertEquals(FORMS * stored.size(), store.read().forms().size());
        }
        return stored;
    }

    private static void fill(SqlStore store, List<String> stored) {
        for (int i = 0; i < MOST_FILES; i++) {
            String path = "file-" + i + ".csv";
            store.add(path, Samples.hash(i), written(path));
            stored.add(path);
        }
    }

    private static void waitFor(Path file) throws InterruptedException {
        for (int tries = 0; tries < 200 && !Files.exists(file); tries++) {
            Thread.sleep(50);
        }
    }

    /** What was stored is there, nothing of what was refused is, and a small file fits again. */
    private static void assertHolds(StoreAddress address, List<String> stored) {
        try (SqlStore store = SqlStore.open(address)) {
            assertEquals(List.of(), store.check(Watch.none()).faults());
            assertEquals(stored, store.imports().stream().map(i -> i.arrival().path()).toList());
            assertEquals(FORMS * stored.size(), store.read().forms().size());
            assertEquals(
                    1,
                    store.add("more.csv", Samples.hash(999), Samples.file("more.csv", 1)).added());
        }
    }

    /** Forms with long open answers that nothing can be packed in. */
    private static List<Fact> written(String path) {
        Random random = new Random(path.hashCode());
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < FORMS; i++) {
            FormAnswer form = Samples.form(path + " " + i, "2.0", new Origin(path, i + 2));
            StringBuilder text = new StringBuilder();
            random.ints(9000, ' ' + 1, '~').forEach(c -> text.append((char) c));
            TreeMap<String, String> texts = new TreeMap<>();
            texts.put("Egna", text.toString());
            facts.add(
                    new FormAnswer(
                            form.site(),
                            form.subject(),
                            form.instrument(),
                            form.informant(),
                            form.occasion(),
                            form.date(),
                            form.scores(),
                            form.items(),
                            texts,
                            form.origin()));
        }
        return facts;
    }
}
