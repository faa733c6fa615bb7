package org.verka.report.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.verka.diagram.ShiftGrid;
import org.verka.evaluation.Caution;
import org.verka.evaluation.OrderedChange;
import org.verka.model.Instrument;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Cell.Tone;
import org.verka.report.document.Block.Note;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Origin;
import org.verka.report.document.Section;

/** Answers in ordered words before and after: who went which way, and from which word to which. */
final class OrderedSection {

    private final Texts texts;
    private final Findings findings;
    private final ShiftGrid grid;
    private final Phrases phrases;

    OrderedSection(Texts texts, Findings findings, ShiftGrid grid) {
        this.texts = texts;
        this.findings = findings;
        this.grid = grid;
        this.phrases = new Phrases(texts);
    }

    /** Empty when nothing was answered so twice. */
    Optional<Section> of(Instrument instrument, String id) {
        List<OrderedChange> all =
                findings.evaluation().comparisons().ordered().stream()
                        .filter(o -> o.instrument() == instrument)
                        .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(texts.text("ordered.lead"), Paragraph.Style.BODY));
        List<OrderedChange> shown =
                all.stream().filter(o -> o.figures().shown().isPresent()).toList();
        if (!shown.isEmpty()) {
            blocks.add(Paragraph.of(words(shown)).from(findings.origins().changes(instrument)));
            blocks.add(table(instrument, shown));
        }
        phrases.withheld(
                        named(all.stream().filter(o -> !shown.contains(o)).toList()),
                        findings.evaluation().options())
                .ifPresent(blocks::add);
        warning(all).ifPresent(blocks::add);
        blocks.addAll(figures(instrument, all));
        String title = texts.text("ordered.title", texts.name(instrument));
        return Optional.of(Section.of(id, title, blocks));
    }

    /** What is told of them: each name once, with the sites that it is of. */
    private List<String> named(List<OrderedChange> some) {
        Map<String, List<String>> sites = new LinkedHashMap<>();
        some.forEach(o ->
                sites.computeIfAbsent(name(o), n -> new ArrayList<>()).add(phrases.site(o.site())));
        return sites.entrySet().stream()
                .map(e -> e.getKey() + " (" + String.join(", ", e.getValue()) + ")")
                .toList();
    }

    /** Scales only, of all sites together, or of a site that is alone. */
    private List<Block> figures(Instrument instrument, List<OrderedChange> all) {
        Origin origin = findings.origins().changes(instrument);
        List<Block> figures = new ArrayList<>();
        for (OrderedChange change : all) {
            boolean last =
                    all.stream().noneMatch(o -> o.site().isEmpty() && sameQuestion(o, change));
            if (change.isScale() && (change.site().isEmpty() || last)) {
                String site = phrases.site(change.site());
                String caption = texts.text("ordered.figure", name(change), site);
                grid.draw(change)
                        .map(d -> new Block.Figure(caption, d).from(origin))
                        .ifPresent(figures::add);
            }
        }
        return figures;
    }

    private static boolean sameQuestion(OrderedChange one, OrderedChange other) {
        return one.name().equals(other.name()) && one.informant().equals(other.informant());
    }

    /** What the sign tests say, before any number. */
    private String words(List<OrderedChange> all) {
        List<String> sure =
                all.stream()
                        .filter(o -> isSure(o))
                        .map(o -> texts.text(direction(o), name(o) + ", " + phrases.site(o.site())))
                        .toList();
        return sure.isEmpty()
                ? texts.text("ordered.words.none")
                : texts.text("ordered.words", String.join("; ", sure));
    }

    private boolean isSure(OrderedChange change) {
        return findings.signTests().isSure(change);
    }

    private static String direction(OrderedChange change) {
        OrderedChange.Figures f = change.figures().shown().orElseThrow();
        boolean up = f.sign().up() > f.sign().down();
        if (change.desired() == 0) {
            return up ? "changes.words.up" : "changes.words.down";
        }
        return up == change.desired() > 0 ? "changes.words.wanted" : "changes.words.unwanted";
    }

    private String name(OrderedChange change) {
        return change.informant()
                .map(i -> change.name() + " (" + texts.name(i) + ")")
                .orElse(change.name());
    }

    private Block table(Instrument instrument, List<OrderedChange> all) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Cells.words(texts.text("column.question"), 30));
        columns.add(Cells.words(texts.text("column.site"), 15));
        columns.add(Cells.numbers(texts.text("column.pairs"), 7));
        columns.add(Cells.numbers(texts.text("column.dropout"), 11));
        columns.add(Cells.numbers(texts.text("column.up"), 9));
        columns.add(Cells.numbers(texts.text("column.same"), 8));
        columns.add(Cells.numbers(texts.text("column.down"), 9));
        columns.add(Cells.numbers(texts.text("column.p.sign"), 10));
        if (findings.corrects()) {
            columns.add(Cells.numbers(texts.text("column.p.holm"), 9));
        }
        return new Block.Table(
                        texts.text("ordered.table", texts.name(instrument)),
                        columns,
                        all.stream().map(this::row).toList(),
                        texts.text("ordered.remark"))
                .from(findings.origins().changes(instrument));
    }

    private Row row(OrderedChange change) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.heading(name(change)));
        cells.add(Cells.muted(phrases.site(change.site())));
        OrderedChange.Figures f = change.figures().shown().orElseThrow();
        cells.add(Cell.of(Integer.toString(f.pairs())));
        cells.add(
                Cell.of(
                        f.onlyBefore() == 0
                                ? "0"
                                : f.onlyBefore() + "\u00a0(" + texts.percent(f.dropOut()) + ")"));
        cells.add(Cell.of(Integer.toString(f.sign().up())));
        cells.add(Cell.of(Integer.toString(f.same())));
        cells.add(Cell.of(Integer.toString(f.sign().down())));
        cells.addAll(probabilities(change, f));
        return Cells.row(cells)
                .from(
                        findings.rows()
                                .asked(
                                        change.instrument(),
                                        change.name(),
                                        change.site(),
                                        "changes"));
    }

    private List<Cell> probabilities(OrderedChange change, OrderedChange.Figures f) {
        boolean misleads = !f.cautions().isEmpty();
        List<Cell> cells = new ArrayList<>();
        Tone tone = isSure(change) ? Tone.STRONG : Tone.PLAIN;
        cells.add(
                misleads
                        ? Cells.muted(texts.text("changes.misleads"))
                        : new Cell(texts.probability(f.sign().p()), tone));
        if (findings.corrects()) {
            cells.add(Cell.of(texts.probability(findings.signTests().corrected(change), "")));
        }
        return cells;
    }

    private Optional<Block> warning(List<OrderedChange> all) {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        all.stream()
                .flatMap(o -> o.figures().shown().stream())
                .forEach(f -> cautions.addAll(f.cautions()));
        List<String> reasons = new ArrayList<>();
        if (cautions.contains(Caution.FEW_PAIRS)) {
            reasons.add(texts.text("warning.ordered.pairs", Caution.FEWEST_PAIRS));
        }
        if (cautions.contains(Caution.MUCH_DROP_OUT)) {
            reasons.add(
                    texts.text("warning.ordered.dropout", texts.percent(Caution.MOST_DROP_OUT)));
        }
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Note(
                                Note.Kind.WARNING,
                                texts.text("warning.title"),
                                String.join(" ", reasons)));
    }
}
