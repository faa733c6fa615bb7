package org.verka.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Values as columns hold them. Days and moments pass as text: {@code java.sql.Date} would bring the
 * computer's time zone into them.
 */
final class Columns {

    /** The longest text a name may be, in characters. */
    static final int LONGEST_NAME = 1000;

    /** The longest text or byte sequence that a column may hold. */
    static final int LONGEST = 32_672;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSSSSS");

    private Columns() {}

    static String day(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException("a day in the year " + day.getYear());
        }
        return day.toString();
    }

    static String moment(Instant moment) {
        return MOMENT.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    static Instant moment(String column) {
        return LocalDateTime.parse(column.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }

    static String atMost(int characters, String text) {
        if (text.length() > characters) {
            throw new IllegalArgumentException(
                    "a text of " + text.length() + " characters, at most " + characters);
        }
        return text;
    }
}
