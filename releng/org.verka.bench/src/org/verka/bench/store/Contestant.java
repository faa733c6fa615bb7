package org.verka.bench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** A way to keep answers, in a folder of its own. */
interface Contestant extends AutoCloseable {

    /** Stores what the files say, safely on disk when it returns. */
    void load(List<Path> files) throws IOException, SQLException;

    /** The same files again: nothing may be doubled. */
    void again(List<Path> files) throws IOException, SQLException;

    /**
     * Paired change, frequencies and monthly counts.
     *
     * @return how many pairs, different answers to items, and months there are, to be compared
     */
    long[] summaries() throws SQLException;

    /** Lets go of the memory that it has, so that summaries begin from disk. */
    default void forget() throws IOException, SQLException {}

    /** Bytes on disk. */
    long disk() throws IOException, SQLException;

    @Override
    void close() throws SQLException;

    static long size(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).mapToLong(p -> p.toFile().length()).sum();
        }
    }
}
