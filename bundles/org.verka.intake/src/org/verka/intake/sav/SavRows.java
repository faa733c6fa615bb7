package org.verka.intake.sav;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.verka.intake.table.Cell;
import org.verka.intake.table.Row;
import org.verka.intake.table.RowSource;
import org.verka.intake.table.UnreadableTableException;
import org.verka.intake.table.UnreadableTableException.Reason;

/**
 * The cases of an SPSS file ({@code .sav}, {@code .zsav}) as rows, below the names of its
 * variables. Columns can be named by their labels as well, and codes by theirs. Values that are
 * missing, by the system or because the user said so, are empty cells.
 */
public final class SavRows implements RowSource {

    private static final int UNIT = 8;
    private static final int SEGMENT = 255;
    private static final int SEGMENT_ROOM = 256;
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    /** DATE, ADATE, JDATE, EDATE, SDATE, and MOYR, QYR, WKYR, which are days too. */
    private static final Set<Integer> DAYS = Set.of(20, 23, 24, 28, 29, 30, 38, 39);

    /** DATETIME and YMDHMS. */
    private static final Set<Integer> MOMENTS = Set.of(22, 41);

    /** Seconds are counted from the day on which the Gregorian calendar begins. */
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1582, 10, 14, 0, 0);

    private static final double LAST_SECOND = 1e12;

    private final Dictionary dictionary;
    private final Cases cases;
    private final InputStream bytes;
    private final ByteOrder order;
    private final byte[] one;
    private boolean headed;
    private int read;

    private SavRows(Dictionary dictionary, InputStream bytes, Cases cases, ByteOrder order) {
        this.dictionary = dictionary;
        this.bytes = bytes;
        this.cases = cases;
        this.order = order;
        one = new byte[UNIT * dictionary.elements()];
    }

    /** Opens a file that begins as SPSS files do. */
    public static RowSource open(Path file) throws IOException, UnreadableTableException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            SavBytes in = new SavBytes(bytes);
            Dictionary dictionary = Dictionary.read(in);
            InputStream data = bytes;
            if (dictionary.compression() == 2) {
                long start = in.large();
                long end = in.large();
                in.skip(UNIT);
                if (start < 0 || end - 3 * UNIT < start) {
                    throw new UnreadableTableException(Reason.FILE_DAMAGED);
                }
                data = new Unpacked(bytes, end - start - 3 * UNIT);
            }
            Cases cases =
                    new Cases(data, in.order(), dictionary.bias(), dictionary.compression() > 0);
            return new SavRows(dictionary, data, cases, in.order());
        } catch (EOFException e) {
            bytes.close();
            throw new UnreadableTableException(Reason.FILE_DAMAGED, 0, 0, List.of(), e);
        } catch (UnreadableTableException e) {
            bytes.close();
            throw e;
        }
    }

    @Override
    public boolean isHeaded() {
        return true;
    }

    @Override
    public List<String> titles() {
        return dictionary.variables().stream().map(v -> dictionary.text(v.label).strip()).toList();
    }

    @Override
    public Optional<Row> next() throws UnreadableTableException {
        if (!headed) {
            headed = true;
            return Optional.of(
                    new Row(0, dictionary.variables().stream().map(v -> v.name).toList()));
        }
        try {
            if (!cases.read(one)) {
                return Optional.empty();
            }
            read++;
            return Optional.of(row());
        } catch (IOException e) {
            throw new UnreadableTableException(Reason.FILE_DAMAGED, read + 1, 0, List.of(), e);
        } catch (UnreadableTableException e) {
            throw e.at(read + 1, 0);
        }
    }

    private Row row() {
        List<String> cells = new ArrayList<>();
        Map<Integer, String> meanings = new HashMap<>();
        for (Variable variable : dictionary.variables()) {
            int at = variable.element * UNIT;
            byte[] start = Arrays.copyOfRange(one, at, at + UNIT);
            byte[] label = variable.labels.get(variable.key(start));
            String text = variable.isText() ? text(variable, start) : number(variable, start);
            if (label != null && !text.isEmpty()) {
                meanings.put(cells.size(), dictionary.text(label).strip());
            }
            cells.add(Cell.bare(text));
        }
        return new Row(read, cells, meanings, List.of());
    }

    private String text(Variable variable, byte[] start) {
        if (variable.width <= UNIT
                && variable.missing.stream()
                        .anyMatch(m -> variable.key(m).equals(variable.key(start)))) {
            return "";
        }
        byte[] whole = new byte[variable.width];
        int from = variable.element * UNIT;
        for (int at = 0; at < whole.length; at += SEGMENT) {
            int length = Math.min(SEGMENT, whole.length - at);
            System.arraycopy(one, from, whole, at, Math.min(length, one.length - from));
            from += SEGMENT_ROOM;
        }
        return dictionary.text(whole);
    }

    private String number(Variable variable, byte[] start) {
        double value = SavBytes.number(start, 0, order);
        if (value == -Double.MAX_VALUE || !Double.isFinite(value) || isMissing(variable, value)) {
            return "";
        }
        int format = variable.format >> 16 & 0xFF;
        if ((DAYS.contains(format) || MOMENTS.contains(format)) && Math.abs(value) < LAST_SECOND) {
            LocalDateTime moment = BEGINNING.plusSeconds(Math.round(value));
            return DAYS.contains(format)
                    ? moment.toLocalDate().toString()
                    : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment);
        }
        BigDecimal plain = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    private boolean isMissing(Variable variable, double value) {
        int i = 0;
        if (variable.missingRange && variable.missing.size() >= 2) {
            i = 2;
            if (value >= missing(variable, 0) && value <= missing(variable, 1)) {
                return true;
            }
        }
        for (; i < variable.missing.size(); i++) {
            if (value == missing(variable, i)) {
                return true;
            }
        }
        return false;
    }

    private double missing(Variable variable, int index) {
        return SavBytes.number(variable.missing.get(index), 0, order);
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
