package org.verka.store;

import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.verka.evidence.Arrival;
import org.verka.evidence.Evidence;
import org.verka.evidence.EvidenceStore;
import org.verka.evidence.Fact;
import org.verka.evidence.Import;
import org.verka.evidence.ImportRecord;
import org.verka.evidence.LogEntry;
import org.verka.evidence.RemovalReceipt;
import org.verka.evidence.StoredFact;
import org.verka.evidence.UndoReceipt;

/**
 * Evidence in a database. Names (of sites, instruments, files and so on) and pseudonyms are at most
 * 1,000 characters, other texts 32,672, a form at most 65,536 answers; no text holds the character
 * NUL.
 */
public final class SqlStore implements EvidenceStore {

    private final Engine engine;
    private final Clock clock;
    private final String user;
    private Connection connection;
    private Optional<Memory> memory = Optional.empty();
    private final SegmentCache cache = SegmentCache.ofHeap();
    private SoftReference<FormsRead> read = new SoftReference<>(null);
    private long remembered = -1;
    private Optional<SqlImport> taking = Optional.empty();
    private boolean closed;

    private SqlStore(Engine engine, Clock clock, String user) {
        this.engine = engine;
        this.clock = clock;
        this.user = user;
    }

    /**
     * Opens the store in {@code folder}; a folder that is missing or empty becomes a new store, and
     * one of an earlier version is brought to today's.
     *
     * @throws org.verka.evidence.StoreException when it cannot be opened; a folder that is not a
     *     store is left as it is
     */
    public static SqlStore open(Path folder) {
        return open(new StoreAddress.Folder(folder));
    }

    /** Opens the store at an address, as {@link #open(Path)} does. */
    public static SqlStore open(StoreAddress address) {
        return open(Engine.of(address), Clock.systemUTC(), System.getProperty("user.name", ""));
    }

    /**
     * Encrypts the store in a folder, which nobody may have open, with the key of the address.
     *
     * @throws org.verka.evidence.StoreException when it cannot be encrypted; it is then as it was
     */
    public static void encrypt(StoreAddress.Folder address) {
        DerbyEngine.encrypt(address);
    }

    static SqlStore open(Path folder, Clock clock, String user) {
        return open(Engine.of(new StoreAddress.Folder(folder)), clock, user);
    }

    static SqlStore open(Engine engine, Clock clock, String user) {
        SqlStore store = new SqlStore(engine, clock, user);
        try {
            store.start();
            return store;
        } catch (RuntimeException e) {
            try {
                store.close();
            } catch (RuntimeException onClosing) {
                e.addSuppressed(onClosing);
            }
            throw e;
        }
    }

