package org.verka.report.spss;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.verka.report.document.DataTable;
import org.verka.report.document.DataTable.Value;
import org.verka.report.document.DataTable.Variable;

/**
 * A table as a data set. The rules for names, widths and labels are those of the IBM SPSS
 * Statistics Command Syntax Reference.
 */
final class SpssTable {

    /** What stands for a number that is withheld; no figure of a report comes near it. */
    private static final String WITHHELD = "-99999999";

    private static final int LONGEST_LABEL = 250;
    private static final int LONGEST_VALUE_LABEL = 115;
    private static final int WIDEST = 32_767;
    private static final int MOST_DECIMALS = 4;

    /** A column of words is coded when so many different ones at most are repeated in it. */
    private static final int MOST_WORDS = 60;

    private static final Set<String> RESERVED =
            Set.of(
                    "all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to",
                    "with");

    private final DataTable table;
    private final ResourceBundle words;
    private final int withheld;
    private final List<Column> columns;

    /** A variable, and the words that its codes stand for in order, if it is coded. */
    private record Column(String name, String label, Kind kind, List<String> codes) {}

    private enum Kind {
        NUMBER,
        DAY,
        CODED,
        TEXT
    }

    SpssTable(DataTable table, ResourceBundle words) {
        this.table = table;
        this.words = words;
        String reason = words.getString("withheld");
        List<String> names = table.variables().stream().map(Variable::name).toList();
        this.withheld = names.indexOf(reason);
        this.columns = IntStream.range(0, names.size()).mapToObj(this::column).toList();
    }

    private Column column(int index) {
        Variable variable = table.variables().get(index);
        boolean reserved = RESERVED.contains(variable.name().toLowerCase(Locale.ROOT));
        String name = reserved ? variable.name() + "_" : variable.name();
        List<Value> values =
                table.rows().stream()
                        .map(r -> r.get(index))
                        .filter(v -> !(v instanceof Value.Missing))
                        .toList();
        List<String> texts =
                values.stream()
                        .flatMap(v -> v instanceof Value.Text t ? Stream.of(plain(t)) : null)
                        .toList();
        List<String> different = texts.stream().distinct().toList();
        Kind kind;
        if (values.stream().allMatch(Value.Number.class::isInstance)) {
            kind = Kind.NUMBER;
        } else if (values.stream().allMatch(Value.Day.class::isInstance)) {
            kind = Kind.DAY;
        } else {
            boolean repeated = different.size() < texts.size() && different.size() <= MOST_WORDS;
            boolean brief = different.stream().allMatch(t -> bytes(t) <= LONGEST_VALUE_LABEL);
            kind = repeated && brief ? Kind.CODED : Kind.TEXT;
        }
        return new Column(name, variable.label(), kind, kind == Kind.CODED ? different : List.of());
    }

    String syntax() {
        StringBuilder out = new StringBuilder("DATA LIST LIST (TAB)\n  /");
        List<String> read = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            read.add(columns.get(i).name() + " (" + format(i) + ")");
        }
        out.append(String.join("\n   ", read)).append(".\nBEGIN DATA\n");
        for (List<Value> row : table.rows()) {
            boolean hidden = withheld >= 0 && !(row.get(withheld) instanceof Value.Missing);
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.add(cell(columns.get(i), row.get(i), hidden));
            }
            out.append(String.join("\t", cells)).append('\n');
        }
        out.append("END DATA.\n");
        columns.forEach(c -> describe(out, c));
        return out.toString();
    }

    private static String cell(Column column, Value value, boolean hidden) {
        return switch (value) {
            case Value.Text t when column.kind() == Kind.CODED ->
                    Integer.toString(column.codes().indexOf(plain(t)) + 1);
            case Value.Text t -> plain(t);
            case Value.Number n -> plain(n.number());
            case Value.Day d -> d.day().toString();
            case Value.Missing m ->
                    switch (column.kind()) {
                        case NUMBER -> hidden ? WITHHELD : ".";
                        case DAY, CODED -> ".";
                        case TEXT -> " ";
                    };
        };
    }

    private String format(int index) {
        return switch (columns.get(index).kind()) {
            case NUMBER, CODED -> "F40.0";
            case DAY -> "SDATE10";
            case TEXT -> {
                int widest =
                        table.rows().stream()
                                .map(r -> r.get(index))
                                .mapToInt(v -> v instanceof Value.Text t ? bytes(plain(t)) : 1)
                                .max()
                                .orElse(1);
                yield "A" + Math.min(Math.max(widest, 1), WIDEST);
            }
        };
    }

    private void describe(StringBuilder out, Column column) {
        out.append("VARIABLE LABELS ").append(column.name()).append(' ');
        out.append(quoted(cut(column.label(), LONGEST_LABEL))).append(".\n");
        if (column.kind() == Kind.NUMBER) {
            out.append("FORMATS ").append(column.name());
            out.append(" (F12.").append(decimals(column)).append(").\n");
            if (withheld >= 0) {
                out.append("MISSING VALUES ").append(column.name());
                out.append(" (").append(WITHHELD).append(").\n");
                out.append("VALUE LABELS ").append(column.name()).append(' ').append(WITHHELD);
                out.append(' ').append(quoted(words.getString("withheld.value"))).append(".\n");
            }
        }
        if (column.kind() == Kind.CODED) {
            out.append("FORMATS ").append(column.name()).append(" (F8.0).\nVALUE LABELS ");
            out.append(column.name());
            for (int i = 0; i < column.codes().size(); i++) {
                out.append("\n  ").append(i + 1).append(' ');
                out.append(quoted(column.codes().get(i)));
            }
            out.append(".\n");
        }
    }

    private int decimals(Column column) {
        int index = columns.indexOf(column);
        return table.rows().stream()
                .map(r -> r.get(index))
                .mapToInt(v -> v instanceof Value.Number n ? scale(n.number()) : 0)
                .max()
                .orElse(0);
    }

    private static int scale(double number) {
        BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        return Math.min(Math.max(exact.scale(), 0), MOST_DECIMALS);
    }

    private static String plain(double number) {
        BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        return exact.scale() <= 0 ? exact.toBigInteger().toString() : exact.toPlainString();
    }

    /** A text on one line, without marks that would begin or end a text. */
    private static String plain(Value.Text text) {
        String line = text.text().replaceAll("\\s+", " ").strip();
        return cut(line.replace('"', '\u201d').replace('\'', '\u2019'), WIDEST);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String quoted(String text) {
        return "'" + text.replaceAll("[\\r\\n]+", " ").replace("'", "''") + "'";
    }

    /** The beginning of a text that has at most so many bytes in UTF-8. */
    private static String cut(String text, int most) {
        int end = text.length();
        while (bytes(text.substring(0, end)) > most) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }
}
