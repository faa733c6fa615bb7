package org.verka.report.content;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.verka.evaluation.Audience;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Share;
import org.verka.evaluation.sites.ComparedScale;
import org.verka.evaluation.sites.ComparedShare;
import org.verka.evaluation.sites.SiteComparison;
import org.verka.report.document.DataTable;

/** The sites side by side, as tables to count on. */
final class SitesData {

    private record Mean(ComparedScale scale, ComparedScale.Row row) {}

    private record Part(ComparedShare share, ComparedShare.Row row) {}

    private final Texts texts;
    private final SiteComparison comparison;
    private final Phrases phrases;
    private final int threshold;
    private final Audience audience;

    SitesData(Texts texts, Evaluation evaluation) {
        this.texts = texts;
        this.comparison = new SiteComparison(evaluation);
        this.phrases = new Phrases(texts);
        this.threshold = evaluation.options().threshold();
        this.audience = evaluation.options().audience();
    }

    Stream<DataTable> tables() {
        return Stream.of(means(), shares());
    }

    private DataTable means() {
        List<Mean> means =
                comparison.scales().stream()
                        .flatMap(s -> s.rows().stream().map(r -> new Mean(s, r)))
                        .toList();
        return new DataColumns<Mean>(texts.locale(), "site_means")
                .text("instrument", m -> texts.name(m.scale().instrument()))
                .text("scale", m -> texts.name(m.scale().scale()))
                .text("kind", m -> texts.text("sites.data." + m.scale().kind().name()))
                .text("site", m -> m.row().site().map(texts::name).orElse(""))
                .text("informant", m -> m.row().informant().map(texts::name).orElse(""))
                .text("reported", m -> m.row().reported() ? texts.text("sites.data.sent") : "")
                .number("n", figure(f -> OptionalDouble.of(f.n())))
                .number("drop_out", figure(f -> number(f.dropOut())))
                .measured(audience, DataTables.DIGITS, "mean", figure(ComparedScale.Figures::mean))
                .measured(
                        audience, DataTables.DIGITS, "lower", figure(ComparedScale.Figures::lower))
                .measured(
                        audience, DataTables.DIGITS, "upper", figure(ComparedScale.Figures::upper))
                .text(
                        "caution",
                        m ->
                                m.row()
                                        .figures()
                                        .shown()
                                        .map(f -> SiteTables.care(texts, f))
                                        .orElse(""))
                .text("withheld", m -> withheld(m.row().figures().shown(), m))
                .of(means);
    }

    private String withheld(Optional<?> shown, Mean mean) {
        return shown.isPresent() ? "" : phrases.withheld(mean.row().figures(), threshold);
    }

    private static OptionalDouble number(OptionalInt number) {
        return number.stream().asDoubleStream().findFirst();
    }

    private static Function<Mean, OptionalDouble> figure(
            Function<ComparedScale.Figures, OptionalDouble> of) {
        return m ->
                m.row()
                        .figures()
                        .shown()
                        .filter(f -> !f.tooFew() || f.n() == 0)
                        .map(of)
                        .orElseGet(OptionalDouble::empty);
    }

    private DataTable shares() {
        List<Part> parts =
                comparison.shares().stream()
                        .flatMap(s -> s.rows().stream().map(r -> new Part(s, r)))
                        .toList();
        return new DataColumns<Part>(texts.locale(), "site_shares")
                .text("count", p -> texts.name(p.share().count()))
                .text("site", p -> texts.name(p.row().site()))
                .day("from", p -> Optional.of(p.share().from()))
                .day("to", p -> Optional.of(p.share().to()))
                .number("numerator", counted(f -> (double) f.numerator()))
                .number("denominator", counted(f -> (double) f.denominator()))
                .number("share", counted(Share.Figures::share))
                .text("place", p -> p.share().place(p.row()).map(texts::text).orElse(""))
                .text(
                        "withheld",
                        p ->
                                p.row().figures().shown().isPresent()
                                        ? ""
                                        : phrases.withheld(p.row().figures(), threshold))
                .of(parts);
    }

    private static Function<Part, OptionalDouble> counted(Function<Share.Figures, Double> of) {
        return p ->
                p.row()
                        .counted()
                        .map(f -> OptionalDouble.of(of.apply(f)))
                        .orElseGet(OptionalDouble::empty);
    }
}
