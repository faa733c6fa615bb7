package org.verka.intake.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.verka.intake.table.Row;
import org.verka.intake.table.UnreadableTableException;

/**
 * Gives the rows of a table while a thread of its own reads a few thousand cells ahead, so that one
 * processor reads and another checks and stores. The first rows are read by whoever asks for them:
 * a short table needs no thread.
 */
public final class RowsAhead implements AutoCloseable {

    private static final int MOST_ROWS = 256;
    private static final int MOST_CHARACTERS = 1 << 16;
    private static final int MOST_BATCHES = 6;

    private final Table table;
    private final Consumer<Row> look;
    private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(MOST_BATCHES);
    private Batch batch = new Batch(List.of(), false, null);
    private int next;
    private boolean first = true;
    private Thread reading;
    private volatile boolean stopped;

    /**
     * Rows, and what comes after them.
     *
     * @param isLast whether no more come
     * @param failure why no more come; null when nothing is wrong
     */
    private record Batch(List<Row> rows, boolean isLast, Throwable failure) {}

    /**
     * Nobody else may read the table as long as this is open.
     *
     * @param look is shown each row before it is given, possibly on another thread
     */
    public RowsAhead(Table table, Consumer<Row> look) {
        this.table = table;
        this.look = look;
    }

    /**
     * The next row of the table, empty at the end.
     *
     * @throws UnreadableTableException when the rest of the table cannot be read
     * @throws CancellationException when the thread that asks is interrupted
     */
    public Optional<Row> next() throws UnreadableTableException {
        while (next == batch.rows().size()) {
            if (batch.isLast()) {
                fail();
                return Optional.empty();
            }
            batch = following();
            next = 0;
        }
        return Optional.of(batch.rows().get(next++));
    }

    private void fail() throws UnreadableTableException {
        switch (batch.failure()) {
            case UnreadableTableException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> {
                // the table is over
            }
        }
    }

    private Batch following() {
        if (first) {
            first = false;
            return read();
        }
        try {
            if (reading == null) {
                reading = new Thread(this::readAll, "Verka rows");
                reading.setDaemon(true);
                reading.start();
            }
            return batches.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private void readAll() {
        try {
            for (boolean more = true; more && !stopped; ) {
                Batch read = read();
                more = !read.isLast();
                batches.put(read);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What goes wrong is told to whoever asks for the row, on their thread. */
    private Batch read() {
        List<Row> rows = new ArrayList<>(MOST_ROWS);
        int characters = 0;
        try {
            while (rows.size() < MOST_ROWS && characters < MOST_CHARACTERS) {
                Optional<Row> row = table.next();
                if (row.isEmpty()) {
                    return new Batch(rows, true, null);
                }
                look.accept(row.get());
                rows.add(row.get());
                characters += row.get().characters();
            }
            return new Batch(rows, false, null);
        } catch (UnreadableTableException | RuntimeException | Error e) {
            return new Batch(rows, true, e);
        }
    }

    /** Reads no further; returns when nothing reads the table any more. */
    @Override
    public void close() {
        stopped = true;
        boolean interrupted = Thread.interrupted();
        while (reading != null && reading.isAlive()) {
            batches.clear();
            try {
                reading.join(10);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
