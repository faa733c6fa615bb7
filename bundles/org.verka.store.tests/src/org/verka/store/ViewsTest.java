package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.verka.store.Samples.activity;
import static org.verka.store.Samples.count;
import static org.verka.store.Samples.form;
import static org.verka.store.Samples.hash;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.Arrival;
import org.verka.evidence.EvidenceStore;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;

/** Whoever knows SQL reads the answers, one a row, with readable names. */
class ViewsTest {

    @TempDir Path project;

    StoreAddress address(String name) {
        return new StoreAddress.Folder(project.resolve(name));
    }

    @Test
    void answerHasOneRowForEachAnswer() throws SQLException {
        try (EvidenceStore store = open()) {
            store.add("a.csv", hash(1), List.of(form("T001", "2.7", new Origin("a.csv", 2))));
            store.add("text.csv", hash(2), List.of(survey()));
        }
        String names =
                "site, pseudonym, instrument, item, kind, informant, occasion, answered_on,"
                        + " CAST(value AS DECIMAL(10, 2)), text, import_id, file, source_row,"
                        + " superseded, undone";
        String client = "Tyresö|T001|Familjeklimat|%s|scale||before|2013-10-01|%s|null|1|a.csv|2";
        String answer = "Tyresö|R1|Enkät|%s|after|2014-01-31|%s|2|text.csv|7|0|0";
        assertEquals(
                List.of(
                        client.formatted("Kaos", "1.70") + "|0|0",
                        client.formatted("Närhet", "2.70") + "|0|0",
                        answer.formatted("Nöjd|item|Förälder", "4.00|null"),
                        answer.formatted("Varför|text|Förälder", "null|De \"lyssnade\"")),
                rows("SELECT " + names + " FROM answer ORDER BY import_id, item"));
    }

    private static FormAnswer survey() {
        TreeMap<String, BigDecimal> items = new TreeMap<>();
        items.put("Nöjd", BigDecimal.valueOf(4));
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("Varför", "De \"lyssnade\"");
        return new FormAnswer(
                "Tyresö",
                "R1",
                "Enkät",
                "Förälder",
                Occasion.AFTER,
                LocalDate.of(2014, 1, 31),
                new TreeMap<>(),
                items,
                texts,
                new Origin("text.csv", 7));
    }

    @Test
    void correctedAndUndoneAnswersAreMarkedAndLeftOutOfThoseThatCount() throws SQLException {
        try (EvidenceStore store = open()) {
            store.add("a.csv", hash(1), List.of(form("T1", "2.7", new Origin("a.csv", 2))));
            store.add(
                    Arrival.of("b.csv", hash(2)).correcting("felläst"),
                    List.of(form("T1", "2.8", new Origin("b.csv", 2))));
            store.add("c.csv", hash(3), List.of(form("T2", "1", new Origin("c.csv", 2))));
            store.undo(3, "fel fil");
        }
        String value = " CAST(value AS DECIMAL(10, 1))";
        assertEquals(
                List.of("T1|2.7|1|0", "T1|2.8|0|0", "T2|1.0|0|1"),
                rows(
                        "SELECT pseudonym,"
                                + value
                                + ", superseded, undone FROM answer WHERE item = 'Närhet'"
                                + " ORDER BY import_id"));
        assertEquals(
                List.of("2.8"),
                rows("SELECT" + value + " FROM standing_answer WHERE item = 'Närhet'"));
    }

    @Test
    void everyKindOfFactHasAViewWithReadableNames() throws SQLException {
        try (EvidenceStore store = open()) {
            store.add(
                    "a.csv",
                    hash(1),
                    List.of(
                            count("Vuxna", 10, new Origin("a.csv", 2)),
                            activity("Anna", "möte", new Origin("a.csv", 3))));
            store.add(
                    Arrival.of("b.csv", hash(2)).correcting("felräknat"),
                    List.of(count("Vuxna", 11, new Origin("b.csv", 2))));
        }
        assertEquals(
                List.of("Tyresö|10|a.csv|1", "Tyresö|11|b.csv|0"),
                rows("SELECT site, numerator, file, superseded FROM case_count ORDER BY file"));
        assertEquals(
                List.of("Tyresö|Screening|2013-11-04|3|12|0|0"),
                rows(
                        "SELECT site, activity, done_on, amount, participants, superseded, undone"
                                + " FROM activity_record"));
        for (SmallFact<?> kind : SmallFacts.ALL) {
            rows("SELECT * FROM " + kind.name());
        }
    }

    private EvidenceStore open() {
        return SqlStore.open(address("store"));
    }

    private List<String> rows(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Engine engine = Engine.of(address("store"));
                Connection connection = engine.connect();
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(query)) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    List<String> row = new ArrayList<>();
                    for (int c = 1; c <= columns; c++) {
                        row.add(String.valueOf(rows.getString(c)));
                    }
                    found.add(String.join("|", row));
                }
            }
            connection.rollback();
        }
        return found;
    }
}
