package org.verka.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verka.diagram.Drawing;
import org.verka.diagram.ShareChart;
import org.verka.diagram.ShareTimes;
import org.verka.evaluation.Share;
import org.verka.evaluation.StaffTime;
import org.verka.model.Count;
import org.verka.model.Site;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Column;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Section;

/** Counts that units report period by period, as shares. */
final class SharesSection {

    private final Texts texts;
    private final Findings findings;
    private final ShareChart chart;
    private final ShareTimes times;
    private final Phrases phrases;
    private final int threshold;

    SharesSection(Texts texts, Findings findings, ShareChart chart, ShareTimes times) {
        this.times = times;
        this.texts = texts;
        this.findings = findings;
        this.chart = chart;
        this.phrases = new Phrases(texts);
        this.threshold = findings.evaluation().options().threshold();
    }

    /** Empty when nothing was counted. */
    Optional<Section> build() {
        Map<Count, List<Share>> counts = new LinkedHashMap<>();
        List<Site> sites = findings.evaluation().programme().getSites();
        List<Share> bySite =
                new ArrayList<>(
                        findings.evaluation().shares().stream()
                                .filter(s -> !s.unit().isEmpty() || !findings.isTheWhole(s.site()))
                                .filter(s -> !findings.isOnlyAnAmount(s.count()))
                                .toList());
        bySite.sort(Comparator.comparing(s -> s.site().map(sites::indexOf).orElse(sites.size())));
        for (Share share : bySite) {
            counts.computeIfAbsent(share.count(), k -> new ArrayList<>()).add(share);
        }
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        counts.values().forEach(SharesSection::leaveOutRepeated);
        List<Section> parts = new ArrayList<>();
        counts.forEach((count, shares) -> parts.add(count(count, shares, parts.size() + 1)));
        return Optional.of(
                new Section(
                        "shares",
                        texts.text("shares"),
                        List.of(new Paragraph(texts.text("shares.lead"), Paragraph.Style.LEAD)),
                        parts));
    }

    /** All sites together say nothing more where only one has reported. */
    private static void leaveOutRepeated(List<Share> shares) {
        if (shares.stream().flatMap(s -> s.site().stream()).distinct().count() == 1) {
            shares.removeIf(s -> s.site().isEmpty());
        }
    }

    private Section count(Count count, List<Share> shares, int number) {
        List<Block> blocks = new ArrayList<>();
        if (count.getNumerator() != null && count.getDenominator() != null) {
            blocks.add(
                    Paragraph.of(
                            texts.text(
                                    "shares.what", count.getNumerator(), count.getDenominator())));
        }
        blocks.addAll(new NotedInTheory(findings).of(count));
        if (Share.isAmount(count, findings.evaluation().shares())) {
            blocks.add(new AmountTable(texts, findings).of(count, shares));
            return Section.of("shares-" + number, texts.name(count), blocks);
        }
        blocks.addAll(figures(count, shares));
        blocks.add(table(count, shares));
        if (shares.stream().anyMatch(Share::overlaps)) {
            blocks.add(Paragraph.of(texts.text("shares.overlap")));
        }
        blocks.addAll(new ShareTrendTable(texts, findings).of(count, shares));
        new SharesBySite(texts, findings).of(count).ifPresent(blocks::add);
        return Section.of("shares-" + number, texts.name(count), blocks);
    }

    /** Over time where something was counted twice, and else as bars. */
    private List<Block> figures(Count count, List<Share> shares) {
        List<Drawing> overTime = times.draw(shares);
        List<Drawing> drawings = overTime.isEmpty() ? chart.draw(shares) : overTime;
        String caption =
                texts.text(
                        overTime.isEmpty() ? "shares.figure" : "shares.times", texts.name(count));
        return new Figures(texts).of(caption, drawings, findings.origins().shares(count));
    }

