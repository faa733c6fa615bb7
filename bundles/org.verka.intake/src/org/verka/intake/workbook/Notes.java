package org.verka.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.verka.intake.table.Remark;
import org.verka.intake.table.UnreadableTableException;
import org.verka.intake.table.UnreadableTableException.Reason;

/** The notes to the cells of a sheet. */
final class Notes {

    private static final long MOST_CHARACTERS = 8L << 20;

    private final Map<Integer, List<Note>> byRow = new TreeMap<>();
    private long characters;

    void add(Note note) throws UnreadableTableException {
        characters += note.text().length() + 32;
        if (characters > MOST_CHARACTERS) {
            throw new UnreadableTableException(Reason.FILE_SWELLS);
        }
        byRow.computeIfAbsent(note.row(), r -> new ArrayList<>()).add(note);
    }

    List<Remark> of(int row) {
        return byRow.getOrDefault(row, List.of()).stream()
                .map(n -> new Remark(n.column(), Remark.Kind.NOTE, n.text()))
                .toList();
    }

    void each(Consumer<Note> seen) {
        byRow.values().forEach(notes -> notes.forEach(seen));
    }
}
