package org.verka.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.verka.evidence.LogEntry;
import org.verka.evidence.StoreException;

/**
 * A process of its own that reads a store and then tries to write to it. Writes {@code forms
 * <number>}, {@code faults <number>}, {@code answers <number>}, and {@code refused <reason>} for
 * opening, for taking in a file and for a line in the log.
 */
public final class ReadingProcess {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true);

    private ReadingProcess() {}

    /**
     * @param args the store's folder, a word to begin the files' paths with, how many files to add
     */
    public static void main(String[] args) {
        try (SqlStore store = SqlStore.open(Path.of(args[0]))) {
            OUT.println("forms " + store.read().forms().size());
            OUT.println("faults " + store.check(Watch.none()).faults().size());
            OUT.println("imports " + store.imports().size());
            trying(() -> store.add(args[1], Samples.hash(77), Samples.file(args[1], 3)));
            trying(() -> store.note(LogEntry.Event.READ, "check", "", 1));
            OUT.println("forms " + store.read().forms().size());
        } catch (StoreException e) {
            refused(e);
        }
    }

    private static void trying(Runnable write) {
        try {
            write.run();
            OUT.println("written");
        } catch (StoreException e) {
            refused(e);
        }
    }

    private static void refused(StoreException e) {
        OUT.println("refused " + e.reason());
    }
}
