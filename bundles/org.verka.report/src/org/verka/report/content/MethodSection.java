package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.verka.evaluation.Audience;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Options;
import org.verka.evidence.SourceFile;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Section;

/** How everything was computed and where it comes from. */
final class MethodSection {

    private static final int SHORT_HASH = 12;

    private final Texts texts;
    private final Evaluation evaluation;
    private final FigureOrigins origins;
    private final MadeOf made;

    MethodSection(Texts texts, Findings findings, MadeOf made) {
        this.texts = texts;
        this.evaluation = findings.evaluation();
        this.origins = findings.origins();
        this.made = made;
    }

    Section build() {
        List<Section> parts = new ArrayList<>();
        parts.add(
                Section.of(
                        "method-words",
                        texts.text("method.words"),
                        List.of(Block.Bullets.of(words()))));
        parts.add(tests());
        parts.add(
                Section.of(
                        "method-disclosure",
                        texts.text("method.disclosure"),
                        List.of(Paragraph.of(disclosure()))));
        parts.add(Section.of("method-sources", texts.text("method.sources"), sources()));
        parts.add(made.section());
        return new Section(
                "method",
                texts.text("method"),
                List.of(new Paragraph(texts.text("method.lead"), Paragraph.Style.LEAD)),
                parts);
    }

    private List<String> words() {
        List<String> said = new ArrayList<>();
        said.add(texts.text("method.expectation"));
        said.add(texts.text("method.dropout"));
        said.add(texts.text("method.means"));
        said.add(texts.text("method.rounding"));
        if (!evaluation.factors().isEmpty()) {
            said.add(texts.text("method.factors"));
        }
        return said;
    }

    private Section tests() {
        List<String> said =
                Stream.of(
                                Stream.of(
                                        "method.t",
                                        "method.assumptions",
                                        "method.ranks",
                                        "method.effect",
                                        "method.reliable",
                                        "method.cautions",
                                        "method.fidelity",
                                        "method.spread",
                                        "method.sign",
                                        "method.crossed",
                                        "method.friedman",
                                        "method.kappa",
                                        "method.shares",
                                        "method.trend",
                                        "method.fisher.sites",
                                        "method.sites",
                                        "method.chain"),
                                many(),
                                Stream.of("method.cause", "method.checked"))
                        .flatMap(keys -> keys)
                        .map(texts::text)
                        .toList();
        return Section.of(
                "method-tests", texts.text("method.tests"), List.of(Block.Bullets.of(said)));
    }

    private Stream<String> many() {
        return evaluation.options().correction() == Options.Correction.HOLM
                ? Stream.of("method.many", "method.many.alone")
                : Stream.of("method.many.none");
    }

    private String disclosure() {
        String threshold = Integer.toString(evaluation.options().threshold());
        return evaluation.options().audience() == Audience.INTERNAL
                ? texts.text("method.disclosure.internal")
                : texts.text("method.disclosure.shared", threshold)
                        + " "
                        + texts.text("method.disclosure.unanswered")
                        + (evaluation.changes().isEmpty()
                                ? ""
                                : " " + texts.text("method.disclosure.means", threshold))
                        + (evaluation.surveys().isEmpty()
                                ? ""
                                : " " + texts.text("method.surveys", threshold))
                        + (evaluation.crossTables().isEmpty()
                                ? ""
                                : " " + texts.text("method.crossed.withheld", threshold));
    }

    private List<Block> sources() {
        List<Block> blocks = new ArrayList<>();
        if (evaluation.sources().isEmpty()) {
            blocks.add(Paragraph.of(texts.text("method.sources.none")));
        } else {
            blocks.add(table());
        }
        return blocks;
    }

    private Block table() {
        SourceNames names = new SourceNames(texts, evaluation);
        List<Row> rows = new ArrayList<>();
        for (SourceFile source : evaluation.sources()) {
            String hash = source.sha256();
            rows.add(
                    Cells.row(
                            List.of(
                                    Cells.heading(names.of(source.path())),
                                    origins.shows(source)
                                            ? Cell.of(Integer.toString(source.facts()))
                                            : Cells.withheld(texts.text("withheld.cell")),
                                    Cell.of(
                                            hash.substring(
                                                    0, Math.min(SHORT_HASH, hash.length()))))));
        }
        return new Block.Table(
                texts.text("sources.caption"),
                List.of(
                        Cells.words(texts.text("column.file"), 60),
                        Cells.numbers(texts.text("column.facts"), 15),
                        Cells.words(texts.text("column.hash"), 25)),
                rows,
                texts.text("sources.remark"));
    }
}
