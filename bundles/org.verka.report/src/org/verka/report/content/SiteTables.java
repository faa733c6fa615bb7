package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verka.evaluation.Caution;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Group;
import org.verka.evaluation.Share;
import org.verka.evaluation.sites.ComparedScale;
import org.verka.evaluation.sites.ComparedScale.Figures;
import org.verka.evaluation.sites.ComparedShare;
import org.verka.model.Instrument;
import org.verka.model.Measure;
import org.verka.model.Named;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Column;
import org.verka.report.document.Block.Row;

/** The tables of sites side by side. */
final class SiteTables {

    private final Texts texts;
    private final Evaluation evaluation;
    private final Phrases phrases;
    private final int threshold;

    SiteTables(Texts texts, Evaluation evaluation) {
        this.texts = texts;
        this.evaluation = evaluation;
        this.phrases = new Phrases(texts);
        this.threshold = evaluation.options().threshold();
    }

    Block.Table of(Instrument instrument, List<ComparedScale> scales) {
        boolean informants =
                scales.stream()
                        .flatMap(s -> s.rows().stream())
                        .anyMatch(r -> r.informant().isPresent());
        List<Column> columns = new ArrayList<>();
        columns.add(Cells.words(texts.text("column.site"), 24));
        if (informants) {
            columns.add(Cells.words(texts.text("column.informant"), 16));
        }
        columns.add(Cells.numbers(texts.text("column.n"), 8));
        columns.add(Cells.numbers(texts.text("column.dropout"), 10));
        columns.add(Cells.numbers(texts.text("column.mean.or.change"), 12));
        columns.add(Cells.numbers(texts.text("column.interval"), 16));
        columns.add(Cells.words(texts.text("column.care"), 26));
        List<Row> rows = new ArrayList<>();
        for (ComparedScale scale : scales) {
            rows.add(new Row.Group(heading(scale)));
            scale.rows().forEach(r -> rows.add(row(r, scale.kind(), informants)));
        }
        return new Block.Table(
                texts.text("sites.table", texts.name(instrument)),
                columns,
                rows,
                remark(scales.stream().flatMap(s -> s.rows().stream()).toList()));
    }

    private String remark(List<ComparedScale.Row> rows) {
        StringBuilder remark = new StringBuilder(texts.text("sites.table.remark"));
        if (rows.stream().anyMatch(ComparedScale.Row::reported)) {
            remark.append(' ').append(texts.text("sites.reported"));
        }
        if (rows.stream().anyMatch(r -> r.levels().isPresent())) {
            remark.append(' ').append(texts.text("sites.not.sent"));
        }
        return remark.toString();
    }

    private String heading(ComparedScale scale) {
        String what = texts.text("sites." + scale.kind().name(), texts.name(scale.scale()));
        String outcomes = outcomes(scale.scale());
        return outcomes.isEmpty() ? what : texts.text("sites.measures", what, outcomes);
    }

    /** The outcomes that something measures. */
    private String outcomes(Measure measure) {
        return evaluation.programme().getOutcomes().stream()
                .filter(o -> o.getIndicators().stream().anyMatch(i -> i.getMeasure() == measure))
                .map(texts::name)
                .collect(Collectors.joining("; "));
    }

    private Row row(ComparedScale.Row row, ComparedScale.Kind kind, boolean informants) {
        List<Cell> cells = new ArrayList<>();
        String site = phrases.site(row.site());
        cells.add(Cells.heading(row.reported() ? phrases.sent(site) : site));
        if (informants) {
            cells.add(Cell.of(row.informant().map(texts::name).orElse(Texts.NONE)));
        }
        cells.addAll(
                row.figures()
                        .shown()
                        .map(f -> figures(f, kind == ComparedScale.Kind.CHANGE))
                        .orElseGet(() -> withheld(row)));
        return Cells.row(cells);
    }

    private List<Cell> withheld(ComparedScale.Row row) {
        return List.of(
                Cells.withheld(""),
                Cells.withheld(""),
                Cells.withheld(phrases.withheld(row.figures(), threshold)),
                Cells.withheld(""),
                Cells.withheld(row.levels().map(this::instead).orElse("")));
    }

