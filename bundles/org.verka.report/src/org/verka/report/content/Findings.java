package org.verka.report.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.verka.evaluation.ActivityProgress;
import org.verka.evaluation.Change;
import org.verka.evaluation.CourseTests;
import org.verka.evaluation.CrossTable;
import org.verka.evaluation.CrossTests;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.IndicatorStatus;
import org.verka.evaluation.IndicatorStatus.Verdict;
import org.verka.evaluation.JudgementInForce;
import org.verka.evaluation.ManyTests;
import org.verka.evaluation.Options;
import org.verka.evaluation.Pairs;
import org.verka.evaluation.ShareTests;
import org.verka.evaluation.SignTests;
import org.verka.evaluation.chain.ChainEvidence;
import org.verka.model.Count;
import org.verka.model.Direction;
import org.verka.model.Element;
import org.verka.model.Named;
import org.verka.model.Outcome;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/** Picks out of an evaluation what a section asks for; computes nothing. */
final class Findings {

    private final Evaluation evaluation;
    private final ManyTests tests;
    private final SignTests signTests;
    private final ShareTests shareTrends;
    private final ShareTests sharePeriods;
    private final CourseTests courseTests;
    private final CrossTests crossTests;
    private final ChainEvidence chain;
    private final FigureOrigins origins;
    private final RowOrigins rows;

    Findings(Evaluation evaluation, Origins origins) {
        this.evaluation = evaluation;
        this.origins = new FigureOrigins(evaluation, origins);
        this.rows = new RowOrigins(evaluation, origins);
        this.chain = new ChainEvidence(evaluation);
        this.signTests =
                new SignTests(
                        evaluation.comparisons().ordered(), evaluation.options().correction());
        Options.Correction correction = evaluation.options().correction();
        this.shareTrends = ShareTests.ofTrends(evaluation.shares(), correction);
        this.sharePeriods = ShareTests.ofPeriods(evaluation.shares(), correction);
        this.courseTests = new CourseTests(evaluation.comparisons().courses(), correction);
        this.crossTests =
                new CrossTests(evaluation.crossTables(), evaluation.options().correction());
        this.tests = new ManyTests(evaluation.changes(), evaluation.options().correction());
    }

    /** Cross-tables, with what is known of people in words of the report's language. */
    List<CrossTable> crossTables(Texts texts) {
        return evaluation.crossTables().stream()
                .map(t ->
                        t.inWords(
                                b -> texts.text("crossed." + b.name()),
                                o -> texts.text("crossed.at." + o.name())))
                .toList();
    }

    Evaluation evaluation() {
        return evaluation;
    }

    /** Where figures come from. */
    FigureOrigins origins() {
        return origins;
    }

    /** Where single figures come from. */
    RowOrigins rows() {
        return rows;
    }

    ChainEvidence chain() {
        return chain;
    }

    /**
     * Whether a count of who is eligible or reached holds so many and no share of them: it is told
     * of where they are compared.
     */
    boolean isOnlyAnAmount(Count count) {
        boolean ofReach =
                evaluation.programme().getTargetGroups().stream()
                        .anyMatch(g -> g.getEligible() == count || g.getReached() == count);
        return ofReach
                && evaluation.shares().stream()
                        .filter(s -> s.count() == count)
                        .flatMap(s -> s.points().stream())
                        .flatMap(p -> p.figures().shown().stream())
                        .allMatch(f -> f.numerator() == f.denominator());
    }

    /**
     * Whether a site is the one that all others are part of, so that what is said of it says the
     * same as what is said of all sites together.
     */
    boolean isTheWhole(Optional<Site> site) {
        SiteTree tree = new SiteTree(evaluation.programme());
        return site.isPresent()
                && tree.roots().equals(List.of(site.get()))
                && !tree.parts(site.get()).isEmpty();
    }

