package org.verka.report.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.verka.evaluation.Change;
import org.verka.evaluation.IndicatorStatus;
import org.verka.evaluation.IndicatorStatus.Verdict;
import org.verka.evaluation.chain.CauseEvidence;
import org.verka.evaluation.chain.CauseEvidence.Standing;
import org.verka.evaluation.chain.Movement;
import org.verka.evaluation.chain.Movement.Kind;
import org.verka.evaluation.chain.Movement.Says;
import org.verka.model.Indicator;
import org.verka.model.Named;
import org.verka.model.Outcome;

/**
 * Whether an outcome got better, and apart from that whether it came as far as was meant, for those
 * who read plain words. It takes the same evidence as the results chain.
 */
final class PlainOutcome {

    private static final Set<Kind> UNSURE =
            EnumSet.of(
                    Kind.UNSURE, Kind.AMONG_MANY, Kind.FEW_PAIRS, Kind.MUCH_DROP_OUT, Kind.CEILING);

    /** What can be said of the change. */
    enum Way {
        /** As was wanted. */
        BETTER,
        /** Something as was wanted, and something not. */
        PARTLY,
        /** Something as was wanted, and something the other way. */
        MIXED,
        /** The other way. */
        WORSE,
        /** No such change. */
        SAME,
        /** No such change; perhaps the other way, perhaps by chance. */
        NOT_BETTER,
        /** Measured, and it may be chance. */
        UNSURE,
        /** Nothing that may be shown. */
        HIDDEN,
        /** Too little to hold against what was before. */
        UNKNOWN
    }

    /** How many of the targets that were judged are met. */
    enum Goal {
        ALL,
        SOME,
        NONE,
        /** No target was judged. */
        UNJUDGED
    }

    private final Findings findings;
    private final List<Movement> movements;
    private final List<IndicatorStatus> judged;

    PlainOutcome(Outcome outcome, Findings findings) {
        this.findings = findings;
        movements = findings.chain().of(outcome).map(PlainOutcome::telling).orElseGet(List::of);
        judged = findings.headline(outcome).filter(Findings::judged).toList();
    }

    /** Single sites, too, where they speak against each other. */
    private static List<Movement> telling(CauseEvidence evidence) {
        return evidence.standing() == Standing.CONTRADICTORY
                ? Stream.concat(evidence.movements().stream(), evidence.bySite().stream()).toList()
                : evidence.movements();
    }

    Way change() {
        boolean still = is(Kind.STILL);
        if (is(Kind.TOWARDS)) {
            Way half = still ? Way.PARTLY : Way.BETTER;
            if (is(Kind.AWAY)) {
                return worse() ? Way.MIXED : Way.PARTLY;
            }
            return half;
        }
        if (is(Kind.AWAY)) {
            return worse() ? Way.WORSE : Way.NOT_BETTER;
        }
        if (still) {
            return Way.SAME;
        }
        if (movements.stream().anyMatch(m -> UNSURE.contains(m.kind()))) {
            return Way.UNSURE;
        }
        return is(Kind.WITHHELD) && movements.stream().allMatch(m -> m.kind() == Kind.WITHHELD)
                ? Way.HIDDEN
                : Way.UNKNOWN;
    }

    private boolean is(Kind kind) {
        return movements.stream().anyMatch(m -> m.kind() == kind);
    }

    /** Whether something went the other way, and chance among all tests hardly explains it. */
    private boolean worse() {
        return movements.stream()
                .filter(m -> m.kind() == Kind.AWAY)
                .anyMatch(m -> tests(m).allMatch(findings::isSure));
    }

    /** The tests that a movement of pairs rests on; none of others. */
    private Stream<Change> tests(Movement movement) {
        Indicator indicator = movement.status().indicator();
        return findings.evaluation().changes().stream()
                .filter(c -> Findings.hasMean(c) && findings.test(c).isPresent())
                .filter(c -> c.scale() == indicator.getMeasure())
                .filter(c -> c.site().equals(movement.status().site()))
                .filter(c ->
                        indicator.getInformant() == null
                                || c.informant()
                                        .map(Named::getName)
                                        .filter(indicator.getInformant().getName()::equals)
                                        .isPresent());
    }

    Goal goal() {
        long met = judged.stream().filter(i -> i.verdict() == Verdict.MET).count();
        if (judged.isEmpty()) {
            return Goal.UNJUDGED;
        }
        if (met == judged.size()) {
            return Goal.ALL;
        }
        return met == 0 ? Goal.NONE : Goal.SOME;
    }

    /** What was measured that the change is told from, or else the target. */
    List<IndicatorStatus> told() {
        List<IndicatorStatus> telling =
                movements.stream()
                        .filter(m -> m.kind().says() != Says.NOTHING)
                        .map(Movement::status)
                        .toList();
        List<IndicatorStatus> unsure =
                movements.stream()
                        .filter(m -> UNSURE.contains(m.kind()))
                        .map(Movement::status)
                        .toList();
        return Stream.of(telling, unsure, judged)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElseGet(List::of);
    }
}
