package org.verka.evaluation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Enrolment;
import org.verka.evidence.Evidence;
import org.verka.evidence.InterviewNote;
import org.verka.evidence.SourceFile;
import org.verka.evidence.TimeLog;
import org.verka.model.Count;
import org.verka.model.Indicator;
import org.verka.model.Instrument;
import org.verka.model.Programme;
import org.verka.model.Scale;
import org.verka.model.SiteTree;
import org.verka.model.WholeTheory;

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

    /** By the programme's name, what was last worked out of its forms. */
    private final Map<String, WorkedForms> remembered = new HashMap<>();

    /** Evaluates a theory that takes over nothing from others. */
    public Evaluation evaluate(Programme programme, Evidence evidence, Options options) {
        return evaluate(
                programme,
                Judgements.of(programme),
                ReleasedQuotes.of(programme),
                evidence,
                options);
    }

    /** Evaluates a theory together with what it takes over from others. */
    public Evaluation evaluate(WholeTheory theory, Evidence evidence, Options options) {
        return evaluate(
                theory.programme(),
                Judgements.of(theory),
                ReleasedQuotes.of(theory),
                evidence,
                options);
    }

    private Evaluation evaluate(
            Programme programme,
            Judgements judgements,
            ReleasedQuotes quotes,
            Evidence evidence,
            Options options) {
        SiteTree sites = new SiteTree(programme);
        Measures measures = new Measures(programme);
        Kept kept = new Kept(evidence, sites, options.asOf());
        CompletableFuture<Provenance> counted = CompletableFuture.supplyAsync(kept::provenance);
        WorkedForms worked = worked(programme, kept, measures, options);
        Map<Instrument, Changes> changes = worked.changes();
        List<Share> shares = shares(kept, evidence.counts(), measures, options);
        CollectedFactors collected = new CollectedFactors(programme, sites, options);
        ActivityAmounts amounts = amounts(programme, kept, evidence, measures, options);
        List<ActivityProgress> activities = new Progress(programme, sites, options, amounts).all();
        List<Change> sent = sent(worked, kept, options);
        List<IndicatorStatus> indicators =
                new Indicators(programme, sites, options.asOf(), source(changes, sent, shares))
                        .all();
        List<JudgementInForce> judged = judgements.on(kept.day());
        return new Evaluation(
                programme,
                options,
                activities,
                new Deliveries(programme, sites, options, shares, amounts).all(),
                changes.values().stream().flatMap(c -> c.all().stream()).toList(),
                sent,
                shares,
                indicators,
                new Factors(programme, quotes, options.audience()).of(collected.of(evidence)),
                logBooks(programme, kept, options),
                enrolments(worked, kept, options),
                worked.surveys(),
                worked.comparisons(),
                crossed(worked, kept, options).of(programme),
                voices(kept, collected, options),
                soleVoices(kept, collected, options),
                new Codings(options).of(kept.of(InterviewNote.class, InterviewNote::date)),
                judged,
                new SiteStatuses(programme, sites, options.asOf())
                        .of(evidence, amounts, activities, indicators, judged),
                sources(evidence),
                counted.join());
    }

    private static ActivityAmounts amounts(
            Programme programme, Kept kept, Evidence evidence, Measures measures, Options options) {
        List<ActivityRecord> done = kept.of(evidence.activities(), ActivityRecord::date);
        return new ActivityAmounts(programme, kept.sites(), options, done, measures.counts());
    }

    private static CrossTables crossed(WorkedForms worked, Kept kept, Options options) {
        Surveys surveys =
                new Surveys(kept.reported(), kept.sites(), options, worked.elsewhere().withheld());
        return new CrossTables(worked.forms(), surveys, kept.sites(), options);
    }

    private static Optional<EnrolmentFigures> enrolments(
            WorkedForms worked, Kept kept, Options options) {
        List<Enrolment> enrolments = kept.of(Enrolment.class, Enrolment::from);
        return new Enrolments(enrolments, worked.elsewhere(), options).figures();
    }

    private static List<Voices> voices(Kept kept, CollectedFactors collected, Options options) {
        return new CollectedVoices(kept.sites(), collected, options)
                .of(kept.of(InterviewNote.class, InterviewNote::date));
    }

    private static List<SoleVoice> soleVoices(
            Kept kept, CollectedFactors collected, Options options) {
        return options.audience() == Audience.INTERNAL
                ? List.of()
                : new SoleVoices(kept, collected).all();
    }

    private static List<StaffTime> logBooks(Programme programme, Kept kept, Options options) {
        List<TimeLog> logs = kept.of(TimeLog.class, TimeLog::from);
        return new LogBooks(programme, kept.sites(), logs, options).all();
    }

    private static List<Share> shares(
            Kept kept, List<CaseCount> all, Measures measures, Options options) {
        List<CaseCount> counted = kept.of(all, CaseCount::from);
        return measures.counts().stream()
                .flatMap(c -> new Shares(c, counted, kept.sites(), options).all().stream())
                .toList();
    }

    private WorkedForms worked(Programme programme, Kept kept, Measures measures, Options options) {
        return remembered.compute(
                String.valueOf(programme.getName()),
                (name, before) ->
                        (before == null ? WorkedForms.none(options) : before)
                                .now(kept, measures, options));
    }

    private static List<SourceFile> sources(Evidence evidence) {
        return evidence.sources().stream()
                .sorted(Comparator.comparing(SourceFile::path).thenComparing(SourceFile::sha256))
                .toList();
    }

    private static List<Change> sent(WorkedForms worked, Kept kept, Options options) {
        return new ReportedChanges(worked.forms(), kept.reported(), kept.sites(), options).all();
    }

    private static Function<Indicator, Optional<Indicators.Source>> source(
            Map<Instrument, Changes> changes, List<Change> sent, List<Share> shares) {
        return indicator -> source(indicator, changes, sent, shares);
    }

    private static Optional<Indicators.Source> source(
            Indicator indicator,
            Map<Instrument, Changes> changes,
            List<Change> sent,
            List<Share> shares) {
        return switch (indicator.getMeasure()) {
            case Scale scale when scale.eContainer() instanceof Instrument instrument ->
                    Optional.of(
                            new SentSource(
                                    indicator,
                                    Optional.ofNullable(changes.get(instrument))
                                            .map(c -> c.source(indicator, scale)),
                                    sent));
            case Count c -> Optional.of(new CountSource(indicator, shares));
            case null, default -> Optional.empty();
        };
    }
}
