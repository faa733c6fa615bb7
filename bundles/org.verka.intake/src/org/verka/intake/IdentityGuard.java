package org.verka.intake;

import java.util.List;
import java.util.Optional;
import org.verka.intake.Problem.Code;
import org.verka.intake.file.Elsewhere;
import org.verka.intake.table.Remark;
import org.verka.intake.table.Row;
import org.verka.intake.value.IdentityNumbers;

/**
 * Stops a file that holds a personal identity number in any cell, header, note or name of a sheet,
 * of other sheets than the one that is read too. One thread may check rows while another asks
 * whether the file is stopped; what was found is told when all rows were checked.
 */
final class IdentityGuard {

    private final String file;
    private final String path;
    private final Problems found;
    private volatile boolean stopped;
    private Row header = new Row(0, List.of());

    /**
     * @param file the file's path without a sheet
     * @param sheet the sheet that is read
     */
    IdentityGuard(String file, Optional<String> sheet) {
        this.file = file;
        path = sheet.map(this::shown).orElse(file);
        found = new Problems(path);
    }

    /** The file and its sheet, as messages may name it. */
    String shownPath() {
        return path;
    }

    private String shown(String sheet) {
        return IdentityNumbers.occursIn(sheet) ? file : file + "#" + sheet;
    }

    /** The header that messages take the names of columns from. */
    void begin(Row names) {
        header = names;
        check(names);
    }

    void check(Row row) {
        boolean plain = row.meanings().isEmpty();
        for (int i = 0; i < row.cells().size(); i++) {
            if (IdentityNumbers.occursIn(row.cell(i))
                    || !plain && row.meaning(i).filter(IdentityNumbers::occursIn).isPresent()) {
                report(row.number(), i);
            }
        }
        for (Remark remark : row.remarks()) {
            if (IdentityNumbers.occursIn(remark.text())) {
                report(row.number(), remark.column());
            }
        }
    }

    private void report(int row, int column) {
        stopped = true;
        found.cell(Code.IDENTITY_NUMBER, row, new Bound(null, column, header(column)), "");
    }

    /** A text that belongs to no cell. */
    void check(String text) {
        if (IdentityNumbers.occursIn(text)) {
            stopped = true;
            found.file(Code.IDENTITY_NUMBER, "");
        }
    }

    void check(Elsewhere elsewhere) {
        if (IdentityNumbers.occursIn(elsewhere.text())) {
            String where = elsewhere.sheet().isEmpty() ? file : shown(elsewhere.sheet());
            stopped = true;
            found.in(where, Code.IDENTITY_NUMBER, elsewhere.row(), elsewhere.column() + 1);
        }
    }

    boolean stopped() {
        return stopped;
    }

    /** Where the numbers are; nothing else is said of such a file, for it might repeat them. */
    List<Problem> problems() {
        return found.inOrder();
    }

    private String header(int index) {
        String text = header.cell(index);
        return IdentityNumbers.occursIn(text) ? "" : text;
    }
}
