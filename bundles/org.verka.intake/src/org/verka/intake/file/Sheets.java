package org.verka.intake.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.verka.intake.table.UnreadableTableException;
import org.verka.intake.workbook.Sheet;
import org.verka.intake.workbook.Workbook;

/** The sheets of a file, when it is a workbook. */
public final class Sheets {

    private Sheets() {}

    /** The names of those that have rows; none when the file is no workbook that can be read. */
    public static List<String> filled(Path file) throws IOException {
        if (FileKind.of(file) != FileKind.WORKBOOK) {
            return List.of();
        }
        try (Workbook workbook = Workbook.open(file)) {
            return workbook.sheets().stream().filter(Sheet::isFilled).map(Sheet::name).toList();
        } catch (UnreadableTableException e) {
            return List.of();
        }
    }
}
