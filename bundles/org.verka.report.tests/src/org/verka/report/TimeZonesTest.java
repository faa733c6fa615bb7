package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.report.document.Reader;

/** Whoever makes a report once more may sit in another part of the world. */
class TimeZonesTest {

    private final TimeZone here = TimeZone.getDefault();

    @TempDir Path folder;

    @AfterEach
    void backHome() {
        TimeZone.setDefault(here);
    }

    @Test
    void everyFormatIsTheSameBytesInEveryTimeZone() throws IOException {
        List<byte[]> first = made("UTC");
        assertEquals(Format.values().length, first.size());
        for (String zone : List.of("Europe/Stockholm", "America/Los_Angeles")) {
            List<byte[]> again = made(zone);
            for (Format format : Format.values()) {
                int i = format.ordinal();
                assertArrayEquals(first.get(i), again.get(i), format + " in " + zone);
            }
        }
    }

    private List<byte[]> made(String zone) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        ReportChoices choices =
                new ReportChoices(
                        Locale.of("sv"), EnumSet.allOf(Format.class), Set.of(Reader.EVALUATOR));
        List<byte[]> all = new ArrayList<>();
        for (Path file : Written.files(SamordnatStod.shared(), folder, choices)) {
            all.add(Files.readAllBytes(file));
        }
        return all;
    }
}