    private List<Cell> figures(Figures f, boolean change) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Integer.toString(f.n())));
        cells.add(
                Cell.of(
                        f.dropOut().isPresent()
                                ? Integer.toString(f.dropOut().getAsInt())
                                : Texts.NONE));
        boolean told = f.mean().isPresent() && !f.tooFew();
        String mean =
                !told
                        ? Texts.NONE
                        : change
                                ? texts.signed(f.mean().getAsDouble(), 1)
                                : texts.fixed(f.mean(), 1);
        cells.add(new Cell(mean, Cell.Tone.STRONG));
        boolean interval = told && f.lower().isPresent();
        cells.add(
                Cell.of(
                        interval
                                ? texts.text(
                                        "sites.interval",
                                        texts.fixed(f.lower(), 1),
                                        texts.fixed(f.upper(), 1))
                                : Texts.NONE));
        cells.add(Cells.muted(care(texts, f)));
        return cells;
    }

    private String instead(ComparedScale.Levels levels) {
        List<String> told = new ArrayList<>();
        level("sites.level.before", levels.before()).ifPresent(told::add);
        level("sites.level.after", levels.after()).ifPresent(told::add);
        return String.join("; ", told);
    }

    private Optional<String> level(String key, Group group) {
        return group.mean().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        texts.text(key, texts.fixed(group.mean(), 1), Integer.toString(group.n())));
    }

    /** Why a mean is not told, or must be read with care. */
    static String care(Texts texts, Figures figures) {
        if (figures.n() == 0) {
            return texts.text("sites.none");
        }
        if (figures.tooFew()) {
            return texts.text("changes.few");
        }
        return figures.cautions().stream()
                .filter(c -> c != Caution.NO_SPREAD)
                .map(c -> texts.text("sites.care." + c.name()))
                .collect(Collectors.joining("; "));
    }

    Block.Table of(ComparedShare share, String caption) {
        List<Row> rows = new ArrayList<>();
        String outcomes = outcomes(share.count());
        if (!outcomes.isEmpty()) {
            String name = texts.name((Named) share.count());
            rows.add(new Row.Group(texts.text("sites.measures", name, outcomes)));
        }
        share.rows().forEach(r -> rows.add(row(share, r)));
        String remark =
                share.common().isEmpty()
                        ? texts.text("sites.share.alone")
                        : texts.text("sites.share.remark");
        return new Block.Table(
                caption,
                List.of(
                        Cells.words(texts.text("column.site"), 30),
                        Cells.numbers(texts.text("column.count"), 18),
                        Cells.numbers(texts.text("column.share"), 12),
                        Cells.numbers(texts.text("column.interval"), 16),
                        Cells.words(texts.text("column.place"), 24)),
                rows,
                remark);
    }

    private Row row(ComparedShare share, ComparedShare.Row row) {
        Cell site = Cells.heading(texts.name(row.site()));
        Optional<Share.Figures> counted = row.counted();
        if (counted.isEmpty()) {
            boolean withheld = row.figures().shown().isEmpty();
            Cell why =
                    withheld
                            ? Cells.withheld(phrases.withheld(row.figures(), threshold))
                            : Cells.muted(Texts.NONE);
            Cell blank = withheld ? Cells.withheld("") : Cells.muted(Texts.NONE);
            return Cells.row(List.of(site, why, blank, blank, blank));
        }
        Share.Figures f = counted.get();
        return Cells.row(
                List.of(
                        site,
                        Cell.of(phrases.of(f.numerator(), f.denominator())),
                        new Cell(texts.percent(f.share()), Cell.Tone.STRONG),
                        Cell.of(
                                f.interval()
                                        .map(i ->
                                                texts.text(
                                                        "shares.interval",
                                                        texts.fixed(100 * i.lower(), 0),
                                                        texts.fixed(100 * i.upper(), 0)))
                                        .orElse(Texts.NONE)),
                        Cell.of(share.place(row).map(texts::text).orElse(Texts.NONE))));
    }
}
