package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verka.evaluation.Change;
import org.verka.evaluation.Pairs;
import org.verka.evaluation.ReliableChange;
import org.verka.evaluation.statistics.SignedRankTest;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Scale;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Row;

/** What an evaluator wants to know of the pairs beyond their mean difference. */
final class PairsTable {

    private final Texts texts;
    private final Findings findings;

    PairsTable(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    /** Empty when no test of the pairs is shown. */
    Optional<Block.Table> of(Instrument instrument, String site, List<Change> changes) {
        List<Change> shown = changes.stream().filter(PairsTable::isShown).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        boolean reliable = shown.stream().anyMatch(c -> figures(c).reliable().isPresent());
        List<Row> rows = new ArrayList<>();
        Optional<Informant> informant = Optional.empty();
        for (Change change : shown) {
            if (change.informant().isPresent() && !change.informant().equals(informant)) {
                rows.add(new Row.Group(texts.name(change.informant().get())));
            }
            informant = change.informant();
            rows.add(row(change, reliable));
        }
        return Optional.of(
                new Block.Table(
                        texts.text("pairs.table", texts.name(instrument), site),
                        columns(reliable),
                        rows,
                        texts.text("pairs.remark")));
    }

    private static boolean isShown(Change change) {
        return change.figures()
                .shown()
                .flatMap(Change.Figures::told)
                .filter(pairs -> pairs.test().isPresent())
                .isPresent();
    }

    private static Change.Figures figures(Change change) {
        return change.figures().shown().orElseThrow();
    }

    private List<Block.Column> columns(boolean reliable) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Cells.words(texts.text("column.scale"), 22));
        columns.add(Cells.numbers(texts.text("column.median.before"), 9));
        columns.add(Cells.numbers(texts.text("column.median.after"), 9));
        columns.add(Cells.numbers(texts.text("column.p.t"), 9));
        if (findings.corrects()) {
            columns.add(Cells.numbers(texts.text("column.p.holm"), 9));
        }
        columns.add(Cells.numbers(texts.text("column.p.ranks"), 10));
        columns.add(Cells.numbers(texts.text("column.dz"), 7));
        columns.add(Cells.numbers(texts.text("column.dav"), 7));
        columns.add(Cells.numbers(texts.text("column.gav"), 7));
        if (reliable) {
            columns.add(Cells.words(texts.text("column.reliable"), 20));
        }
        return columns;
    }

    private Row row(Change change, boolean reliable) {
        Change.Figures figures = figures(change);
        Pairs pairs = figures.pairs();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.heading(texts.name(change.scale())));
        cells.add(Cell.of(texts.fixed(figures.before().median(), 1)));
        cells.add(Cell.of(texts.fixed(figures.after().median(), 1)));
        cells.add(
                pairs.tested()
                        .map(test -> Cell.of(texts.probability(test.p())))
                        .orElseGet(() -> Cells.muted(texts.text("changes.no.spread"))));
        if (findings.corrects()) {
            cells.add(Cell.of(texts.probability(findings.tests().corrected(change), Texts.NONE)));
        }
        cells.add(Cell.of(pairs.ranks().map(this::ranks).orElse(Texts.NONE)));
        cells.add(Cell.of(pairs.effect().map(e -> texts.fixed(e.dz(), 2)).orElse(Texts.NONE)));
        cells.add(Cell.of(pairs.effect().map(e -> texts.fixed(e.dav(), 2)).orElse(Texts.NONE)));
        cells.add(Cell.of(pairs.effect().map(e -> texts.fixed(e.gav(), 2)).orElse(Texts.NONE)));
        if (reliable) {
            cells.add(
                    Cell.of(
                            figures.reliable()
                                    .map(r -> reliable(change.scale(), r))
                                    .orElse(Texts.NONE)));
        }
        return Cells.row(cells)
                .from(findings.rows().scale(change.instrument(), change.scale(), change.site()));
    }

    private String ranks(SignedRankTest test) {
        return texts.probability(test.p());
    }

    private String reliable(Scale scale, ReliableChange change) {
        String text =
                texts.text(
                        "pairs.reliable",
                        Integer.toString(change.improved()),
                        Integer.toString(change.unchanged()),
                        Integer.toString(change.worse()));
        String ageUnknown =
                ReliableChange.asksForAge(scale) ? texts.text("pairs.recovered.age") : "";
        return change.recovered()
                .map(n -> text + texts.text("pairs.recovered", Integer.toString(n)))
                .orElse(text + ageUnknown);
    }
}
