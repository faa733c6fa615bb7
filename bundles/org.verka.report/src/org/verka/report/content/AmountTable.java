package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import org.verka.evaluation.Share;
import org.verka.evaluation.StaffTime;
import org.verka.model.Count;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Column;
import org.verka.report.document.Block.Row;

/** A count that is of nothing: how many there were, period by period. */
final class AmountTable {

    private final Texts texts;
    private final Findings findings;
    private final Phrases phrases;

    AmountTable(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.phrases = new Phrases(texts);
    }

    Block of(Count count, List<Share> shares) {
        List<StaffTime.Period> periods = SharesSection.periods(shares);
        boolean units = shares.stream().anyMatch(s -> !s.unit().isEmpty());
        List<Column> columns = new ArrayList<>();
        columns.add(Cells.words(texts.text("column.site"), 24));
        if (units) {
            columns.add(Cells.words(texts.text("column.unit.reporting"), 22));
        }
        periods.forEach(p -> columns.add(Cells.numbers(phrases.period(p), 17)));
        return new Block.Table(
                        texts.text("amounts.table", texts.name(count)),
                        columns,
                        shares.stream().map(s -> row(s, periods, units)).toList(),
                        texts.text("amounts.table.remark"))
                .from(findings.origins().shares(count));
    }

    private Row row(Share share, List<StaffTime.Period> periods, boolean units) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.heading(phrases.site(share.site())));
        if (units) {
            cells.add(Cell.of(share.unit().isEmpty() ? texts.text("all.units") : share.unit()));
        }
        for (StaffTime.Period period : periods) {
            cells.add(
                    share.points().stream()
                            .filter(p -> SharesSection.period(p).equals(period))
                            .findFirst()
                            .map(this::cell)
                            .orElse(Cell.of(Texts.NONE)));
        }
        return Cells.row(cells).from(findings.rows().count(share.count(), share.site(), "shares"));
    }

    private Cell cell(Share.Point point) {
        int threshold = findings.evaluation().options().threshold();
        return point.figures()
                .shown()
                .map(f -> Cell.of(Long.toString(f.numerator())))
                .orElseGet(() -> Cells.withheld(phrases.withheld(point.figures(), threshold)));
    }
}
