package org.verka.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.verka.evidence.ImportRecord;
import org.verka.evidence.LogEntry;

/** What happened to a store, of what was noted and of the records of its imports. */
final class Log {

    private Log() {}

    /** All of it, oldest first. */
    static List<LogEntry> of(List<LogEntry> noted, List<ImportRecord> imports) {
        List<LogEntry> entries = new ArrayList<>(noted);
        imports.forEach(record -> entries.addAll(entries(record)));
        entries.sort(Comparator.comparing(LogEntry::at));
        return entries;
    }

    private static List<LogEntry> entries(ImportRecord record) {
        String what = record.number() + " " + record.arrival().path();
        LogEntry came =
                new LogEntry(
                        record.at(),
                        record.by(),
                        record.arrival().correction().isPresent()
                                ? LogEntry.Event.CORRECTION
                                : LogEntry.Event.IMPORT,
                        what,
                        record.arrival().correction().orElse(""),
                        record.facts());
        return record.undone().isEmpty()
                ? List.of(came)
                : List.of(
                        came,
                        new LogEntry(
                                record.undone().get().at(),
                                record.undone().get().by(),
                                LogEntry.Event.UNDO,
                                what,
                                record.undone().get().reason(),
                                record.facts()));
    }
}
