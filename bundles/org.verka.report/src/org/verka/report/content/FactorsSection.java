package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.diagram.FactorBalance;
import org.verka.diagram.FactorMatrix;
import org.verka.evaluation.FactorGroup;
import org.verka.evaluation.StatedFactor;
import org.verka.model.Domain;
import org.verka.model.FactorKind;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Column;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Section;

/** What hindered, what helped and what is to be developed, theme by theme. */
final class FactorsSection {

    private final Texts texts;
    private final Findings findings;
    private final FactorBalance balance;
    private final FactorOverview overview;

    FactorsSection(Texts texts, Findings findings, FactorBalance balance, FactorMatrix matrix) {
        this.overview = new FactorOverview(texts, findings, matrix);
        this.texts = texts;
        this.findings = findings;
        this.balance = balance;
    }

    /** Empty when no factor is stated. */
    Optional<Section> build() {
        List<FactorGroup> groups = findings.evaluation().factors();
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(texts.text("factors.lead"), Paragraph.Style.LEAD));
        blocks.addAll(
                new Figures(texts)
                        .of(
                                texts.text("factors.figure"),
                                balance.draw(groups),
                                findings.origins().factors()));
        blocks.addAll(overview.blocks());
        List<Section> parts = new ArrayList<>();
        for (FactorKind kind : FactorKind.values()) {
            List<FactorGroup> mine = groups.stream().filter(g -> g.kind() == kind).toList();
            if (!mine.isEmpty()) {
                parts.add(
                        Section.of(
                                "factors-" + (parts.size() + 1),
                                texts.text(kind),
                                List.of(table(kind, mine))));
            }
        }
        return Optional.of(new Section("factors", texts.text("factors"), blocks, parts));
    }

    private Block table(FactorKind kind, List<FactorGroup> groups) {
        boolean strengths = any(groups, f -> f.strength().isPresent());
        boolean voices = any(groups, f -> !source(f).isEmpty());
        boolean sites = any(groups, f -> !f.sites().isEmpty());
        List<Column> columns = new ArrayList<>();
        columns.add(Cells.words(texts.text("column.factor"), 48));
        columns.add(Cells.words(texts.text("column.domain"), 10));
        if (voices) {
            columns.add(Cells.words(texts.text("column.voice"), 17));
        }
        if (sites) {
            columns.add(Cells.words(texts.text("column.site"), 10));
        }
        columns.add(Cells.words(texts.text("column.touches"), 28));
        if (strengths) {
            columns.add(Cells.numbers(texts.text("column.strength"), 8));
        }
        List<Row> rows = new ArrayList<>();
        for (FactorGroup group : groups) {
            rows.add(
                    new Row.Group(
                            group.theme().isBlank()
                                    ? texts.text("factors.no.theme")
                                    : group.theme()));
            for (StatedFactor factor : group.factors()) {
                rows.add(
                        Cells.row(cells(factor, voices, sites, strengths))
                                .from(findings.rows().factor(factor)));
            }
        }
        return new Block.Table(
                        texts.text("factors.table." + kind.name()),
                        columns,
                        rows,
                        strengths ? texts.text("factors.remark", texts.text("method")) : "")
                .from(findings.origins().factors());
    }

    private List<Cell> cells(
            StatedFactor factor, boolean voices, boolean sites, boolean strengths) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.heading(said(factor)));
        cells.add(
                Cells.muted(
                        factor.domain() == Domain.UNSPECIFIED
                                ? Texts.NONE
                                : texts.text(factor.domain())));
        if (voices) {
            cells.add(Cell.of(source(factor)));
        }
        if (sites) {
            cells.add(Cell.of(texts.names(factor.sites())));
        }
        cells.add(
                Cells.muted(
                        factor.touches().isEmpty()
                                ? Texts.NONE
                                : factor.touches().stream()
                                        .map(texts::name)
                                        .collect(Collectors.joining("; "))));
        if (strengths) {
            cells.add(Cell.of(strength(factor)));
        }
        return cells;
    }

    private String strength(StatedFactor factor) {
        return factor.strength().isPresent()
                ? texts.signed(factor.strength().getAsInt(), 0)
                : texts.text("factors.unrated");
    }

    private static boolean any(List<FactorGroup> groups, Predicate<StatedFactor> test) {
        Stream<StatedFactor> factors = groups.stream().flatMap(g -> g.factors().stream());
        return factors.anyMatch(test);
    }

    /** Who said it, when, and where it stands when that is not the theory. */
    private String source(StatedFactor factor) {
        Stream<String> when =
                factor
                        .when()
                        .map(w ->
                                switch (w) {
                                    case StatedFactor.When.Span span -> texts.span(span.span());
                                    case StatedFactor.When.Day day -> texts.date(day.day());
                                })
                        .stream();
        Stream<String> where =
                factor.source() == StatedFactor.Source.THEORY
                        ? Stream.empty()
                        : Stream.of(texts.text("factors.from." + factor.source().name()));
        return Stream.of(factor.statedBy().stream(), when, where)
                .flatMap(s -> s)
                .collect(Collectors.joining(", "));
    }

    /** What it is and what was said of it; never nothing, since the cell names the row. */
    private String said(StatedFactor factor) {
        String quote = factor.quote().isBlank() ? "" : texts.text("quote", factor.quote());
        boolean alone = factor.text().isBlank() || quote.isEmpty();
        String both = (factor.text() + (alone ? " " : ": ") + quote).strip();
        String said = both.isEmpty() ? texts.text("factors.unreleased") : both;
        return factor.sort()
                .map(sort -> texts.text("factors.sort", said, texts.name(sort)))
                .orElse(said);
    }
}