    /** Whether a change of a whole says what the change of all sites together says once more. */
    boolean isRepeated(Change change) {
        return isTheWhole(change.site())
                && evaluation.changes().stream()
                        .anyMatch(c ->
                                c.site().isEmpty()
                                        && c.scale() == change.scale()
                                        && c.informant().equals(change.informant()));
    }

    /** Each activity for all sites together. */
    List<ActivityProgress> activities() {
        return evaluation.activitiesTogether();
    }

    /** Each indicator once: for all sites together, or for those it is about. */
    List<IndicatorStatus> indicators() {
        return evaluation.indicatorsTogether();
    }

    List<IndicatorStatus> indicators(Outcome outcome) {
        return evaluation.indicators().stream()
                .filter(i -> i.outcome() == outcome)
                .filter(i -> !isTheWhole(i.site()) || indicators().contains(i))
                .toList();
    }

    /** The indicators of an outcome, each once. */
    Stream<IndicatorStatus> headline(Element outcome) {
        return indicators().stream().filter(i -> i.outcome() == outcome);
    }

    /** What evaluators conclude about a question, an outcome or the programme. */
    List<JudgementInForce> judgements(Named subject) {
        return evaluation.judgements().stream().filter(j -> j.subject() == subject).toList();
    }

    static boolean judged(IndicatorStatus status) {
        return status.verdict() == Verdict.MET || status.verdict() == Verdict.NOT_MET;
    }

    /** Whether there is a latest value that is shown. */
    static boolean measured(IndicatorStatus status) {
        return status.figures().shown().filter(f -> f.latest().isPresent()).isPresent();
    }

    /** Whether a scale is of numbers; of words in order there is no mean. */
    static boolean hasMean(Change change) {
        return change.scale().getLevels().isEmpty();
    }

    /** Comparisons of pairs that were tested, for all sites together and at single ones. */
    List<Change> tested() {
        return evaluation.changes().stream()
                .filter(c -> hasMean(c) && !isRepeated(c))
                .filter(c -> test(c).isPresent())
                .toList();
    }

    /** Those of them that chance hardly explains, each looked at alone. */
    List<Change> likely() {
        return tested().stream()
                .filter(c -> ManyTests.probability(c).orElseThrow() < ManyTests.SURE)
                .toList();
    }

    /** Those of them that chance hardly explains, among so many. */
    List<Change> sure() {
        return tested().stream().filter(this::isSure).toList();
    }

    /** Whether chance hardly explains a change, among all tests when they are weighed together. */
    boolean isSure(Change change) {
        return tests.isSure(change);
    }

    /** The probability of a test that says something, corrected if that is wanted. */
    Optional<Double> test(Change change) {
        return tests.counting(change);
    }

    /** All tests of the report together. */
    ManyTests tests() {
        return tests;
    }

    /** The tests of answers in ordered words. */
    SignTests signTests() {
        return signTests;
    }

    /** The tests of trends in shares. */
    ShareTests shareTrends() {
        return shareTrends;
    }

    /** The tests of each share's last period against its first. */
    ShareTests sharePeriods() {
        return sharePeriods;
    }

    /** The tests over more than two measurements. */
    CourseTests courseTests() {
        return courseTests;
    }

    /** The tests of cross-tables. */
    CrossTests crossTests() {
        return crossTests;
    }

    boolean corrects() {
        return evaluation.options().correction() == Options.Correction.HOLM;
    }

    static Optional<Pairs> pairs(Change change) {
        return change.figures().shown().map(Change.Figures::pairs);
    }

    /** Whether the mean difference goes where the scale should go; empty when it says not where. */
    static Optional<Boolean> wanted(Change change) {
        Direction direction = change.scale().getDesired();
        if (direction == Direction.UNSPECIFIED) {
            return Optional.empty();
        }
        return pairs(change)
                .filter(p ->
                        p.meanDifference().isPresent() && p.meanDifference().getAsDouble() != 0)
                .map(p ->
                        p.meanDifference().getAsDouble() > 0 == (direction == Direction.INCREASE));
    }
}
