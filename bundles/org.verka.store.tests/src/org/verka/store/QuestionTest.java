package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verka.store.Samples.form;
import static org.verka.store.Samples.hash;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.evidence.Arrival;
import org.verka.evidence.Origin;
import org.verka.evidence.ProgrammeVersion;

/** Whoever knows SQL asks what is stored, and changes nothing by it. */
class QuestionTest {

    @TempDir Path project;

    StoreAddress address(String name) {
        return new StoreAddress.Folder(project.resolve(name));
    }

    /** Keeps what it is given. */
    private static final class Kept implements Selection {
        private final List<String> columns = new ArrayList<>();
        private final List<List<Object>> rows = new ArrayList<>();

        @Override
        public void columns(List<String> names) {
            columns.addAll(names);
        }

        @Override
        public void row(List<Object> cells) {
            rows.add(cells);
        }
    }

    private SqlStore filled() {
        SqlStore store = SqlStore.open(address("store"));
        store.add(
                Arrival.of("a.csv", hash(1))
                        .under(
                                List.of(
                                        new ProgrammeVersion(
                                                "Stöd",
                                                "2013-09",
                                                Optional.of(LocalDate.of(2013, 9, 1)),
                                                Optional.of(LocalDate.of(2014, 10, 16))))),
                List.of(form("T001", "2.7", new Origin("a.csv", 2))));
        return store;
    }

    @Test
    void anAnswerTellsWhichRowItIsFromAndWhichVersionOfTheProgrammeWasInForce() {
        try (SqlStore store = filled()) {
            Kept kept = new Kept();
            long rows =
                    store.select(
                            "SELECT a.pseudonym, a.value, a.text, a.file, a.source_row, p.version"
                                    + " FROM standing_answer a JOIN import_programme p ON"
                                    + " p.import_id = a.import_id AND a.answered_on BETWEEN"
                                    + " p.from_day AND p.to_day WHERE a.item = 'Närhet';",
                            kept);
            assertEquals(1, rows);
            assertEquals(
                    List.of("pseudonym", "value", "text", "file", "source_row", "version"),
                    kept.columns);
            assertEquals(
                    List.of(
                            List.of(
                                    "T001",
                                    new BigDecimal("2.7"),
                                    "",
                                    "a.csv",
                                    new BigDecimal("2"),
                                    "2013-09")),
                    kept.rows);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM segment",
                "DROP TABLE undo",
                "INSERT INTO undo VALUES (1, CURRENT_TIMESTAMP, 'jag', 'nej')",
                "UPDATE store SET version = 99",
                "COMMIT; DROP TABLE undo CASCADE",
                "SELECT 1; DELETE FROM undo",
                "SELEC x",
                "SELECT * FROM nowhere"
            })
    void whatWouldChangeSomethingOrIsNotUnderstoodIsRefused(String query) {
        try (SqlStore store = filled()) {
            assertThrows(IllegalArgumentException.class, () -> store.select(query, new Kept()));
            assertEquals(List.of(), store.check(Watch.none()).faults());
            assertEquals(1, store.read().forms().size());
            assertEquals(1, store.add("b.csv", hash(2), Samples.file("b.csv", 1)).added());
        }
    }

    @Test
    void anEmptyQuestionIsOfWhatCanBeAsked() {
        try (SqlStore store = SqlStore.open(address("store"))) {
            Kept kept = new Kept();
            store.select("", kept);
            List<Object> views = kept.rows.stream().map(row -> row.get(0)).distinct().toList();
            assertTrue(views.contains("answer") && views.contains("enrolment"), views.toString());
            assertTrue(kept.rows.stream().anyMatch(row -> row.get(1).equals("source_row")));
        }
    }
}
