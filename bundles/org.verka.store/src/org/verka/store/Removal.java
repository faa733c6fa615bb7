package org.verka.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.verka.evidence.ImportRecord;
import org.verka.evidence.RemovalReceipt;

/** Removes the content of imports, and then looks whether any of it is left. */
final class Removal {

    private static final String SUBJECTS = "SELECT site, id FROM subject";
    private static final String REMOVE_SUBJECT = "DELETE FROM subject WHERE site = ? AND id = ?";

    private final Tables tables;

    Removal(Tables tables) {
        this.tables = tables;
    }

    /** The tables that content is removed from. */
    static List<String> tables() {
        List<String> all = new ArrayList<>(content());
        all.add("subject");
        return all;
    }

    private static List<String> content() {
        List<String> all = new ArrayList<>(List.of("segment", "answer_text", "superseded"));
        SmallFacts.ALL.forEach(fact -> all.add(fact.name() + "_fact"));
        return all;
    }

    RemovalReceipt run(Collection<Integer> numbers, Instant now, String user, String reason)
            throws SQLException {
        int imports = 0;
        long facts = 0;
        for (ImportRecord each : tables.imports().all()) {
            if (numbers.contains(each.number()) && each.removed().isEmpty()) {
                imports++;
                facts += each.facts();
                tables.imports().remove(each.number(), now, user, reason);
                remove(each.number());
            }
        }
        int clients = removeUnused();
        long left = unused().values().stream().mapToInt(Set::size).sum();
        for (int number : numbers) {
            left += left(number);
        }
        return new RemovalReceipt(imports, facts, clients, left);
    }

    private void remove(int number) throws SQLException {
        for (String table : content()) {
            PreparedStatement delete =
                    tables.statements().of("DELETE FROM " + table + " WHERE import_id = ?");
            delete.setInt(1, number);
            delete.executeUpdate();
        }
    }

    private long left(int number) throws SQLException {
        long left = 0;
        for (String table : content()) {
            PreparedStatement count =
                    tables.statements()
                            .of("SELECT COUNT(*) FROM " + table + " WHERE import_id = ?");
            count.setInt(1, number);
            try (ResultSet rows = count.executeQuery()) {
                rows.next();
                left += rows.getLong(1);
            }
        }
        return left;
    }

    private int removeUnused() throws SQLException {
        int removed = 0;
        for (Map.Entry<Integer, Set<Integer>> site : unused().entrySet()) {
            for (int subject : site.getValue()) {
                PreparedStatement delete = tables.statements().of(REMOVE_SUBJECT);
                delete.setInt(1, site.getKey());
                delete.setInt(2, subject);
                removed += delete.executeUpdate();
            }
        }
        return removed;
    }

    /** The clients that no form is about, by site. */
    private Map<Integer, Set<Integer>> unused() throws SQLException {
        Map<Integer, Set<Integer>> unused = new HashMap<>();
        try (ResultSet rows = tables.statements().of(SUBJECTS).executeQuery()) {
            while (rows.next()) {
                unused.computeIfAbsent(rows.getInt(1), k -> new HashSet<>()).add(rows.getInt(2));
            }
        }
        tables.segments()
                .every(segment -> {
                    Set<Integer> ofSite = unused.getOrDefault(segment.site(), Set.of());
                    for (int subject : segment.columns()[Segment.SUBJECT]) {
                        if (!ofSite.isEmpty()) {
                            ofSite.remove(subject);
                        }
                    }
                });
        return unused;
    }
}
