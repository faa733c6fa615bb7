package org.verka.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Enrolment;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.evidence.ReportedAggregate;
import org.verka.evidence.SourceFile;
import org.verka.model.DateSpan;

/** Collects facts for tests, as if they stood row by row in one file. */
final class Facts {

    private final List<FormAnswer> forms = new ArrayList<>();
    private final List<CaseCount> counts = new ArrayList<>();
    private final List<ActivityRecord> records = new ArrayList<>();
    private final List<Fact> others = new ArrayList<>();
    private final List<SourceFile> sources = new ArrayList<>();
    private int row = 1;

    /** A form with a value for each of {@code scales}, such as {@code "Kaos", "1.5"}. */
    Facts form(
            String site,
            String subject,
            String instrument,
            String informant,
            Occasion occasion,
            String date,
            String... scales) {
        SortedMap<String, BigDecimal> scores = new TreeMap<>();
        for (int i = 0; i < scales.length; i += 2) {
            scores.put(scales[i], new BigDecimal(scales[i + 1]));
        }
        forms.add(
                new FormAnswer(
                        site,
                        subject,
                        instrument,
                        informant,
                        occasion,
                        LocalDate.parse(date),
                        scores,
                        origin()));
        return this;
    }

    /** A person's value before and after on the scale S of the instrument F; null for no form. */
    Facts pair(String site, String subject, Number before, Number after) {
        if (before != null) {
            form(site, subject, "F", "", Occasion.BEFORE, "2014-01-10", "S", before.toString());
        }
        if (after != null) {
            form(site, subject, "F", "", Occasion.AFTER, "2014-06-10", "S", after.toString());
        }
        return this;
    }

    Facts count(String count, String site, String unit, String period, long part, long of) {
        DateSpan span = Theory.span(period);
        counts.add(new CaseCount(count, site, unit, span.first(), span.last(), part, of, origin()));
        return this;
    }

    Facts done(String activity, String site, String date, int amount) {
        records.add(
                new ActivityRecord(
                        activity,
                        site,
                        LocalDate.parse(date),
                        amount,
                        OptionalInt.empty(),
                        "",
                        "",
                        origin()));
        return this;
    }

    /** An enrolment of somebody born in a year. */
    Facts born(String site, String subject, int year) {
        others.add(
                new Enrolment(
                        site,
                        subject,
                        "insats " + others.size(),
                        LocalDate.of(2014, 1, 1),
                        Optional.empty(),
                        "",
                        OptionalInt.of(year),
                        "",
                        "",
                        origin()));
        return this;
    }

    /** What a site reports of the scale S of the instrument F in 2014, without forms. */
    Facts reported(String site, Occasion occasion, String group, int n, String mean, String sd) {
        DateSpan span = Theory.span("2014");
        others.add(
                new ReportedAggregate(
                        site,
                        "F",
                        "S",
                        "",
                        occasion,
                        group,
                        span.first(),
                        span.last(),
                        n,
                        Optional.of(new BigDecimal(mean)),
                        Optional.of(new BigDecimal(sd)),
                        new TreeMap<>(),
                        origin()));
        return this;
    }

    Facts source(SourceFile file) {
        sources.add(file);
        return this;
    }

    Evidence evidence() {
        return new Evidence(forms, counts, records, others, sources);
    }

    private Origin origin() {
        row++;
        return new Origin("prov.csv", row);
    }
}
