package org.verka.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.verka.evaluation.ActivityProgress;
import org.verka.evaluation.Audience;
import org.verka.evaluation.Disclosed;
import org.verka.evaluation.DropOut;
import org.verka.evaluation.EnrolmentFigures;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.IndicatorStatus;
import org.verka.evaluation.StaffTime;
import org.verka.evaluation.WordTarget;
import org.verka.evaluation.chain.LinkEvidence;
import org.verka.evidence.SourceFile;
import org.verka.model.Comparison;
import org.verka.model.Indicator;
import org.verka.model.Named;
import org.verka.model.Site;
import org.verka.report.document.DataTable;

/** The figures of an evaluation as tables to count on: what the report shows and nothing else. */
final class DataTables {

    /** What was used for a category in a period. */
    private record Logged(StaffTime time, StaffTime.Category category, int period) {}

    /** Enrolments by a circumstance. */
    private record Part(EnrolmentFigures.Circumstance circumstance, EnrolmentFigures.Part part) {}

    /** A factor with its theme. */
    /** Decimals of means, deviations and effects, and of probabilities. */
    static final int DIGITS = 2;

    static final int OF_P = 4;

    private final Texts texts;
    private final Evaluation evaluation;
    private final Audience audience;
    private final Findings findings;
    private final Phrases phrases;

    DataTables(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.evaluation = findings.evaluation();
        this.audience = evaluation.options().audience();
        this.phrases = new Phrases(texts);
    }

    /** The tables that have rows. */
    List<DataTable> build() {
        DataTable changes = new ChangeData(texts, findings).build();
        List<DataTable> all = new ArrayList<>(List.of(activities(), indicators(), changes));
        all.addAll(1, new DeliveryData(texts, evaluation.delivered()).build());
        all.add(new DistributionData(texts).of(evaluation.changes()));
        all.addAll(new ComparisonData(texts, findings).build());
        all.add(new SiteStatusSection(texts, findings).data());
        all.add(new SiteReturnsTable(texts, findings).data());
        all.addAll(new CountData(texts, findings).build());
        all.add(links());
        all.addAll(new FactorData(texts).of(evaluation.factors()));
        all.addAll(
                List.of(
                        new JudgementData(texts).of(evaluation.judgements()),
                        time(),
                        enrolments(),
                        new VoicesData(texts).of(evaluation.voices()),
                        new CodingData(texts, audience).of(evaluation.codings()),
                        sources()));
        all.addAll(new SurveyData(texts, evaluation).build());
        all.addAll(new CrossData(texts, findings).build());
        new SitesData(texts, evaluation).tables().forEach(all::add);
        return all.stream().filter(t -> !t.rows().isEmpty()).toList();
    }

    private <T> DataColumns<T> table(String id) {
        return new DataColumns<>(texts.locale(), id);
    }

    private DataTable activities() {
        return this.<ActivityProgress>table("activities")
                .text("activity", a -> name(a.activity()))
                .text("site", a -> site(a.site()))
                .number("planned", a -> a.planned())
                .number("done", ActivityProgress::amount)
                .text("unit", a -> a.activity().getPlannedUnit())
                .number("records", a -> records(a.done()))
                .text("status", a -> texts.text(a.status()))
                .text("withheld", a -> withheld(a.done()))
                .of(evaluation.activities());
    }

    private static OptionalDouble records(Disclosed<ActivityProgress.Done> done) {
        return done.shown().stream().mapToDouble(ActivityProgress.Done::records).findFirst();
    }

    private DataTable indicators() {
        return this.<IndicatorStatus>table("indicators")
                .text("outcome", i -> name(i.outcome()))
                .text("indicator", i -> phrases.own(i.indicator()))
                .text("site", i -> site(i.site()))
                .measured(audience, DIGITS, "baseline", figures(IndicatorStatus.Figures::baseline))
                .number(
                        "baseline_measured",
                        figures(f -> OptionalDouble.of(f.baselineMeasured() ? 1 : 0)))
                .measured(audience, DIGITS, "latest", figures(IndicatorStatus.Figures::latest))
                .day(
                        "latest_at",
                        i -> i.figures().shown().flatMap(IndicatorStatus.Figures::latestAt))
                .number("n", figures(f -> OptionalDouble.of(f.n())))
                .number("drop_out", figures(DataTables::lost))
                .text(
                        "comparison",
                        i -> Phrases.hasTarget(i.indicator()) ? sign(i.indicator()) : "")
                .number("target", i -> decimal(target(i.indicator())))
                .text(
                        "target_word",
                        i -> WordTarget.of(i.indicator()).map(phrases::word).orElse(""))
                .text("verdict", i -> texts.text(i.verdict()))
                .text("reported", i -> evaluation.isSent(i) ? texts.text("sites.data.sent") : "")
                .text("withheld", i -> withheld(i.figures()))
                .of(evaluation.indicators());
    }

