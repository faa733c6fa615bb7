package org.verka.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.intake.file.Table;
import org.verka.intake.table.Row;
import org.verka.intake.value.Wording;

/** Answers of web forms. */
class JsonTest {

    @TempDir Path project;

    @Test
    void readsAListOfObjectsWithObjectsInThem() throws Exception {
        assertEquals(
                List.of(
                        "0 [id, svar.ett, svar.val, klar, barn.1.ålder, senare]",
                        "1 [B1, 2.5, a, b, 1, 7, ]",
                        "2 [B2, , , 0, , ja]"),
                read(
                        """
                        [{"id": "B1", "svar": {"ett": 2.5, "val": ["a", "b"]}, "klar": true,
                          "barn": [{"ålder": 7}]},
                         {"id": "B2", "klar": false, "svar": {"ett": null}, "senare": "ja"}]
                        """));
    }

    @Test
    void readsObjectsLineByLine() throws Exception {
        assertEquals(
                List.of("0 [id, v]", "1 [A, 1]", "2 [B, 2]"),
                read("\uFEFF{\"id\":\"A\",\"v\":1}\r\n{\"id\":\"B\",\"v\":2}\r\n"));
    }

    @Test
    void findsTheListInWhatOdkAndLimeSurveyWrapAroundIt() throws Exception {
        assertEquals(
                List.of("0 [__id, grupp.q1]", "1 [uuid:1, 3]"),
                read(
                        """
                        {"@odata.context": "https://x/$metadata", "@odata.count": 1,
                         "value": [{"__id": "uuid:1", "grupp": {"q1": 3}}], "next": {"x": 1}}
                        """));
        assertEquals(
                List.of("0 [id, Q1]", "1 [1, A2]", "2 [2, A1]"),
                read(
                        """
                        {"responses": [{"1": {"id": "1", "Q1": "A2"}},
                                       {"2": {"id": "2", "Q1": "A1"}}]}
                        """));
    }

    @Test
    void saysWhereItBreaksOff() throws Exception {
        Files.writeString(project.resolve("f.json"), "[{\"id\": \"A\"}, {\"id\": ");
        assertEquals(
                List.of("FILE_DAMAGED 2:0"),
                Mapping.codes(Mapping.climate("f.json").read(project)));
        Files.writeString(project.resolve("f.json"), "[{\"id\": \"" + "x".repeat(8 << 20) + "\"}]");
        assertEquals(
                List.of("CELL_TOO_LONG 1:0"),
                Mapping.codes(Mapping.climate("f.json").read(project)));
        Files.writeString(project.resolve("f.json"), "[{\"id\": " + "[".repeat(100_000));
        assertEquals(
                List.of("FILE_DAMAGED 1:0"),
                Mapping.codes(Mapping.climate("f.json").read(project)));
    }

    private List<String> read(String text) throws Exception {
        Path file = Files.writeString(project.resolve("f.json"), text);
        List<String> rows = new ArrayList<>();
        try (Table table = Table.open(file, Optional.empty(), Set.of(), Wording::of)) {
            rows.add("0 " + table.header().orElseThrow().cells());
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                rows.add(row.get().number() + " " + row.get().cells());
            }
        }
        return rows;
    }
}
