package org.verka.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.verka.evidence.StoreException;

/** A question in SQL that changes nothing, on a connection of its own. */
final class Question {

    private static final int ROWS_AT_A_TIME = 1000;

    /** What a user reads; the other tables and views are what these are made of. */
    private static final List<String> ALSO_READABLE =
            List.of("file_import", "import_programme", "undo", "removal", "log_entry");

    private final Engine engine;

    Question(Engine engine) {
        this.engine = engine;
    }

    /**
     * Answers it; an empty one is of what can be asked.
     *
     * @return how many rows the answer has
     * @throws IllegalArgumentException when it is not understood or would change something
     */
    long answer(String query, Selection to) throws SQLException {
        return query.isEmpty() ? describe(to) : ask(query, to);
    }

    /**
     * Asks it.
     *
     * @return how many rows the answer has
     * @throws IllegalArgumentException with what the database says, when it is not understood, or
     *     would change something
     */
    private long ask(String query, Selection to) throws SQLException {
        String one = query.strip().replaceAll("[;\\s]+$", "");
        if (one.contains(";")) {
            throw new IllegalArgumentException("one statement at a time (;)");
        }
        try (Connection connection = engine.connect()) {
            connection.setReadOnly(true);
            try (PreparedStatement statement = connection.prepareStatement(one)) {
                statement.setFetchSize(ROWS_AT_A_TIME);
                try (ResultSet rows = statement.executeQuery()) {
                    return give(rows, to);
                }
            } catch (SQLException e) {
                if (engine.failure(e).reason() == StoreException.Reason.DAMAGED || isWriting(e)) {
                    throw new IllegalArgumentException(e.getMessage(), e);
                }
                throw e;
            } finally {
                connection.rollback();
            }
        }
    }

    /** Refused since it would change something, which is no fault of the place. */
    private static boolean isWriting(SQLException e) {
        return List.of("25502", "25503", "25505", "25006").contains(e.getSQLState());
    }

    private static long give(ResultSet rows, Selection to) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        List<String> names = new ArrayList<>();
        for (int c = 1; c <= columns.getColumnCount(); c++) {
            names.add(plain(columns.getColumnLabel(c)));
        }
        to.columns(names);
        long given = 0;
        while (rows.next()) {
            List<Object> cells = new ArrayList<>();
            for (int c = 1; c <= names.size(); c++) {
                cells.add(cell(rows.getObject(c), rows.getString(c)));
            }
            to.row(cells);
            given++;
        }
        return given;
    }

    private static Object cell(Object value, String text) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> bare(number);
            case Number number -> bare(new BigDecimal(number.toString()));
            default -> text;
        };
    }

    private static BigDecimal bare(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** Derby writes names that nobody quoted in capitals. */
    private static String plain(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name;
    }

    /** Gives the names of what can be asked of: the view or table, the column and its type. */
    private long describe(Selection to) throws SQLException {
        List<String> views = new ArrayList<>(List.of("answer", "standing_answer"));
        SmallFacts.ALL.forEach(fact -> views.add(fact.name()));
        views.addAll(ALSO_READABLE);
        to.columns(List.of("view", "column", "type"));
        long given = 0;
        try (Connection connection = engine.connect()) {
            for (String view : views) {
                given += describe(connection, view, to);
            }
            connection.rollback();
        }
        return given;
    }

    private static long describe(Connection connection, String view, Selection to)
            throws SQLException {
        try (PreparedStatement nothing =
                connection.prepareStatement("SELECT * FROM " + view + " WHERE 1 = 0")) {
            ResultSetMetaData columns = nothing.getMetaData();
            for (int c = 1; c <= columns.getColumnCount(); c++) {
                to.row(
                        List.of(
                                view,
                                plain(columns.getColumnLabel(c)),
                                columns.getColumnTypeName(c).toLowerCase(Locale.ROOT)));
            }
            return columns.getColumnCount();
        }
    }
}
