package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verka.store.Samples.activity;
import static org.verka.store.Samples.count;
import static org.verka.store.Samples.file;
import static org.verka.store.Samples.form;
import static org.verka.store.Samples.hash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.Contradiction;
import org.verka.evidence.Evidence;
import org.verka.evidence.EvidenceStore;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.evidence.Receipt;
import org.verka.evidence.SourceFile;
import org.verka.evidence.StoreException;

class StoreTest {

    private static final Instant NOW = Instant.parse("2026-03-29T01:30:00.123456Z");
    private static final Origin ROW_2 = new Origin("formulär/a.csv", 2);
    private static final Origin ROW_3 = new Origin("formulär/a.csv", 3);

    @TempDir Path project;

    @Test
    void givesBackThousandsOfNewClientsFromOneFileAndThenFromAnother() {
        List<Fact> first = file("ö 😀 ", 2500);
        List<Fact> second = file("b", 1500);
        try (SqlStore store = open()) {
            store.add("ö 😀 ", hash(1), first);
            store.add("b", hash(2), second);
            store.add("c.csv", hash(3), file("ö 😀 ", 2600));
        }
        try (SqlStore store = open()) {
            Set<FormAnswer> found = new HashSet<>(store.read().forms());
            assertEquals(2600 + 1500, found.size());
            assertTrue(found.containsAll(first));
            assertTrue(found.containsAll(second));
            assertEquals(new Receipt(0, 2500, List.of()), store.add("ö 😀 ", hash(1), first));
            assertEquals(List.of(), store.check(Watch.none()).faults());
        }
    }

    @Test
    void givesBackWhatWasStoredAlsoAfterReopening() {
        FormAnswer form = form("T001", "2.7", ROW_2);
        FormAnswer empty = emptyForm();
        var counted = count("Barn och unga", 28, new Origin("formulär/a.csv", 4));
        var done = activity("Kuratorn", "möte; \"trepart\"\nmed skolan", new Origin("b.csv", 5));
        var quiet = quietActivity();
        Evidence stored;
        try (SqlStore store = open()) {
            assertEquals(Evidence.none(), store.read());
            store.add("formulär/a.csv", hash(1), List.of(form, counted, empty));
            store.add("b.csv", hash(2), List.of(done, quiet));
            stored = store.read();
        }
        assertEquals(
                new Evidence(
                        List.of(empty, form),
                        List.of(counted),
                        List.of(quiet, done),
                        List.of(
                                new SourceFile("b.csv", hash(2), NOW, "åsa", 2),
                                new SourceFile("formulär/a.csv", hash(1), NOW, "åsa", 3))),
                stored);
        try (SqlStore store = open()) {
            assertEquals(stored, store.read());
        }
    }

    private static FormAnswer emptyForm() {
        return new FormAnswer(
                "Sandviken",
                "SB05",
                "SDQ",
                "Mamma om barn",
                Occasion.FOLLOW_UP,
                LocalDate.of(2014, 5, 20),
                new TreeMap<>(),
                ROW_3);
    }

    private static ActivityRecord quietActivity() {
        return new ActivityRecord(
                "Screening",
                "Sandviken",
                LocalDate.of(1, 1, 1),
                0,
                OptionalInt.empty(),
                "",
                "",
                new Origin("b.csv", 6));
    }

    @Test
    void addsNothingTheSecondTime() {
        List<Fact> facts = new ArrayList<>(file("a.csv", 40));
        facts.add(count("Vuxna", 10, new Origin("a.csv", 50)));
        facts.add(activity("", "", new Origin("a.csv", 51)));
        try (EvidenceStore store = open()) {
            assertEquals(new Receipt(42, 0, List.of()), store.add("a.csv", hash(1), facts));
            Evidence once = store.read();
            assertEquals(new Receipt(0, 42, List.of()), store.add("a.csv", hash(1), facts));
            assertEquals(once, store.read());
        }
        try (EvidenceStore store = open()) {
            assertEquals(new Receipt(0, 42, List.of()), store.add("copy.csv", hash(1), facts));
            assertEquals(40, store.read().forms().size());
            assertEquals(0, store.read().sources().get(1).facts());
        }
    }

    @Test
    void addsOnlyTheNewRowsOfAFileThatHasGrown() {
        try (EvidenceStore store = open()) {
            store.add("a.csv", hash(1), List.of(form("T001", "2.7", ROW_2)));
            Receipt receipt =
                    store.add(
                            "a.csv",
                            hash(2),
                            List.of(form("T001", "2.70", ROW_2), form("T002", "3", ROW_3)));
            assertEquals(new Receipt(1, 1, List.of()), receipt);
            assertEquals(2, store.read().forms().size());
        }
    }

