package org.verka.bench.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verka.diagram.SvgWriter;
import org.verka.report.document.Block;
import org.verka.report.document.ReportDocument;

/**
 * A report as lines one after the other, the way that a peer prints it: what a plain program would
 * write that has the same words, tables and figures.
 *
 * @param kind what the line is
 * @param cells its texts; one but for a row of a table
 * @param svg its picture
 * @param height of the picture, in points, where it is as wide as the page at most
 */
record Flat(Kind kind, List<String> cells, Optional<byte[]> svg, double height) {

    /** The width of a page's text, in points. */
    static final double WIDTH = 495;

    private static final double HIGHEST = 640;

    /** What a line is. */
    enum Kind {
        HEADING,
        TEXT,
        CAPTION,
        COLUMNS,
        ROW,
        FIGURE
    }

    static List<Flat> of(ReportDocument report) {
        List<Flat> lines = new ArrayList<>();
        lines.add(text(Kind.HEADING, report.title()));
        SampleReport.each(
                report.sections(),
                1,
                at -> {
                    lines.add(text(Kind.HEADING, at.section().title()));
                    at.section().blocks().forEach(block -> add(block, lines));
                });
        return lines;
    }

    private static void add(Block block, List<Flat> lines) {
        switch (block) {
            case Block.Paragraph p -> lines.add(text(Kind.TEXT, p.text()));
            case Block.Bullets b -> b.items().forEach(i -> lines.add(text(Kind.TEXT, i.text())));
            case Block.Note n -> lines.add(text(Kind.TEXT, n.title() + " " + n.text()));
            case Block.Judgement j -> {
                lines.add(text(Kind.CAPTION, j.title() + " " + j.rating()));
                j.paragraphs().forEach(p -> lines.add(text(Kind.TEXT, p)));
                j.facts().forEach(f -> lines.add(text(Kind.TEXT, f.toString())));
            }
            case Block.KeyFigures k ->
                    k.figures()
                            .forEach(f ->
                                    lines.add(
                                            row(
                                                    Kind.ROW,
                                                    List.of(f.value(), f.label(), f.remark()))));
            case Block.Figure f -> {
                lines.add(text(Kind.CAPTION, f.caption()));
                lines.add(picture(f));
            }
            case Block.Table t -> table(t, lines);
            case Block.Reference r -> {
                lines.add(text(Kind.CAPTION, r.number() + " " + String.join(", ", r.captions())));
                r.origin()
                        .parts()
                        .forEach(part -> {
                            lines.add(text(Kind.TEXT, part.heading()));
                            part.lines().forEach(line -> lines.add(text(Kind.TEXT, line.text())));
                        });
            }
        }
    }

    private static void table(Block.Table table, List<Flat> lines) {
        lines.add(text(Kind.CAPTION, table.caption()));
        lines.add(row(Kind.COLUMNS, table.columns().stream().map(Block.Column::heading).toList()));
        for (Block.Row row : table.rows()) {
            lines.add(
                    switch (row) {
                        case Block.Row.Group group -> text(Kind.CAPTION, group.title());
                        case Block.Row.Cells cells ->
                                row(
                                        Kind.ROW,
                                        cells.cells().stream().map(Block.Cell::text).toList());
                    });
        }
        lines.add(text(Kind.TEXT, table.remark()));
    }

    private static Flat text(Kind kind, String text) {
        return new Flat(kind, List.of(text), Optional.empty(), 0);
    }

    private static Flat row(Kind kind, List<String> cells) {
        return new Flat(kind, cells, Optional.empty(), 0);
    }

    private static Flat picture(Block.Figure figure) {
        double width = figure.drawing().width();
        double height = figure.drawing().height();
        double scale = Math.min(1, Math.min(WIDTH / width, HIGHEST / height));
        byte[] svg = new SvgWriter().write(figure.drawing()).getBytes(StandardCharsets.UTF_8);
        return new Flat(Kind.FIGURE, List.of(figure.caption()), Optional.of(svg), height * scale);
    }
}
