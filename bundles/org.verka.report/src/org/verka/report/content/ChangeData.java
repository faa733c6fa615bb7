package org.verka.report.content;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.verka.evaluation.Audience;
import org.verka.evaluation.Change;
import org.verka.evaluation.Disclosed;
import org.verka.evaluation.PairedTest;
import org.verka.evaluation.Pairs;
import org.verka.evaluation.ReliableChange;
import org.verka.evaluation.statistics.Effect;
import org.verka.evaluation.statistics.SignedRankTest;
import org.verka.report.document.DataTable;

/** Before and after as a table to count on. */
final class ChangeData {

    private static final int DIGITS = DataTables.DIGITS;
    private static final int OF_P = DataTables.OF_P;

    private final Texts texts;
    private final Findings findings;
    private final Phrases phrases;
    private final Audience audience;

    ChangeData(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.phrases = new Phrases(texts);
        this.audience = findings.evaluation().options().audience();
    }

    DataTable build() {
        DataColumns<Change> table =
                new DataColumns<Change>(texts.locale(), "changes")
                        .text("instrument", c -> texts.name(c.instrument()))
                        .text("scale", c -> texts.name(c.scale()))
                        .text("informant", c -> c.informant().map(texts::name).orElse(""))
                        .text("site", c -> c.site().map(texts::name).orElse(""));
        groups(table);
        pairs(table);
        people(table);
        return table.number("drop_out", change(f -> OptionalDouble.of(f.onlyBefore())))
                .text("caution", this::caution)
                .text("withheld", this::withheld)
                .of(findings.evaluation().changes().stream().filter(Findings::hasMean).toList());
    }

    private void groups(DataColumns<Change> table) {
        table.number("n_before", change(f -> OptionalDouble.of(f.before().n())))
                .measured(audience, DIGITS, "mean_before", change(f -> f.before().mean()))
                .measured(audience, DIGITS, "sd_before", change(f -> f.before().sd()))
                .measured(audience, DIGITS, "median_before", change(f -> f.before().median()))
                .number("n_after", change(f -> OptionalDouble.of(f.after().n())))
                .measured(audience, DIGITS, "mean_after", change(f -> f.after().mean()))
                .measured(audience, DIGITS, "sd_after", change(f -> f.after().sd()))
                .measured(audience, DIGITS, "median_after", change(f -> f.after().median()));
    }

    /** As in the report, nothing is told of pairs but how many they are where it would mislead. */
    private void pairs(DataColumns<Change> table) {
        table.number("pairs", change(f -> OptionalDouble.of(f.pairs().n())))
                .measured(audience, DIGITS, "difference", told(Pairs::meanDifference))
                .measured(audience, DIGITS, "lower", told(Pairs::lower))
                .measured(audience, DIGITS, "upper", told(Pairs::upper))
                .measured(audience, DIGITS, "t", test(PairedTest::t))
                .number("df", test(t -> (double) t.degreesOfFreedom()))
                .measured(audience, OF_P, "p", test(PairedTest::p))
                .measured(audience, OF_P, "p_together", findings.tests()::corrected)
                .measured(audience, OF_P, "w_p", told(p -> value(p.ranks(), SignedRankTest::p)))
                .measured(audience, DIGITS, "dz", effect(Effect::dz))
                .measured(audience, DIGITS, "dav", effect(Effect::dav))
                .measured(audience, DIGITS, "gav", effect(Effect::gav));
    }

    private static void people(DataColumns<Change> table) {
        table.number("improved", reliable(r -> Optional.of(r.improved())))
                .number("unchanged", reliable(r -> Optional.of(r.unchanged())))
                .number("worse", reliable(r -> Optional.of(r.worse())))
                .number("recovered", reliable(ReliableChange::recovered));
    }

    private String caution(Change change) {
        return change.figures().shown().stream()
                .flatMap(f -> f.cautions().stream())
                .map(texts::text)
                .collect(Collectors.joining("; "));
    }

    /** Of everything, or of the pairs alone. */
    private String withheld(Change change) {
        Disclosed<?> figures =
                change.figures().shown().filter(f -> f.pairs().withheld()).isPresent()
                        ? new Disclosed.Withheld<>(Disclosed.Reason.WOULD_REVEAL)
                        : change.figures();
        return figures.shown().isPresent()
                ? ""
                : phrases.withheld(figures, findings.evaluation().options().threshold());
    }

    private static Function<Change, OptionalDouble> change(
            Function<Change.Figures, OptionalDouble> of) {
        return c -> c.figures().shown().map(of).orElseGet(OptionalDouble::empty);
    }

    private static Function<Change, OptionalDouble> told(Function<Pairs, OptionalDouble> of) {
        return change(f -> f.told().map(of).orElseGet(OptionalDouble::empty));
    }

    private static Function<Change, OptionalDouble> test(Function<PairedTest, Double> of) {
        return told(p -> value(p.tested(), of));
    }

    private static Function<Change, OptionalDouble> effect(Function<Effect, OptionalDouble> of) {
        return told(p -> p.effect().map(of).orElseGet(OptionalDouble::empty));
    }

    private static Function<Change, OptionalDouble> reliable(
            Function<ReliableChange, Optional<Integer>> of) {
        return change(f -> value(f.reliable().flatMap(of), Integer::doubleValue));
    }

    private static <V> OptionalDouble value(Optional<V> of, Function<V, Double> number) {
        return of.map(number).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }
}