    private void start() {
        try {
            Schema.prepare(connection(), engine);
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    /**
     * The connection; Derby ends it by itself when its disk fails, and the next call tries again.
     */
    private Connection connection() throws SQLException {
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
        if (connection == null || connection.isClosed()) {
            connection = engine.connect();
        }
        return connection;
    }

    /** What is done in one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T with(Tables tables) throws SQLException;
    }

    /** Does something in a transaction of its own. */
    private <T> T inTransaction(boolean changing, Work<T> work) {
        requireIdle();
        return guarded(() -> {
            T result;
            try (Statements statements = new Statements(connection())) {
                result = work.with(tables(statements, changing));
                statements.flush();
                if (changing) {
                    remembered = new Changes(statements).seen();
                }
            }
            connection.commit();
            return result;
        });
    }

    private void requireIdle() {
        if (taking.isPresent()) {
            throw new IllegalStateException("a file is being taken in");
        }
    }

    /** The tables, with what is remembered of them if nobody has changed them since. */
    private Tables tables(Statements statements, boolean changing) throws SQLException {
        engine.begin(connection, changing);
        Changes changes = new Changes(statements);
        long seen = changing ? changes.begin() - 1 : changes.seen();
        if (seen != remembered || memory.isEmpty()) {
            memory = Optional.of(new Memory(statements));
            remembered = seen;
        }
        return new Tables(statements, engine, memory.orElseThrow());
    }

    /** A part of a transaction. */
    @FunctionalInterface
    interface Step<T> {
        T take() throws SQLException;
    }

    /** Takes a step; when it fails, the transaction is undone. */
    <T> T guarded(Step<T> step) {
        try {
            return step.take();
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    /** Undoes the transaction after a step of it failed, and says what to throw. */
    RuntimeException failed(Exception cause) {
        return undo(cause instanceof RuntimeException known ? known : engine.failure(cause));
    }

    private RuntimeException undo(RuntimeException failure) {
        forget();
        try {
            if (connection != null && !connection.isClosed()) {
                connection.rollback();
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    private void forget() {
        memory = Optional.empty();
        taking = Optional.empty();
    }

    /** {@inheritDoc} One that was taken in before is compared: it may be read otherwise now. */
    @Override
    public Import begin(Arrival arrival) {
        requireIdle();
        return guarded(() -> {
            Statements statements = new Statements(connection());
            Tables tables = tables(statements, true);
            SqlImport begun = new SqlImport(this, tables, arrival);
            taking = Optional.of(begun);
            return begun;
        });
    }

    /**
     * Ends an import.
     *
     * @param record what to write about it; empty when nothing of it is to be kept
     * @param allKnown whether it brought nothing, not even a word, that was not stored already
     */
    void end(Tables tables, Optional<ImportRecord> record, boolean allKnown) throws SQLException {
        taking = Optional.empty();
        if (record.isPresent()) {
            tables.imports().insert(record.get());
            tables.statements().flush();
            remembered = tables.changes().seen();
            tables.close();
            connection.commit();
        } else {
            if (!allKnown) {
                forget();
            }
            tables.close();
            connection.rollback();
        }
    }

    ImportRecord record(Taking its, int facts) {
        return its.record(clock.instant(), user, facts);
    }

    /** {@inheritDoc} What it gave before and has not changed is given again without reading it. */
    @Override
    public Evidence read() {
        FormsRead known = Optional.ofNullable(read.get()).orElseGet(FormsRead::new);
        Evidence evidence =
                inTransaction(false, tables -> readable(() -> new Reader(tables).all(known)));
        read = new SoftReference<>(known);
        return evidence;
    }

    /** Gives everything that counts to somebody, in no order and held nowhere; how much it was. */
    public long each(Consumer<? super Fact> facts) {
        return inTransaction(false, tables -> readable(() -> new Reader(tables).each(facts)));
    }

    /** {@link Question#answer Answers} a question in SQL that changes nothing. */
    public long select(String query, Selection to) {
        return guarded(() -> new Question(engine).answer(query, to));
    }

    @Override
    public List<StoredFact> history(Fact fact) {
        return inTransaction(false, tables -> readable(() -> new Reader(tables).history(fact)));
    }

    /** What cannot be what we wrote is damaged. */
    private <T> T readable(Step<T> step) throws SQLException {
        try {
            return step.take();
        } catch (IllegalArgumentException e) {
            throw engine.failure(e);
        }
    }

    @Override
    public List<ImportRecord> imports() {
        return inTransaction(false, tables -> tables.imports().all());
    }

    @Override
    public UndoReceipt undo(int number, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("an undo without its reason");
        }
        UndoReceipt receipt =
                inTransaction(
                        true, tables -> Undoing.of(tables, number, clock.instant(), user, reason));
        forget();
        return receipt;
    }

    @Override
    public void note(LogEntry.Event event, String what, String reason, long amount) {
        requireIdle();
        guarded(() -> {
            try (Statements statements = new Statements(connection())) {
                engine.begin(connection, true);
                new Changes(statements).note(entry(event, what, reason, amount));
            }
            connection.commit();
            return null;
        });
    }

    private LogEntry entry(LogEntry.Event event, String what, String reason, long amount) {
        return new LogEntry(clock.instant(), user, event, what, reason, amount);
    }

    @Override
    public List<LogEntry> log() {
        return inTransaction(
                false, tables -> Log.of(tables.changes().log(), tables.imports().all()));
    }

    /**
     * Removes the facts of imports for good, with the pseudonyms that nothing else is about. The
     * records of the imports stay. The space that they took is given back.
     *
     * @param numbers the imports; those without content already are left out
     * @param reason why; not blank
     */
    public RemovalReceipt remove(Collection<Integer> numbers, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a removal without its reason");
        }
        RemovalReceipt receipt =
                inTransaction(
                        true,
                        tables -> {
                            RemovalReceipt removed =
                                    new Removal(tables).run(numbers, clock.instant(), user, reason);
                            String what = numbers.toString();
                            long facts = removed.facts();
                            LogEntry.Event event = LogEntry.Event.REMOVAL;
                            tables.changes().note(entry(event, what, reason, facts));
                            return removed;
                        });
        forget();
        cache.clear();
        read.clear();
        guarded(() -> {
            engine.compact(connection());
            return null;
        });
        return receipt;
    }

    /**
     * Gives the answers that count to somebody, form by form and without an object for each. They
     * stay in memory for the next time, in a quarter of what this process may have at most.
     */
    public void scan(AnswerVisitor visitor) {
        scan(cache, visitor);
    }

    void scan(SegmentCache its, AnswerVisitor visitor) {
        inTransaction(
                false,
                tables -> {
                    new Scan(tables, its, visitor).run();
                    return null;
                });
    }

    /** Holds everything that is stored against what must be true of it. */
    public StoreFound check(Watch watch) {
        return inTransaction(false, tables -> new StoreCheck(tables, watch).run());
    }

    /**
     * Carries everything to another store, in one transaction there, and reads it back.
     *
     * @param target a store that has never taken anything in
     * @return what each table holds here, and there: the same
     * @throws IllegalArgumentException when the target is not empty
     * @throws org.verka.evidence.StoreException when it cannot be read, or written, or arrives
     *     other than it was sent
     * @throws java.util.concurrent.CancellationException when the watch stopped it; the target is
     *     then as it was
     */
    public CopyReceipt copyTo(SqlStore target, Watch watch) {
        return inTransaction(
                false, here -> target.inTransaction(true, there -> copy(there, target, watch)));
    }

    private CopyReceipt copy(Tables there, SqlStore target, Watch watch) throws SQLException {
        if (!there.imports().all().isEmpty()) {
            throw new IllegalArgumentException("not empty");
        }
        CopyReceipt receipt =
                new StoreCopy(connection, engine, target.connection, target.engine).run(watch);
        target.forget();
        return receipt;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (Engine last = engine) {
            if (connection != null && !connection.isClosed()) {
                connection.rollback();
                connection.close();
            }
        } catch (SQLException e) {
            throw engine.failure(e);
        }
    }
}
