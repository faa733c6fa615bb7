package org.verka.dsl.validation;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.verka.dsl.Collected;
import org.verka.model.Cause;
import org.verka.model.Element;
import org.verka.model.EvaluationQuestion;
import org.verka.model.Indicator;
import org.verka.model.Link;
import org.verka.model.Measurement;
import org.verka.model.Outcome;
import org.verka.model.Paths;
import org.verka.model.Programme;

/**
 * What several rules ask of one theory, found out once while it is held against them. Not for use
 * after the theory has changed.
 */
final class TheoryFacts {

    private final Programme programme;
    private final Collected collected;
    private final Map<Outcome, List<Link>> into = new LinkedHashMap<>();
    private final Map<Cause, Set<Outcome>> reached = new HashMap<>();
    private final Map<EObject, List<Measurement>> plan = new HashMap<>();
    private final Set<Element> asked = new HashSet<>();
    private final List<Link> links;
    private final Supplier<Set<Link>> closing;

    TheoryFacts(Programme programme, Collected collected) {
        this.programme = programme;
        this.collected = collected;
        this.closing = Suppliers.memoize(() -> CycleIsFeedback.closing(programme));
        this.links =
                causes(programme)
                        .flatMap(cause -> cause.getLinks().stream())
                        .filter(TheoryFacts::leadsSomewhere)
                        .toList();
        links.forEach(
                link -> into.computeIfAbsent(link.getTarget(), t -> new ArrayList<>()).add(link));
        programme.getQuestions().stream().map(EvaluationQuestion::getAbout).forEach(asked::addAll);
        if (programme.getFollowUp() != null) {
            for (Measurement line : programme.getFollowUp().getMeasurements()) {
                line.getMeasures()
                        .forEach(m -> plan.computeIfAbsent(m, any -> new ArrayList<>()).add(line));
            }
        }
    }

    Programme programme() {
        return programme;
    }

    Collected collected() {
        return collected;
    }

    /** Every link that leads to a result that exists, in the order written. */
    List<Link> links() {
        return links;
    }

    /** One link of each circle that is not marked as feedback: the one that closes it. */
    Set<Link> closing() {
        return closing.get();
    }

    /** The links that lead to {@code outcome}. */
    List<Link> into(Outcome outcome) {
        return into.getOrDefault(outcome, List.of());
    }

    /** Every result that {@code cause} leads to, straight or through others. */
    Set<Outcome> reachedFrom(Cause cause) {
        return reached.computeIfAbsent(cause, from -> Paths.reached(List.of(from)));
    }

    /** Whether an evaluation question is about {@code element}. */
    boolean isAsked(Element element) {
        return asked.contains(element);
    }

    /** The lines of the follow-up plan that are about the indicator, its scale or instrument. */
    List<Measurement> measurements(Indicator indicator) {
        EObject measure = indicator.getMeasure();
        EObject instrument = measure == null ? null : measure.eContainer();
        Set<Measurement> lines = new HashSet<>();
        for (EObject measured : new EObject[] {indicator, measure, instrument}) {
            lines.addAll(plan.getOrDefault(measured, List.of()));
        }
        if (lines.isEmpty()) {
            return List.of();
        }
        return programme.getFollowUp().getMeasurements().stream().filter(lines::contains).toList();
    }

    /** What a link comes from. */
    static Cause from(Link link) {
        return (Cause) link.eContainer();
    }

    private static boolean leadsSomewhere(Link link) {
        return link.getTarget() != null && !link.getTarget().eIsProxy();
    }

    private static Stream<Cause> causes(Programme programme) {
        return Stream.of(
                        programme.getActivities(),
                        programme.getOutputs(),
                        programme.getExternalCauses(),
                        programme.getOutcomes())
                .flatMap(List::stream);
    }
}
