package org.verka.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.verka.evidence.Fact;

/**
 * How one kind of fact that there are few of lies in a table of its own: {@code <name>_fact} holds
 * every one that was ever stored, the view {@code <name>} the same with readable names and whether
 * it counts.
 *
 * @param <F> the kind of fact
 * @param kind its number, from 1
 * @param name its table's name
 * @param type its class
 * @param fields its columns, those of the key first
 * @param reader makes the fact from a row
 */
record SmallFact<F extends Fact>(
        int kind, String name, Class<F> type, List<Field<F>> fields, Function<SmallRow, F> reader) {

    /** What a column holds. */
    enum Type {
        NAME("VARCHAR(1000)"),
        TEXT("VARCHAR(32672)"),
        DAY("DATE"),
        INTEGER("INTEGER"),
        LONG("BIGINT"),
        DECIMAL("DECIMAL(31, 10)");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }
    }

    /**
     * One column.
     *
     * @param value what the fact has there; null when it has nothing
     */
    record Field<F>(String column, Type type, boolean key, Function<F, Object> value) {}

    List<String> definition() {
        StringBuilder columns = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (Field<F> field : fields) {
            columns.append(field.column).append(' ').append(field.type.sql).append(", ");
            names.append("f.").append(field.column).append(", ");
        }
        List<String> statements = new ArrayList<>();
        statements.add(
                "CREATE TABLE %s_fact (site INTEGER NOT NULL, import_id INTEGER NOT NULL, number"
                                .formatted(name)
                        + " INTEGER NOT NULL, source_row INTEGER NOT NULL, key_hash CHAR(64) NOT"
                        + " NULL, withdrawn INTEGER NOT NULL, "
                        + columns
                        + "PRIMARY KEY (site, import_id, number))");
        statements.add("CREATE INDEX %1$s_key ON %1$s_fact (site, key_hash)".formatted(name));
        statements.add(
                "CREATE VIEW %s AS SELECT place.name AS site, ".formatted(name)
                        + names
                        + "f.import_id, file.path AS file, f.source_row,"
                        + " CASE WHEN later.by_import IS NULL AND f.withdrawn = 0 THEN 0 ELSE 1 END"
                        + " AS superseded,"
                        + " CASE WHEN gone.import_id IS NULL THEN 0 ELSE 1 END AS undone"
                        + " FROM %s_fact f JOIN site place ON place.id = f.site".formatted(name)
                        + " JOIN file_import file ON file.id = f.import_id"
                        + " LEFT JOIN undo gone ON gone.import_id = f.import_id"
                        + " LEFT JOIN standing_superseded later ON later.site = f.site"
                        + " AND later.import_id = f.import_id AND later.number = f.number"
                        + " AND later.kind = "
                        + kind);
        return statements;
    }
}
