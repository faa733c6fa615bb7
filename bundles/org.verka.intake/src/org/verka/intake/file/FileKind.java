package org.verka.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.verka.intake.csv.SeparatedText;
import org.verka.intake.json.JsonRows;
import org.verka.intake.sav.SavRows;
import org.verka.intake.table.RowSource;
import org.verka.intake.table.UnreadableTableException;
import org.verka.intake.table.UnreadableTableException.Reason;
import org.verka.intake.workbook.Sheet;
import org.verka.intake.workbook.Workbook;

/** The kinds of files, told by how they begin and not by what they are called. */
enum FileKind {
    /** XLSX or ODS. */
    WORKBOOK,
    /** A workbook of before 2007, or one that is locked. */
    OLD_WORKBOOK,
    /** SPSS. */
    SAV,
    /** JSON, or JSON line by line. */
    JSON,
    /** Text in columns. */
    TEXT;

    private static final int START = 256;

    /** A byte-order mark may come first. */
    private static final Pattern JSON_START =
            Pattern.compile("(\u00EF\u00BB\u00BF)?\\s*(\\[\\s*[{\\]]|\\{\\s*[\"}])");

    static FileKind of(Path file) throws IOException {
        String start;
        try (InputStream in = Files.newInputStream(file)) {
            start = new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
        }
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
            return WORKBOOK;
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return OLD_WORKBOOK;
        }
        if (start.startsWith("$FL2") || start.startsWith("$FL3")) {
            return SAV;
        }
        return JSON_START.matcher(start).lookingAt() ? JSON : TEXT;
    }

    Table open(Path file, Optional<String> sheet, Set<String> expected, UnaryOperator<String> form)
            throws IOException, UnreadableTableException {
        return switch (this) {
            case WORKBOOK -> sheet(file, sheet, form);
            case OLD_WORKBOOK -> throw new UnreadableTableException(Reason.OLD_WORKBOOK);
            case SAV -> alone(SavRows.open(file));
            case JSON -> alone(JsonRows.open(file));
            case TEXT -> alone(SeparatedText.open(file, expected, form));
        };
    }

    private static Table alone(RowSource rows) {
        return new Table(rows, Optional.empty(), List.of());
    }

    private static Table sheet(Path file, Optional<String> named, UnaryOperator<String> form)
            throws IOException, UnreadableTableException {
        Workbook workbook = Workbook.open(file);
        try {
            Sheet sheet = choose(workbook.sheets(), named, form);
            return new Table(workbook.rows(sheet), Optional.of(sheet.name()), List.of(workbook));
        } catch (IOException | UnreadableTableException e) {
            workbook.close();
            throw e;
        }
    }

    private static Sheet choose(
            List<Sheet> sheets, Optional<String> named, UnaryOperator<String> form)
            throws UnreadableTableException {
        List<Sheet> filled = sheets.stream().filter(Sheet::isFilled).toList();
        String names = String.join(", ", sheets.stream().map(Sheet::name).toList());
        if (named.isPresent()) {
            return sheets.stream()
                    .filter(s -> form.apply(s.name()).equals(form.apply(named.get())))
                    .findFirst()
                    .orElseThrow(() ->
                            new UnreadableTableException(Reason.SHEET_MISSING, named.get(), names));
        }
        if (sheets.isEmpty()) {
            throw new UnreadableTableException(Reason.FILE_DAMAGED);
        }
        if (filled.size() > 1) {
            throw new UnreadableTableException(
                    Reason.SHEET_UNNAMED,
                    String.join(", ", filled.stream().map(Sheet::name).toList()),
                    filled.get(0).name());
        }
        return filled.isEmpty() ? sheets.get(0) : filled.get(0);
    }
}
