package org.verka.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.verka.model.EvaluationQuestion;
import org.verka.model.Factor;
import org.verka.model.Named;

/**
 * What of an evaluation answers one of its questions: the figures of what the question is about and
 * of what it is answered by, and the factors that touch it.
 *
 * @param question the question
 * @param parts what it names, each once, in the order it names them
 * @param factors the factors that it names, and those that touch what it names
 */
public record QuestionEvidence(
        EvaluationQuestion question, List<Part> parts, List<StatedFactor> factors) {

    /**
     * The figures of one thing that a question names, for each site that has them and for all
     * together.
     *
     * @param about the thing
     * @param activities its amounts, of an activity
     * @param indicators its statuses, of an indicator, or those of an outcome's indicators
     * @param changes its changes, of a scale or an instrument
     * @param shares its shares, of a count
     * @param surveys the answers to its questions, of an instrument
     */
    public record Part(
            Named about,
            List<ActivityProgress> activities,
            List<IndicatorStatus> indicators,
            List<Change> changes,
            List<Share> shares,
            List<Survey> surveys) {

        public Part {
            activities = List.copyOf(activities);
            indicators = List.copyOf(indicators);
            changes = List.copyOf(changes);
            shares = List.copyOf(shares);
            surveys = List.copyOf(surveys);
        }
    }

    public QuestionEvidence {
        parts = List.copyOf(parts);
        factors = List.copyOf(factors);
    }

    /** Collects what answers {@code question}, one of the evaluation's programme. */
    public static QuestionEvidence of(EvaluationQuestion question, Evaluation evaluation) {
        Set<Named> named = new LinkedHashSet<>();
        question.getAbout().stream().filter(e -> !e.eIsProxy()).forEach(named::add);
        question.getAnsweredBy().stream().filter(e -> !e.eIsProxy()).forEach(named::add);
        List<Part> parts = new ArrayList<>();
        named.stream()
                .filter(thing -> !(thing instanceof Factor))
                .forEach(thing -> parts.add(part(thing, evaluation)));
        List<StatedFactor> factors =
                evaluation.factors().stream()
                        .flatMap(group -> group.factors().stream())
                        .filter(factor -> answers(factor, named))
                        .toList();
        return new QuestionEvidence(question, parts, factors);
    }

    private static boolean answers(StatedFactor factor, Set<Named> named) {
        return factor.touches().stream().anyMatch(named::contains)
                || factor.sort().filter(named::contains).isPresent()
                || named.stream()
                        .filter(Factor.class::isInstance)
                        .anyMatch(one -> Factors.name(one).equals(factor.text()));
    }

    private static Part part(Named thing, Evaluation evaluation) {
        return new Part(
                thing,
                evaluation.activities().stream().filter(a -> a.activity() == thing).toList(),
                evaluation.indicators().stream()
                        .filter(i -> i.indicator() == thing || i.outcome() == thing)
                        .toList(),
                evaluation.changes().stream()
                        .filter(c -> c.instrument() == thing || c.scale() == thing)
                        .toList(),
                evaluation.shares().stream().filter(s -> s.count() == thing).toList(),
                evaluation.surveys().stream().filter(s -> s.instrument() == thing).toList());
    }
}
