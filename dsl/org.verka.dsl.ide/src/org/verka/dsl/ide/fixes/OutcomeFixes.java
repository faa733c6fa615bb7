package org.verka.dsl.ide.fixes;

import static org.verka.model.ModelPackage.Literals.INDICATOR__MEASURE;
import static org.verka.model.ModelPackage.Literals.OUTCOME__CHANGES;
import static org.verka.model.ModelPackage.Literals.OUTCOME__INDICATORS;
import static org.verka.model.ModelPackage.Literals.OUTCOME__TARGET_GROUPS;

import java.util.Map;
import java.util.stream.Stream;
import org.verka.model.Outcome;

/** Fixes for what is said about results. */
final class OutcomeFixes {

    Map<String, Fix> byCode() {
        return Map.of(
                "V13", Fix.of(Outcome.class, OutcomeFixes::sayWhoChanges),
                "V28", Fix.of(Outcome.class, OutcomeFixes::measure));
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
}
