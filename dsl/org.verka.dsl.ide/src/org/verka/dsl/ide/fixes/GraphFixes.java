package org.verka.dsl.ide.fixes;

import static org.verka.model.ModelPackage.Literals.CAUSE__LINKS;
import static org.verka.model.ModelPackage.Literals.LINK__TARGET;
import static org.verka.model.ModelPackage.Literals.PROGRAMME__EXTERNAL_CAUSES;
import static org.verka.model.ModelPackage.Literals.PROGRAMME__OUTCOMES;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.verka.model.Activity;
import org.verka.model.Cause;
import org.verka.model.Outcome;
import org.verka.model.Paths;
import org.verka.model.Programme;
import org.verka.model.Term;

/** Fixes for what leads to what. */
final class GraphFixes {

    Map<String, Fix> byCode() {
        return Map.of(
                "V01", Fix.of(Activity.class, GraphFixes::leadToOutcome),
                "V02", Fix.of(Outcome.class, GraphFixes::leadHere),
                "V03", Fix.of(Programme.class, GraphFixes::closePath));
    }

    private static Stream<Proposal> leadToOutcome(Place at, Activity activity) {
        List<String> outcomes = at.names().near(activity, LINK__TARGET);
        return outcomes.isEmpty()
                ? Place.programme(activity).flatMap(p -> leadToNew(at, activity, p)).stream()
                : outcomes.stream().limit(Fix.MOST).flatMap(o -> at.say(activity, link(at, o)));
    }

    private static Optional<Proposal> leadToNew(Place at, Activity activity, Programme programme) {
        String name = Names.free(at.words("name.outcome"), programme);
        Member outcome = at.member(PROGRAMME__OUTCOMES, "outcome.short", name);
        return at.propose(
                        at.title("write", at.words("leadsTo", name)),
                        Place.both(
                                at.writer().say(activity, link(at, name)),
                                at.writer().say(programme, outcome)))
                .findFirst();
    }

    private static Stream<Proposal> leadHere(Place at, Outcome outcome) {
        return Place.programme(outcome).stream().flatMap(p -> leadHere(at, p, outcome));
    }

    private static Stream<Proposal> leadHere(Place at, Programme programme, Outcome outcome) {
        String cause = Names.free(at.words("name.externalCause"), programme);
        String name = at.names().written(outcome.getName());
        return Stream.concat(
                causesFor(programme, outcome)
                        .filter(known -> known.getName() != null)
                        .limit(Fix.MOST)
                        .flatMap(known -> linkTo(at, known, outcome)),
                at.say(
                        programme,
                        at.member(PROGRAMME__EXTERNAL_CAUSES, "externalCause", cause, name)));
    }

    private static Stream<? extends Cause> causesFor(Programme programme, Outcome outcome) {
        Stream<? extends Cause> activities = programme.getActivities().stream();
        if (outcome.getTerm() != Term.LONG) {
            return activities;
        }
        return Stream.concat(
                new Paths(programme)
                        .explained().stream().filter(early -> early.getTerm() == Term.SHORT),
                activities);
    }

    private static Stream<Proposal> closePath(Place at, Programme programme) {
        Set<Outcome> reached = Paths.reached(programme.getActivities());
        List<Outcome> late = outcomes(programme, Term.LONG).toList();
        Stream<Proposal> fromActivities =
                outcomes(programme, Term.SHORT)
                        .filter(early ->
                                Paths.reached(List.of(early)).stream().anyMatch(late::contains))
                        .flatMap(early -> fromActivities(at, programme, early));
        Stream<Proposal> onward =
                outcomes(programme, Term.SHORT)
                        .filter(reached::contains)
                        .flatMap(early -> late.stream().flatMap(last -> linkTo(at, early, last)));
        return Stream.concat(fromActivities, onward).limit(Fix.MOST);
    }

    private static Stream<Proposal> fromActivities(Place at, Programme programme, Outcome early) {
        return programme.getActivities().stream()
                .filter(activity -> activity.getName() != null)
                .flatMap(activity -> linkTo(at, activity, early));
    }

    private static Stream<Outcome> outcomes(Programme programme, Term term) {
        return programme.getOutcomes().stream()
                .filter(outcome -> outcome.getTerm() == term && outcome.getName() != null);
    }

    private static Stream<Proposal> linkTo(Place at, Cause cause, Outcome outcome) {
        return at.names().of(outcome, cause, LINK__TARGET).stream()
                .flatMap(name -> at.sayIn(cause, cause.getName(), link(at, name)));
    }

    private static Member link(Place at, String outcome) {
        return at.member(CAUSE__LINKS, "leadsTo.because", outcome);
    }
}