    @Test
    void takesMoreFromAFileThatIsNowReadMoreFully() {
        try (EvidenceStore store = open()) {
            store.add("a.csv", hash(1), List.of(form("T001", "2.7", ROW_2)));
            store.add(
                    "a.csv",
                    hash(1),
                    List.of(form("T001", "2.7", ROW_2), form("T002", "3", ROW_3)));
            assertEquals(
                    List.of(new SourceFile("a.csv", hash(1), NOW, "åsa", 2)),
                    store.read().sources());
        }
    }

    @Test
    void storesNothingOfAFileThatContradictsWhatIsStored() {
        try (EvidenceStore store = open()) {
            FormAnswer first = form("T001", "2.7", ROW_2);
            var counted = count("Vuxna", 10, ROW_3);
            var done = activity("", "", ROW_3);
            store.add(ROW_2.file(), hash(1), List.of(first, counted, done));
            Evidence before = store.read();
            Origin other = new Origin("b.csv", 9);
            FormAnswer changed = form("T001", "2.8", other);
            var recounted = count("Vuxna", 11, other);
            var redone =
                    new ActivityRecord(
                            done.activity(),
                            done.site(),
                            done.date(),
                            done.amount(),
                            OptionalInt.empty(),
                            "",
                            "",
                            other);
            Receipt receipt =
                    store.add(
                            "b.csv",
                            hash(2),
                            List.of(form("T002", "1", other), changed, recounted, redone));
            assertEquals(
                    new Receipt(
                            0,
                            0,
                            List.of(
                                    new Contradiction(first, changed),
                                    new Contradiction(counted, recounted),
                                    new Contradiction(done, redone))),
                    receipt);
            assertEquals(before, store.read());
        }
    }

    @Test
    void tellsApartWhatDiffersOnlyBySpacesOrByWhereAWordStands() {
        List<Fact> facts =
                List.of(
                        form("T1", "1", ROW_2),
                        form("T1 ", "2", ROW_2),
                        form("t1", "3", ROW_2),
                        count("a", 1, ROW_2),
                        count("a ", 2, ROW_2),
                        activity("a", "b", ROW_2),
                        activity("ab", "", ROW_2),
                        activity("", "ab", ROW_2));
        try (EvidenceStore store = open()) {
            assertEquals(8, store.add("a.csv", hash(1), facts).added());
            assertEquals(8, store.add("a.csv ", hash(1), facts).known());
            assertEquals(2, store.read().sources().size());
        }
    }

