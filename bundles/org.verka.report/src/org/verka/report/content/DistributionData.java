package org.verka.report.content;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.verka.evaluation.Change;
import org.verka.evaluation.Distribution.Bin;
import org.verka.report.document.DataTable;

/** How the values of scales are spread, as a table to count on. */
final class DistributionData {

    /** A class of a scale, before or after. */
    private record Counted(Change change, String occasion, Bin bin) {}

    private final Texts texts;

    DistributionData(Texts texts) {
        this.texts = texts;
    }

    DataTable of(List<Change> changes) {
        List<Counted> counted =
                changes.stream().filter(Findings::hasMean).flatMap(this::counted).toList();
        return new DataColumns<Counted>(texts.locale(), "distributions")
                .text("instrument", c -> texts.name(c.change().instrument()))
                .text("scale", c -> texts.name(c.change().scale()))
                .text("informant", c -> c.change().informant().map(texts::name).orElse(""))
                .text("site", c -> c.change().site().map(texts::name).orElse(""))
                .text("occasion", Counted::occasion)
                .number("class_from", c -> OptionalDouble.of(c.bin().from()))
                .number("class_to", c -> OptionalDouble.of(c.bin().to()))
                .whole("n", c -> c.bin().n())
                .of(counted);
    }

    private Stream<Counted> counted(Change change) {
        return change.figures().shown().stream()
                .flatMap(f -> f.distribution().stream())
                .flatMap(d ->
                        Stream.concat(
                                d.before().stream().map(b -> counted(change, "spread.before", b)),
                                d.after().stream().map(b -> counted(change, "spread.after", b))));
    }

    private Counted counted(Change change, String occasion, Bin bin) {
        return new Counted(change, texts.text(occasion), bin);
    }
}
