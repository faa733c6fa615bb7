package org.verka.report.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.verka.evaluation.Change;
import org.verka.evaluation.CrossTable;
import org.verka.evaluation.CrossTable.Side;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.IndicatorStatus;
import org.verka.evaluation.JudgementInForce;
import org.verka.evaluation.Provenance.Kind;
import org.verka.evidence.SourceFile;
import org.verka.model.Cause;
import org.verka.model.Count;
import org.verka.model.Indicator;
import org.verka.model.Instrument;
import org.verka.model.Measure;
import org.verka.model.Named;
import org.verka.model.Outcome;
import org.verka.model.Programme;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.report.document.Origin;

/** The origins of the figures that the sections show. */
final class FigureOrigins {

    private static final String TESTS = "method-tests";
    private static final String WORDS = "method-words";
    private static final String DISCLOSURE = "method-disclosure";

    private final Evaluation evaluation;
    private final Programme programme;
    private final Origins origins;

    FigureOrigins(Evaluation evaluation, Origins origins) {
        this.evaluation = evaluation;
        this.programme = evaluation.programme();
        this.origins = origins;
    }

    /** Begins to tell of an origin that no other method tells of. */
    Origins.Telling of() {
        return origins.of();
    }

    boolean shows(SourceFile source) {
        return origins.shows(source);
    }

    /** What was done beside what was planned. */
    Origin activities() {
        return of().rows(Kind.ACTIVITIES)
                .method("activities", "activities")
                .theory(programme.getActivities())
                .told();
    }

    /** Indicators beside their targets. */
    Origin indicators(Collection<IndicatorStatus> statuses) {
        return indicators(statuses, new LinkedHashSet<>());
    }

    /** The indicators of an outcome beside their targets. */
    Origin indicators(Collection<IndicatorStatus> statuses, Outcome outcome) {
        return indicators(statuses, new LinkedHashSet<>(Set.of(outcome)));
    }

    private Origin indicators(Collection<IndicatorStatus> statuses, Set<EObject> theory) {
        Origins.Telling telling = of();
        for (IndicatorStatus status : statuses) {
            Indicator indicator = status.indicator();
            if (theory.add(indicator)) {
                measured(telling, indicator.getMeasure());
            }
        }
        return telling.method("indicators", WORDS).theory(theory).told();
    }

    private static void measured(Origins.Telling telling, Measure measure) {
        switch (measure) {
            case Scale s when s.eContainer() instanceof Instrument i ->
                    telling.answers(i, Optional.empty());
            case Instrument i -> telling.answers(i, Optional.empty());
            case Count c -> telling.rows(Kind.COUNTS, c, Optional.empty());
            case null, default -> {
                // nothing that rows are read of
            }
        }
    }

    /** Before and after by an instrument at a site. */
    Origin changes(Instrument instrument, Optional<Site> site, Collection<Change> changes) {
        Set<EObject> theory = new LinkedHashSet<>();
        theory.add(instrument);
        changes.forEach(c -> theory.add(c.scale()));
        theory.addAll(asking(instrument));
        return of().answers(instrument, site).method("changes", TESTS).theory(theory).told();
    }

    /** What an instrument shows at all sites. */
    Origin changes(Instrument instrument) {
        return changes(instrument, Optional.empty(), List.of());
    }

    /** All that was compared before and after. */
    Origin changes() {
        Set<Instrument> instruments = new LinkedHashSet<>();
        evaluation.changes().forEach(c -> instruments.add(c.instrument()));
        Origins.Telling telling = of();
        instruments.forEach(i -> telling.answers(i, Optional.empty()));
        return telling.method("tested", TESTS).theory(instruments).told();
    }

    /** The measurements of the follow-up plan that use a measure, and the indicators. */
    private List<EObject> asking(Named measure) {
        List<EObject> asking = new ArrayList<>();
        if (programme.getFollowUp() != null) {
            programme.getFollowUp().getMeasurements().stream()
                    .filter(m -> m.getMeasures().contains(measure))
                    .forEach(asking::add);
        }
        programme.getOutcomes().stream()
                .flatMap(o -> o.getIndicators().stream())
                .filter(i -> measure.equals(i.getMeasure()))
                .forEach(asking::add);
        return asking;
    }

