package org.verka.report.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.IndicatorStatus;
import org.verka.evaluation.JudgementInForce;
import org.verka.evaluation.Provenance.Kind;
import org.verka.evaluation.StatedFactor;
import org.verka.evaluation.chain.CauseEvidence;
import org.verka.evaluation.chain.LinkEvidence;
import org.verka.model.Activity;
import org.verka.model.Cause;
import org.verka.model.Count;
import org.verka.model.Indicator;
import org.verka.model.Instrument;
import org.verka.model.Measure;
import org.verka.model.Named;
import org.verka.model.Outcome;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.report.document.Origin;

/**
 * The origins of single figures: those of a row of a table, or of a sentence. They name the line of
 * the theory that asks for just this figure, and the rows of its own site.
 */
final class RowOrigins {

    private static final String TESTS = "method-tests";
    private static final String WORDS = "method-words";
    private static final String DISCLOSURE = "method-disclosure";

    private final Evaluation evaluation;
    private final Origins origins;

    RowOrigins(Evaluation evaluation, Origins origins) {
        this.evaluation = evaluation;
        this.origins = origins;
    }

    /** What was done of an activity at a site, or at all of them. */
    Origin activity(Activity activity, Optional<Site> site) {
        return origins.of()
                .rows(Kind.ACTIVITIES, activity, site)
                .method("activities", "activities")
                .theory(activity)
                .told();
    }

    /** What was done of some activities. */
    Origin activities(List<Activity> activities) {
        Origins.Telling telling = origins.of();
        activities.forEach(a -> telling.rows(Kind.ACTIVITIES, a, Optional.empty()));
        return telling.method("activities", "activities").theory(activities).told();
    }

    /** An indicator beside its target, where it was measured. */
    Origin indicator(IndicatorStatus status) {
        Indicator indicator = status.indicator();
        return measured(origins.of(), indicator.getMeasure(), status.site())
                .method("indicators", WORDS)
                .theory(indicator)
                .theory(indicator.getMeasure())
                .told();
    }

    /** Some indicators beside their targets. */
    Origin indicators(List<IndicatorStatus> statuses) {
        Origins.Telling telling = origins.of();
        statuses.forEach(s -> measured(telling, s.indicator().getMeasure(), s.site()));
        return telling.method("indicators", WORDS)
                .theory(statuses.stream().map(IndicatorStatus::indicator).toList())
                .told();
    }

    private static Origins.Telling measured(
            Origins.Telling telling, Measure measure, Optional<Site> site) {
        return switch (measure) {
            case Scale s when s.eContainer() instanceof Instrument i -> telling.answers(i, site);
            case Instrument i -> telling.answers(i, site);
            case Count c -> telling.rows(Kind.COUNTS, c, site);
            case null, default -> telling;
        };
    }

    /** Before and after on a scale at a site. */
    Origin scale(Instrument instrument, Scale scale, Optional<Site> site) {
        return origins.of()
                .answers(instrument, site)
                .method("changes", TESTS)
                .theory(scale)
                .theory(measuring(scale))
                .told();
    }

    /** A question or a scale of an instrument, by what it is called, at a site. */
    Origin asked(Instrument instrument, String name, Optional<Site> site, String method) {
        return origins.of()
                .answers(instrument, site)
                .method(method, method.equals("survey") ? DISCLOSURE : TESTS)
                .theory(called(instrument, name))
                .told();
    }

    /** A count of one site. */
    Origin count(Count count, Optional<Site> site, String method) {
        return origins.of()
                .rows(Kind.COUNTS, count, site)
                .method(method, TESTS)
                .theory(count)
                .theory(measuring(count))
                .told();
    }

    /** What somebody has stated: in the theory, in a file or in an interview. */
    Origin factor(StatedFactor factor) {
        Origins.Telling telling = origins.of();
        if (factor.source() != StatedFactor.Source.THEORY) {
            telling.rows(
                    factor.source() == StatedFactor.Source.FILE ? Kind.FACTORS : Kind.INTERVIEWS);
        }
        return telling.method("factors", "")
                .theory(
                        evaluation.programme().getFactors().stream()
                                .filter(f -> factor.source() == StatedFactor.Source.THEORY)
                                .filter(f ->
                                        factor.text().equals(f.getLabel())
                                                || factor.text().equals(f.getName()))
                                .toList())
                .told();
    }

    /** What is known of a link of the results chain. */
    Origin link(LinkEvidence link) {
        Origins.Telling telling = origins.of();
        known(telling, link.from());
        known(telling, link.to());
        return telling.method("chain", TESTS).theory(link.numbered().link()).told();
    }

    /** What is known of all links from a cause to an outcome. */
    Origin path(List<LinkEvidence> links) {
        Origins.Telling telling = origins.of();
        links.forEach(l -> {
            known(telling, l.from());
            known(telling, l.to());
        });
        return telling.method("chain", TESTS)
                .theory(links.stream().map(l -> l.numbered().link()).toList())
                .told();
    }

    /** What is known of activities or outcomes. */
    Origin causes(List<CauseEvidence> causes) {
        Origins.Telling telling = origins.of();
        causes.forEach(c -> known(telling, c));
        return telling.method("chain", TESTS)
                .theory(causes.stream().map(CauseEvidence::cause).toList())
                .told();
    }

    /** What is known of an activity or an outcome. */
    Origin cause(CauseEvidence cause) {
        return known(origins.of(), cause).method("chain", TESTS).theory(cause.cause()).told();
    }

    private static Origins.Telling known(Origins.Telling telling, CauseEvidence known) {
        Cause cause = known.cause();
        switch (cause) {
            case Activity a -> telling.rows(Kind.ACTIVITIES, a, Optional.empty());
            case Outcome o ->
                    o.getIndicators()
                            .forEach(i -> measured(telling, i.getMeasure(), Optional.empty()));
            default -> {
                // nothing that rows are read of
            }
        }
        return telling;
    }

    /** What evaluators have concluded of something. */
    Origin judgements(List<JudgementInForce> judged) {
        return origins.of()
                .method("judgements", WORDS)
                .theory(judged.stream().map(JudgementInForce::judgement).toList())
                .told();
    }

    /** What stands in the theory and nowhere else. */
    Origin theory(EObject part) {
        return origins.of().method("theory", "").theory(part).told();
    }

    /** The indicators that a measure serves. */
    private List<Indicator> measuring(Measure measure) {
        return evaluation.programme().getOutcomes().stream()
                .flatMap(o -> o.getIndicators().stream())
                .filter(i -> measure.equals(i.getMeasure()))
                .toList();
    }

    /** What an instrument calls so; nothing when several do, or none. */
    private static Set<EObject> called(Instrument instrument, String name) {
        TreeIterator<EObject> all = instrument.eAllContents();
        Stream<EObject> parts =
                StreamSupport.stream(((Iterable<EObject>) () -> all).spliterator(), false);
        Set<EObject> found = new LinkedHashSet<>();
        parts.filter(p ->
                        p instanceof Named n
                                && (name.equals(n.getLabel()) || name.equals(n.getName())))
                .forEach(found::add);
        return found.size() == 1 ? found : Set.of(instrument);
    }
}
