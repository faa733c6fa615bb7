package org.verka.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.verka.diagram.Typeface;
import org.verka.evaluation.Basis;
import org.verka.evaluation.Evaluation;
import org.verka.report.content.ReportBuilder;
import org.verka.report.document.Block;
import org.verka.report.document.Reader;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.Section;
import org.verka.report.html.HtmlRenderer;

/** What is written in a report; where it is not said, in the evaluator's, in Swedish. */
final class Written {

    private Written() {}

    static ReportDocument report(Evaluation evaluation, Basis basis) {
        return new ReportBuilder(Locale.of("sv"), new Typeface(), "Verka")
                .build(evaluation, basis, Reader.EVALUATOR, "");
    }

    static ReportDocument report(Evaluation evaluation) {
        return report(evaluation, Basis.unknown());
    }

    /** The files of a report of which nothing is known but the evaluation. */
    static List<Path> files(Evaluation evaluation, Path folder, ReportChoices choices)
            throws IOException {
        try (Reports reports = new Reports()) {
            return reports.write(
                    evaluation, Basis.unknown(), folder, choices, ReportProgress.silent());
        }
    }

    /** The words of the web page, with one space between them. */
    static String page(ReportDocument report) {
        return new HtmlRenderer()
                .render(report)
                .replaceAll("(?s)<(style|svg|script).*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\[\\d+]|Varifrån\\?", " ")
                .replaceAll("[\\s\u00a0]+", " ");
    }

    static Section section(ReportDocument report, String id) {
        return sections(report.sections()).filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    static Stream<Section> sections(List<Section> some) {
        return some.stream().flatMap(s -> Stream.concat(Stream.of(s), sections(s.sections())));
    }

    /** The rows of the tables of a section, the cells of each parted by a bar. */
    static List<String> rows(Section section) {
        return tables(section)
                .flatMap(t -> t.rows().stream())
                .map(row ->
                        switch (row) {
                            case Block.Row.Group group -> group.title();
                            case Block.Row.Cells cells ->
                                    String.join(
                                            " | ",
                                            cells.cells().stream().map(Block.Cell::text).toList());
                        })
                .map(line -> line.replace('\u00a0', ' '))
                .toList();
    }

    static Stream<Block.Table> tables(Section section) {
        return section.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast);
    }

    /** The sentences of a section, those of lists one by one. */
    static List<String> sentences(Section section) {
        return section.blocks().stream()
                .flatMap(block ->
                        switch (block) {
                            case Block.Paragraph p -> Stream.of(p.text());
                            case Block.Bullets b -> b.items().stream().map(Block.Item::text);
                            case Block.Note n -> Stream.of(n.text());
                            default -> Stream.<String>empty();
                        })
                .map(text -> text.replace('\u00a0', ' '))
                .toList();
    }
}
