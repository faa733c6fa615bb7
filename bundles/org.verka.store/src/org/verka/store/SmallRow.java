package org.verka.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.verka.evidence.Origin;

/**
 * A row of a table of small facts.
 *
 * @param rows the result, at that row
 * @param site the site's name
 * @param origin where the fact was read
 */
record SmallRow(ResultSet rows, String site, Origin origin) {

    /** Reading failed; the cause says how. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(SQLException cause) {
            super(cause);
        }

        SQLException sql() {
            return (SQLException) getCause();
        }
    }

    @FunctionalInterface
    private interface Read<T> {
        T of(String column) throws SQLException;
    }

    String text(String column) {
        return read(rows::getString, column);
    }

    LocalDate day(String column) {
        return LocalDate.parse(text(column));
    }

    Optional<LocalDate> dayOrNone(String column) {
        return Optional.ofNullable(text(column)).map(LocalDate::parse);
    }

    int integer(String column) {
        return read(rows::getInt, column);
    }

    OptionalInt integerOrNone(String column) {
        return text(column) == null ? OptionalInt.empty() : OptionalInt.of(integer(column));
    }

    long number(String column) {
        return read(rows::getLong, column);
    }

    Optional<BigDecimal> decimalOrNone(String column) {
        return Optional.ofNullable(read(rows::getBigDecimal, column));
    }

    private static <T> T read(Read<T> reader, String column) {
        try {
            return reader.of(column);
        } catch (SQLException e) {
            throw new Unreadable(e);
        }
    }
}