    @Test
    void readsInTheSameOrderHoweverItWasAdded() {
        long seed = new Random().nextLong();
        List<Fact> facts = new ArrayList<>(file("a.csv", 100));
        for (int i = 0; i < 30; i++) {
            facts.add(activity("by " + i, "note", ROW_2));
        }
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));
        try (EvidenceStore one = open();
                EvidenceStore other = open(project.resolve("other"))) {
            one.add("a.csv", hash(1), facts);
            other.add("a.csv", hash(1), shuffled);
            assertEquals(one.read(), other.read(), "seed " + seed);
        }
    }

    @Test
    void refusesTwoFactsWithOneKeyAndTextsThatAreTooLong() {
        try (EvidenceStore store = open()) {
            assertThrows(
                    IllegalArgumentException.class,
                    () ->
                            store.add(
                                    "a.csv",
                                    hash(1),
                                    List.of(form("T1", "1", ROW_2), form("T1", "2", ROW_3))));
            String longest = "å".repeat(1000);
            store.add(longest, hash(2), List.of(form(longest, "1", new Origin(longest, 2))));
            assertThrows(
                    IllegalArgumentException.class,
                    () ->
                            store.add(
                                    "a.csv",
                                    hash(1),
                                    List.of(
                                            form("T1", "1", ROW_2),
                                            form("x" + longest, "1", ROW_2))));
            store.add("n.csv", hash(3), List.of(activity("", "å".repeat(32_672), ROW_2)));
            assertEquals(List.of(longest), subjects(store));
        }
    }

    private static List<String> subjects(EvidenceStore store) {
        return store.read().forms().stream().map(FormAnswer::subject).toList();
    }

    @Test
    void leavesAFolderThatIsNotOursAsItWas() throws Exception {
        Path foreign = Files.createDirectory(project.resolve("foreign"));
        Files.writeString(foreign.resolve("budget.xlsx"), "mine");
        assertEquals(StoreException.Reason.NOT_OURS, refusal(foreign));
        try (var files = Files.list(foreign)) {
            assertEquals(List.of(foreign.resolve("budget.xlsx")), files.toList());
        }
        Files.writeString(foreign.resolve(StoreFolder.MARKER), "something else");
        assertEquals(StoreException.Reason.NOT_OURS, refusal(foreign));
        Path file = Files.writeString(project.resolve("file"), "mine");
        assertEquals(StoreException.Reason.NOT_OURS, refusal(file));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void refusesWhatANewerVersionMade() throws Exception {
        Path folder = project.resolve("store");
        open().close();
        try (Connection connection =
                        new DerbyDatabase(
                                        folder.resolve("derby"),
                                        folder.resolve("l"),
                                        Optional.empty())
                                .getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE store SET version = 999");
        }
        new DerbyDatabase(folder.resolve("derby"), folder.resolve("l"), Optional.empty())
                .shutDown();
        assertEquals(StoreException.Reason.NEWER, refusal(folder));
        Files.writeString(folder.resolve(StoreFolder.MARKER), "Verka evidence store, format 3\n");
        assertEquals(StoreException.Reason.NEWER, refusal(folder));
    }

    @Test
    void opensWhatAProcessKilledWhileMakingItLeftBehind() throws Exception {
        Path folder = Files.createDirectory(project.resolve("store"));
        open().close();
        Files.move(folder.resolve("derby"), folder.resolve("derby.new"));
        Files.delete(folder.resolve("derby.new").resolve("service.properties"));
        try (EvidenceStore store = open()) {
            assertEquals(1, store.add("a.csv", hash(1), file("a.csv", 1)).added());
        }
        Path marked = Files.createDirectory(project.resolve("marked"));
        Files.createFile(marked.resolve(StoreFolder.MARKER));
        open(marked).close();
    }

    @Test
    void saysThatDamagedFilesAreDamagedAndLetsTheFolderGo() throws Exception {
        Path folder = project.resolve("store");
        open().close();
        Path properties = folder.resolve("derby/service.properties");
        String sound = Files.readString(properties);
        Files.writeString(properties, "nonsense");
        assertEquals(StoreException.Reason.DAMAGED, refusal(folder));
        Files.writeString(properties, sound);
        open().close();
    }

    @Test
    void isOpenOnlyOnceInAProcess() {
        try (EvidenceStore store = open()) {
            assertEquals(StoreException.Reason.IN_USE, refusal(project.resolve("store")));
            assertEquals(1, store.add("a.csv", hash(1), file("a.csv", 1)).added());
        }
        open().close();
    }

    @Test
    void worksInAFolderWithASemicolonAndSpacesInItsName() {
        Path odd = project.resolve("Sam;create=true ordnat/åäö");
        try (EvidenceStore store = open(odd)) {
            store.add("a.csv", hash(1), file("a.csv", 3));
        }
        try (EvidenceStore store = open(odd)) {
            assertEquals(3, store.read().forms().size());
        }
        assertTrue(Files.isDirectory(odd.resolve("derby")));
    }

    @Test
    void leavesNoLogOutsideItsFolderAndNoSettingBehind() throws Exception {
        assertFalse(Files.exists(Path.of("derby.log")));
        open().close();
        assertFalse(Files.exists(Path.of("derby.log")));
        assertEquals(null, System.getProperty("derby.stream.error.file"));
        try (var files = Files.list(project)) {
            assertEquals(List.of(project.resolve("store")), files.toList());
        }
    }

    @Test
    void closesTwiceAndThenRefusesToBeUsed() {
        SqlStore store = open();
        store.close();
        store.close();
        assertThrows(IllegalStateException.class, store::read);
    }

    private static StoreException.Reason refusal(Path folder) {
        StoreException refused =
                assertThrows(StoreException.class, () -> SqlStore.open(folder).close());
        assertEquals(folder.toString(), refused.place());
        assertNotNull(refused.getMessage());
        return refused.reason();
    }

    private SqlStore open() {
        return open(project.resolve("store"));
    }

    private static SqlStore open(Path folder) {
        return SqlStore.open(folder, Clock.fixed(NOW, ZoneOffset.UTC), "åsa");
    }
}
