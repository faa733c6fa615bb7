package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.verka.store.Samples.count;
import static org.verka.store.Samples.form;
import static org.verka.store.Samples.hash;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.Arrival;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Import;
import org.verka.evidence.LogEntry;
import org.verka.evidence.Origin;
import org.verka.evidence.ProgrammeVersion;
import org.verka.evidence.Receipt;
import org.verka.evidence.StoredFact;
import org.verka.evidence.UndoReceipt;
import org.verka.evidence.UndoReceipt.Outcome;

/** Nothing is overwritten: corrections, undoing, and where a fact comes from. */
class CorrectionsTest {

    private static final Instant NOW = Instant.parse("2026-03-29T01:30:00.123456Z");
    private static final Origin ROW_2 = new Origin("a.csv", 2);
    private static final Origin ROW_9 = new Origin("b.csv", 9);
    private static final FormAnswer WRONG = form("T001", "2.7", ROW_2);
    private static final FormAnswer RIGHT = form("T001", "2.8", ROW_9);
    private static final FormAnswer OTHER = form("T002", "3", new Origin("a.csv", 3));
    private static final CaseCount COUNTED = count("Vuxna", 10, new Origin("a.csv", 4));
    private static final CaseCount RECOUNTED = count("Vuxna", 11, new Origin("b.csv", 10));
    private static final Arrival FIRST = Arrival.of("a.csv", hash(1));
    private static final Arrival CORRECTION = Arrival.of("b.csv", hash(2)).correcting("felläst");

    @TempDir Path project;
    private SqlStore store;

    StoreAddress address(String name) {
        return new StoreAddress.Folder(project.resolve(name));
    }

    @BeforeEach
    void open() {
        store = SqlStore.open(Engine.of(address("store")), Clock.fixed(NOW, ZoneOffset.UTC), "åsa");
        store.add(FIRST, List.of(WRONG, OTHER, COUNTED));
    }

    @Test
    void aCorrectionThatIsNotKeptLeavesNoNumbersOfItsClientsBehind() {
        store.add(CORRECTION, List.of(RIGHT));
        FormAnswer unknown = form("T003", "1", new Origin("c.csv", 2));
        try (Import again = store.begin(CORRECTION)) {
            again.withdraw(unknown, 9);
            assertEquals(new Receipt(0, 1, List.of()), again.commit());
        }
        store.add("c.csv", hash(3), List.of(unknown));
        reopen();
        assertEquals(List.of(RIGHT, OTHER, unknown), store.read().forms());
    }

