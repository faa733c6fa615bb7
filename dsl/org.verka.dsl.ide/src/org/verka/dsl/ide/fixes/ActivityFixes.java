package org.verka.dsl.ide.fixes;

import static org.verka.model.ModelPackage.Literals.ACTIVITY__ADAPTABLE;
import static org.verka.model.ModelPackage.Literals.ACTIVITY__BOUNDS;
import static org.verka.model.ModelPackage.Literals.ACTIVITY__FIDELITY;
import static org.verka.model.ModelPackage.Literals.ACTIVITY__MATERIAL;
import static org.verka.model.ModelPackage.Literals.ACTIVITY__MODE;
import static org.verka.model.ModelPackage.Literals.ACTIVITY__PLACE;
import static org.verka.model.ModelPackage.Literals.ACTIVITY__RATIONALE;
import static org.verka.model.ModelPackage.Literals.ACTIVITY__WHEN;
import static org.verka.model.ModelPackage.Literals.ACTIVITY__WHO;
import static org.verka.model.ModelPackage.Literals.DESCRIBED__NOTES;
import static org.verka.model.ModelPackage.Literals.FIDELITY__CONTENT;
import static org.verka.model.ModelPackage.Literals.FIDELITY__DURATION;
import static org.verka.model.ModelPackage.Literals.FIDELITY__FREQUENCY;
import static org.verka.model.ModelPackage.Literals.OUTPUT__ACTIVITIES;
import static org.verka.model.ModelPackage.Literals.OUTPUT__RESOURCES;
import static org.verka.model.ModelPackage.Literals.PROGRAMME__RESOURCES;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.dsl.words.Replacement;
import org.verka.model.Activity;
import org.verka.model.Actor;
import org.verka.model.Fidelity;
import org.verka.model.Output;

/** Fixes for what is said about activities and what they yield. */
final class ActivityFixes {

    Map<String, Fix> byCode() {
        return Map.of(
                "V11", Fix.of(Output.class, ActivityFixes::sayWhereFrom),
                "V22", Fix.of(Activity.class, ActivityFixes::describe),
                "V23", Fix.of(Activity.class, ActivityFixes::sayWhy),
                "V24", Fix.of(Activity.class, ActivityFixes::bound),
                "V25", ActivityFixes::planFidelity,
                "V26", Fix.of(Activity.class, ActivityFixes::note),
                "V27", Fix.of(Actor.class, ActivityFixes::takePart));
    }

    private static Stream<Proposal> sayWhereFrom(Place at, Output output) {
        if (output.getActivities().isEmpty()) {
            return at.names().near(output, OUTPUT__ACTIVITIES).stream()
                    .limit(Fix.MOST)
                    .flatMap(name -> at.say(output, at.member(OUTPUT__ACTIVITIES, "of", name)));
        }
        List<String> resources = at.names().near(output, OUTPUT__RESOURCES);
        return resources.isEmpty()
                ? newResource(at, output)
                : resources.stream().limit(Fix.MOST).flatMap(name -> resource(at, output, name));
    }

    private static Stream<Proposal> resource(Place at, Output output, String name) {
        return at.say(output, at.member(OUTPUT__RESOURCES, "uses", name));
    }

    private static Stream<Proposal> newResource(Place at, Output output) {
        return Place.programme(output).stream()
                .flatMap(programme -> {
                    String name = Names.free(at.words("name.resource"), programme);
                    Member declared = at.member(PROGRAMME__RESOURCES, "resource", name);
                    Member used = at.member(OUTPUT__RESOURCES, "uses", name);
                    return at.propose(
                            at.title("write", Place.shown(used)),
                            Place.both(
                                    at.writer().say(output, used),
                                    at.writer().say(programme, declared)));
                });
    }

