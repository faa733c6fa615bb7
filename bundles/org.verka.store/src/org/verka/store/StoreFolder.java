package org.verka.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.verka.evidence.StoreException;

/**
 * The folder of a store while this process has it. A marker file says that the folder is ours, and
 * a lock on it keeps other processes out; the operating system drops the lock when a process dies.
 * The database is made under another name and gets its own when it is whole, so a process killed on
 * the way leaves nothing that cannot be opened.
 */
final class StoreFolder implements AutoCloseable {

    static final String MARKER = "verka-evidence.txt";

    private static final String DATABASE = "derby";
    private static final int FORMAT = 2;
    private static final Pattern FIRST_LINE =
            Pattern.compile("Verka evidence store, format (\\d{1,9})\\R.*", Pattern.DOTALL);
    private static final String BEGINNING = "Verka evidence store, format ";
    private static final int FORMAT_AT = BEGINNING.length();
    private static final String TEXT =
            BEGINNING
                    + FORMAT
                    + "\nHär ligger det som samlats in. Ändra inget för hand.\n"
                    + "This is what has been collected. Change nothing by hand.\n";

    /** Far behind the text, so that others can still read it where locks are mandatory. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path folder;
    private final FileChannel channel;
    private final boolean writable;

    private StoreFolder(Path folder, FileChannel channel, boolean writable) {
        this.folder = folder;
        this.channel = channel;
        this.writable = writable;
    }

    /**
     * Takes the folder for this process; it is made when it is missing. A store that cannot be
     * written is taken for reading, which others may do at the same time.
     *
     * @throws StoreException when it is not ours, or cannot be had; it is then as it was
     */
    static StoreFolder take(Path folder) {
        try {
            requireOurs(folder);
            Files.createDirectories(folder);
            return toWrite(folder);
        } catch (IOException e) {
            StoreException failure = Failures.of(folder, e);
            boolean readable =
                    failure.reason() == StoreException.Reason.READ_ONLY
                            && Files.isReadable(folder.resolve(MARKER))
                            && Files.isDirectory(folder.resolve(DATABASE));
            if (!readable) {
                throw failure;
            }
            return toRead(folder, failure);
        }
    }

    private static StoreFolder toWrite(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.resolve(MARKER),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        try {
            lock(folder, channel, false);
            mark(channel);
            return new StoreFolder(folder, channel, true);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Takes it for reading. A process that was killed leaves Derby's own mark; then what was stored
     * last is in Derby's log only, where Derby does not look when it cannot write.
     */
    private static StoreFolder toRead(Path folder, StoreException notWritable) {
        try {
            FileChannel channel = FileChannel.open(folder.resolve(MARKER), StandardOpenOption.READ);
            try {
                lock(folder, channel, true);
                if (Files.exists(folder.resolve(DATABASE).resolve("db.lck"))) {
                    throw notWritable;
                }
                return new StoreFolder(folder, channel, false);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    /** The database with its own name, when it is whole. */
    DerbyDatabase database(Optional<String> key) {
        return new DerbyDatabase(folder.resolve(DATABASE), log(), key);
    }

    /** Derby's log; where it cannot be written it is thrown away when the process ends. */
    private Path log() {
        if (writable) {
            return folder.resolve("derby.log");
        }
        try {
            Path thrownAway = Files.createTempFile("verka", ".log");
            thrownAway.toFile().deleteOnExit();
            return thrownAway;
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    /** The database while it is being made; what a killed process left of it is removed. */
    DerbyDatabase unfinished(Optional<String> key) throws IOException {
        Path unfinished = folder.resolve("derby.new");
        delete(unfinished);
        return new DerbyDatabase(unfinished, folder.resolve("derby.log"), key);
    }

    /** Gives the database its own name; it must be shut down. */
    void finish() throws IOException {
        Files.move(
                folder.resolve("derby.new"),
                folder.resolve(DATABASE),
                StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    private static void requireOurs(Path folder) throws IOException {
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new StoreException(StoreException.Reason.NOT_OURS, folder.toString(), null);
        }
        Path marker = folder.resolve(MARKER);
        List<Path> entries;
        try (Stream<Path> listed = Files.list(folder)) {
            entries = listed.limit(2).toList();
        }
        boolean onlyMarker = entries.equals(List.of(marker));
        if (entries.isEmpty() || onlyMarker && Files.size(marker) == 0) {
            return;
        }
        int format = Files.isRegularFile(marker) ? format(marker) : 0;
        if (format == 0) {
            throw new StoreException(StoreException.Reason.NOT_OURS, folder.toString(), null);
        }
        if (format > FORMAT) {
            throw new StoreException(StoreException.Reason.NEWER, folder.toString(), null);
        }
    }

    private static int format(Path marker) throws IOException {
        if (Files.size(marker) > 10 * TEXT.length()) {
            return 0;
        }
        String text = new String(Files.readAllBytes(marker), StandardCharsets.UTF_8);
        Matcher matcher = FIRST_LINE.matcher(text);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static void lock(Path folder, FileChannel channel, boolean shared) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, shared);
            if (lock == null) {
                throw new StoreException(StoreException.Reason.IN_USE, folder.toString(), null);
            }
        } catch (OverlappingFileLockException e) {
            throw new StoreException(StoreException.Reason.IN_USE, folder.toString(), e);
        }
    }

    /**
     * Writes the text where there is none, and today's format over an earlier one: one byte, so
     * that a kill leaves the one or the other. An earlier version then refuses the folder, also
     * while its database is being brought to today's tables.
     */
    private static void mark(FileChannel channel) throws IOException {
        byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
        boolean empty = channel.size() == 0;
        int from = empty ? 0 : FORMAT_AT;
        ByteBuffer rest = ByteBuffer.wrap(text, from, empty ? text.length : 1);
        ByteBuffer written = ByteBuffer.allocate(1);
        if (!empty && channel.read(written, from) == 1 && written.get(0) == text[from]) {
            return;
        }
        while (rest.hasRemaining()) {
            from += channel.write(rest, from);
        }
        channel.force(true);
    }

    /** Deletes a folder with all that is in it, if it is there. */
    static void delete(Path tree) throws IOException {
        if (Files.notExists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
