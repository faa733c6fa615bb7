package org.verka.project;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;
import org.verka.evidence.LogEntry;
import org.verka.evidence.StoreException;
import org.verka.store.SqlStore;

/**
 * A project's evidence: opened when it is first needed and held until closed. Whoever reads it is
 * in its log afterwards.
 */
final class OpenEvidence implements AutoCloseable {

    private final StoreSetting setting;
    private final Locale locale;
    private final Set<String> notes = new LinkedHashSet<>();
    private Optional<SqlStore> store = Optional.empty();

    OpenEvidence(StoreSetting setting, Locale locale) {
        this.setting = setting;
        this.locale = locale;
    }

    /** The store, which is made where there is none. */
    SqlStore store() {
        if (store.isEmpty()) {
            store = Optional.of(SqlStore.open(setting.address()));
        }
        return store.orElseThrow();
    }

    /** What is stored; nothing, and no store is made, where there is none yet. */
    Evidence stored(Purpose purpose) {
        return setting.exists() ? read(purpose) : Evidence.none();
    }

    /**
     * Reads what is stored, and writes in the log that it was. Where nothing can be written, it is
     * read all the same, and a note says so.
     */
    Evidence read(Purpose purpose) {
        Evidence evidence = store().read();
        long facts =
                (long) evidence.forms().size()
                        + evidence.counts().size()
                        + evidence.activities().size()
                        + evidence.others().size();
        log(LogEntry.Event.READ, purpose.word(), "", facts);
        return evidence;
    }

    /**
     * Gives everything that is stored to somebody, fact by fact and without holding it; nothing,
     * and no store is made, where there is none yet. It is in the log as {@link #read} is.
     */
    void each(Purpose purpose, Consumer<? super Fact> facts) {
        if (setting.exists()) {
            long given = store().each(facts);
            log(LogEntry.Event.READ, purpose.word(), "", given);
        }
    }

    /** Writes in the log, or keeps a note that it could not be. */
    void log(LogEntry.Event event, String what, String reason, long amount) {
        try {
            store().note(event, what, reason, amount);
        } catch (StoreException e) {
            note("note.unlogged", e.place());
        }
    }

    /** Keeps something that the user should know. */
    void note(String key, Object... values) {
        notes.add(ProjectTexts.in(locale).text(key, values));
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    @Override
    public void close() {
        store.ifPresent(SqlStore::close);
        store = Optional.empty();
    }
}