    private static Stream<Proposal> describe(Place at, Activity activity) {
        List<Member> members = new ArrayList<>();
        if (isBlank(activity.getMode())) {
            members.add(at.member(ACTIVITY__MODE, "mode"));
        }
        if (isBlank(activity.getPlace())) {
            members.add(at.member(ACTIVITY__PLACE, "where"));
        }
        if (isBlank(activity.getMaterial())) {
            members.add(at.member(ACTIVITY__MATERIAL, "material"));
        }
        List<Replacement> changes = new ArrayList<>();
        boolean unmeasured = activity.getPlanned() == null && activity.getFrequency() == null;
        if (unmeasured && activity.getWhen() == null) {
            Dates.period(activity)
                    .map(period -> at.words("when", period) + ", \"…\"")
                    .ifPresent(when -> members.add(new Member(ACTIVITY__WHEN, when)));
        } else if (unmeasured) {
            changes.addAll(at.after(activity, ", \"…\"", ACTIVITY__WHEN));
        }
        String shown =
                Stream.concat(
                                members.stream().map(Member::text),
                                changes.isEmpty()
                                        ? Stream.empty()
                                        : Stream.of(at.words("when", "…, \"…\"")))
                        .collect(Collectors.joining("  "));
        if (!members.isEmpty()) {
            changes.addAll(at.writer().say(activity, members.toArray(Member[]::new)));
        }
        return changes.isEmpty()
                ? Stream.empty()
                : at.propose(at.title("write", Place.shorten(shown)), changes);
    }

    private static Stream<Proposal> sayWhy(Place at, Activity activity) {
        return at.say(activity, at.member(ACTIVITY__RATIONALE, "why"));
    }

    private static Stream<Proposal> bound(Place at, Activity activity) {
        return at.sayAfter(activity, at.words("within"), ACTIVITY__ADAPTABLE, ACTIVITY__BOUNDS);
    }

    private static Stream<Proposal> planFidelity(Place at) {
        return at.in(Fidelity.class)
                .map(fidelity -> at.say(fidelity, missing(at, fidelity)))
                .orElseGet(() -> at.each(Activity.class).flatMap(a -> fidelity(at, a)));
    }

    private static Stream<Proposal> fidelity(Place at, Activity activity) {
        String duration =
                months(activity).map(months -> "  " + at.words("duration", months)).orElse("");
        return at.say(activity, at.member(ACTIVITY__FIDELITY, "fidelity", duration));
    }

    /** How many are to be reached only the author knows. */
    private static Member[] missing(Place at, Fidelity fidelity) {
        List<Member> members = new ArrayList<>();
        if (isBlank(fidelity.getContent())) {
            members.add(at.member(FIDELITY__CONTENT, "content"));
        }
        if (fidelity.getFrequency() == null) {
            members.add(at.member(FIDELITY__FREQUENCY, "frequency"));
        }
        if (fidelity.getDuration() == null) {
            months((Activity) fidelity.eContainer())
                    .map(months -> at.member(FIDELITY__DURATION, "duration", months))
                    .ifPresent(members::add);
        }
        return members.toArray(Member[]::new);
    }

    /** For how many whole months the activity goes on, where it says when. */
    private static Optional<Long> months(Activity activity) {
        return Optional.ofNullable(activity.getWhen())
                .map(when -> ChronoUnit.MONTHS.between(when.first(), when.last().plusDays(1)))
                .filter(months -> months > 0);
    }

    private static Stream<Proposal> note(Place at, Activity activity) {
        return at.say(activity, at.member(DESCRIBED__NOTES, "note"));
    }

    private static Stream<Proposal> takePart(Place at, Actor actor) {
        return Place.programme(actor).stream()
                .flatMap(programme -> programme.getActivities().stream())
                .filter(activity -> activity.getName() != null)
                .limit(Fix.MOST)
                .flatMap(activity ->
                        at.names().of(actor, activity, ACTIVITY__WHO).stream()
                                .flatMap(name -> takePart(at, activity, name)));
    }

    private static Stream<Proposal> takePart(Place at, Activity activity, String actor) {
        Member who = at.member(ACTIVITY__WHO, "who", actor);
        return activity.getWho().isEmpty()
                ? at.sayIn(activity, activity.getName(), who)
                : at.propose(
                        at.title("writeIn", who.text(), activity.getName()),
                        at.after(activity, ", " + actor, ACTIVITY__WHO));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
