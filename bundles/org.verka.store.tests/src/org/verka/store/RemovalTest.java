package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verka.store.Samples.activity;
import static org.verka.store.Samples.file;
import static org.verka.store.Samples.hash;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.LogEntry;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.evidence.RemovalReceipt;

/** What is due to be removed goes for good, and a record without content stays. */
class RemovalTest {

    private static final String SECRET = "HEMLIGTSVAR";

    @TempDir Path project;

    StoreAddress address(String name) {
        return new StoreAddress.Folder(project.resolve(name));
    }

    /** Where the tables lie. */
    Path tables() throws SQLException {
        return project;
    }

    private static List<Fact> due() {
        List<Fact> facts = new ArrayList<>(file("a.csv", 30));
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("Varför", SECRET);
        facts.add(
                new FormAnswer(
                        "Tyresö",
                        "KLIENT" + SECRET,
                        "Enkät",
                        "",
                        Occasion.AFTER,
                        LocalDate.of(2014, 1, 31),
                        new TreeMap<String, BigDecimal>(),
                        new TreeMap<String, BigDecimal>(),
                        texts,
                        new Origin("a.csv", 40)));
        facts.add(activity("Anna", SECRET, new Origin("a.csv", 41)));
        return facts;
    }

    @Test
    void nothingOfItIsLeftButItsRecord() throws IOException, SQLException {
        try (SqlStore store = SqlStore.open(address("store"))) {
            store.add("a.csv", hash(1), due());
            store.add("b.csv", hash(2), file("b.csv", 7));
        }
        assertTrue(anyFileHolds(SECRET));
        try (SqlStore store = SqlStore.open(address("store"))) {
            RemovalReceipt receipt = store.remove(List.of(1), "gallras senast 2020");
            assertEquals(new RemovalReceipt(1, 32, 31, 0), receipt);
            assertEquals(
                    new RemovalReceipt(0, 0, 0, 0), store.remove(List.of(1), "gallras senast"));
        }
        assertFalse(anyFileHolds(SECRET));
        try (SqlStore store = SqlStore.open(address("store"))) {
            assertEquals(7, store.read().forms().size());
            assertEquals(List.of(), store.read().activities());
            assertEquals(new StoreFound(7, 14, 0, List.of()), store.check(Watch.none()));
            assertEquals(32, store.imports().getFirst().facts());
            assertEquals(
                    "gallras senast 2020",
                    store.imports().getFirst().removed().orElseThrow().reason());
            assertTrue(store.log().stream().anyMatch(e -> e.event() == LogEntry.Event.REMOVAL));
            assertEquals(32, store.add("a.csv", hash(1), due()).added());
        }
    }

    private boolean anyFileHolds(String text) throws IOException, SQLException {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(tables())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(read(file), StandardCharsets.ISO_8859_1);
                if (bytes.contains(new String(wanted, StandardCharsets.ISO_8859_1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A server that runs takes files of its own away: what is gone holds nothing. */
    private static byte[] read(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new byte[0];
        }
    }
}
