package org.verka.report;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Evaluator;
import org.verka.evaluation.Options;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Evidence;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.evidence.SourceFile;
import org.verka.examples.Examples;
import org.verka.model.DateSpan;

/** The example's forms, read the shortest way, evaluated against a theory of our own. */
final class SamordnatStod {

    static final LocalDate DAY = LocalDate.of(2014, 10, 16);

    private static final Charset ANSI = Charset.forName("windows-1252");
    private static final List<String> SDQ =
            List.of("Emotionell", "Uppförande", "Hyperaktivitet", "Kamratrelationer", "Prosocial");

    private final List<FormAnswer> forms = new ArrayList<>();
    private final List<CaseCount> counts = new ArrayList<>();
    private final List<ActivityRecord> done = new ArrayList<>();
    private int row = 1;

    private SamordnatStod() throws IOException {
        for (String[] r : rows("tyreso/familjeklimat.csv", StandardCharsets.UTF_8, ";")) {
            Occasion when = r[1].startsWith("Före") ? Occasion.BEFORE : Occasion.AFTER;
            List<String> scales = List.of("Närhet", "Distans", "Spontanitet", "Kaos");
            form("Tyresö", r[0], "Familjeklimat", "", when, r[2], scales, from(r, 3));
        }
        for (String[] r : rows("sandviken/familjeklimat.txt", ANSI, "\t")) {
            List<String> scale = List.of(r[1]);
            String name = "Familjeklimat";
            form("Sandviken", r[0], name, "", Occasion.BEFORE, "2013-11-03", scale, r[2]);
            form("Sandviken", r[0], name, "", Occasion.AFTER, "2014-06-02", scale, r[3]);
        }
        sdq("Tyresö", "tyreso/sdq.csv", StandardCharsets.UTF_8);
        sdq("Sandviken", "sandviken/sdq.csv", ANSI);
        for (String[] r : rows("arenderakning.csv", ANSI, ";")) {
            DateSpan span =
                    DateSpan.parse(r[1].replaceFirst("sept (\\d{4})", "$1-09")).orElseThrow();
            long part = Long.parseLong(r[4]);
            long all = Long.parseLong(r[3]);
            counts.add(
                    new CaseCount(
                            "AktivSamverkan",
                            r[0],
                            r[2],
                            span.first(),
                            span.last(),
                            part,
                            all,
                            origin()));
        }
        done("Utbildning", "2013-11-05", 6);
        done("Screening", "2013-12-10", 40);
        done("Screening", "2014-03-10", 50);
        done("Samplanering", "2014-01-15", 12);
    }

    static Evaluation shared() throws IOException {
        return evaluate(Options.shared(DAY));
    }

    static Evaluation internal() throws IOException {
        return evaluate(Options.internal(DAY));
    }

    private static Evaluation evaluate(Options options) throws IOException {
        return takenIn("2014-10-15", "eva", options);
    }

    static Evaluation takenIn(String day, String by, Options options) throws IOException {
        SamordnatStod facts = new SamordnatStod();
        SourceFile file =
                new SourceFile(
                        "formular/tyreso/sdq.csv",
                        "0123456789abcdef".repeat(4),
                        Instant.parse(day + "T10:00:00Z"),
                        by,
                        24);
        Evidence evidence = new Evidence(facts.forms, facts.counts, facts.done, List.of(file));
        return new Evaluator().evaluate(new Theory().programme(), evidence, options);
    }

    private void sdq(String site, String file, Charset charset) throws IOException {
        for (String[] r : rows(file, charset, ";")) {
            Occasion when = r[2].equals("före") ? Occasion.BEFORE : Occasion.AFTER;
            form(site, r[0], "SDQ", r[1], when, r[3], SDQ, from(r, 4));
        }
    }

    private void form(
            String site,
            String subject,
            String instrument,
            String informant,
            Occasion when,
            String day,
            List<String> scales,
            String... cells) {
        SortedMap<String, BigDecimal> scores = new TreeMap<>();
        for (int i = 0; i < scales.size(); i++) {
            scores.put(scales.get(i), new BigDecimal(cells[i].replace(',', '.')));
        }
        LocalDate date = LocalDate.parse(day);
        forms.add(
                new FormAnswer(site, subject, instrument, informant, when, date, scores, origin()));
    }

    private static String[] from(String[] cells, int first) {
        return Arrays.copyOfRange(cells, first, cells.length);
    }

    private void done(String activity, String day, int amount) {
        done.add(
                new ActivityRecord(
                        activity,
                        "Tyresö",
                        LocalDate.parse(day),
                        amount,
                        OptionalInt.empty(),
                        "",
                        "",
                        origin()));
    }

    private Origin origin() {
        row++;
        return new Origin("prov.csv", row);
    }

    private static List<String[]> rows(String file, Charset charset, String separator)
            throws IOException {
        try (InputStream in = Examples.open("samordnat-stod/formular/" + file)) {
            return new String(in.readAllBytes(), charset)
                    .lines()
                    .skip(1)
                    .filter(l -> !l.isBlank())
                    .map(l -> l.split(separator, -1))
                    .toList();
        }
    }
}
