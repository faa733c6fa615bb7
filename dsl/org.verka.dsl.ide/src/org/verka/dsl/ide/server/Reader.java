package org.verka.dsl.ide.server;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The one thread that reads: reads on one resource set by several threads are not safe. */
final class Reader {

    private volatile Thread thread;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(this::start);

    ExecutorService executor() {
        return executor;
    }

    /** Whether the caller is that thread. */
    boolean isCaller() {
        return Thread.currentThread() == thread;
    }

    /** Ends for good; what has not been read yet is not read. */
    void stop() {
        executor.shutdownNow();
    }

    private Thread start(Runnable task) {
        Thread reading = new Thread(task, "Verka language reader");
        reading.setDaemon(true);
        thread = reading;
        return reading;
    }
}
