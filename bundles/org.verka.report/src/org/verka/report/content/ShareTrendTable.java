package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verka.evaluation.Share;
import org.verka.evaluation.ShareTests;
import org.verka.evaluation.statistics.ShareTrend;
import org.verka.model.Count;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Cell.Tone;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Block.Row;

/** Whether shares rise or fall over three periods or more. */
final class ShareTrendTable {

    private final Texts texts;
    private final Findings findings;
    private final ShareTests trends;
    private final Phrases phrases;

    ShareTrendTable(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.trends = findings.shareTrends();
        this.phrases = new Phrases(texts);
    }

    /** What the tests say, in words and then in numbers; nothing with fewer periods. */
    List<Block> of(Count count, List<Share> shares) {
        List<Share> tested =
                shares.stream()
                        .filter(s -> s.trend().isPresent() || s.hasTooFewForTrend())
                        .toList();
        if (tested.isEmpty()) {
            return List.of();
        }
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Cells.words(texts.text("column.site"), 40));
        columns.add(Cells.numbers(texts.text("column.periods"), 12));
        columns.add(Cells.numbers(texts.text("column.z"), 12));
        columns.add(Cells.numbers(texts.text("column.p"), 18));
        if (findings.corrects()) {
            columns.add(Cells.numbers(texts.text("column.p.holm"), 18));
        }
        return List.of(
                Paragraph.of(words(tested)).from(findings.origins().shares(count)),
                new Block.Table(
                                texts.text("trend.table", texts.name(count)),
                                columns,
                                tested.stream().map(this::row).toList(),
                                texts.text("trend.remark"))
                        .from(findings.origins().shares(count)));
    }

    private String words(List<Share> tested) {
        List<Share> sure = tested.stream().filter(trends::isSure).toList();
        return sure.isEmpty()
                ? texts.text("trend.words.none")
                : texts.text(
                        "trend.words",
                        sure.stream()
                                .map(s ->
                                        texts.text(
                                                s.trend().orElseThrow().z() > 0
                                                        ? "trend.up"
                                                        : "trend.down",
                                                place(s)))
                                .collect(Collectors.joining("; ")));
    }

    private String place(Share share) {
        String site = phrases.site(share.site());
        return share.unit().isEmpty() ? site : site + ", " + share.unit();
    }

    private Row row(Share share) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.heading(place(share)));
        cells.add(Cell.of(Integer.toString(share.points().size())));
        Optional<ShareTrend> trend = share.trend();
        cells.add(Cell.of(trend.map(t -> texts.signed(t.z(), 2)).orElse(Texts.NONE)));
        cells.add(
                trend.map(t -> probability(share, t))
                        .orElseGet(() -> Cells.muted(texts.text("trend.few"))));
        if (findings.corrects()) {
            cells.add(Cell.of(texts.probability(trends.corrected(share), Texts.NONE)));
        }
        return Cells.row(cells);
    }

    private Cell probability(Share share, ShareTrend trend) {
        return new Cell(
                texts.probability(trend.p()), trends.isSure(share) ? Tone.STRONG : Tone.PLAIN);
    }
}
