package org.verka.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import org.postgresql.Driver;
import org.verka.evidence.StoreException;
import org.verka.evidence.StoreException.Reason;

/**
 * A database on a PostgreSQL server, version 13 or newer, or on one that speaks its protocol. Many
 * processes can have it open; they write one after the other.
 */
final class PostgresEngine implements Engine {

    private static final String NUMBERS =
            "subject, series, answered_on, source_row, form, question, decimals, digits";
    private static final String STORED_ANSWER =
            "CREATE VIEW stored_answer AS SELECT s.site, s.import_id, s.first_form + a.form AS"
                    + " form, a.subject, a.series, DATE '1970-01-01' + a.answered_on AS"
                    + " answered_on, a.source_row, a.question, CASE WHEN a.decimals <= 9 THEN"
                    + " round(a.digits / power(10::numeric, a.decimals), a.decimals) END AS value,"
                    + " CASE WHEN a.decimals IN (16, 17) THEN a.digits END AS text_id FROM segment"
                    + " s CROSS JOIN LATERAL unnest(s."
                    + NUMBERS.replace(", ", ", s.")
                    + ") AS a("
                    + NUMBERS
                    + ") WHERE a.question > 0";

    /** What the server's codes mean; the first two characters are a class of codes. */
    private static final Map<String, Reason> REASONS =
            Map.of(
                    "08", Reason.UNREACHABLE,
                    "57", Reason.UNREACHABLE,
                    "28", Reason.NO_ACCESS,
                    "3D", Reason.NO_ACCESS,
                    "53", Reason.DISK_FULL);

    private static final Map<String, Reason> EXACT_REASONS =
            Map.of("42501", Reason.READ_ONLY, "25006", Reason.READ_ONLY);

    private final StoreAddress.Server address;

    PostgresEngine(StoreAddress.Server address) {
        this.address = address;
    }

    @Override
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("stringtype", "unspecified");
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("ApplicationName", "Verka");
        // what is set to read only stays so when its transaction ends
        properties.setProperty("readOnlyMode", "always");
        address.password().ifPresent(p -> properties.setProperty("password", p));
        Connection connection = new Driver().connect(address.url(), properties);
        connection.setAutoCommit(false);
        return connection;
    }

    /** A reader sees one moment; a writer waits for the one before it and sees what that wrote. */
    @Override
    public void begin(Connection connection, boolean changing) throws SQLException {
        connection.setTransactionIsolation(
                changing
                        ? Connection.TRANSACTION_READ_COMMITTED
                        : Connection.TRANSACTION_REPEATABLE_READ);
    }

    @Override
    public String numbersType() {
        return "INTEGER[]";
    }

    @Override
    public void setNumbers(PreparedStatement statement, int at, int[] numbers) throws SQLException {
        statement.setObject(at, numbers);
    }

    @Override
    public void setRuns(PreparedStatement statement, int at, int[] numbers, int[] lengths)
            throws SQLException {
        setNumbers(statement, at, NewSegment.repeated(numbers, lengths));
    }

    @Override
    public int[] numbers(ResultSet rows, int at) throws SQLException {
        Integer[] numbers = (Integer[]) rows.getArray(at).getArray();
        return IntStream.range(0, numbers.length).map(i -> numbers[i]).toArray();
    }

    @Override
    public void insertClients(List<NewClient> clients, Statements statements) throws SQLException {
        for (NewClient each : clients) {
            each.insert(statements);
        }
    }

    @Override
    public String[] storedAnswer() {
        return new String[] {STORED_ANSWER};
    }

    @Override
    public void compact(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            for (String table : Removal.tables()) {
                statement.execute("VACUUM FULL " + table);
            }
        } finally {
            connection.setAutoCommit(false);
        }
    }

    @Override
    public StoreException failure(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof StoreException known) {
                return known;
            }
            if (t instanceof SQLException e && e.getSQLState() != null) {
                return new StoreException(reason(e), address.shown(), cause);
            }
        }
        return new StoreException(Reason.DAMAGED, address.shown(), cause);
    }

    /** A file that cannot grow has no code of its own, so what the server says of it counts. */
    private static Reason reason(SQLException e) {
        String said = e.getMessage() == null ? "" : e.getMessage();
        return said.contains("File too large") || said.contains("No space left")
                ? Reason.DISK_FULL
                : reason(e.getSQLState());
    }

    private static Reason reason(String state) {
        Reason exact = EXACT_REASONS.get(state);
        return exact == null ? REASONS.getOrDefault(state.substring(0, 2), Reason.DAMAGED) : exact;
    }

    @Override
    public StoreException newer() {
        return new StoreException(Reason.NEWER, address.shown(), null);
    }

    @Override
    public void close() {
        // a connection is closed by whoever opened it, and nothing else is held
    }
}
