package org.verka.report.content;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Share;
import org.verka.evaluation.statistics.ShareTrend;
import org.verka.evaluation.statistics.WilsonInterval;
import org.verka.report.document.DataTable;

/** What is counted, period by period, and the tests of its trend, as tables to count on. */
final class CountData {

    /** A count in one period. */
    private record Counted(Share share, Share.Point point) {}

    private final Texts texts;
    private final Findings findings;
    private final Evaluation evaluation;
    private final Phrases phrases;

    CountData(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.evaluation = findings.evaluation();
        this.phrases = new Phrases(texts);
    }

    /** The tables, some of which may have no rows. */
    List<DataTable> build() {
        return List.of(counts(), trends());
    }

    private DataTable counts() {
        return new DataColumns<Counted>(texts.locale(), "shares")
                .text("count", c -> texts.name(c.share().count()))
                .text("site", c -> site(c.share()))
                .text("reporting_unit", c -> c.share().unit())
                .day("from", c -> Optional.of(c.point().from()))
                .day("to", c -> Optional.of(c.point().to()))
                .number("numerator", counted(f -> OptionalDouble.of(f.numerator())))
                .number("denominator", counted(f -> OptionalDouble.of(f.denominator())))
                .number("share", rate(f -> OptionalDouble.of(f.share())))
                .number("lower", rate(f -> value(f.interval(), WilsonInterval::lower)))
                .number("upper", rate(f -> value(f.interval(), WilsonInterval::upper)))
                .text("withheld", this::withheld)
                .of(
                        evaluation.shares().stream()
                                .flatMap(s -> s.points().stream().map(p -> new Counted(s, p)))
                                .toList());
    }

    private static Function<Counted, OptionalDouble> counted(
            Function<Share.Figures, OptionalDouble> of) {
        return c -> c.point().figures().shown().map(of).orElse(OptionalDouble.empty());
    }

    /** Of a count of something; one of nothing is no share. */
    private Function<Counted, OptionalDouble> rate(Function<Share.Figures, OptionalDouble> of) {
        return c ->
                Share.isAmount(c.share().count(), evaluation.shares())
                        ? OptionalDouble.empty()
                        : counted(of).apply(c);
    }

    private DataTable trends() {
        return new DataColumns<Share>(texts.locale(), "trends")
                .text("count", s -> texts.name(s.count()))
                .text("site", this::site)
                .text("reporting_unit", Share::unit)
                .whole("periods", s -> s.points().size())
                .number("z", s -> value(s.trend(), ShareTrend::z))
                .number("p", s -> value(s.trend(), ShareTrend::p))
                .number("p_together", findings.shareTrends()::corrected)
                .of(evaluation.shares().stream().filter(s -> s.trend().isPresent()).toList());
    }

    private String withheld(Counted counted) {
        return counted.point().figures().shown().isPresent()
                ? ""
                : phrases.withheld(counted.point().figures(), evaluation.options().threshold());
    }

    private String site(Share share) {
        return share.site().map(texts::name).orElse("");
    }

    private static <V> OptionalDouble value(Optional<V> of, Function<V, Double> number) {
        return of.map(number).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }
}
