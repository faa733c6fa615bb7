package org.verka.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.verka.evidence.Arrival;
import org.verka.evidence.EvidenceStore;
import org.verka.evidence.Fact;
import org.verka.evidence.Origin;

/**
 * A process of its own that takes in files, corrects every third and undoes the one after that,
 * until it is killed. Writes a line when the store has said so: {@code stored <path>}, {@code
 * corrected <path>}, {@code undone <path>}.
 */
public final class ChangingProcess {

    /** Of every third file; it has so many clients that they are written in bulk. */
    private static final int MANY_FORMS = 1100;

    private static final int FORMS = 120;
    static final String CORRECTED = "9.9";

    private ChangingProcess() {}

    /** How many forms the file with a number has. */
    static int forms(int number) {
        return number % 3 == 2 ? MANY_FORMS : FORMS;
    }

    static StoreAddress address(String written) {
        return StoreAddress.Server.of(written, Optional.empty())
                .<StoreAddress>map(server -> server)
                .orElseGet(() -> new StoreAddress.Folder(Path.of(written)));
    }

    /**
     * @param args the store's folder or the address of its server, a word to begin the files' paths
     *     with, how many files
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        try (EvidenceStore store = SqlStore.open(address(args[0]))) {
            out.println("open");
            for (int i = 0; i < Integer.parseInt(args[2]); i++) {
                String path = args[1] + "-" + i;
                store.add(path, Samples.hash(path.hashCode()), Samples.file(path, forms(i)));
                out.println("stored " + path);
                if (i % 3 == 0) {
                    String name = "correction of " + path;
                    store.add(
                            Arrival.of(name, Samples.hash(name.hashCode())).correcting("fel"),
                            corrected(path));
                    out.println("corrected " + path);
                } else if (i % 3 == 1) {
                    store.undo(store.imports().getLast().number(), "fel fil");
                    out.println("undone " + path);
                }
            }
        }
    }

    private static List<Fact> corrected(String path) {
        return IntStream.range(0, FORMS)
                .<Fact>mapToObj(
                        i -> Samples.form(path + " " + i, CORRECTED, new Origin(path, i + 2)))
                .toList();
    }
}
