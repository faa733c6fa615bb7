package org.verka.dsl.ide.fixes;

import static org.verka.model.ModelPackage.Literals.ACTIVITY__HOW;
import static org.verka.model.ModelPackage.Literals.ACTIVITY__RATIONALE;
import static org.verka.model.ModelPackage.Literals.ACTIVITY__WHEN;
import static org.verka.model.ModelPackage.Literals.ACTIVITY__WHO;
import static org.verka.model.ModelPackage.Literals.FOLLOW_UP_PLAN__MEASUREMENTS;
import static org.verka.model.ModelPackage.Literals.IMPLEMENTATION_PLAN__STEPS;
import static org.verka.model.ModelPackage.Literals.INDICATOR__MEASURE;
import static org.verka.model.ModelPackage.Literals.MEASUREMENT__RESPONSIBLE;
import static org.verka.model.ModelPackage.Literals.NAMED__LABEL;
import static org.verka.model.ModelPackage.Literals.PROGRAMME__ACTIVITIES;
import static org.verka.model.ModelPackage.Literals.PROGRAMME__FOLLOW_UP;
import static org.verka.model.ModelPackage.Literals.PROGRAMME__IMPLEMENTATION;
import static org.verka.model.ModelPackage.Literals.PROGRAMME__OUTCOMES;
import static org.verka.model.ModelPackage.Literals.PROGRAMME__RATIONALE;
import static org.verka.model.ModelPackage.Literals.STEP__RESPONSIBLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verka.dsl.words.Replacement;
import org.verka.model.Activity;
import org.verka.model.FollowUpPlan;
import org.verka.model.ImplementationPlan;
import org.verka.model.Indicator;
import org.verka.model.Measurement;
import org.verka.model.Outcome;
import org.verka.model.Programme;
import org.verka.model.Step;
import org.verka.model.Term;

/** Fixes for the eight questions: what is not answered yet is written out to be filled in. */
final class QuestionFixes {

    Map<String, Fix> byCode() {
        return Map.of("V16", QuestionFixes::answer);
    }

    private static Stream<Proposal> answer(Place at) {
        Optional<Step> step = at.in(Step.class);
        Optional<Measurement> line = at.in(Measurement.class);
        Optional<Activity> activity = at.in(Activity.class);
        if (step.isPresent()) {
            return Roles.say(at, step.get(), List.of(), STEP__RESPONSIBLE, "responsible");
        }
        if (line.isPresent()) {
            return Roles.say(at, line.get(), List.of(), MEASUREMENT__RESPONSIBLE, "responsible");
        }
        return activity.isPresent()
                ? answer(at, activity.get())
                : at.each(Programme.class).flatMap(programme -> answer(at, programme));
    }

    private static Stream<Proposal> answer(Place at, Activity activity) {
        List<Member> answers = new ArrayList<>();
        if (isBlank(activity.getLabel())) {
            answers.add(at.member(NAMED__LABEL, activity.getLabel() == null ? "text" : "what"));
        }
        if (isBlank(activity.getHow())) {
            answers.add(at.member(ACTIVITY__HOW, "how"));
        }
        if (activity.getWhen() == null) {
            Dates.period(activity)
                    .map(period -> at.member(ACTIVITY__WHEN, "when", period))
                    .ifPresent(answers::add);
        }
        boolean programmeSaysWhy =
                Place.programme(activity).map(Programme::getRationale).isPresent();
        if (activity.getRationale() == null && !programmeSaysWhy) {
            answers.add(at.member(ACTIVITY__RATIONALE, "why"));
        }
        if (activity.getWho().isEmpty() && activity.getResponsible() == null) {
            return Roles.say(at, activity, answers, ACTIVITY__WHO, "who");
        }
        return at.say(activity, answers.toArray(Member[]::new));
    }

    private static Stream<Proposal> answer(Place at, Programme programme) {
        List<Member> answers = new ArrayList<>();
        if (programme.getActivities().isEmpty()) {
            answers.add(named(at, programme, PROGRAMME__ACTIVITIES, "activity", "name.activity"));
            if (programme.getRationale() == null) {
                answers.add(at.member(PROGRAMME__RATIONALE, "why"));
            }
        }
        if (lacks(programme, Term.SHORT)) {
            answers.add(named(at, programme, PROGRAMME__OUTCOMES, "outcome.short", "name.outcome"));
        }
        if (lacks(programme, Term.LONG)) {
            answers.add(
                    named(at, programme, PROGRAMME__OUTCOMES, "outcome.long", "name.lateOutcome"));
        }
        List<Replacement> changes = new ArrayList<>(implement(at, programme, answers));
        changes.addAll(followUp(at, programme, answers));
        changes.addAll(at.writer().say(programme, answers.toArray(Member[]::new)));
        return at.propose(at.title("answer"), changes);
    }

    private static List<Replacement> implement(
            Place at, Programme programme, List<Member> answers) {
        ImplementationPlan plan = programme.getImplementation();
        String by = Dates.begin(programme).map(m -> "  " + at.words("by", m)).orElse("");
        String step = at.words("step", by) + onlyRole(at, programme);
        if (plan == null) {
            answers.add(at.member(PROGRAMME__IMPLEMENTATION, "implementation", step));
        } else if (plan.getSteps().isEmpty()) {
            return at.writer().say(plan, new Member(IMPLEMENTATION_PLAN__STEPS, step));
        }
        return List.of();
    }

    private static List<Replacement> followUp(Place at, Programme programme, List<Member> answers) {
        FollowUpPlan plan = programme.getFollowUp();
        if (plan != null && !plan.getMeasurements().isEmpty()) {
            return List.of();
        }
        Optional<String> measure = measure(at, programme);
        String count = Names.free(at.words("name.count"), programme.eContainer());
        String line =
                at.words(
                                "measurement",
                                Dates.end(programme).orElse(at.words("atSomeTime")),
                                measure.orElse(count))
                        + onlyRole(at, programme);
        List<Replacement> changes = new ArrayList<>();
        if (plan == null) {
            answers.add(at.member(PROGRAMME__FOLLOW_UP, "followUp", line));
        } else {
            changes.addAll(at.writer().say(plan, new Member(FOLLOW_UP_PLAN__MEASUREMENTS, line)));
        }
        if (measure.isEmpty()) {
            changes.addAll(at.writer().after(programme, at.words("count", count)));
        }
        return changes;
    }

    /** What can be followed up: an indicator of the theory, or a count. */
    private static Optional<String> measure(Place at, Programme programme) {
        Stream<String> indicators =
                programme.getOutcomes().stream()
                        .flatMap(outcome -> outcome.getIndicators().stream())
                        .map(Indicator::getName)
                        .filter(Objects::nonNull)
                        .map(at.names()::written);
        return Stream.concat(indicators, at.names().near(programme, INDICATOR__MEASURE).stream())
                .findFirst();
    }

    private static String onlyRole(Place at, Programme programme) {
        List<String> roles = at.names().near(programme, STEP__RESPONSIBLE);
        return roles.size() == 1 ? "  " + at.words("responsible", roles.get(0)) : "";
    }

    private static Member named(
            Place at, Programme programme, EStructuralFeature feature, String key, String name) {
        return at.member(feature, key, Names.free(at.words(name), programme));
    }

    private static boolean lacks(Programme programme, Term term) {
        return programme.getOutcomes().stream().map(Outcome::getTerm).noneMatch(term::equals);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
