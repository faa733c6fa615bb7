package org.verka.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.verka.evidence.Contradiction;
import org.verka.evidence.Evidence;
import org.verka.evidence.EvidenceStore;
import org.verka.evidence.Fact;
import org.verka.evidence.Receipt;
import org.verka.evidence.StoreException;
import org.verka.evidence.StoreException.Reason;

/**
 * Evidence in a Derby database of its own, in a folder of the project. One process at a time has
 * it. Names (of sites, instruments, files and so on) and pseudonyms are at most 1,000 characters,
 * actors and notes 32,672, and a form's scores 32,672 bytes, which is some 5,000 scores.
 */
public final class DerbyStore implements EvidenceStore {

    private final Path folder;
    private final StoreFolder taken;
    private final DerbyDatabase database;
    private final Clock clock;
    private final String user;
    private Connection connection;
    private boolean closed;

    private DerbyStore(Path folder, StoreFolder taken, Clock clock, String user) {
        this.folder = folder;
        this.taken = taken;
        this.database = taken.database();
        this.clock = clock;
        this.user = user;
    }

    /**
     * Opens the store in {@code folder}; a folder that is missing or empty becomes a new store.
     *
     * @throws StoreException when it cannot be opened; a folder that is not a store is left as it
     *     is
     */
    public static DerbyStore open(Path folder) {
        return open(folder, Clock.systemUTC(), System.getProperty("user.name", ""));
    }

    static DerbyStore open(Path folder, Clock clock, String user) {
        StoreFolder taken = StoreFolder.take(folder);
        DerbyStore store = new DerbyStore(folder, taken, clock, user);
        try {
            store.start();
            return store;
        } catch (RuntimeException e) {
            try {
                store.close();
            } catch (StoreException onClosing) {
                e.addSuppressed(onClosing);
            }
            throw e;
        }
    }

    private void start() {
        try {
            if (!database.exists()) {
                make();
            }
            Schema.State state = Schema.state(connection());
            connection().commit();
            if (state == Schema.State.NEWER) {
                throw new StoreException(Reason.NEWER, folder, null);
            }
            if (state == Schema.State.OLDER) {
                Schema.migrate(database);
            }
        } catch (SQLException | IOException | FlywayException e) {
            throw Failures.of(folder, e);
        }
    }

    private void make() throws SQLException, IOException {
        DerbyDatabase unfinished = taken.unfinished();
        try {
            unfinished.create().close();
            Schema.migrate(unfinished);
        } finally {
            unfinished.shutDown();
        }
        taken.finish();
    }

    /**
     * The connection; Derby ends it by itself when its disk fails, and the next call tries again.
     */
    private Connection connection() throws SQLException {
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
        if (connection == null || connection.isClosed()) {
            connection = database.getConnection();
            connection.setAutoCommit(false);
        }
        return connection;
    }

    /**
     * {@inheritDoc} A file that was taken in before is compared again, for the way it is read may
     * have changed since.
     *
     * @throws IllegalArgumentException when two facts have equal keys or a text is too long
     */
    @Override
    public Receipt add(String path, String sha256, Collection<? extends Fact> facts) {
        requireDistinct(facts);
        try {
            Receipt receipt;
            try (Tables tables = new Tables(connection())) {
                receipt = add(tables, path, sha256, facts);
            }
            connection.commit();
            return receipt;
        } catch (SQLException e) {
            throw undo(Failures.of(folder, e));
        } catch (RuntimeException e) {
            throw undo(e);
        }
    }

    private Receipt add(Tables tables, String path, String sha256, Collection<? extends Fact> facts)
            throws SQLException {
        List<Fact> arriving = new ArrayList<>();
        List<Contradiction> contradictions = new ArrayList<>();
        for (Fact fact : facts) {
            Optional<? extends Fact> stored = tables.stored(fact);
            if (stored.isEmpty()) {
                arriving.add(fact);
            } else if (!stored.get().saysTheSameAs(fact)) {
                contradictions.add(new Contradiction(stored.get(), fact));
            }
        }
        int known = facts.size() - arriving.size() - contradictions.size();
        if (!contradictions.isEmpty()) {
            return new Receipt(0, known, contradictions);
        }
        if (!arriving.isEmpty() || !tables.sources().has(path, sha256)) {
            int source =
                    tables.sources().store(path, sha256, arriving.size(), clock.instant(), user);
            for (Fact fact : arriving) {
                tables.insert(fact, source);
            }
            tables.flush();
        }
        return new Receipt(arriving.size(), known, List.of());
    }

    private static void requireDistinct(Collection<? extends Fact> facts) {
        Set<Object> keys = new HashSet<>();
        for (Fact fact : facts) {
            if (!keys.add(fact.key())) {
                throw new IllegalArgumentException("twice in one file: row " + fact.origin().row());
            }
        }
    }

    private RuntimeException undo(RuntimeException failure) {
        try {
            if (connection != null && !connection.isClosed()) {
                connection.rollback();
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    @Override
    public Evidence read() {
        try (Tables tables = new Tables(connection())) {
            Evidence evidence = tables.all();
            connection.commit();
            return evidence;
        } catch (SQLException | IllegalArgumentException e) {
            throw undo(Failures.of(folder, e));
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (StoreFolder last = taken) {
            if (connection != null && !connection.isClosed()) {
                connection.rollback();
            }
            database.shutDown();
        } catch (SQLException e) {
            throw Failures.of(folder, e);
        }
    }
}
