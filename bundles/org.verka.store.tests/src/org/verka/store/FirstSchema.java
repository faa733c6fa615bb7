package org.verka.store;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;

/**
 * A store that the first schema's code made of the facts told here, kept as {@code schema-1.zip}:
 * forms with odd decimals, names with spaces at the end, a form without scores, three files.
 */
final class FirstSchema {

    static final Instant TAKEN_IN = Instant.parse("2026-03-29T01:30:00.123456Z");
    static final String USER = "åsa";
    static final List<String> FILES = List.of("formulär/sdq.csv", "antal.csv", "loggbok.csv");

    private FirstSchema() {}

    /** Lays the store out in {@code folder}, as it was when the first schema's code closed it. */
    static void unpack(Path folder) throws IOException {
        unpack("schema-1.zip", folder);
    }

    /** Unpacks a store that an earlier version of the code made. */
    static void unpack(String name, Path folder) throws IOException {
        try (InputStream file = FirstSchema.class.getResourceAsStream(name);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                Path to = folder.resolve(e.getName());
                Files.createDirectories(e.isDirectory() ? to : to.getParent());
                if (!e.isDirectory()) {
                    Files.copy(zip, to);
                }
            }
        }
    }

    static List<Fact> facts(String file) {
        return switch (FILES.indexOf(file)) {
            case 0 -> forms(file);
            case 1 -> counts(file);
            default -> activities(file);
        };
    }

    private static List<Fact> forms(String file) {
        List<String> values = List.of("0", "2.0", "2.70", "-1.5", "123456789012345.678", "1E+3");
        List<Fact> forms = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            TreeMap<String, BigDecimal> scores = new TreeMap<>();
            for (int s = 0; s < i % 7; s++) {
                scores.put("Skala " + s, new BigDecimal(values.get((i + s) % values.size())));
            }
            forms.add(
                    new FormAnswer(
                            List.of("Tyresö", "Sandviken", "Sandviken ").get(i % 3),
                            "T" + i / 6,
                            i % 2 == 0 ? "SDQ" : "Familjeklimat",
                            i % 2 == 0 ? "Mamma om barn" : "",
                            Occasion.values()[i % 3],
                            LocalDate.of(2013, 10, 1).plusDays(i),
                            scores,
                            new Origin(file, i + 2)));
        }
        return forms;
    }

    private static List<Fact> counts(String file) {
        List<Fact> counts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            LocalDate from = LocalDate.of(2013, 9, 1).plusMonths(i);
            counts.add(
                    new CaseCount(
                            "AktivSamverkan",
                            "Tyresö",
                            i % 2 == 0 ? "Vuxna" : "",
                            from,
                            from.plusMonths(1).minusDays(1),
                            i,
                            36,
                            new Origin(file, i + 2)));
        }
        return counts;
    }

    private static List<Fact> activities(String file) {
        List<Fact> activities = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            activities.add(
                    new ActivityRecord(
                            "Screening",
                            "Sandviken",
                            LocalDate.of(2013, 11, 4).plusDays(i / 2),
                            i,
                            i % 3 == 0 ? OptionalInt.empty() : OptionalInt.of(12 + i),
                            i % 2 == 0 ? "Kuratorn" : "",
                            i % 4 == 0 ? "möte; \"trepart\"\nmed skolan" : "",
                            new Origin(file, i + 2)));
        }
        return activities;
    }
}
