package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verka.evaluation.Share;
import org.verka.evaluation.SiteDifference;
import org.verka.evaluation.StaffTime;
import org.verka.model.Count;
import org.verka.model.SiteTree;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Row;

/** How each site's share differs from that of the others together, in the last period. */
final class SharesBySite {

    private final Texts texts;
    private final Findings findings;

    SharesBySite(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    /** Empty when fewer than two sites can be compared. */
    Optional<Block> of(Count count) {
        List<SiteDifference> sites = differences(count);
        if (sites.isEmpty()) {
            return Optional.empty();
        }
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Cells.words(texts.text("column.site"), 26));
        columns.add(Cells.numbers(texts.text("column.own.share"), 20));
        columns.add(Cells.numbers(texts.text("column.others.share"), 20));
        columns.add(Cells.numbers(texts.text("column.points.interval"), 22));
        columns.add(Cells.numbers(texts.text("column.p"), 12));
        boolean many = findings.corrects() && sites.size() > 2;
        if (many) {
            columns.add(Cells.numbers(texts.text("column.p.holm"), 12));
        }
        List<Row> rows = sites.stream().map(s -> row(s, many)).toList();
        Share.Point last = sites.get(0).last();
        String period = new Phrases(texts).period(new StaffTime.Period(last.from(), last.to()));
        return Optional.of(
                new Block.Table(
                                texts.text("shares.sites", texts.name(count), period),
                                columns,
                                rows,
                                texts.text("shares.sites.remark"))
                        .from(findings.origins().shares(count)));
    }

    private List<SiteDifference> differences(Count count) {
        return SiteDifference.of(
                findings.evaluation().shares().stream().filter(s -> s.count() == count).toList(),
                new SiteTree(findings.evaluation().programme()));
    }

    private Row row(SiteDifference site, boolean many) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.heading(texts.name(site.site())));
        cells.add(Cell.of(share(site.own())));
        cells.add(Cell.of(share(site.others())));
        cells.add(
                Cell.of(
                        texts.text(
                                "changes.interval",
                                texts.signed(100 * site.difference().value(), 0),
                                texts.fixed(100 * site.difference().lower(), 0),
                                texts.fixed(100 * site.difference().upper(), 0))));
        cells.add(Cell.of(texts.probability(site.test().p())));
        if (many) {
            cells.add(Cell.of(texts.probability(site.corrected())));
        }
        return Cells.row(cells);
    }

    private String share(Share.Figures figures) {
        return texts.text(
                "shares.cell",
                Long.toString(figures.numerator()),
                Long.toString(figures.denominator()),
                texts.percent(figures.share()));
    }
}
