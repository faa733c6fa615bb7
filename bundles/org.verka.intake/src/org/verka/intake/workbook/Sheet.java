package org.verka.intake.workbook;

import java.util.List;
import org.verka.intake.table.Merge;

/**
 * A sheet of a workbook.
 *
 * @param name what its tab says
 * @param part where it is in the file
 * @param isFilled whether some cell says something
 * @param merges cells that are one, near the top
 */
public record Sheet(String name, String part, boolean isFilled, List<Merge> merges) {

    public Sheet {
        merges = List.copyOf(merges);
    }
}