    /** A count period by period. */
    Origin shares(Count count) {
        return of().rows(Kind.COUNTS, count, Optional.empty())
                .method("shares", TESTS)
                .theory(count)
                .theory(asking(count))
                .told();
    }

    /** Scales of an instrument at several sites. */
    Origin sites(Instrument instrument, Collection<Scale> scales) {
        return of().answers(instrument, Optional.empty())
                .method("sites", TESTS)
                .theory(instrument)
                .theory(scales)
                .told();
    }

    /** A share at several sites. */
    Origin sites(Count count) {
        return of().rows(Kind.COUNTS, count, Optional.empty())
                .method("sites", TESTS)
                .theory(count)
                .told();
    }

    /** Answers to the questions of an instrument. */
    Origin survey(Instrument instrument) {
        return of().answers(instrument, Optional.empty())
                .method("survey", DISCLOSURE)
                .theory(instrument)
                .theory(asking(instrument))
                .told();
    }

    /** How many answered forms. */
    Origin returns(Set<Instrument> instruments) {
        Origins.Telling telling = of();
        instruments.forEach(i -> telling.answers(i, Optional.empty()));
        return telling.method("returns", DISCLOSURE).theory(instruments).told();
    }

    /** The answers to two questions held against each other. */
    Origin crossed(CrossTable table, Optional<Site> site) {
        Set<Instrument> instruments = new LinkedHashSet<>();
        Stream.of(table.rows(), table.columns())
                .flatMap(side -> side.asked().stream())
                .forEach(question -> instruments.add(question.instrument()));
        Origins.Telling telling = of();
        instruments.forEach(i -> telling.rows(Kind.FORMS, i, site));
        return telling.method("crossed", TESTS)
                .theory(
                        programme.getQuestions().stream()
                                .flatMap(q -> q.getCrossings().stream())
                                .filter(c ->
                                        table.isOf(Side.of(c.getRows()), Side.of(c.getColumns())))
                                .toList())
                .theory(instruments)
                .told();
    }

    Origin enrolments() {
        return of().rows(Kind.ENROLMENTS)
                .method("enrolments", DISCLOSURE)
                .theory(programme.getTargetGroups())
                .told();
    }

    Origin staffTime(Optional<Site> site) {
        return of().rows(Kind.TIME, site).method("time", "").told();
    }

    Origin factors() {
        return of().rows(Kind.FACTORS)
                .rows(Kind.INTERVIEWS)
                .method("factors", "")
                .theory(programme.getFactors())
                .told();
    }

    /** Interviews that two have coded. */
    Origin codings() {
        return of().rows(Kind.INTERVIEWS).method("codings", TESTS).told();
    }

    /** What the evidence says of the links of the results chain. */
    Origin chain() {
        Origins.Telling telling = of().rows(Kind.ACTIVITIES);
        Set<EObject> theory = new LinkedHashSet<>();
        List<Cause> causes = new ArrayList<>(programme.getActivities());
        causes.addAll(programme.getOutcomes());
        causes.forEach(cause -> theory.addAll(cause.getLinks()));
        programme.getOutcomes().stream()
                .flatMap(o -> o.getIndicators().stream())
                .forEach(i -> measured(telling, i.getMeasure()));
        return telling.method("chain", TESTS).theory(theory).told();
    }

    /** What stands in the theory and nowhere else. */
    Origin theory(Collection<? extends EObject> parts) {
        return of().method("theory", "").theory(parts).told();
    }

    /** What evaluators have concluded. */
    Origin judgements() {
        return of().method("judgements", WORDS)
                .theory(evaluation.judgements().stream().map(JudgementInForce::judgement).toList())
                .told();
    }

    /** How much is withheld. */
    Origin withheld() {
        return of().method("withheld", DISCLOSURE).told();
    }
}
