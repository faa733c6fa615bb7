package org.verka.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.verka.evidence.Contradiction;
import org.verka.evidence.Fact;
import org.verka.evidence.Origin;
import org.verka.store.SmallFact.Field;
import org.verka.store.SmallFact.Type;
import org.verka.store.Superseded.Place;

/**
 * The table of one kind of fact that there are few of.
 *
 * @param <F> the kind of fact
 */
final class SmallTable<F extends Fact> {

    private static final int FIRST_FIELD = 7;

    private final SmallFact<F> fact;
    private final Tables tables;
    private final String add;
    private final String all;
    private final String ofKey;
    private final Set<String> met = new HashSet<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();

    /** A row as it lies there. */
    record Row<F>(F fact, int site, int importNumber, int number, boolean withdrawn) {}

    SmallTable(SmallFact<F> fact, Tables tables) {
        this.fact = fact;
        this.tables = tables;
        String columns =
                fact.fields().stream().map(Field::column).collect(Collectors.joining(", "));
        String marks = "?" + ", ?".repeat(FIRST_FIELD - 2 + fact.fields().size());
        String names = "site, import_id, number, source_row, key_hash, withdrawn, " + columns;
        add = "INSERT INTO %s_fact (%s) VALUES (%s)".formatted(fact.name(), names, marks);
        all = "SELECT %s FROM %s_fact".formatted(names, fact.name());
        ofKey = all + " WHERE site = ? AND key_hash = ? ORDER BY import_id, number";
    }

    String name() {
        return fact.name();
    }

    /** Takes a fact that arrives, and decides what becomes of it. */
    void take(F arriving, Taking taking) throws SQLException {
        take(arriving, taking, false, arriving.origin().row());
    }

    void withdraw(Fact stored, Taking taking, int row) throws SQLException {
        take(fact.type().cast(stored), taking, true, row);
    }

    private void take(F arriving, Taking taking, boolean withdrawn, int row) throws SQLException {
        int site = tables.words().sites().store(arriving.site(), tables.statements());
        String key = keyHash(arriving);
        if (!met.add(site + " " + key)) {
            throw new IllegalArgumentException("twice in one file: row " + row);
        }
        List<Row<F>> rows = standing(site, key);
        Row<F> last = rows.isEmpty() ? null : rows.getLast();
        if (last == null ? withdrawn : known(rows, arriving, withdrawn, taking.correcting())) {
            taking.known();
        } else if (last == null
                || last.withdrawn()
                || taking.correcting()
                || !withdrawn && arriving.continues(last.fact())) {
            if (last != null) {
                tables.supersede(
                        new Place(site, last.importNumber(), fact.kind(), last.number()),
                        taking.number());
            }
            insert(arriving, site, key, taking, withdrawn, row);
            taking.added();
        } else if (taking.contradiction()) {
            taking.contradiction(new Contradiction(last.fact(), arriving));
        }
    }

    /** A correction is held against what counts; anything else also against what once did. */
    private static <F extends Fact> boolean known(
            List<Row<F>> rows, F arriving, boolean withdrawn, boolean correcting) {
        List<Row<F>> against = correcting ? List.of(rows.getLast()) : rows;
        return against.stream()
                .anyMatch(r ->
                        r.withdrawn() == withdrawn
                                && (withdrawn || r.fact().saysTheSameAs(arriving)));
    }

    private void insert(F arriving, int site, String key, Taking taking, boolean withdrawn, int row)
            throws SQLException {
        PreparedStatement statement = tables.statements().of(add);
        statement.setInt(1, site);
        statement.setInt(2, taking.number());
        statement.setInt(3, numbers.merge(site, 1, Integer::sum) - 1);
        statement.setInt(4, row);
        statement.setString(5, key);
        statement.setInt(6, withdrawn ? 1 : 0);
        int at = FIRST_FIELD;
        for (Field<F> field : fact.fields()) {
            set(statement, at++, field.type(), field.value().apply(arriving));
        }
        tables.statements().later(add);
    }

    private static void set(PreparedStatement statement, int at, Type type, Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(at, type == Type.DAY ? Types.DATE : Types.INTEGER);
            return;
        }
        switch (type) {
            case NAME -> statement.setString(at, Columns.name((String) value));
            case TEXT -> statement.setString(at, Columns.text((String) value));
            case DAY -> statement.setString(at, Columns.day((LocalDate) value));
            case INTEGER, LONG, DECIMAL -> statement.setObject(at, value);
        }
    }

    /** The rows with a key whose imports are not undone, oldest first. */
    private List<Row<F>> standing(int site, String key) throws SQLException {
        return withKey(site, key).stream()
                .filter(r -> tables.imports().standing(r.importNumber()))
                .toList();
    }

    private List<Row<F>> withKey(int site, String key) throws SQLException {
        PreparedStatement query = tables.statements().of(ofKey);
        query.setInt(1, site);
        query.setString(2, key);
        return rows(query);
    }

    /** Every row with the key of a fact, undone ones too, oldest first. */
    List<Row<F>> history(Fact wanted) throws SQLException {
        F one = fact.type().cast(wanted);
        int site = tables.words().sites().known(one.site()).orElse(0);
        return withKey(site, keyHash(one));
    }

    /** Every row, undone ones too, in no order. */
    List<Row<F>> every() throws SQLException {
        return rows(tables.statements().of(all));
    }

    Place place(Row<F> row) {
        return new Place(row.site(), row.importNumber(), fact.kind(), row.number());
    }

    private List<Row<F>> rows(PreparedStatement query) throws SQLException {
        List<Row<F>> found = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                int site = rows.getInt(1);
                int number = rows.getInt(2);
                Origin origin = new Origin(tables.imports().path(number), rows.getInt(4));
                SmallRow row = new SmallRow(rows, tables.words().sites().of(site), origin);
                found.add(
                        new Row<>(
                                fact.reader().apply(row),
                                site,
                                number,
                                rows.getInt(3),
                                rows.getInt(6) != 0));
            }
            return found;
        } catch (SmallRow.Unreadable e) {
            throw e.sql();
        }
    }

    /** SHA-256 of the key; of the lengths of its parts too, so that no word can change column. */
    private String keyHash(F one) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Field<F> field : fact.fields()) {
                if (field.key()) {
                    String part = String.valueOf(field.value().apply(one));
                    digest.update((part.length() + " ").getBytes(StandardCharsets.UTF_8));
                    digest.update(part.getBytes(StandardCharsets.UTF_16));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
