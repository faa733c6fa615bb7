package org.verka.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verka.report.document.DataTable;
import org.verka.report.document.DataTable.Value;

/** A row of a table of the data file, by the names of its columns. */
record DataRow(String table, Map<String, Value> cells) {

    static DataRow of(DataTable table, List<Value> values) {
        Map<String, Value> cells = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            cells.put(table.variables().get(i).name(), values.get(i));
        }
        return new DataRow(table.name(), cells);
    }

    String text(String column) {
        return cells.get(column) instanceof Value.Text text ? text.text() : "";
    }

    Optional<Double> number(String column) {
        return cells.get(column) instanceof Value.Number n
                ? Optional.of(n.number())
                : Optional.empty();
    }
}
