package org.verka.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Clock;

/**
 * A process of its own that opens a store. Writes {@code opening} when it can reach the database,
 * and {@code open} when the store is brought to today's version.
 */
public final class OpeningProcess {

    private OpeningProcess() {}

    /**
     * @param args the store's folder or the address of its server, and two that are not used
     */
    public static void main(String[] args) throws SQLException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        Engine engine = Engine.of(ChangingProcess.address(args[0]));
        engine.connect().close();
        out.println("opening");
        try (SqlStore store = SqlStore.open(engine, Clock.systemUTC(), "")) {
            out.println("open");
        }
    }
}
