package org.verka.dsl.ide.fixes;

import static org.verka.model.ModelPackage.Literals.ASSUMPTION__ACTORS;
import static org.verka.model.ModelPackage.Literals.ASSUMPTION__CHECKED_BY;
import static org.verka.model.ModelPackage.Literals.ASSUMPTION__CHECKED_HOW;
import static org.verka.model.ModelPackage.Literals.ASSUMPTION__RESPONSIBLE;
import static org.verka.model.ModelPackage.Literals.MEASUREMENT__FEEDBACK_TO;
import static org.verka.model.ModelPackage.Literals.MEASUREMENT__RESPONSIBLE;
import static org.verka.model.ModelPackage.Literals.PROGRAMME__LEGAL_GROUND;
import static org.verka.model.ModelPackage.Literals.PROGRAMME__QUESTIONS;
import static org.verka.model.ModelPackage.Literals.PROGRAMME__ROLES;
import static org.verka.model.ModelPackage.Literals.PROGRAMME__TARGET_GROUPS;
import static org.verka.model.ModelPackage.Literals.TARGET_GROUP__ELIGIBLE;
import static org.verka.model.ModelPackage.Literals.TARGET_GROUP__EXPECTED;
import static org.verka.model.ModelPackage.Literals.TARGET_GROUP__REACHED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EReference;
import org.verka.model.Actor;
import org.verka.model.Assumption;
import org.verka.model.Measurement;
import org.verka.model.Programme;
import org.verka.model.TargetGroup;

/** Fixes for whom a theory is for, what it assumes, and how it is followed up. */
final class PlanFixes {

    Map<String, Fix> byCode() {
        return Map.of(
                "V14", Fix.of(Programme.class, PlanFixes::nameTargetGroup),
                "V15", Fix.of(TargetGroup.class, PlanFixes::expect),
                "V18", Fix.of(Assumption.class, PlanFixes::check),
                "V19", Fix.of(Assumption.class, PlanFixes::nameActor),
                "V41", PlanFixes::reach,
                "V43", Fix.of(Measurement.class, PlanFixes::answerFor),
                "V44", Fix.of(Programme.class, PlanFixes::recordLegalGround));
    }

    private static Stream<Proposal> nameTargetGroup(Place at, Programme programme) {
        String name = Names.free(at.words("name.targetGroup"), programme);
        return at.say(programme, at.member(PROGRAMME__TARGET_GROUPS, "targetGroup", name));
    }

    private static Stream<Proposal> expect(Place at, TargetGroup group) {
        if (group.getExpected() == null) {
            return Stream.empty(); // how many, only the author knows
        }
        return Stream.of("perYear", "perTerm", "inTotal")
                .flatMap(key -> at.sayAfter(group, at.words(key), TARGET_GROUP__EXPECTED));
    }

    private static Stream<Proposal> check(Place at, Assumption assumption) {
        List<Member> missing = new ArrayList<>();
        String how = assumption.getCheckedHow();
        if (how == null || how.isBlank()) {
            missing.add(at.member(ASSUMPTION__CHECKED_HOW, "checked"));
        }
        if (assumption.getCheckedBy() == null) {
            Dates.end(assumption)
                    .map(end -> at.member(ASSUMPTION__CHECKED_BY, "by", end))
                    .ifPresent(missing::add);
        }
        return assumption.getResponsible() == null
                ? Roles.say(at, assumption, missing, ASSUMPTION__RESPONSIBLE, "responsible")
                : at.say(assumption, missing.toArray(Member[]::new));
    }

    private static Stream<Proposal> nameActor(Place at, Assumption assumption) {
        Optional<Programme> programme = Place.programme(assumption);
        List<Actor> actors =
                programme.stream()
                        .flatMap(theory -> theory.getRoles().stream())
                        .filter(Actor.class::isInstance)
                        .map(Actor.class::cast)
                        .toList();
        return actors.isEmpty()
                ? programme.stream().flatMap(theory -> nameNewActor(at, assumption, theory))
                : actors.stream()
                        .limit(Fix.MOST)
                        .flatMap(actor ->
                                at.names().of(actor, assumption, ASSUMPTION__ACTORS).stream())
                        .map(name -> at.member(ASSUMPTION__ACTORS, "byActor", name))
                        .flatMap(member -> at.say(assumption, member));
    }

    private static Stream<Proposal> nameNewActor(
            Place at, Assumption assumption, Programme programme) {
        String name = Names.free(at.words("name.actor"), programme);
        Member named = at.member(ASSUMPTION__ACTORS, "byActor", name);
        return at.propose(
                at.title("write", Place.shown(named)),
                Place.both(
                        at.writer().say(assumption, named),
                        at.writer().say(programme, at.member(PROGRAMME__ROLES, "actor", name))));
    }

    private static Stream<Proposal> reach(Place at) {
        return at.in(TargetGroup.class)
                .map(group -> count(at, group))
                .orElseGet(() -> at.each(Programme.class).flatMap(p -> askUnwanted(at, p)));
    }

    private static Stream<Proposal> askUnwanted(Place at, Programme programme) {
        return at.say(programme, at.member(PROGRAMME__QUESTIONS, "question.unwanted"));
    }

    private static Stream<Proposal> count(Place at, TargetGroup group) {
        List<String> counts = at.names().near(group, TARGET_GROUP__ELIGIBLE);
        Stream<Proposal> eligible =
                group.getEligible() == null
                        ? count(at, group, counts, TARGET_GROUP__ELIGIBLE, "eligible")
                        : Stream.empty();
        Stream<Proposal> reached =
                group.getReached() == null
                        ? count(at, group, counts, TARGET_GROUP__REACHED, "reached")
                        : Stream.empty();
        return Stream.concat(eligible, reached);
    }

    private static Stream<Proposal> count(
            Place at, TargetGroup group, List<String> counts, EReference feature, String key) {
        Stream<Proposal> known =
                counts.stream()
                        .limit(Fix.MOST)
                        .flatMap(name -> at.say(group, at.member(feature, key, name)));
        return Stream.concat(
                known,
                Place.programme(group).stream().flatMap(p -> newCount(at, group, feature, key, p)));
    }

    private static Stream<Proposal> newCount(
            Place at, TargetGroup group, EReference feature, String key, Programme programme) {
        String name = Names.free(at.words("name." + key), programme.eContainer());
        Member counted = at.member(feature, key, name);
        return at.propose(
                at.title("writeAndDeclare", counted.text(), at.words("declared.count", name)),
                Place.both(
                        at.writer().say(group, counted),
                        at.writer().after(programme, at.words("count.persons", name))));
    }

    private static Stream<Proposal> answerFor(Place at, Measurement line) {
        Stream<Proposal> responsible =
                line.getResponsible() == null
                        ? Roles.say(at, line, List.of(), MEASUREMENT__RESPONSIBLE, "responsible")
                        : Stream.empty();
        Stream<Proposal> feedback =
                line.getFeedbackTo().isEmpty()
                        ? Roles.say(at, line, List.of(), MEASUREMENT__FEEDBACK_TO, "feedBackTo")
                        : Stream.empty();
        return Stream.concat(responsible, feedback);
    }

    private static Stream<Proposal> recordLegalGround(Place at, Programme programme) {
        return at.say(programme, at.member(PROGRAMME__LEGAL_GROUND, "legalGround"));
    }
}
