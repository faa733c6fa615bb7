package org.verka.evidence;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.UUID;

/**
 * Writes a file that gets its name when it is whole: whoever reads it meanwhile, or after a power
 * cut, finds what it was before. It lies beside the file until then, and is gone if it fails.
 */
public final class WholeFile {

    private WholeFile() {}

    /** Makes a file's content. */
    @FunctionalInterface
    public interface Content<T> {
        /** Writes to a file that may not be there yet. */
        T writeTo(Path file) throws IOException;
    }

    /**
     * A new file may be read by those whom the system lets read new files, and one that was there
     * before by whom it was. Of a link it is what the link points at that is replaced.
     *
     * @return what {@code content} returns
     */
    public static <T> T write(Path file, Content<T> content) throws IOException {
        Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        return moved(content, real.resolveSibling("." + UUID.randomUUID() + ".part"), real);
    }

    /** The same of a file that nobody but its owner may read, where the system knows owners. */
    public static <T> T writePrivate(Path file, Content<T> content) throws IOException {
        Path real = file.toAbsolutePath();
        return moved(content, Files.createTempFile(real.getParent(), ".", ".part"), real);
    }

    private static <T> T moved(Content<T> content, Path beside, Path file) throws IOException {
        beside.toFile().deleteOnExit();
        try {
            boolean isNew = !Files.exists(beside);
            T made = content.writeTo(beside);
            if (isNew && Files.exists(file)) {
                giveTo(readers(file), beside);
            }
            move(beside, file);
            return made;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Set<PosixFilePermission> readers(Path file) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null ? Set.of() : view.readAttributes().permissions();
    }

    private static void giveTo(Set<PosixFilePermission> readers, Path file) throws IOException {
        if (!readers.isEmpty()) {
            Files.setPosixFilePermissions(file, readers);
        }
    }

    private static void move(Path beside, Path file) throws IOException {
        try {
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
