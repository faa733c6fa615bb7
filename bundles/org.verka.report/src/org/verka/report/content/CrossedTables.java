package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.verka.evaluation.Audience;
import org.verka.evaluation.CrossTable;
import org.verka.evaluation.CrossTable.Counts;
import org.verka.evaluation.CrossTable.Place;
import org.verka.evaluation.CrossTable.Side;
import org.verka.evaluation.statistics.Association;
import org.verka.model.Background;
import org.verka.model.CrossedQuestion;
import org.verka.model.Crossing;
import org.verka.model.EvaluationQuestion;
import org.verka.model.scoring.Crossed;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Column;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Block.Row;

/** Cross-tables: how the answers to two questions go together, in words and as a table. */
final class CrossedTables {

    private final Texts texts;
    private final Findings findings;
    private final Phrases phrases;

    CrossedTables(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.phrases = new Phrases(texts);
    }

    /** Those that an evaluation question asks for. */
    List<Block> of(EvaluationQuestion question) {
        List<Block> blocks = new ArrayList<>();
        for (Crossing crossing : question.getCrossings()) {
            Optional<Side> rows = Side.of(crossing.getRows());
            Optional<Side> columns = Side.of(crossing.getColumns());
            List<CrossTable> tables =
                    findings.crossTables(texts).stream()
                            .filter(t -> t.isOf(rows, columns))
                            .toList();
            if (tables.isEmpty()) {
                blocks.add(Paragraph.of(none(crossing)));
            }
            tables.forEach(t -> t.places().forEach(place -> blocks.addAll(blocks(t, place))));
        }
        return blocks;
    }

    private String none(Crossing crossing) {
        Optional<Background> known =
                Side.of(crossing.getRows())
                        .flatMap(Side::known)
                        .or(() -> Side.of(crossing.getColumns()).flatMap(Side::known));
        CrossedQuestion asked =
                Side.of(crossing.getRows()).flatMap(Side::known).isPresent()
                        ? crossing.getColumns()
                        : crossing.getRows();
        return known.map(b -> texts.text("crossed.none." + b.name(), called(asked)))
                .orElseGet(() ->
                        texts.text(
                                "crossed.none",
                                called(crossing.getRows()),
                                called(crossing.getColumns())));
    }

    private String called(CrossedQuestion crossed) {
        return Crossed.of(crossed)
                .map(c -> texts.orNone(c.question().item().getLabel()))
                .filter(words -> !words.equals(Texts.NONE))
                .orElseGet(() -> texts.name(crossed == null ? null : crossed.getSource()));
    }

    private List<Block> blocks(CrossTable table, Place place) {
        Optional<Counts> counts = place.counts().shown();
        return counts.isEmpty()
                ? List.of(Paragraph.of(withheld(table, place)))
                : List.of(
                        Paragraph.of(words(table, place, counts.get()))
                                .from(findings.origins().crossed(table, place.site())),
                        table(table, place, counts.get()));
    }

    private String withheld(CrossTable table, Place place) {
        return texts.text(
                "crossed.withheld",
                table.rowQuestion(),
                table.columnQuestion(),
                where(table, place),
                phrases.withheld(place.counts(), findings.evaluation().options().threshold()));
    }

    /** What the table says, before any number. */
    private String words(CrossTable table, Place place, Counts counts) {
        if (counts.association().isEmpty()) {
            return texts.text(
                    table.background().isPresent()
                            ? "crossed.untested.same"
                            : "crossed.untested.withheld");
        }
        Association association = counts.association().get();
        String strength =
                association.cramersV().stream()
                        .mapToObj(v -> texts.fixed(v, 2))
                        .findFirst()
                        .orElse(Texts.NONE);
        return switch (association.method()) {
            case NOTHING_TO_COMPARE -> texts.text("crossed.nothing");
            case TOO_FEW_EXPECTED ->
                    texts.text("crossed.few", (int) Association.LEAST_EXPECTED, strength);
            case FISHER, CHI_SQUARED ->
                    texts.text(
                            (findings.crossTests().isSure(place)
                                            ? "crossed.sure"
                                            : "crossed.chance")
                                    + (table.background().isPresent() ? ".sites" : ""),
                            texts.text("crossed." + association.method().name()),
                            texts.compared(findings.crossTests().counting(place).getAsDouble()),
                            strength);
        };
    }

