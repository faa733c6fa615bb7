package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The tables fulfil what engines ask that spread PostgreSQL's tables over several machines (Citus:
 * the column that tables are spread by is part of every primary key and unique index, foreign keys
 * and joins go by it or to a table that is on every machine; CockroachDB and YugabyteDB: each table
 * has a primary key, and no DDL that only PostgreSQL knows). The engines themselves are not here.
 */
class SpreadBySiteTest {

    /** Small, and on every machine. */
    private static final Set<String> EVERYWHERE =
            Set.of(
                    "store",
                    "file_import",
                    "import_programme",
                    "undo",
                    "removal",
                    "log_entry",
                    "site",
                    "series",
                    "question");

    @RegisterExtension final OnPostgres postgres = new OnPostgres();

    @Test
    void everySpreadTableHasTheSiteFirstInItsPrimaryKeyAndInEveryUniqueIndex() throws Exception {
        Map<String, List<String>> keys = new TreeMap<>();
        each(
                """
                SELECT t.relname, i.indisprimary, a.attname FROM pg_index i
                JOIN pg_class t ON t.oid = i.indrelid
                JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = 'public'
                JOIN LATERAL unnest(i.indkey) WITH ORDINALITY k(number, place) ON true
                JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.number
                WHERE i.indisunique ORDER BY t.relname, i.indexrelid, k.place
                """,
                row ->
                        keys.computeIfAbsent(
                                        row.getString(1) + " " + row.getBoolean(2),
                                        k -> new ArrayList<>())
                                .add(row.getString(3)));
        Set<String> tables = tables();
        assertTrue(tables.containsAll(EVERYWHERE));
        assertTrue(tables.size() > EVERYWHERE.size() + 5, tables.toString());
        for (String table : tables) {
            List<String> primary = keys.get(table + " true");
            assertTrue(primary != null, table + " has no primary key");
            if (!EVERYWHERE.contains(table)) {
                assertEquals("site", primary.get(0), table);
                List<String> unique = keys.getOrDefault(table + " false", List.of("site"));
                assertTrue(unique.contains("site"), table);
            }
        }
    }

    @Test
    void nothingIsThereThatSuchEnginesDoNotKnow() throws Exception {
        List<String> found = new ArrayList<>();
        each(
                """
                SELECT 'sequence ' || relname FROM pg_class WHERE relkind = 'S'
                    AND relnamespace = 'public'::regnamespace
                UNION ALL SELECT 'trigger ' || tgname FROM pg_trigger WHERE NOT tgisinternal
                UNION ALL SELECT 'rule ' || rulename FROM pg_rules WHERE schemaname = 'public'
                UNION ALL SELECT 'function ' || proname FROM pg_proc
                    WHERE pronamespace = 'public'::regnamespace
                UNION ALL SELECT 'inherits ' || inhrelid::regclass FROM pg_inherits
                UNION ALL SELECT 'exclusion ' || conname FROM pg_constraint
                    WHERE contype IN ('x', 'f') AND connamespace = 'public'::regnamespace
                UNION ALL SELECT 'identity ' || attname FROM pg_attribute a
                    JOIN pg_class c ON c.oid = a.attrelid
                    WHERE c.relnamespace = 'public'::regnamespace AND attidentity <> ''
                UNION ALL SELECT 'expression ' || indexrelid::regclass FROM pg_index i
                    JOIN pg_class c ON c.oid = i.indrelid
                    WHERE c.relnamespace = 'public'::regnamespace AND indexprs IS NOT NULL
                """,
                row -> found.add(row.getString(1)));
        assertEquals(List.of(), found);
    }

    /** A view may join spread tables only by the site, so that each machine can do its own part. */
    @Test
    void viewsJoinSpreadTablesByTheSite() throws Exception {
        Set<String> spread = new TreeSet<>(tables());
        spread.removeAll(EVERYWHERE);
        Set<String> wrong = new TreeSet<>();
        int[] joins = {0};
        Map<String, String> views = new TreeMap<>();
        each(
                "SELECT viewname, definition FROM pg_views WHERE schemaname = 'public'",
                row -> views.put(row.getString(1), row.getString(2)));
        Set<String> built = new TreeSet<>(spread);
        built.addAll(views.keySet());
        Pattern join =
                Pattern.compile(
                        "JOIN (\\w+)(?: (\\w+))? ON \\((.*?)\\)+(?=\\s+(?:LEFT|JOIN|WHERE|GROUP)|\\)*;|\\))",
                        Pattern.DOTALL);
        views.forEach((view, sql) -> {
            Matcher each = join.matcher(sql.replaceAll("\\s+", " "));
            while (each.find()) {
                if (built.contains(each.group(1)) && !EVERYWHERE.contains(each.group(1))) {
                    joins[0]++;
                    if (!each.group(3).contains(".site")) {
                        wrong.add(view + ": " + each.group());
                    }
                }
            }
        });
        assertEquals(Set.of(), wrong);
        assertTrue(joins[0] >= 8, "only " + joins[0] + " joins were found");
    }

    /** Takes a row. */
    @FunctionalInterface
    private interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    private Set<String> tables() throws SQLException {
        Set<String> tables = new TreeSet<>();
        each(
                "SELECT tablename FROM pg_tables WHERE schemaname = 'public'",
                row -> tables.add(row.getString(1)));
        return tables;
    }

    private void each(String query, Taker taker) throws SQLException {
        StoreAddress address = postgres.address("spread");
        SqlStore.open(address).close();
        try (Connection connection = new PostgresEngine((StoreAddress.Server) address).connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                taker.take(rows);
            }
        }
    }
}
