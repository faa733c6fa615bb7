package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verka.store.Samples.activity;
import static org.verka.store.Samples.count;
import static org.verka.store.Samples.file;
import static org.verka.store.Samples.form;
import static org.verka.store.Samples.hash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.Arrival;
import org.verka.evidence.Evidence;
import org.verka.evidence.LogEntry;
import org.verka.evidence.Origin;
import org.verka.evidence.ProgrammeVersion;
import org.verka.store.StoreFault.Kind;

/** A store as a whole: carried to another engine and back, backed up, checked. */
class WholeStoreTest {

    @RegisterExtension final OnPostgres postgres = new OnPostgres();
    @TempDir Path project;

    private StoreAddress folder(String name) {
        return new StoreAddress.Folder(project.resolve(name));
    }

    /** Every kind of row there is: texts, corrections, undone imports, nulls, long numbers. */
    private static void fill(SqlStore store) {
        store.add(
                Arrival.of("a.csv", hash(1))
                        .under(
                                List.of(
                                        new ProgrammeVersion(
                                                "P",
                                                "1",
                                                Optional.empty(),
                                                Optional.of(LocalDate.of(2014, 1, 1))))),
                file("a.csv", 300));
        store.add(
                "b.csv",
                hash(2),
                List.of(
                        form("T1", "123456789012345.678", new Origin("b.csv", 2)),
                        count("Vuxna", 10, new Origin("b.csv", 3)),
                        activity("Anna", "möte", new Origin("b.csv", 4))));
        store.add(
                Arrival.of("c.csv", hash(3)).correcting("felläst"),
                List.of(
                        form("T1", "2.8", new Origin("c.csv", 2)),
                        count("Vuxna", 11, new Origin("c.csv", 3))));
        store.add("d.csv", hash(4), file("d.csv", 5));
        store.undo(4, "fel fil");
        store.note(LogEntry.Event.EXPORT, "x.xlsx", "", 3);
    }

    @Test
    void everythingIsCarriedToPostgresAndBack() {
        try (SqlStore first = SqlStore.open(folder("first"));
                SqlStore second = SqlStore.open(postgres.address("second"));
                SqlStore third = SqlStore.open(folder("third"))) {
            fill(first);
            CopyReceipt there = first.copyTo(second, Watch.none());
            CopyReceipt back = second.copyTo(third, Watch.none());
            assertTrue(there.complete());
            assertEquals(there, back);
            for (SqlStore each : List.of(second, third)) {
                assertEquals(first.read(), each.read());
                assertEquals(first.imports(), each.imports());
                assertEquals(first.log(), each.log());
                assertEquals(new StoreFound(307, 614, 3, List.of()), each.check(Watch.none()));
                assertEquals(5, each.add("e.csv", hash(5), file("e.csv", 5)).added());
                assertEquals(5, each.imports().getLast().number());
                assertThrows(
                        IllegalArgumentException.class, () -> first.copyTo(each, Watch.none()));
            }
        }
    }

    @Test
    void aCopyThatIsStoppedLeavesNothing() {
        try (SqlStore first = SqlStore.open(folder("first"));
                SqlStore second = SqlStore.open(postgres.address("second"))) {
            fill(first);
            Watch impatient =
                    new Watch() {
                        private boolean far;

                        @Override
                        public void step(String what) {
                            far |= what.equals("segment");
                        }

                        @Override
                        public boolean cancelled() {
                            return far;
                        }
                    };
            assertThrows(CancellationException.class, () -> first.copyTo(second, impatient));
            assertEquals(Evidence.none(), second.read());
            assertTrue(first.copyTo(second, Watch.none()).complete());
        }
    }

    @Test
    void aBackupBringsBackEverything() throws IOException {
        Backup backup = new Backup(project.resolve("backup.zip"));
        Evidence evidence;
        try (SqlStore store = SqlStore.open(folder("first"))) {
            fill(store);
            evidence = store.read();
            backup.write(store, Watch.none());
            backup.write(store, Watch.none());
            assertThrows(IllegalArgumentException.class, () -> backup.restore(store, Watch.none()));
        }
        try (SqlStore store = SqlStore.open(folder("second"))) {
            backup.restore(store, Watch.none());
            assertEquals(evidence, store.read());
        }
        try (var files = Files.list(project)) {
            assertEquals(3, files.count());
        }
    }

    @Test
    void aDamagedBackupIsRefusedAndNothingRestored() throws IOException {
        Path file = project.resolve("backup.zip");
        try (SqlStore store = SqlStore.open(folder("first"))) {
            fill(store);
            new Backup(file).write(store, Watch.none());
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 0x55;
        Files.write(file, bytes);
        Path other = Files.writeString(project.resolve("other.zip"), "something else");
        try (SqlStore store = SqlStore.open(folder("second"))) {
            assertThrows(ZipException.class, () -> new Backup(file).restore(store, Watch.none()));
            assertThrows(ZipException.class, () -> new Backup(other).restore(store, Watch.none()));
            assertEquals(Evidence.none(), store.read());
        }
    }

    @Test
    void aCheckFindsWhatWasDamaged() throws SQLException {
        try (SqlStore store = SqlStore.open(folder("first"))) {
            fill(store);
            assertTrue(store.check(Watch.none()).faults().isEmpty());
        }
        damage("DELETE FROM question WHERE id = 1");
        damage("DELETE FROM case_count_fact WHERE import_id = 2");
        damage("UPDATE segment SET forms = 7 WHERE import_id = 3");
        damage("DELETE FROM superseded WHERE kind = 0");
        try (SqlStore store = SqlStore.open(folder("first"))) {
            List<Kind> kinds =
                    store.check(Watch.none()).faults().stream()
                            .map(StoreFault::kind)
                            .distinct()
                            .sorted()
                            .toList();
            assertEquals(
                    List.of(Kind.MISCOUNTED, Kind.DANGLING, Kind.DOUBLED, Kind.INCOMPLETE), kinds);
            assertFalse(store.check(Watch.none()).faults().isEmpty());
        }
    }

    private void damage(String sql) throws SQLException {
        try (Engine engine = Engine.of(folder("first"));
                Connection connection = engine.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
            connection.commit();
        }
    }

    @Test
    void twoProcessesOnOneServerSeeEachOthersFilesAndDoubleNothing() {
        StoreAddress address = postgres.address("shared");
        try (SqlStore one = SqlStore.open(address);
                SqlStore other = SqlStore.open(address)) {
            assertEquals(20, one.add("a.csv", hash(1), file("a.csv", 20)).added());
            assertEquals(20, other.add("a.csv", hash(1), file("a.csv", 20)).known());
            assertEquals(5, other.add("b.csv", hash(2), file("b.csv", 5)).added());
            assertEquals(5, one.add("b.csv", hash(2), file("b.csv", 5)).known());
            other.undo(1, "fel");
            assertEquals(5, one.read().forms().size());
            assertEquals(20, one.add("a.csv", hash(1), file("a.csv", 20)).added());
            assertEquals(25, other.read().forms().size());
        }
    }
}
