package org.verka.project;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.verka.dsl.Collected;
import org.verka.dsl.ide.LiveFigures;
import org.verka.evaluation.ActivityProgress;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Evaluator;
import org.verka.evaluation.IndicatorStatus;
import org.verka.evaluation.Options;
import org.verka.evaluation.WordTarget;
import org.verka.evidence.Evidence;
import org.verka.model.Indicator;
import org.verka.model.WholeTheory;

/**
 * The figures of evaluations already made, to be shown beside the lines that they belong to, what
 * the rules ask of the evidence, and the same evidence for theories that are being written. Safe
 * for use by several threads.
 */
public final class EvaluationFigures implements LiveFigures {

    private final Map<String, String> byName = new HashMap<>();
    private final ProjectTexts texts;
    private final Collected collected;
    private final Function<WholeTheory, Evaluation> evaluator;

    /**
     * @param evaluator what the evaluations were made by
     * @param evidence what they were made with
     */
    EvaluationFigures(
            List<Evaluation> evaluations,
            Evaluator evaluator,
            Evidence evidence,
            LocalDate asOf,
            Locale locale) {
        this.collected = new CollectedEvidence(evidence, evaluations, asOf);
        this.evaluator = theory -> evaluator.evaluate(theory, evidence, options(theory, asOf));
        texts = ProjectTexts.in(locale);
        for (Evaluation evaluation : evaluations) {
            String programme = evaluation.programme().getName();
            evaluation.activities().stream()
                    .filter(a -> a.site().isEmpty())
                    .forEach(a -> byName.put(programme + "." + a.activity().getName(), text(a)));
            indicators(evaluation).forEach(i -> byName.putIfAbsent(name(programme, i), text(i)));
        }
    }

    private static Options options(WholeTheory theory, LocalDate asOf) {
        return Options.shared(asOf).protecting(theory.programme().getSmallestGroup());
    }

    /**
     * Holds a theory as it is being written against the evidence as it was last read. Forms that
     * mean the same as before are not worked out again.
     *
     * @param theory one without errors
     */
    public synchronized Evaluation evaluate(WholeTheory theory) {
        return evaluator.apply(theory);
    }

    /** All sites together before one by one: the first that is put there stays. */
    private static Stream<IndicatorStatus> indicators(Evaluation evaluation) {
        return Stream.concat(
                        evaluation.indicators().stream().filter(i -> i.site().isEmpty()),
                        evaluation.indicators().stream().filter(i -> i.site().isPresent()))
                .filter(i -> i.indicator().getName() != null);
    }

    private static String name(String programme, IndicatorStatus status) {
        return programme + "." + status.outcome().getName() + "." + status.indicator().getName();
    }

    private String text(ActivityProgress progress) {
        if (progress.amount().isEmpty()) {
            return texts.text("figure.done.withheld");
        }
        double done = progress.amount().getAsDouble();
        return progress.planned().isPresent()
                ? texts.text("figure.planned", done, progress.planned().getAsDouble())
                : texts.text("figure.done", done);
    }

    private String text(IndicatorStatus status) {
        Indicator indicator = status.indicator();
        OptionalDouble latest =
                status.figures()
                        .shown()
                        .map(IndicatorStatus.Figures::latest)
                        .orElse(OptionalDouble.empty());
        if (latest.isEmpty()) {
            return texts.text("figure." + status.verdict());
        }
        if (WordTarget.isInWords(indicator) && WordTarget.of(indicator).isEmpty()) {
            return texts.text("figure." + status.verdict());
        }
        String unit = indicator.getTargetUnit() == null ? "" : " " + indicator.getTargetUnit();
        if (WordTarget.isInWords(indicator)) {
            unit = " %";
        }
        return texts.text(
                "figure.measured",
                latest.getAsDouble(),
                unit,
                texts.text("figure." + status.verdict()));
    }

    @Override
    public Optional<String> beside(URI theory, String name) {
        return Optional.ofNullable(byName.get(name));
    }

    @Override
    public Optional<Collected> collected(URI theory) {
        return Optional.of(collected);
    }
}
