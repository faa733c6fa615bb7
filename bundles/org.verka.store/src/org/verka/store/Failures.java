package org.verka.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.verka.evidence.StoreException;
import org.verka.evidence.StoreException.Reason;

/** Finds out why a store cannot be used, from what the database or the file system said. */
final class Failures {

    private static final Set<String> OPENED_TWICE = Set.of("XSDB6", "XSDB7", "XSDB8");
    private static final Set<String> WRONG_KEY =
            Set.of("XBCXK", "XBM06", "XBCXA", "XBCXB", "XBCXC", "XBCXN", "XBCX0");
    private static final Set<String> NOT_WRITABLE =
            Set.of("25501", "25502", "25503", "25505", "40XD1", "XSLAF", "XSLAH", "XBM0H");
    private static final Pattern NO_ROOM =
            Pattern.compile(
                    "no space left|not enough space|disk quota|file too large|disk is full",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_WRITING =
            Pattern.compile("read-only file ?system|permission denied", Pattern.CASE_INSENSITIVE);

    /** Derby writes its log in pieces of up to this many bytes. */
    private static final long LITTLE_ROOM = 1 << 20;

    private Failures() {}

    static StoreException of(Path folder, Throwable failure) {
        return failure instanceof StoreException known
                ? known
                : new StoreException(reason(folder, failure), folder.toString(), failure);
    }

    private static Reason reason(Path folder, Throwable failure) {
        Set<Throwable> chain = chain(failure);
        if (any(chain, t -> t instanceof SQLException s && in(OPENED_TWICE, s))) {
            return Reason.IN_USE;
        }
        if (any(chain, t -> t instanceof SQLException s && in(WRONG_KEY, s))) {
            return Reason.NO_KEY;
        }
        if (any(chain, t -> says(NO_ROOM, t))) {
            return Reason.DISK_FULL;
        }
        if (any(chain, Failures::notWritable)) {
            return Reason.READ_ONLY;
        }
        return littleRoom(folder) ? Reason.DISK_FULL : Reason.DAMAGED;
    }

    private static boolean notWritable(Throwable t) {
        return t instanceof AccessDeniedException
                || t instanceof ReadOnlyFileSystemException
                || t instanceof SQLException s && in(NOT_WRITABLE, s)
                || says(NO_WRITING, t);
    }

    private static boolean in(Set<String> states, SQLException e) {
        return e.getSQLState() != null && states.contains(e.getSQLState());
    }

    private static boolean says(Pattern pattern, Throwable t) {
        return t instanceof IOException
                && t.getMessage() != null
                && pattern.matcher(t.getMessage()).find();
    }

    private static boolean littleRoom(Path folder) {
        Path place = folder.toAbsolutePath();
        while (place != null && Files.notExists(place)) {
            place = place.getParent();
        }
        try {
            FileStore disk = Files.getFileStore(place == null ? folder : place);
            return disk.getUsableSpace() < LITTLE_ROOM;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean any(Set<Throwable> chain, Predicate<Throwable> test) {
        return chain.stream().anyMatch(test);
    }

    /** The failure, its causes and, for SQL, the failures chained to it. */
    private static Set<Throwable> chain(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> waiting = new ArrayDeque<>();
        waiting.add(failure);
        while (!waiting.isEmpty()) {
            Throwable t = waiting.pop();
            if (!seen.add(t)) {
                continue;
            }
            if (t.getCause() != null) {
                waiting.add(t.getCause());
            }
            if (t instanceof SQLException s && s.getNextException() != null) {
                waiting.add(s.getNextException());
            }
        }
        return seen;
    }
}
