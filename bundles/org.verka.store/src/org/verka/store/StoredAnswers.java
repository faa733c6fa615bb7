package org.verka.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Properties;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.apache.derby.vti.VTITemplate;

/**
 * Derby's table function that gives one row for each answer in a segment, so that a view can be
 * made of it. The classes of this bundle must be on the class path of whoever asks.
 */
public final class StoredAnswers extends VTITemplate {

    static final String FUNCTION =
            "CREATE FUNCTION stored_answers() RETURNS TABLE (site INTEGER, import_id INTEGER,"
                    + " form INTEGER, subject INTEGER, series INTEGER, answered_on DATE,"
                    + " source_row INTEGER, question INTEGER, value DECIMAL(31, 15),"
                    + " text_id INTEGER) LANGUAGE JAVA PARAMETER STYLE DERBY_JDBC_RESULT_SET"
                    + " READS SQL DATA EXTERNAL NAME 'org.verka.store.StoredAnswers.open'";
    static final String VIEW =
            "CREATE VIEW stored_answer AS SELECT * FROM TABLE(stored_answers()) a"
                    + " WHERE a.question > 0";

    private static final String SEGMENTS =
            "SELECT site, import_id, number, first_form, forms, "
                    + Segment.NAMES
                    + " FROM segment ORDER BY site, import_id, number";
    private static final int FIRST_COLUMN = 6;

    private final Connection connection;
    private final PreparedStatement query;
    private final ResultSet segments;
    private Segment segment;
    private int at = -1;
    private int lastDay = Integer.MIN_VALUE;
    private Date date;
    private boolean wasNull;

    private StoredAnswers() throws SQLException {
        connection = new EmbeddedDriver().connect("jdbc:default:connection", new Properties());
        query = connection.prepareStatement(SEGMENTS);
        segments = query.executeQuery();
    }

    /** Begins to read; Derby calls it. */
    public static ResultSet open() throws SQLException {
        return new StoredAnswers();
    }

    @Override
    public boolean next() throws SQLException {
        at++;
        while (segment == null || at == segment.answers()) {
            if (!segments.next()) {
                return false;
            }
            int[][] columns = new int[Segment.COLUMNS][];
            for (int c = 0; c < Segment.COLUMNS; c++) {
                columns[c] = PackedNumbers.unpack(segments.getBytes(FIRST_COLUMN + c));
            }
            segment =
                    new Segment(
                            segments.getInt(1),
                            segments.getInt(2),
                            segments.getInt(3),
                            segments.getInt(4),
                            segments.getInt(5),
                            columns);
            at = 0;
        }
        return true;
    }

    @Override
    public int getInt(int column) {
        wasNull = column == 10 && !isText();
        return switch (column) {
            case 1 -> segment.site();
            case 2 -> segment.importNumber();
            case 3 -> segment.firstForm() + column(Segment.FORM);
            case 4 -> column(Segment.SUBJECT);
            case 5 -> column(Segment.SERIES);
            case 7 -> column(Segment.SOURCE_ROW);
            case 8 -> column(Segment.QUESTION);
            case 10 -> wasNull ? 0 : column(Segment.DIGITS);
            default -> throw new IllegalArgumentException("column " + column);
        };
    }

    @Override
    public Date getDate(int column) {
        wasNull = false;
        int day = column(Segment.ANSWERED_ON);
        if (day != lastDay) {
            lastDay = day;
            date = Date.valueOf(LocalDate.ofEpochDay(day));
        }
        return date;
    }

    @Override
    public BigDecimal getBigDecimal(int column) {
        int decimals = column(Segment.DECIMALS);
        wasNull = decimals > Segment.MOST_DECIMALS;
        return wasNull ? null : BigDecimal.valueOf(column(Segment.DIGITS), decimals);
    }

    @Override
    public boolean wasNull() {
        return wasNull;
    }

    private boolean isText() {
        int decimals = column(Segment.DECIMALS);
        return decimals == Segment.TEXT || decimals == Segment.LONG_NUMBER;
    }

    private int column(int name) {
        return segment.columns()[name][at];
    }

    @Override
    public void close() throws SQLException {
        segments.close();
        query.close();
        connection.close();
    }
}
