package org.verka.evaluation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verka.evaluation.ActivityProgress.Status;
import org.verka.evaluation.SiteStatus.Part;
import org.verka.evaluation.due.Due;
import org.verka.evaluation.due.DueList;
import org.verka.evaluation.due.DueStatus;
import org.verka.evaluation.due.FollowUp;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.Evidence;
import org.verka.model.EvaluationQuestion;
import org.verka.model.Measurement;
import org.verka.model.Named;
import org.verka.model.Programme;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/** How far the evaluation has come at each of several sites that are part of no other. */
final class SiteStatuses {

    private record Wanted(Measurement line, Named measured, Optional<LocalDate> last) {
        static Wanted of(Due due) {
            return new Wanted(
                    due.line(),
                    due.measured(),
                    due.client().isPresent() ? Optional.empty() : Optional.of(due.last()));
        }
    }

    private final Programme programme;
    private final SiteTree sites;
    private final LocalDate asOf;

    SiteStatuses(Programme programme, SiteTree sites, LocalDate asOf) {
        this.programme = programme;
        this.sites = sites;
        this.asOf = asOf;
    }

    /** In the order of the theory; nothing where there is only one site to tell of. */
    List<SiteStatus> of(
            Evidence evidence,
            ActivityAmounts amounts,
            List<ActivityProgress> activities,
            List<IndicatorStatus> indicators,
            List<JudgementInForce> judgements) {
        if (sites.roots().size() < 2) {
            return List.of();
        }
        Optional<DueList> due =
                Optional.ofNullable(programme.getFollowUp())
                        .map(plan -> FollowUp.of(programme, evidence, asOf));
        return sites.roots().stream()
                .map(site -> {
                    List<DueStatus> wanted = due.map(d -> wanted(d, site)).orElse(List.of());
                    int done = count(wanted, DueStatus.DONE);
                    int late = count(wanted, DueStatus.LATE);
                    return new SiteStatus(
                            site,
                            new Part(done, done + late),
                            late,
                            activities(activities, site),
                            lastRecorded(amounts, site),
                            indicators(indicators, site),
                            judgements(judgements, site));
                })
                .toList();
    }

    /** How each thing stands that the plan wants; worst of all clients where it is of clients. */
    private List<DueStatus> wanted(DueList due, Site site) {
        Map<Wanted, List<DueStatus>> all =
                due.items().stream()
                        .filter(d -> d.site().filter(s -> isWithin(s, site)).isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        Wanted::of,
                                        Collectors.mapping(Due::status, Collectors.toList())));
        return all.values().stream().map(SiteStatuses::together).toList();
    }

    private boolean isWithin(ActivityRecord record, Site whole) {
        return sites.belongs(record.site(), Optional.of(whole));
    }

    private boolean isWithin(Site part, Site whole) {
        return sites.belongs(part.getName(), Optional.of(whole));
    }

    private static DueStatus together(List<DueStatus> each) {
        return each.contains(DueStatus.LATE)
                ? DueStatus.LATE
                : each.contains(DueStatus.DONE) ? DueStatus.DONE : each.getFirst();
    }

    private static int count(List<DueStatus> all, DueStatus status) {
        return (int) all.stream().filter(status::equals).count();
    }

    /** How much of it was done is told with the activities: here it counts that something is. */
    private static Part activities(List<ActivityProgress> all, Site site) {
        List<ActivityProgress> begun =
                all.stream()
                        .filter(a -> a.site().equals(Optional.of(site)))
                        .filter(a -> !isOthersOnly(a))
                        .filter(a -> a.status() != Status.NOT_YET)
                        .toList();
        long done =
                begun.stream()
                        .filter(ActivityProgress::isRecorded)
                        .filter(a -> a.status() != Status.NOTHING_RECORDED)
                        .count();
        return new Part((int) done, begun.size());
    }

    /** The plan is shared out among other sites, and nothing of it was done here. */
    private static boolean isOthersOnly(ActivityProgress progress) {
        return !progress.activity().getPlannedShares().isEmpty()
                && progress.planned().isEmpty()
                && !progress.isRecorded();
    }

    private Optional<YearMonth> lastRecorded(ActivityAmounts amounts, Site site) {
        return programme.getActivities().stream()
                .flatMap(a -> amounts.of(a).stream())
                .filter(r -> r.amount() > 0 && isWithin(r, site))
                .map(r -> YearMonth.from(r.date()))
                .max(YearMonth::compareTo);
    }

    /** Those that are withheld have data, or there would be nothing to withhold. */
    private Part indicators(List<IndicatorStatus> all, Site site) {
        long expected =
                programme.getOutcomes().stream()
                        .flatMap(o -> o.getIndicators().stream())
                        .filter(i -> i.getSites().isEmpty() || i.getSites().contains(site))
                        .count();
        long withData =
                all.stream()
                        .filter(i -> i.site().equals(Optional.of(site)))
                        .filter(i ->
                                i.figures().shown().filter(f -> f.latest().isEmpty()).isEmpty())
                        .count();
        return new Part((int) withData, (int) expected);
    }

    private Part judgements(List<JudgementInForce> all, Site site) {
        List<EvaluationQuestion> questions = programme.getQuestions();
        long judged =
                questions.stream()
                        .filter(q -> all.stream().anyMatch(j -> j.subject() == q && of(j, site)))
                        .count();
        return new Part((int) judged, questions.size());
    }

    private static boolean of(JudgementInForce judgement, Site site) {
        return judgement.sites().isEmpty() || judgement.sites().contains(site);
    }
}
