package org.verka.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.verka.evaluation.CrossTable;
import org.verka.evaluation.CrossTable.Counts;
import org.verka.evaluation.CrossTable.Place;
import org.verka.evaluation.statistics.Association;
import org.verka.model.Informant;
import org.verka.model.Named;
import org.verka.project.ProjectTables.Sheet;

/** Cross-tables as lines on a screen, or as sheets of a file. */
final class CrossTableText {

    private static final int WIDEST = 28;
    private static final double SMALLEST_P = 0.001;

    private final Texts texts;
    private final int threshold;

    CrossTableText(Texts texts, int threshold) {
        this.texts = texts;
        this.threshold = threshold;
    }

    /** Each place of a table under its title. */
    List<String> lines(CrossTable table) {
        List<String> lines = new ArrayList<>();
        for (Place place : table.places()) {
            lines.add(texts.text("table.title", table.rowQuestion(), table.columnQuestion()));
            lines.add(place(table, place));
            lines.add("");
            place.counts()
                    .shown()
                    .ifPresentOrElse(
                            c -> {
                                lines.addAll(aligned(cells(table, c)));
                                lines.add("");
                                lines.addAll(said(c));
                            },
                            () -> lines.add(texts.text("table.withheld.table")));
            lines.add("");
        }
        return lines;
    }

    /**
     * A sheet for each place.
     *
     * @param before how many sheets there are already, for their names
     */
    List<Sheet> sheets(CrossTable table, int before) {
        List<Sheet> sheets = new ArrayList<>();
        for (Place place : table.places()) {
            List<List<Object>> rows = new ArrayList<>();
            place.counts()
                    .shown()
                    .ifPresentOrElse(
                            c -> {
                                numbers(table, c).forEach(rows::add);
                                said(c).forEach(s -> rows.add(List.of(s)));
                            },
                            () -> rows.add(List.of(texts.text("table.withheld.table"))));
            String number = Integer.toString(before + sheets.size() + 1);
            String title = texts.text("table.title", table.rowQuestion(), table.columnQuestion());
            rows.add(List.of(title));
            rows.add(List.of(place(table, place)));
            sheets.add(new Sheet(number, header(table, place), rows));
        }
        return sheets;
    }

    private List<String> header(CrossTable table, Place place) {
        List<String> header = new ArrayList<>(List.of(table.rowQuestion()));
        place.counts()
                .shown()
                .ifPresent(c -> {
                    columns(c).forEach(j -> header.add(name(table.columnOptions(), j)));
                    header.add(texts.text("table.all"));
                });
        return header;
    }

    private List<List<Object>> numbers(CrossTable table, Counts counts) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i : rows(counts)) {
            List<Object> row = new ArrayList<>(List.of(name(table.rowOptions(), i)));
            columns(counts)
                    .forEach(j -> {
                        OptionalInt cell = counts.cells().get(i).get(j);
                        row.add(
                                cell.isPresent()
                                        ? (Object) cell.getAsInt()
                                        : texts.text("table.withheld"));
                    });
            row.add(counts.rowTotals().get(i));
            rows.add(row);
        }
        List<Object> all = new ArrayList<>(List.of(texts.text("table.all")));
        columns(counts).forEach(j -> all.add(counts.columnTotals().get(j)));
        all.add(counts.people());
        rows.add(all);
        return rows;
    }

    private List<List<String>> cells(CrossTable table, Counts counts) {
        List<List<String>> cells = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(""));
        columns(counts).forEach(j -> header.add(name(table.columnOptions(), j)));
        header.add(texts.text("table.all"));
        cells.add(header);
        List<Integer> rows = rows(counts);
        List<List<Object>> numbers = numbers(table, counts);
        for (int r = 0; r < numbers.size(); r++) {
            List<String> line = new ArrayList<>();
            for (int c = 0; c < numbers.get(r).size(); c++) {
                String text = numbers.get(r).get(c).toString();
                boolean inner = r < rows.size() && c > 0 && c <= columns(counts).size();
                line.add(
                        inner
                                ? shared(counts, rows.get(r), columns(counts).get(c - 1), text)
                                : text);
            }
            cells.add(line);
        }
        return cells;
    }

    private String shared(Counts counts, int row, int column, String text) {
        return counts.share(row, column)
                .map(s -> texts.text("table.cell", text, percent(s)))
                .orElse(text);
    }

    /** Options, and those without an answer when there are any. */
    private static List<Integer> rows(Counts counts) {
        return shown(counts.rowTotals());
    }

    private static List<Integer> columns(Counts counts) {
        return shown(counts.columnTotals());
    }

    private static List<Integer> shown(List<Integer> totals) {
        int last = totals.size() - 1;
        return IntStream.rangeClosed(0, last)
                .filter(i -> i < last || totals.get(last) > 0)
                .boxed()
                .toList();
    }

    private String name(List<String> options, int place) {
        return place < options.size() ? options.get(place) : texts.text("table.unanswered");
    }

    private String place(CrossTable table, Place place) {
        String where =
                place.site().map(CrossTableText::called).orElse(texts.text("table.everywhere"));
        if (table.occasion().isEmpty()) {
            return where;
        }
        String when = texts.text("table." + table.occasion().get().name());
        return table.informant()
                .map(i -> texts.text("table.place.informant", where, when, called((Informant) i)))
                .orElseGet(() -> texts.text("table.place", where, when));
    }

    private static String called(Named named) {
        return named.getLabel() == null || named.getLabel().isBlank()
                ? named.getName()
                : named.getLabel();
    }

    private List<String> said(Counts counts) {
        List<String> said = new ArrayList<>(List.of(texts.text("table.percent")));
        if (counts.association().isEmpty()) {
            said.add(
                    counts.withheld() > 0
                            ? texts.text("table.withheld.cells", Integer.toString(threshold))
                            : texts.text("table.same"));
        } else {
            Association association = counts.association().get();
            said.add(
                    texts.text(
                            "table." + association.method().name(),
                            probability(association.p()),
                            association.cramersV().isPresent()
                                    ? fixed(association.cramersV().getAsDouble(), 2)
                                    : ""));
        }
        return said;
    }

    private String probability(OptionalDouble p) {
        if (p.isEmpty()) {
            return "";
        }
        return p.getAsDouble() < SMALLEST_P
                ? "< " + fixed(SMALLEST_P, 3)
                : "= " + fixed(p.getAsDouble(), 3);
    }

    private String percent(double share) {
        return fixed(100 * share, 0) + "\u00a0%";
    }

    private String fixed(double value, int decimals) {
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
    }

    private static List<String> aligned(List<List<String>> cells) {
        int columns = cells.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : cells) {
            for (int c = 0; c < columns; c++) {
                widths[c] = Math.max(widths[c], Math.min(WIDEST, row.get(c).length()));
            }
        }
        return cells.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < row.size(); c++) {
            String text = row.get(c);
            String cut = text.length() > WIDEST ? text.substring(0, WIDEST - 1) + "…" : text;
            String space = " ".repeat(widths[c] - cut.length());
            line.append(c == 0 ? cut + space : "  " + space + cut);
        }
        return line.toString().stripTrailing();
    }
}
