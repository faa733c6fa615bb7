package org.verka.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Enrolment;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.ReportedAggregate;
import org.verka.evidence.SourceFile;
import org.verka.evidence.TimeLog;
import org.verka.model.Count;
import org.verka.model.Indicator;
import org.verka.model.Instrument;
import org.verka.model.Programme;
import org.verka.model.Scale;

/**
 * Holds a theory against the evidence: the same theory, evidence and options, the same result, in
 * whatever order the evidence comes.
 *
 * <p>What was collected after the evaluation's day is left out: forms and entries dated after it,
 * and counts of periods that begin after it. So is what was collected at a site that the theory
 * does not name, or with an instrument, a count or an activity that it does not know. A site has
 * what was collected at the sites that are part of it.
 */
public final class Evaluator {

    /** Evaluates. */
    public Evaluation evaluate(Programme programme, Evidence evidence, Options options) {
        SiteTree sites = new SiteTree(programme);
        Measures measures = new Measures(programme);
        LocalDate day = options.asOf();
        List<ActivityRecord> records =
                kept(evidence.activities(), ActivityRecord::date, sites, day);
        List<FormAnswer> answers = kept(evidence.forms(), FormAnswer::date, sites, day);
        List<CaseCount> counted = kept(evidence.counts(), CaseCount::from, sites, day);

        Map<Instrument, Changes> changes = new LinkedHashMap<>();
        for (Instrument instrument : measures.instruments()) {
            InstrumentForms forms = new InstrumentForms(instrument, answers, sites);
            changes.put(instrument, new Changes(forms, sites, options));
        }
        List<Share> shares =
                measures.counts().stream()
                        .flatMap(c -> new Shares(c, counted, sites, options).all().stream())
                        .toList();
        return new Evaluation(
                programme,
                options,
                new Progress(programme, sites, options).of(records),
                changes.values().stream().flatMap(c -> c.all().stream()).toList(),
                shares,
                new Indicators(programme, sites, day, i -> source(i, changes, shares)).all(),
                new Factors()
                        .of(
                                programme,
                                new CollectedFactors(programme, sites, options).of(evidence)),
                new LogBooks(
                                programme,
                                sites,
                                kept(evidence.of(TimeLog.class), TimeLog::from, sites, day))
                        .all(),
                new Enrolments(
                                kept(evidence.of(Enrolment.class), Enrolment::from, sites, day),
                                options)
                        .figures(),
                new Surveys(
                                answers,
                                kept(
                                        evidence.of(ReportedAggregate.class),
                                        ReportedAggregate::from,
                                        sites,
                                        day),
                                sites,
                                options)
                        .of(measures.instruments()),
                sources(evidence));
    }

    private static List<SourceFile> sources(Evidence evidence) {
        return evidence.sources().stream()
                .sorted(Comparator.comparing(SourceFile::path).thenComparing(SourceFile::sha256))
                .toList();
    }

    private static Optional<Indicators.Source> source(
            Indicator indicator, Map<Instrument, Changes> changes, List<Share> shares) {
        return switch (indicator.getMeasure()) {
            case Scale scale when scale.eContainer() instanceof Instrument instrument ->
                    Optional.ofNullable(changes.get(instrument))
                            .map(c -> c.source(indicator, scale));
            case Count c -> Optional.of(new CountSource(indicator, shares));
            case null, default -> Optional.empty();
        };
    }

    private static <F extends Fact> List<F> kept(
            List<F> facts, Function<F, LocalDate> date, SiteTree sites, LocalDate asOf) {
        return facts.stream()
                .filter(f -> sites.has(f.site()) && !date.apply(f).isAfter(asOf))
                .toList();
    }
}
