package org.verka.intake.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.verka.intake.table.UnreadableTableException;
import org.verka.intake.table.UnreadableTableException.Reason;

/** The parts of a zip file, none of which may hold much more than its size lets expect. */
final class Archive implements AutoCloseable {

    private static final int MOST_PARTS = 10_000;

    private final ZipFile zip;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    static Archive open(Path file) throws IOException, UnreadableTableException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw Xml.damaged(e);
        }
        if (zip.size() > MOST_PARTS) {
            zip.close();
            throw new UnreadableTableException(Reason.FILE_SWELLS);
        }
        return new Archive(zip);
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** A part to be read as XML, or empty when there is none. */
    Optional<Xml> read(String part) throws IOException, UnreadableTableException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            long packed = Math.max(entry.getCompressedSize(), 1);
            return Optional.of(Xml.of(new Measured(zip.getInputStream(entry), packed)));
        } catch (ZipException e) {
            throw Xml.damaged(e);
        }
    }

    /** A part that there must be. */
    Xml need(String part) throws IOException, UnreadableTableException {
        return read(part).orElseThrow(() -> new UnreadableTableException(Reason.FILE_DAMAGED));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
