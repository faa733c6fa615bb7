package org.verka.report.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.verka.report.document.ReportDocument;

/**
 * Writes office documents so that equal contents give equal bytes: the time of writing stands
 * nowhere in them.
 */
final class SameBytes {

    /**
     * Near the earliest that a zip file can hold. Not the very earliest: that one stands for all
     * that is earlier, and the time that it is in this machine's zone would be written beside it.
     */
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SameBytes() {}

    /** Names the document's title, language, creator and day. */
    static void describe(POIXMLDocument file, ReportDocument document, String creator) {
        POIXMLProperties properties = file.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(document.cover().kind() + ": " + document.title());
        core.setCreator(creator);
        core.setKeywords(document.imprint().text());
        core.getUnderlyingProperties().setLanguageProperty(document.language().toLanguageTag());
        Optional<Date> created =
                Optional.of(Date.from(document.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.getUnderlyingProperties().setCreatedProperty(created);
        core.getUnderlyingProperties().setModifiedProperty(created);
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(creator);
    }

    static void write(POIXMLDocument file, OutputStream out) throws IOException {
        ByteArrayOutputStream timed = new ByteArrayOutputStream();
        file.write(timed);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(timed.toByteArray()));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(LONG_AGO);
                zip.putNextEntry(same);
                in.transferTo(zip);
                zip.closeEntry();
            }
        }
    }
}
