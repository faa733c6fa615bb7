package org.verka.intake.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.verka.intake.table.Row;
import org.verka.intake.table.RowSource;
import org.verka.intake.table.UnreadableTableException;
import org.verka.intake.workbook.Sheet;
import org.verka.intake.workbook.Workbook;

/**
 * A text in a workbook that is not in the rows of the sheet that is read.
 *
 * @param sheet the sheet it is in, empty when it is the name of one
 * @param row from 1, 0 for the name of a sheet
 * @param column from 0
 */
public record Elsewhere(String sheet, int row, int column, String text) {

    /**
     * Shows the names of a workbook's sheets, their notes, and the cells of all sheets but one.
     * Other kinds of files have nothing of that.
     *
     * @param read the sheet whose cells are left out
     */
    public static void look(Path file, Optional<String> read, Consumer<Elsewhere> seen)
            throws IOException, UnreadableTableException {
        if (FileKind.of(file) != FileKind.WORKBOOK) {
            return;
        }
        try (Workbook workbook = Workbook.open(file)) {
            for (Sheet sheet : workbook.sheets()) {
                seen.accept(new Elsewhere("", 0, 0, sheet.name()));
                workbook.notes(
                        sheet,
                        n ->
                                seen.accept(
                                        new Elsewhere(
                                                sheet.name(), n.row(), n.column(), n.text())));
                if (!read.equals(Optional.of(sheet.name()))) {
                    cells(workbook, sheet, seen);
                }
            }
        }
    }

    private static void cells(Workbook workbook, Sheet sheet, Consumer<Elsewhere> seen)
            throws IOException, UnreadableTableException {
        try (RowSource rows = workbook.rows(sheet)) {
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                for (int i = 0; i < row.get().cells().size(); i++) {
                    seen.accept(
                            new Elsewhere(sheet.name(), row.get().number(), i, row.get().cell(i)));
                }
            }
        }
    }
}