    private void reopen() {
        store.close();
        store = SqlStore.open(Engine.of(address("store")), Clock.fixed(NOW, ZoneOffset.UTC), "åsa");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aCorrectionTakesTheEarlierFactsPlaceWhichStaysReadable() {
        assertEquals(
                new Receipt(2, 0, List.of()), store.add(CORRECTION, List.of(RIGHT, RECOUNTED)));
        reopen();
        assertEquals(List.of(RIGHT, OTHER), store.read().forms());
        assertEquals(List.of(RECOUNTED), store.read().counts());
        assertHistory(WRONG, RIGHT, store.history(RIGHT));
        assertHistory(COUNTED, RECOUNTED, store.history(COUNTED));
    }

    private static void assertHistory(Fact first, Fact second, List<StoredFact> history) {
        assertEquals(List.of(first, second), history.stream().map(StoredFact::fact).toList());
        assertEquals(List.of(false, true), history.stream().map(StoredFact::standing).toList());
        assertEquals(Optional.of("felläst"), history.getLast().takenIn().arrival().correction());
    }

    @Test
    void theFileThatWasCorrectedIsKnownWhenItIsReadAgain() {
        store.add(CORRECTION, List.of(RIGHT, RECOUNTED));
        for (int round = 0; round < 2; round++) {
            assertEquals(
                    new Receipt(0, 3, List.of()), store.add(FIRST, List.of(WRONG, OTHER, COUNTED)));
            assertEquals(
                    new Receipt(0, 2, List.of()), store.add(CORRECTION, List.of(RIGHT, RECOUNTED)));
            reopen();
        }
        assertEquals(2, store.imports().size());
    }

    @Test
    void aCorrectionCanSayWhatWasSaidFirst() {
        store.add(CORRECTION, List.of(RIGHT, RECOUNTED));
        Arrival back = Arrival.of("c.csv", hash(3)).correcting("rätt från början");
        assertEquals(2, store.add(back, List.of(WRONG, COUNTED)).added());
        reopen();
        assertEquals(List.of("2.7", "3"), closeness(store.read()));
        assertEquals(10, store.read().counts().getFirst().numerator());
    }

    private static List<String> closeness(Evidence evidence) {
        return evidence.forms().stream().map(f -> f.scores().get("Närhet").toString()).toList();
    }

    @Test
    void aWithdrawnFactDoesNotCountAndDoesNotComeBackWithItsFile() {
        try (Import taking = store.begin(CORRECTION)) {
            taking.withdraw(WRONG, 5);
            taking.withdraw(COUNTED, 6);
            taking.withdraw(form("T999", "1", ROW_2), 7);
            assertEquals(new Receipt(2, 1, List.of()), taking.commit());
        }
        for (int round = 0; round < 2; round++) {
            assertEquals(
                    new Evidence(List.of(OTHER), List.of(), List.of(), store.read().sources()),
                    store.read());
            assertEquals(3, store.add(FIRST, List.of(WRONG, OTHER, COUNTED)).known());
            reopen();
        }
        assertEquals(2, store.add("b.csv", hash(4), List.of(RIGHT, RECOUNTED)).added());
        reopen();
        assertEquals(List.of(RIGHT, OTHER), store.read().forms());
        assertEquals(List.of(RECOUNTED), store.read().counts());
    }

    @Test
    void onlyACorrectionWithdraws() {
        try (Import taking = store.begin(Arrival.of("b.csv", hash(2)))) {
            assertThrows(IllegalStateException.class, () -> taking.withdraw(WRONG, 5));
        }
        assertThrows(IllegalArgumentException.class, () -> FIRST.correcting(" "));
    }

    @Test
    void anUndoneImportIsKeptAndDoesNotCount() {
        assertEquals(
                new UndoReceipt(Outcome.UNDONE, 3, List.of()), store.undo(1, "fel fil skickad"));
        for (int round = 0; round < 2; round++) {
            assertEquals(Evidence.none(), store.read());
            assertEquals(
                    List.of(false),
                    store.history(WRONG).stream().map(StoredFact::standing).toList());
            assertEquals(
                    "fel fil skickad", store.imports().getFirst().undone().orElseThrow().reason());
            assertEquals(
                    new UndoReceipt(Outcome.UNDONE_BEFORE, 0, List.of()), store.undo(1, "igen"));
            reopen();
        }
        assertEquals(Outcome.UNKNOWN, store.undo(7, "finns inte").outcome());
        assertEquals(3, store.add(FIRST, List.of(WRONG, OTHER, COUNTED)).added());
        assertEquals(List.of(WRONG, OTHER), store.read().forms());
    }

    @Test
    void undoingACorrectionBringsBackWhatItCorrected() {
        store.add(CORRECTION, List.of(RIGHT, RECOUNTED));
        assertEquals(new UndoReceipt(Outcome.CORRECTED_SINCE, 0, List.of(2)), store.undo(1, "fel"));
        assertEquals(Outcome.UNDONE, store.undo(2, "det var rätt").outcome());
        assertEquals(List.of(WRONG, OTHER), store.read().forms());
        assertEquals(List.of(COUNTED), store.read().counts());
        Receipt again = store.add("b.csv", hash(2), List.of(RIGHT));
        assertEquals(WRONG, again.contradictions().getFirst().stored());
        assertEquals(Outcome.UNDONE, store.undo(1, "fel").outcome());
        assertEquals(Evidence.none(), store.read());
    }

    @Test
    void takesTheRestOfAFileWhenAPartWasAskedFor() {
        FormAnswer third = form("T003", "1", ROW_9);
        Receipt receipt =
                store.add(Arrival.of("b.csv", hash(2)).inPart(), List.of(RIGHT, third, RECOUNTED));
        assertEquals(List.of(1, 2), List.of(receipt.added(), receipt.contradicting()));
        assertEquals(List.of(WRONG, OTHER, third), store.read().forms());
        assertEquals(List.of(COUNTED), store.read().counts());
    }

    @Test
    void everyFactTellsItsFileRowAndTheProgrammesThatWereInForce() {
        ProgrammeVersion version =
                new ProgrammeVersion(
                        "SamordnatStod",
                        "2013-09",
                        Optional.of(LocalDate.of(2013, 9, 1)),
                        Optional.empty());
        FormAnswer third = form("T003", "1", ROW_9);
        store.add(Arrival.of("b.csv", hash(2)).under(List.of(version)), List.of(third));
        reopen();
        StoredFact stored = store.history(third).getFirst();
        assertEquals(ROW_9, stored.fact().origin());
        assertEquals(hash(2), stored.takenIn().arrival().sha256());
        assertEquals(List.of(version), stored.takenIn().arrival().programmes());
        assertEquals(NOW, stored.takenIn().at());
        assertEquals("åsa", stored.takenIn().by());
    }

    @Test
    void theLogTellsWhatWasDoneByWhomAndWhy() {
        store.add(CORRECTION, List.of(RIGHT));
        store.undo(2, "det var rätt");
        store.note(LogEntry.Event.EXPORT, "rapport/a.xlsx", "till styrgruppen", 2);
        reopen();
        assertEquals(
                List.of("EXPORT", "IMPORT", "CORRECTION", "UNDO"),
                store.log().stream().map(e -> e.event().name()).toList());
        assertEquals("till styrgruppen", store.log().getFirst().reason());
        assertEquals("felläst", store.log().get(2).reason());
        assertEquals("det var rätt", store.log().get(3).reason());
    }

    @Test
    void everyEventCanBeWrittenInTheLog() {
        List<LogEntry.Event> events = List.of(LogEntry.Event.values());
        events.forEach(event -> store.note(event, "något", "", 0));
        reopen();
        assertEquals(
                Set.copyOf(events),
                store.log().stream().map(LogEntry::event).collect(Collectors.toSet()));
    }
}