    private Block table(Count count, List<Share> shares) {
        List<StaffTime.Period> periods = periods(shares);
        List<Column> columns = new ArrayList<>();
        columns.add(Cells.words(texts.text("column.site"), 24));
        boolean units = shares.stream().anyMatch(s -> !s.unit().isEmpty());
        if (units) {
            columns.add(Cells.words(texts.text("column.unit.reporting"), 22));
        }
        periods.forEach(p -> columns.add(Cells.numbers(phrases.period(p), 17)));
        columns.add(Cells.numbers(texts.text("column.interval.last"), 16));
        columns.add(Cells.numbers(texts.text("column.points"), 16));
        columns.add(Cells.numbers(texts.text("column.p"), 9));
        boolean together = areWeighedTogether(shares);
        if (together) {
            columns.add(Cells.numbers(texts.text("column.p.holm"), 9));
        }
        List<Row> rows = new ArrayList<>();
        Optional<Optional<Site>> site = Optional.empty();
        for (Share share : shares) {
            boolean again = site.isPresent() && site.get().equals(share.site());
            rows.add(row(share, periods, again, units, together));
            site = Optional.of(share.site());
        }
        return new Block.Table(
                        texts.text("shares.table", texts.name(count)),
                        columns,
                        rows,
                        texts.text("shares.table.remark"))
                .from(findings.origins().shares(count));
    }

    /** Every period that any of them has, in order. */
    static List<StaffTime.Period> periods(List<Share> shares) {
        return shares.stream()
                .flatMap(s -> s.points().stream())
                .map(SharesSection::period)
                .distinct()
                .sorted(
                        Comparator.comparing(StaffTime.Period::from)
                                .thenComparing(StaffTime.Period::to))
                .toList();
    }

    static StaffTime.Period period(Share.Point point) {
        return new StaffTime.Period(point.from(), point.to());
    }

    private boolean areWeighedTogether(List<Share> shares) {
        return findings.corrects()
                && shares.stream().anyMatch(s -> findings.sharePeriods().corrected(s).isPresent());
    }

    private Row row(
            Share share,
            List<StaffTime.Period> periods,
            boolean again,
            boolean units,
            boolean together) {
        List<Cell> cells = new ArrayList<>();
        String site = phrases.site(share.site());
        cells.add(again ? Cells.muted(site) : Cells.heading(site));
        if (units) {
            cells.add(Cell.of(share.unit().isEmpty() ? texts.text("all.units") : share.unit()));
        }
        for (StaffTime.Period period : periods) {
            cells.add(
                    share.points().stream()
                            .filter(p -> period(p).equals(period))
                            .findFirst()
                            .map(this::cell)
                            .orElse(Cell.of(Texts.NONE)));
        }
        cells.add(Cell.of(interval(share)));
        cells.add(Cell.of(points(share)));
        cells.add(Cell.of(share.change().map(t -> texts.probability(t.p())).orElse(Texts.NONE)));
        if (together) {
            cells.add(
                    Cell.of(
                            texts.probability(
                                    findings.sharePeriods().corrected(share), Texts.NONE)));
        }
        return Cells.row(cells).from(findings.rows().count(share.count(), share.site(), "shares"));
    }

    private Cell cell(Share.Point point) {
        return point.figures()
                .shown()
                .map(f ->
                        Cell.of(
                                texts.text(
                                        "shares.cell",
                                        Long.toString(f.numerator()),
                                        Long.toString(f.denominator()),
                                        f.denominator() == 0
                                                ? Texts.NONE
                                                : texts.percent(f.share()))))
                .orElseGet(() -> Cells.withheld(phrases.withheld(point.figures(), threshold)));
    }

    /** How sure the share of the last period is, in per cent. */
    private String interval(Share share) {
        return share.points()
                .get(share.points().size() - 1)
                .figures()
                .shown()
                .flatMap(Share.Figures::interval)
                .map(i ->
                        texts.text(
                                "shares.interval",
                                texts.fixed(100 * i.lower(), 0),
                                texts.fixed(100 * i.upper(), 0)))
                .orElse(Texts.NONE);
    }

    /** From the first to the last period, in percentage points. */
    private String points(Share share) {
        List<Share.Point> points = share.points();
        if (points.size() < 2) {
            return Texts.NONE;
        }
        Optional<Share.Figures> first = points.get(0).figures().shown();
        Optional<Share.Figures> last = points.get(points.size() - 1).figures().shown();
        if (first.isEmpty() || last.isEmpty()) {
            return Texts.NONE;
        }
        double change = 100 * (last.get().share() - first.get().share());
        return Double.isNaN(change) ? Texts.NONE : texts.signed(change, 0);
    }
}