    private static OptionalDouble lost(IndicatorStatus.Figures figures) {
        return figures.dropOut().stream().mapToDouble(DropOut::lost).findFirst();
    }

    private static String sign(Indicator indicator) {
        Comparison comparison =
                WordTarget.of(indicator)
                        .map(WordTarget::comparison)
                        .orElse(indicator.getComparison());
        return comparison == Comparison.AT_MOST ? "≤" : "≥";
    }

    private static BigDecimal target(Indicator indicator) {
        return WordTarget.of(indicator).map(WordTarget::percent).orElse(indicator.getTarget());
    }

    private static Function<IndicatorStatus, OptionalDouble> figures(
            Function<IndicatorStatus.Figures, OptionalDouble> of) {
        return i -> i.figures().shown().map(of).orElse(OptionalDouble.empty());
    }

    private DataTable links() {
        return this.<LinkEvidence>table("links")
                .whole("link", l -> l.numbered().number())
                .text("begins", l -> name(l.from().cause()))
                .text("ends", l -> name(l.to().cause()))
                .text("link_verdict", l -> texts.text(l.verdict()))
                .of(findings.chain().links());
    }

    private DataTable time() {
        List<Logged> logged = new ArrayList<>();
        for (StaffTime time : evaluation.staffTime()) {
            for (StaffTime.Category category : time.categories()) {
                IntStream.range(0, time.periods().size())
                        .forEach(p -> logged.add(new Logged(time, category, p)));
            }
        }
        return this.<Logged>table("time")
                .text("role", l -> l.time().role().map(this::name).orElse(""))
                .text("site", l -> site(l.time().site()))
                .text("category", l -> l.category().name())
                .day("from", l -> period(l).map(StaffTime.Period::from))
                .day("to", l -> period(l).map(StaffTime.Period::to))
                .number(
                        "amount",
                        l -> value(l.category().logged().get(l.period()), d -> d.doubleValue()))
                .text("unit", l -> texts.text(l.time().unit()))
                .text(
                        "withheld",
                        l ->
                                l.category().withheld().get(l.period())
                                        ? texts.text("withheld.cell")
                                        : "")
                .of(logged);
    }

    private static Optional<StaffTime.Period> period(Logged logged) {
        return Optional.of(logged.time().periods().get(logged.period()));
    }

    private DataTable enrolments() {
        List<Part> parts =
                evaluation.enrolments().stream()
                        .flatMap(e -> e.distributions().stream())
                        .flatMap(d -> d.parts().stream().map(p -> new Part(d.circumstance(), p)))
                        .toList();
        return this.<Part>table("enrolments")
                .text("circumstance", p -> texts.text(p.circumstance()))
                .text(
                        "part",
                        p ->
                                p.part().together()
                                        ? texts.text("enrolments.others")
                                        : p.part().name())
                .whole("n", p -> p.part().n())
                .of(parts);
    }

    private DataTable sources() {
        return this.<SourceFile>table("sources")
                .text("file", s -> s.path())
                .text("hash", s -> s.sha256())
                .of(evaluation.sources());
    }

    private String withheld(Disclosed<?> figures) {
        return figures.shown().isPresent()
                ? ""
                : phrases.withheld(figures, evaluation.options().threshold());
    }

    private String site(Optional<Site> site) {
        return site.map(this::name).orElse("");
    }

    private String name(Named named) {
        return texts.name(named);
    }

    private static OptionalDouble decimal(BigDecimal value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value.doubleValue());
    }

    private static <V> OptionalDouble value(Optional<V> of, Function<V, Double> number) {
        return of.map(number).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }
}
