package org.verka.project;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.verka.intake.csv.FormulaGuard;

/** Separated text as spreadsheets expect it in a language. */
record SeparatedCells(Locale locale) {

    /** Writes rows with the separator of the language. */
    CsvWriter writer(Writer to) {
        return CsvWriter.builder().fieldSeparator(isEnglish() ? ',' : ';').build(to);
    }

    /** No cell is a formula, and numbers have the decimal sign of the language. */
    List<String> of(List<Object> row) {
        return row.stream().map(this::of).toList();
    }

    private String of(Object value) {
        return switch (value) {
            case String said -> FormulaGuard.guarded(said);
            case BigDecimal number when isEnglish() -> number.toPlainString();
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            default -> value.toString();
        };
    }

    private boolean isEnglish() {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
