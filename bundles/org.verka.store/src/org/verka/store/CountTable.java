package org.verka.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.verka.evidence.CaseCount;

/** Counts that units report for a period. */
final class CountTable {

    private static final String ALL =
            "SELECT count_name, site, unit, from_day, to_day, numerator, denominator, source_file,"
                    + " source_row FROM case_count";
    private static final String FIND =
            "SELECT numerator, denominator, source_file, source_row FROM case_count WHERE"
                    + " count_name = ? AND site = ? AND unit = ? AND from_day = ? AND to_day = ?";
    private static final String ADD =
            "INSERT INTO case_count (count_name, site, unit, from_day, to_day, numerator,"
                    + " denominator, source_file, source_row) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Statements statements;
    private final Names names;
    private final Sources sources;

    CountTable(Statements statements, Names names, Sources sources) {
        this.statements = statements;
        this.names = names;
        this.sources = sources;
    }

    /** The stored count with the same key. */
    Optional<CaseCount> stored(CaseCount count) throws SQLException {
        OptionalInt name = names.known(count.count());
        OptionalInt site = names.known(count.site());
        OptionalInt unit = names.known(count.unit());
        if (name.isEmpty() || site.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        PreparedStatement find = statements.of(FIND);
        key(find, count, name.getAsInt(), site.getAsInt(), unit.getAsInt());
        try (ResultSet rows = find.executeQuery()) {
            return rows.next()
                    ? Optional.of(
                            new CaseCount(
                                    count.count(),
                                    count.site(),
                                    count.unit(),
                                    count.from(),
                                    count.to(),
                                    rows.getLong("numerator"),
                                    rows.getLong("denominator"),
                                    sources.origin(rows, "source_file", "source_row")))
                    : Optional.empty();
        }
    }

    void insert(CaseCount count, int source) throws SQLException {
        int name = names.store(count.count());
        int site = names.store(count.site());
        int unit = names.store(count.unit());
        PreparedStatement add = statements.of(ADD);
        key(add, count, name, site, unit);
        add.setLong(6, count.numerator());
        add.setLong(7, count.denominator());
        add.setInt(8, source);
        add.setInt(9, count.origin().row());
        statements.later(ADD);
    }

    List<CaseCount> all() throws SQLException {
        List<CaseCount> all = new ArrayList<>();
        try (ResultSet rows = statements.of(ALL).executeQuery()) {
            while (rows.next()) {
                all.add(
                        new CaseCount(
                                names.text(rows.getInt(1)),
                                names.text(rows.getInt(2)),
                                names.text(rows.getInt(3)),
                                LocalDate.parse(rows.getString(4)),
                                LocalDate.parse(rows.getString(5)),
                                rows.getLong(6),
                                rows.getLong(7),
                                sources.origin(rows, "source_file", "source_row")));
            }
        }
        return all;
    }

    private static void key(
            PreparedStatement statement, CaseCount count, int name, int site, int unit)
            throws SQLException {
        statement.setInt(1, name);
        statement.setInt(2, site);
        statement.setInt(3, unit);
        statement.setString(4, Columns.day(count.from()));
        statement.setString(5, Columns.day(count.to()));
    }
}
