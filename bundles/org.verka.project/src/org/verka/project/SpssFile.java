package org.verka.project;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * A table of answers as data with the SPSS syntax that reads them: names that SPSS takes, the words
 * of questions and scales as labels, and what each number stands for. Held against PSPP, which
 * reads the same syntax. The rules for names, widths and labels are those of the IBM SPSS
 * Statistics Command Syntax Reference.
 */
final class SpssFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int EVERY_ROWS = 10_000;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LABEL = 250;
    private static final int LONGEST_VALUE_LABEL = 115;
    private static final int WIDEST = 32_767;
    private static final int WIDEST_NUMBER = 40;
    private static final int MOST_DECIMALS = 16;
    private static final Set<String> RESERVED =
            Set.of(
                    "all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to",
                    "with");

    private final List<String> header;
    private final List<List<Object>> rows;
    private final Map<String, Described> described;
    private final Progress progress;

    /**
     * What a column is about.
     *
     * @param label its words
     * @param values what each number stands for, in order
     */
    record Described(String label, Map<String, String> values) {}

    /**
     * @param described by the name of the column; those that are not there have no more than a name
     */
    SpssFile(AnswerTable table, Map<String, Described> described, Progress progress) {
        header = table.header();
        rows = table.rows().toList();
        this.described = described;
        this.progress = progress;
    }

    /** The file of the data, beside the one of the syntax. */
    static Path data(Path syntax) {
        String name = syntax.getFileName().toString();
        return syntax.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".dat");
    }

    /** Whether a file's name says that it is SPSS syntax. */
    static boolean isSyntax(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".sps");
    }

    /**
     * Writes the data: UTF-8, a row a line, with semicolons between, texts in quotation marks where
     * they need them, a point in numbers.
     *
     * @return how many rows
     * @throws CancellationException when the user stopped it
     */
    long writeData(Path file) throws IOException {
        try (Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            int written = 0;
            for (List<Object> row : rows) {
                csv.writeRecord(row.stream().map(SpssFile::cell).toList());
                if (++written % EVERY_ROWS == 0 && progress.stopAfterRows(written)) {
                    throw new CancellationException();
                }
            }
            return written;
        }
    }

    private static String cell(Object value) {
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : value.toString().replaceAll("[\\r\\n]+", " ");
    }

    /**
     * Writes the syntax.
     *
     * @param data the name of the file of the data, in the same folder
     */
    void writeSyntax(Path file, String data) throws IOException {
        List<String> names = names();
        StringBuilder syntax = new StringBuilder(BYTE_ORDER_MARK);
        syntax.append("SET DECIMAL=DOT.\nGET DATA\n  /TYPE=TXT\n  /FILE=")
                .append(quoted(data))
                .append("\n  /ENCODING='UTF8'\n  /ARRANGEMENT=DELIMITED\n  /DELCASE=LINE")
                .append("\n  /DELIMITERS=\";\"\n  /QUALIFIER='\"'\n  /FIRSTCASE=1\n  /VARIABLES=");
        for (int column = 0; column < names.size(); column++) {
            syntax.append("\n    ").append(names.get(column)).append(' ').append(format(column));
        }
        syntax.append(".\nEXECUTE.\n");
        for (int column = 0; column < names.size(); column++) {
            label(syntax, names.get(column), column);
        }
        Files.writeString(file, syntax);
    }

    private void label(StringBuilder syntax, String name, int column) {
        Described about =
                described.getOrDefault(
                        header.get(column), new Described(header.get(column), Map.of()));
        String label = about.label().isBlank() ? header.get(column) : about.label();
        syntax.append("VARIABLE LABELS ")
                .append(name)
                .append(' ')
                .append(quoted(cut(label, LONGEST_LABEL)))
                .append(".\n");
        if (!about.values().isEmpty() && isNumeric(column)) {
            syntax.append("VALUE LABELS ").append(name);
            about.values()
                    .forEach((value, words) ->
                            syntax.append("\n  ")
                                    .append(value)
                                    .append(' ')
                                    .append(quoted(cut(words, LONGEST_VALUE_LABEL))));
            syntax.append(".\n");
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>(RESERVED);
        for (String title : header) {
            String plain = title.strip().replaceAll("[^\\p{L}\\p{Nd}_]+", "_");
            String start = Character.isLetter(plain.codePointAt(0)) ? plain : "v_" + plain;
            String name = cut(start, LONGEST_NAME).replaceAll("_+$", "");
            String own = name;
            for (int i = 2; !taken.add(own.toLowerCase(Locale.ROOT)); i++) {
                own = name + "_" + i;
            }
            names.add(own);
        }
        return names;
    }

    private boolean isNumeric(int column) {
        boolean any = false;
        for (List<Object> row : rows) {
            Object value = row.get(column);
            if (value instanceof Number) {
                any = true;
            } else if (!value.equals("")) {
                return false;
            }
        }
        return any;
    }

    private String format(int column) {
        if (rows.stream().allMatch(row -> row.get(column) instanceof LocalDate)) {
            return "SDATE10";
        }
        if (!isNumeric(column)) {
            int widest = 1;
            for (List<Object> row : rows) {
                int bytes = cell(row.get(column)).getBytes(StandardCharsets.UTF_8).length;
                widest = Math.max(widest, bytes);
            }
            return "A" + Math.min(widest, WIDEST);
        }
        int width = 1;
        int decimals = 0;
        for (List<Object> row : rows) {
            width = Math.max(width, cell(row.get(column)).length());
            if (row.get(column) instanceof BigDecimal number) {
                decimals = Math.max(decimals, number.scale());
            }
        }
        int shown = Math.min(decimals, MOST_DECIMALS);
        return "F" + Math.min(Math.max(width + shown, 8), WIDEST_NUMBER) + "." + shown;
    }

    private static String quoted(String text) {
        return "'" + text.replaceAll("[\\r\\n]+", " ").replace("'", "''") + "'";
    }

    /** The beginning of a text that has at most so many bytes in UTF-8. */
    private static String cut(String text, int bytes) {
        int end = text.length();
        while (text.substring(0, end).getBytes(StandardCharsets.UTF_8).length > bytes) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }
}
