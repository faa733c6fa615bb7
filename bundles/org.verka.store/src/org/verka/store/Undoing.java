package org.verka.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.verka.evidence.ImportRecord;
import org.verka.evidence.UndoReceipt;
import org.verka.evidence.UndoReceipt.Outcome;

/** Takes an import back, unless it is not there or a later one rests on it. */
final class Undoing {

    private Undoing() {}

    static UndoReceipt of(Tables tables, int number, Instant at, String user, String reason)
            throws SQLException {
        Optional<ImportRecord> found = tables.imports().of(number);
        List<Integer> later = tables.superseded().correcting(number);
        if (found.isEmpty()) {
            return new UndoReceipt(Outcome.UNKNOWN, 0, List.of());
        }
        if (!found.get().standing()) {
            return new UndoReceipt(Outcome.UNDONE_BEFORE, 0, List.of());
        }
        if (!later.isEmpty()) {
            return new UndoReceipt(Outcome.CORRECTED_SINCE, 0, later);
        }
        tables.imports().undo(number, at, user, reason);
        return new UndoReceipt(Outcome.UNDONE, found.get().facts(), List.of());
    }
}
