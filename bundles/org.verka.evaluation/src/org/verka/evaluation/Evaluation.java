package org.verka.evaluation;

import java.util.List;
import java.util.Optional;
import org.verka.evidence.SourceFile;
import org.verka.model.Programme;

/**
 * All that the evidence says of a programme, in the order of the theory. Nothing that shows a
 * figure computes it anywhere else.
 *
 * @param programme the theory
 * @param options what it was computed with
 * @param activities each activity for all sites together and then site by site
 * @param delivered when and how activities were done beside how they were meant to be
 * @param changes each scale by informant, site by site and then for all sites together when there
 *     are several
 * @param reportedChanges each scale by informant at sites that sent their figures without forms;
 *     they are part of no sum over the sites
 * @param shares each count by site and unit, then by site, then for all sites together
 * @param indicators each indicator of each outcome by site
 * @param factors the factors by kind and theme
 * @param staffTime what staff used their time for, by role, for all sites together and by site
 * @param enrolments who was enrolled; empty when nobody was, or too few to be told of
 * @param surveys the answers to questions with options or words of one's own
 * @param comparisons ordered words, courses over several measurements, and agreement of informants
 * @param crossTables the answers to two questions held against each other, where the theory does
 * @param voices what was said in interviews and to open questions, as far as it may be shown
 * @param soleVoices who may be known by the role beside what they said; none internally
 * @param codings how far two who coded the same interviews agree
 * @param judgements what evaluators conclude, which is no finding; see {@link JudgementInForce}
 * @param siteStatuses how far the evaluation has come at each site, when there are several
 * @param sources the files that the evidence was read from, by path
 * @param provenance which of them each kind of fact comes from
 */
public record Evaluation(
        Programme programme,
        Options options,
        List<ActivityProgress> activities,
        DeliveredActivities delivered,
        List<Change> changes,
        List<Change> reportedChanges,
        List<Share> shares,
        List<IndicatorStatus> indicators,
        List<FactorGroup> factors,
        List<StaffTime> staffTime,
        Optional<EnrolmentFigures> enrolments,
        List<Survey> surveys,
        FormComparisons comparisons,
        List<CrossTable> crossTables,
        List<Voices> voices,
        List<SoleVoice> soleVoices,
        List<CodingAgreement> codings,
        List<JudgementInForce> judgements,
        List<SiteStatus> siteStatuses,
        List<SourceFile> sources,
        Provenance provenance) {

    public Evaluation {
        activities = List.copyOf(activities);
        changes = List.copyOf(changes);
        reportedChanges = List.copyOf(reportedChanges);
        shares = List.copyOf(shares);
        indicators = List.copyOf(indicators);
        factors = List.copyOf(factors);
        staffTime = List.copyOf(staffTime);
        surveys = List.copyOf(surveys);
        crossTables = List.copyOf(crossTables);
        voices = List.copyOf(voices);
        soleVoices = List.copyOf(soleVoices);
        codings = List.copyOf(codings);
        judgements = List.copyOf(judgements);
        siteStatuses = List.copyOf(siteStatuses);
        sources = List.copyOf(sources);
    }

    /** Each activity for all sites together. */
    public List<ActivityProgress> activitiesTogether() {
        return activities.stream().filter(a -> a.site().isEmpty()).toList();
    }

    /** Each indicator once: for all sites together, or else for each site that it is about. */
    public List<IndicatorStatus> indicatorsTogether() {
        return indicators.stream()
                .filter(i ->
                        i.site().isEmpty()
                                || indicators.stream()
                                        .noneMatch(o ->
                                                o.indicator() == i.indicator()
                                                        && o.site().isEmpty()))
                .toList();
    }

    /** Whether what an indicator shows of a site was sent without forms. */
    public boolean isSent(IndicatorStatus status) {
        return reportedChanges.stream()
                .anyMatch(c ->
                        c.scale() == status.indicator().getMeasure()
                                && c.site().equals(status.site()));
    }

    /**
     * How many results are withheld to protect those they tell of; a change of which only the
     * figures about pairs are withheld is one of them.
     */
    public long withheld() {
        return activities.stream().filter(a -> a.done().shown().isEmpty()).count()
                + changes.stream()
                        .filter(c ->
                                c.figures().shown().filter(f -> !f.pairs().withheld()).isEmpty())
                        .count()
                + shares.stream()
                        .flatMap(s -> s.points().stream())
                        .filter(p -> p.figures().shown().isEmpty())
                        .count()
                + surveys.stream()
                        .flatMap(s -> s.questions().stream())
                        .flatMap(q -> q.places().stream())
                        .filter(p -> p.answers().shown().isEmpty())
                        .count()
                + staffTime.stream().mapToLong(StaffTime::withheld).sum()
                + comparisons.withheld()
                + crossTables.stream()
                        .flatMap(t -> t.places().stream())
                        .filter(p -> p.counts().shown().isEmpty())
                        .count();
    }
}
