package org.verka.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.verka.evidence.EvidenceStore;
import org.verka.evidence.StoreException;

/**
 * A process of its own that adds files until it is killed or done. Writes a line for each: {@code
 * open}, {@code stored <path>} when the store has said so, {@code refused <reason>}.
 */
public final class AddingProcess {

    static final int FORMS = 400;

    private AddingProcess() {}

    /**
     * @param args the store's folder, a word to begin the files' paths with, how many files
     */
    public static void main(String[] args) throws InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        try (EvidenceStore store = SqlStore.open(Path.of(args[0]))) {
            out.println("open");
            for (int i = 0; i < Integer.parseInt(args[2]); i++) {
                String path = args[1] + "-" + i;
                store.add(path, Samples.hash(path.hashCode()), Samples.file(path, FORMS));
                out.println("stored " + path);
            }
            if (args.length > 3) {
                Thread.sleep(Long.parseLong(args[3]));
            }
        } catch (StoreException e) {
            out.println("refused " + e.reason());
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                out.println(cause);
            }
        }
    }
}
