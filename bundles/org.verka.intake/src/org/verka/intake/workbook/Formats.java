package org.verka.intake.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verka.intake.table.UnreadableTableException;

/**
 * Tells from the formats of an XLSX file which numbers are dates, and which. Days are counted from
 * 1900, the 29th of February of which Excel has as a day, or from 1904 (ECMA-376 part 1, 18.17.4).
 */
final class Formats {

    /** As many digits as Excel keeps; the rest is what binary fractions cannot say. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int SECONDS = 24 * 60 * 60;
    private static final int LONGEST = 400;
    private static final int LAST_DAY = 2_958_465;

    private final List<Boolean> dates = new ArrayList<>();
    private final boolean from1904;

    private Formats(boolean from1904) {
        this.from1904 = from1904;
    }

    static Formats of(Archive archive, Optional<String> part, boolean from1904)
            throws IOException, UnreadableTableException {
        Formats formats = new Formats(from1904);
        if (part.isPresent()) {
            try (Xml xml = archive.need(part.get())) {
                formats.read(xml);
            }
        }
        return formats;
    }

    private void read(Xml xml) throws UnreadableTableException {
        Map<Integer, String> own = new HashMap<>();
        boolean inCells = false;
        while (xml.next()) {
            if (xml.begins("numFmt")) {
                own.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
            } else if (xml.begins("cellXfs")) {
                inCells = true;
            } else if (xml.ends("cellXfs")) {
                inCells = false;
            } else if (inCells && xml.begins("xf")) {
                int id = xml.number("numFmtId", 0);
                dates.add(own.containsKey(id) ? isDate(own.get(id)) : isDate(id));
            }
        }
    }

    /** The formats that every workbook has (ECMA-376 part 1, 18.8.30). */
    private static boolean isDate(int id) {
        return id >= 14 && id <= 22
                || id >= 27 && id <= 36
                || id >= 45 && id <= 47
                || id >= 50 && id <= 58;
    }

    /** Whether a format has a letter of a date or a time outside quotes and brackets. */
    private static boolean isDate(String format) {
        String bare =
                format.replaceAll("\"[^\"]*\"", "")
                        .replaceAll("\\\\.|_.|\\*.", "")
                        .replaceAll("(?i)\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]", "")
                        .replaceAll("(?i)general|standard|allmänt", "");
        return bare.split(";", 2)[0].matches("(?is).*[ymdhs].*");
    }

    /** What a number in a cell of a style says: a number, or a date or time as ISO 8601 writes. */
    String text(String number, int style) throws UnreadableTableException {
        BigDecimal value;
        try {
            value = value(number);
        } catch (NumberFormatException e) {
            throw Xml.damaged(e);
        }
        boolean dated = style >= 0 && style < dates.size() && dates.get(style);
        boolean possible =
                value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
        return dated && possible ? moment(value) : plain(value);
    }

    /**
     * A number as Verka writes it.
     *
     * @throws NumberFormatException when it is none, or larger than any program counts
     */
    static String checked(String number) {
        return plain(value(number));
    }

    private static BigDecimal value(String number) {
        BigDecimal value = new BigDecimal(number.strip());
        if (number.length() > LONGEST || Math.abs((long) value.precision() - value.scale()) > 400) {
            throw new NumberFormatException(number);
        }
        return value;
    }

    private static String plain(BigDecimal value) {
        BigDecimal rounded = value.round(DIGITS).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    private String moment(BigDecimal value) throws UnreadableTableException {
        long seconds =
                value.multiply(BigDecimal.valueOf(SECONDS))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
        long day = seconds / SECONDS;
        LocalDate first =
                from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, day < 60 ? 31 : 30);
        try {
            LocalDateTime moment =
                    first.plusDays(day).atStartOfDay().plusSeconds(seconds % SECONDS);
            if (day == 0 && !from1904) {
                return DateTimeFormatter.ISO_LOCAL_TIME.format(moment);
            }
            return seconds % SECONDS == 0
                    ? moment.toLocalDate().toString()
                    : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment);
        } catch (DateTimeException e) {
            throw Xml.damaged(e);
        }
    }
}
