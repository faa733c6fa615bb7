package org.verka.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A whole store in one file: a zip of a Derby store, whatever engine it came from. It is written
 * under another name and gets its own when it is whole.
 *
 * @param file the zip
 * @param key the key that it is encrypted with; empty when it is not
 */
public record Backup(Path file, Optional<String> key) {

    /** A backup that is not encrypted. */
    public Backup(Path file) {
        this(file, Optional.empty());
    }

    private static final String UNPACKED = ".unpacked";
    private static final String PART = ".part";

    /**
     * Writes the backup; one with the same name is replaced when the new one is whole.
     *
     * @throws IOException when the file cannot be written
     * @throws org.verka.evidence.StoreException when the store cannot be read
     */
    public CopyReceipt write(SqlStore store, Watch watch) throws IOException {
        Path folder = beside(UNPACKED);
        Path part = beside(PART);
        StoreFolder.delete(folder);
        try {
            CopyReceipt receipt;
            try (SqlStore copy = SqlStore.open(new StoreAddress.Folder(folder, key))) {
                receipt = store.copyTo(copy, watch);
            }
            watch.step(file.getFileName().toString());
            zip(folder, part);
            Files.move(
                    part,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return receipt;
        } finally {
            StoreFolder.delete(folder);
            Files.deleteIfExists(part);
        }
    }

    /**
     * Carries the backup into a store.
     *
     * @param target a store that has never taken anything in
     * @throws ZipException when the file is no backup or is damaged
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when the target is not empty
     */
    public CopyReceipt restore(SqlStore target, Watch watch) throws IOException {
        Path folder = Files.createTempDirectory("verka-backup");
        try {
            Path store = folder.resolve("store");
            unzip(store);
            try (SqlStore copy = SqlStore.open(new StoreAddress.Folder(store, key))) {
                return copy.copyTo(target, watch);
            }
        } finally {
            StoreFolder.delete(folder);
        }
    }

    private Path beside(String suffix) {
        return file.toAbsolutePath().resolveSibling(file.getFileName() + suffix);
    }

    private static void zip(Path folder, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                zip.putNextEntry(new ZipEntry(name));
                Files.copy(path, zip);
            }
        }
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private void unzip(Path folder) throws IOException {
        boolean ours = false;
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                Path to = folder.resolve(e.getName()).normalize();
                if (!to.startsWith(folder)) {
                    throw new ZipException(e.getName());
                }
                ours |= e.getName().equals(StoreFolder.MARKER);
                Files.createDirectories(to.getParent());
                Files.copy(zip, to);
            }
        }
        if (!ours) {
            throw new ZipException(file.toString());
        }
    }
}
