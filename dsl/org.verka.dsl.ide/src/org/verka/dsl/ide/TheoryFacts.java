package org.verka.dsl.ide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.verka.model.Activity;
import org.verka.model.Assumption;
import org.verka.model.Cause;
import org.verka.model.Comparison;
import org.verka.model.EvaluationQuestion;
import org.verka.model.Indicator;
import org.verka.model.Link;
import org.verka.model.Measurement;
import org.verka.model.Named;
import org.verka.model.Outcome;
import org.verka.model.Programme;
import org.verka.model.Role;
import org.verka.model.Step;
import org.verka.model.TargetGroup;

/** What is known about the parts of a theory: plans, links, who answers for what. */
final class TheoryFacts {

    private TheoryFacts() {}

    static void about(Activity activity, FactLines lines) {
        lines.add("fact.how", activity.getHow());
        if (activity.getWhen() != null) {
            lines.add("fact.when", activity.getWhen().text());
        }
        if (activity.getPlanned() != null) {
            lines.add(
                    "fact.planned", lines.amount(activity.getPlanned(), activity.getPlannedUnit()));
            lines.addAll("fact.whereof", shares(activity, lines));
        }
        if (activity.getRationale() != null) {
            lines.add("fact.why", activity.getRationale().getText());
        }
        lines.addAll("fact.for", FactLines.called(activity.getTargetGroups()));
        lines.addAll("fact.who", FactLines.called(activity.getWho()));
        responsible(activity.getResponsible(), lines);
        leadsTo(activity, lines);
    }

    private static List<String> shares(Activity activity, FactLines lines) {
        return activity.getPlannedShares().stream()
                .filter(s -> s.getSite() != null && !s.getSite().eIsProxy())
                .filter(s -> s.getAmount() != null)
                .map(s -> FactLines.called(s.getSite()) + " " + lines.number(s.getAmount()))
                .toList();
    }

    static void about(Outcome outcome, FactLines lines) {
        lines.addAll("fact.for", FactLines.called(outcome.getTargetGroups()));
        lines.add("fact.changes", outcome.getChanges());
        lines.addPoints(
                "fact.indicators",
                outcome.getIndicators().stream().map(one -> inShort(one, lines)).toList());
        lines.addAll("fact.causes", FactLines.called(causesOf(outcome)));
        leadsTo(outcome, lines);
    }

    static void about(Indicator indicator, FactLines lines) {
        if (indicator.getMeasure() != null && !indicator.getMeasure().eIsProxy()) {
            lines.add("fact.measure", FactLines.called(indicator.getMeasure()));
        }
        goal(indicator, lines).forEach(lines::add);
        responsible(indicator.getResponsible(), lines);
    }

    static void about(Role role, FactLines lines) {
        lines.addPoints("fact.does", usesOf(role, "who"));
        lines.addPoints("fact.answersFor", usesOf(role, "responsible"));
        lines.addPoints("fact.isTold", usesOf(role, "feedbackTo"));
    }

    static void about(TargetGroup group, FactLines lines) {
        if (group.getExpected() != null) {
            lines.add("fact.expected", lines.number(group.getExpected()));
        }
        lines.add(group.getCriteria());
        lines.addPoints("fact.activities", usesOf(group, "targetGroups"));
    }

    static void about(EvaluationQuestion question, FactLines lines) {
        lines.addAll("fact.asksAbout", FactLines.called(question.getAbout()));
        lines.addAll("fact.answeredBy", FactLines.called(question.getAnsweredBy()));
    }

    static void about(Assumption assumption, FactLines lines) {
        lines.add("fact.checked", assumption.getCheckedHow());
        responsible(assumption.getResponsible(), lines);
        if (assumption.getCheckedBy() != null) {
            lines.add("fact.checkedBy", assumption.getCheckedBy().text());
        }
    }

    private static void responsible(Role role, FactLines lines) {
        if (role != null && !role.eIsProxy()) {
            lines.add("fact.responsible", FactLines.called(role));
        }
    }

    private static void leadsTo(Cause cause, FactLines lines) {
        List<Outcome> targets =
                cause.getLinks().stream().map(Link::getTarget).filter(t -> t != null).toList();
        lines.addAll("fact.leadsTo", FactLines.called(targets));
    }

    private static List<Cause> causesOf(Outcome outcome) {
        Programme programme = EcoreUtil2.getContainerOfType(outcome, Programme.class);
        if (programme == null) {
            return List.of();
        }
        return EcoreUtil2.getAllContentsOfType(programme, Cause.class).stream()
                .filter(cause ->
                        cause.getLinks().stream().anyMatch(link -> link.getTarget() == outcome))
                .toList();
    }

    private static String inShort(Indicator indicator, FactLines lines) {
        List<String> parts = new ArrayList<>();
        String name = FactLines.called(indicator);
        Named measure = indicator.getMeasure();
        if (name == null && measure != null && !measure.eIsProxy()) {
            name = FactLines.called(measure);
        }
        parts.add(name == null ? "" : name);
        parts.addAll(goal(indicator, lines));
        return String.join(", ", parts);
    }

    private static List<String> goal(Indicator indicator, FactLines lines) {
        List<String> goal = new ArrayList<>();
        if (indicator.getBaseline() != null) {
            String value = lines.amount(indicator.getBaseline(), indicator.getBaselineUnit());
            String date =
                    indicator.getBaselineDate() == null
                            ? ""
                            : " (" + indicator.getBaselineDate().text() + ")";
            goal.add(lines.text("fact.baseline", value + date));
        }
        if (indicator.getTarget() != null || indicator.getTargetText() != null) {
            String value =
                    indicator.getTarget() == null
                            ? indicator.getTargetText()
                            : lines.amount(indicator.getTarget(), indicator.getTargetUnit());
            if (indicator.getWord() != null) {
                boolean below = indicator.getWordComparison() == Comparison.AT_MOST;
                value =
                        lines.text(
                                below ? "fact.withAtMost" : "fact.withAtLeast",
                                value,
                                indicator.getWord());
            }
            String date =
                    indicator.getDeadline() == null
                            ? ""
                            : " (" + indicator.getDeadline().text() + ")";
            boolean most = indicator.getComparison() == Comparison.AT_MOST;
            goal.add(lines.text(most ? "fact.atMost" : "fact.atLeast", value + date));
        }
        return goal;
    }

    /** What names a thing under a feature, such as all that a role is responsible for. */
    private static Set<String> usesOf(Named thing, String feature) {
        Set<String> uses = new LinkedHashSet<>();
        Programme programme = EcoreUtil2.getContainerOfType(thing, Programme.class);
        if (programme == null) {
            return uses;
        }
        for (EObject user : EcoreUtil2.getAllContentsOfType(programme, EObject.class)) {
            EStructuralFeature named = user.eClass().getEStructuralFeature(feature);
            Object value = named == null ? null : user.eGet(named);
            if (value == thing || value instanceof Collection<?> all && all.contains(thing)) {
                String name = nameOf(user);
                if (name != null && !name.isBlank()) {
                    uses.add(name);
                }
            }
        }
        return uses;
    }

    private static String nameOf(EObject user) {
        return switch (user) {
            case Measurement line -> measurement(line);
            case Step step -> step.getLabel();
            case Named named -> FactLines.called(named);
            default -> null;
        };
    }

    private static String measurement(Measurement line) {
        String measures = String.join(", ", FactLines.called(line.getMeasures()));
        return line.getWhen() == null ? measures : line.getWhen().text() + ": " + measures;
    }
}
