package org.verka.dsl.ide.fixes;

import static org.verka.model.ModelPackage.Literals.ACTIVITY__INDICATORS;
import static org.verka.model.ModelPackage.Literals.FOLLOW_UP_PLAN__MEASUREMENTS;
import static org.verka.model.ModelPackage.Literals.INDICATOR__MEASURE;
import static org.verka.model.ModelPackage.Literals.MEASUREMENT__MEASURES;
import static org.verka.model.ModelPackage.Literals.OUTCOME__CHANGES;
import static org.verka.model.ModelPackage.Literals.OUTCOME__INDICATORS;
import static org.verka.model.ModelPackage.Literals.OUTCOME__REQUIRES;
import static org.verka.model.ModelPackage.Literals.OUTCOME__TARGET_GROUPS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.verka.model.FollowUpPlan;
import org.verka.model.Indicator;
import org.verka.model.Outcome;
import org.verka.model.Paths;
import org.verka.model.Programme;

/** Fixes for what is said about results. */
final class OutcomeFixes {

    Map<String, Fix> byCode() {
        return Map.of(
                "V08", Fix.of(Outcome.class, OutcomeFixes::require),
                "V13", Fix.of(Outcome.class, OutcomeFixes::sayWhoChanges),
                "V28", Fix.of(Outcome.class, OutcomeFixes::measure),
                "V29", Fix.of(Outcome.class, OutcomeFixes::measureOnTheWay),
                "V42", Fix.of(Outcome.class, OutcomeFixes::measureLater));
    }

    private static Stream<Proposal> require(Place at, Outcome outcome) {
        return Stream.of("requires.all", "requires.any")
                .flatMap(key -> at.say(outcome, at.member(OUTCOME__REQUIRES, key)));
    }

    private static Stream<Proposal> sayWhoChanges(Place at, Outcome outcome) {
        return Stream.concat(
                at.names().near(outcome, OUTCOME__TARGET_GROUPS).stream()
                        .limit(Fix.MOST)
                        .map(group -> at.member(OUTCOME__TARGET_GROUPS, "for", group))
                        .flatMap(group -> at.say(outcome, group)),
                at.say(outcome, at.member(OUTCOME__CHANGES, "changeIn")));
    }

    /** Proposes the counts of the folder, which are few; scales are left to completion. */
    private static Stream<Proposal> measure(Place at, Outcome outcome) {
        Stream<String> counts =
                at.names().near(outcome, INDICATOR__MEASURE).stream().limit(Fix.MOST);
        return Stream.concat(counts, Stream.of("\"…\""))
                .map(measure -> at.member(OUTCOME__INDICATORS, "measuredBy", measure))
                .flatMap(measured -> at.say(outcome, measured));
    }

    private static Stream<Proposal> measureOnTheWay(Place at, Outcome outcome) {
        Member measured = at.member(ACTIVITY__INDICATORS, "measuredBy", "\"…\"");
        return Place.programme(outcome).stream()
                .flatMap(programme -> programme.getActivities().stream())
                .filter(activity -> activity.getName() != null)
                .filter(activity -> Paths.reached(List.of(activity)).contains(outcome))
                .limit(Fix.MOST)
                .flatMap(activity -> at.sayIn(activity, activity.getName(), measured));
    }

    private static Stream<Proposal> measureLater(Place at, Outcome outcome) {
        Optional<FollowUpPlan> plan = Place.programme(outcome).map(Programme::getFollowUp);
        return plan.stream()
                .flatMap(lines ->
                        outcome.getIndicators().stream()
                                .flatMap(indicator -> name(at, indicator, lines).stream())
                                .distinct()
                                .limit(Fix.MOST)
                                .flatMap(measure -> later(at, lines, measure)));
    }

    private static Stream<Proposal> later(Place at, FollowUpPlan plan, String measure) {
        return at.say(plan, at.member(FOLLOW_UP_PLAN__MEASUREMENTS, "sixMonthsAfter", measure));
    }

    private static Optional<String> name(Place at, Indicator indicator, FollowUpPlan plan) {
        return at.names()
                .of(indicator, plan, MEASUREMENT__MEASURES)
                .or(() ->
                        IndicatorFixes.measure(indicator)
                                .flatMap(measure ->
                                        at.names().of(measure, plan, MEASUREMENT__MEASURES)));
    }
}
