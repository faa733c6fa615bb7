package org.verka.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.verka.evidence.Occasion;

/**
 * Values as columns hold them. Days and moments pass as text: {@code java.sql.Date} would bring the
 * computer's time zone into them.
 */
final class Columns {

    /** The longest text a name may be, in characters. */
    static final int LONGEST_NAME = 1000;

    /** The longest text that a column may hold. */
    static final int LONGEST = 32_672;

    private static final int LAST_YEAR = 9999;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    private Columns() {}

    static LocalDate possible(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("a day in the year " + day.getYear());
        }
        return day;
    }

    static String day(LocalDate day) {
        return possible(day).toString();
    }

    /** To the microsecond, which is what every engine keeps. */
    static String moment(Instant moment) {
        return MOMENT.format(
                LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC));
    }

    static Instant moment(String column) {
        return LocalDateTime.parse(column.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }

    static String name(String text) {
        return atMost(LONGEST_NAME, text);
    }

    static String text(String text) {
        return atMost(LONGEST, text);
    }

    private static String atMost(int characters, String text) {
        if (text.length() > characters) {
            throw new IllegalArgumentException(
                    "a text of " + text.length() + " characters, at most " + characters);
        }
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a text with the character NUL");
        }
        return text;
    }

    static int number(Occasion occasion) {
        return switch (occasion) {
            case BEFORE -> 1;
            case AFTER -> 2;
            case FOLLOW_UP -> 3;
        };
    }

    static Occasion occasion(int number) {
        return switch (number) {
            case 1 -> Occasion.BEFORE;
            case 2 -> Occasion.AFTER;
            case 3 -> Occasion.FOLLOW_UP;
            default -> throw new IllegalArgumentException("no occasion has the number " + number);
        };
    }
}
