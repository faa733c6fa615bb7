package org.verka.intake;

import java.util.List;
import org.verka.intake.Problem.Code;
import org.verka.intake.table.Row;
import org.verka.intake.value.IdentityNumbers;

/** Stops a file that holds a personal identity number in any cell, its headers among them. */
final class IdentityGuard {

    private final Row header;
    private final Problems found;

    IdentityGuard(String path, Row header) {
        this.header = header;
        this.found = new Problems(path);
        check(header);
    }

    void check(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (IdentityNumbers.occursIn(row.cell(i))) {
                found.cell(Code.IDENTITY_NUMBER, row.number(), new Bound(null, i, header(i)), "");
            }
        }
    }

    boolean stopped() {
        return found.stopped();
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