    private Block table(CrossTable table, Place place, Counts counts) {
        int lastRow = table.rowOptions().size();
        int lastColumn = table.columnOptions().size();
        List<Integer> rows = shown(lastRow, counts.rowTotals());
        List<Integer> columns = shown(lastColumn, counts.columnTotals());
        List<Column> headings = new ArrayList<>();
        headings.add(Cells.words(table.rowQuestion(), 28));
        columns.forEach(j ->
                headings.add(
                        Cells.numbers(
                                j == lastColumn
                                        ? texts.text("crossed.unanswered")
                                        : table.columnOptions().get(j),
                                60.0 / columns.size())));
        headings.add(Cells.numbers(texts.text("crossed.all"), 12));
        List<Row> lines = new ArrayList<>();
        for (int i : rows) {
            String name =
                    i == lastRow ? texts.text("crossed.unanswered") : table.rowOptions().get(i);
            List<Cell> cells = new ArrayList<>(List.of(Cells.heading(name)));
            columns.forEach(j -> cells.add(cell(counts, i, j)));
            cells.add(Cell.of(Integer.toString(counts.rowTotals().get(i))));
            lines.add(Cells.row(cells));
        }
        lines.add(totals(counts, columns));
        return new Block.Table(
                        texts.text(
                                "crossed.table",
                                table.rowQuestion(),
                                table.columnQuestion(),
                                where(table, place)),
                        headings,
                        lines,
                        remark(table, place, counts))
                .from(findings.origins().crossed(table, place.site()));
    }

    /** The site, and the occasion, when there is one for the whole table. */
    private String where(CrossTable table, Place place) {
        String site = phrases.site(place.site());
        return table.occasion()
                .map(o -> site + ", " + texts.text("crossed.at." + o.name()))
                .orElse(site);
    }

    /** Every option, and those without an answer when there are any. */
    private static List<Integer> shown(int last, List<Integer> totals) {
        return IntStream.rangeClosed(0, last)
                .filter(i -> i < last || totals.get(last) > 0)
                .boxed()
                .toList();
    }

    private Cell cell(Counts counts, int row, int column) {
        OptionalInt cell = counts.cells().get(row).get(column);
        if (cell.isEmpty()) {
            return Cells.withheld(texts.text("surveys.withheld"));
        }
        String count = Integer.toString(cell.getAsInt());
        return Cell.of(
                counts.share(row, column)
                        .map(s -> texts.text("surveys.cell", count, texts.percent(s)))
                        .orElse(count));
    }

    private Row totals(Counts counts, List<Integer> columns) {
        List<Cell> cells = new ArrayList<>(List.of(Cells.heading(texts.text("crossed.all"))));
        int people = counts.people();
        for (int j : columns) {
            int total = counts.columnTotals().get(j);
            cells.add(
                    Cell.of(
                            texts.text(
                                    "surveys.cell",
                                    Integer.toString(total),
                                    texts.percent((double) total / people))));
        }
        cells.add(Cell.of(Integer.toString(people)));
        return Cells.row(cells);
    }

    private String remark(CrossTable table, Place place, Counts counts) {
        List<String> said = new ArrayList<>();
        said.add(
                table.occasion()
                        .map(o ->
                                texts.text(
                                        "crossed.place",
                                        phrases.site(place.site()),
                                        texts.text("surveys.occasion." + o.name())))
                        .orElseGet(() -> phrases.site(place.site()) + "."));
        if (table.background().filter(Background.SITE::equals).isPresent()) {
            said.add(texts.text("crossed.remark.sites"));
        }
        table.informant().ifPresent(i -> said.add(texts.text("crossed.informant", texts.name(i))));
        said.add(texts.text("crossed.remark"));
        boolean together =
                table.rowOptions().stream().anyMatch(o -> o.contains(" / "))
                        || table.columnOptions().stream().anyMatch(o -> o.contains(" / "));
        if (together && findings.evaluation().options().audience() == Audience.SHARED) {
            said.add(texts.text("surveys.remark.together"));
        }
        if (counts.withheld() > 0) {
            said.add(
                    texts.text(
                            "crossed.remark.withheld",
                            Integer.toString(findings.evaluation().options().threshold())));
        }
        return String.join(" ", said);
    }
}
