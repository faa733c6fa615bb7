package org.verka.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;

/** Facts to store. */
final class Samples {

    private Samples() {}

    static FormAnswer form(String subject, String closeness, Origin origin) {
        TreeMap<String, BigDecimal> scores = new TreeMap<>();
        scores.put("Närhet", new BigDecimal(closeness));
        scores.put("Kaos", new BigDecimal("1.70"));
        return new FormAnswer(
                "Tyresö",
                subject,
                "Familjeklimat",
                "",
                Occasion.BEFORE,
                LocalDate.of(2013, 10, 1),
                scores,
                origin);
    }

    /** The same form from another site. */
    static FormAnswer at(String site, FormAnswer form) {
        return new FormAnswer(
                site,
                form.subject(),
                form.instrument(),
                form.informant(),
                form.occasion(),
                form.date(),
                form.scores(),
                form.origin());
    }

    static CaseCount count(String unit, long numerator, Origin origin) {
        LocalDate from = LocalDate.of(2013, 9, 1);
        return new CaseCount(
                "AktivSamverkan", "Tyresö", unit, from, from.plusDays(29), numerator, 36, origin);
    }

    static ActivityRecord activity(String by, String note, Origin origin) {
        return new ActivityRecord(
                "Screening",
                "Tyresö",
                LocalDate.of(2013, 11, 4),
                3,
                OptionalInt.of(12),
                by,
                note,
                origin);
    }

    /** A file of forms of which every one is about a client of that file only. */
    static List<Fact> file(String path, int forms) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < forms; i++) {
            facts.add(form(path + " " + i, i % 50 / 10 + "." + i % 10, new Origin(path, i + 2)));
        }
        return facts;
    }

    static String hash(int number) {
        return "%064x".formatted(number);
    }
}
