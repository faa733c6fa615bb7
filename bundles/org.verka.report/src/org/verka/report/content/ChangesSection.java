package org.verka.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.verka.diagram.ChangeChart;
import org.verka.evaluation.Agreement;
import org.verka.evaluation.Caution;
import org.verka.evaluation.Change;
import org.verka.evaluation.Group;
import org.verka.evaluation.PairedTest;
import org.verka.evaluation.Pairs;
import org.verka.model.Direction;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Site;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Cell.Tone;
import org.verka.report.document.Block.Note;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Origin;
import org.verka.report.document.Section;

/** Before and after: each instrument, site by site. */
final class ChangesSection {

    private final Texts texts;
    private final Findings findings;
    private final ChangeChart chart;
    private final Phrases phrases;
    private final int threshold;
    private final DistributionFigures spread;
    private final FurtherComparisons further;

    ChangesSection(
            Texts texts,
            Findings findings,
            ChangeChart chart,
            DistributionFigures spread,
            FurtherComparisons further) {
        this.spread = spread;
        this.further = further;
        this.texts = texts;
        this.findings = findings;
        this.chart = chart;
        this.phrases = new Phrases(texts);
        this.threshold = findings.evaluation().options().threshold();
    }

    /** Empty when no instrument was answered. */
    Optional<Section> build() {
        Map<Instrument, Map<Optional<Site>, List<Change>>> instruments = new LinkedHashMap<>();
        for (Change change : findings.evaluation().changes()) {
            if (!Findings.hasMean(change)) {
                instruments.computeIfAbsent(change.instrument(), k -> new LinkedHashMap<>());
                continue;
            }
            if (findings.isRepeated(change)) {
                continue;
            }
            instruments
                    .computeIfAbsent(change.instrument(), k -> new LinkedHashMap<>())
                    .computeIfAbsent(change.site(), k -> new ArrayList<>())
                    .add(change);
        }
        findings.evaluation().comparisons().agreements().stream()
                .map(Agreement::instrument)
                .forEach(i -> instruments.computeIfAbsent(i, k -> new LinkedHashMap<>()));
        if (instruments.isEmpty()) {
            return Optional.empty();
        }
        List<Section> parts = new ArrayList<>();
        instruments.forEach((i, sites) -> parts.add(instrument(i, sites, parts.size() + 1)));
        List<Block> blocks =
                List.of(
                        new Paragraph(texts.text("changes.lead"), Paragraph.Style.LEAD),
                        new Paragraph(texts.text("changes.remark"), Paragraph.Style.SMALL));
        return Optional.of(new Section("changes", texts.text("changes"), blocks, parts));
    }

    private Section instrument(
            Instrument instrument, Map<Optional<Site>, List<Change>> sites, int number) {
        String id = "changes-" + number;
        List<Section> parts = new ArrayList<>();
        List<Informant> order = instrument.getInformants();
        sites.forEach((site, changes) -> {
            changes.sort(Comparator.comparing(c -> c.informant().map(order::indexOf).orElse(0)));
            parts.add(site(instrument, site, changes, id + "-" + (parts.size() + 1)));
        });
        further.of(instrument, id).forEach(parts::add);
        List<Block> blocks = new ArrayList<>();
        if (instrument.getSource() != null && !instrument.getSource().isBlank()) {
            blocks.add(
                    new Paragraph(
                            texts.text("changes.source", instrument.getSource()),
                            Paragraph.Style.SMALL));
        }
        return new Section(id, texts.name(instrument), blocks, parts);
    }

    private Section site(
            Instrument instrument, Optional<Site> site, List<Change> changes, String id) {
        String name = phrases.site(site);
        String title = texts.text("changes.at", texts.name(instrument), name);
        if (changes.stream().allMatch(c -> c.figures().shown().isEmpty())) {
            String text = texts.text("changes.all.withheld", Integer.toString(threshold));
            return Section.of(
                    id,
                    title,
                    List.of(new Note(Note.Kind.INFORMATION, texts.text("withheld.title"), text)));
        }
        Origin origin = findings.origins().changes(instrument, site, changes);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new ChangeWords(texts, findings).of(changes).from(origin));
        chart.draw(changes)
                .ifPresent(d ->
                        blocks.add(
                                new Block.Figure(
                                                texts.text(
                                                        "changes.figure",
                                                        texts.name(instrument),
                                                        name),
                                                d)
                                        .from(origin)));
        blocks.add(table(instrument, name, changes).from(origin));
        new PairsTable(texts, findings)
                .of(instrument, name, changes)
                .ifPresent(table -> blocks.add(table.from(origin)));
        warning(changes).ifPresent(blocks::add);
        blocks.addAll(spread.of(instrument, name, changes, origin));
        return Section.of(id, title, blocks);
    }

    private Block.Table table(Instrument instrument, String site, List<Change> changes) {
        List<Row> rows = new ArrayList<>();
        Optional<Informant> informant = Optional.empty();
        for (Change change : changes) {
            boolean begins = rows.isEmpty() || !change.informant().equals(informant);
            informant = change.informant();
            Optional<Informant> who = informant;
            boolean nothing =
                    changes.stream()
                            .filter(c -> c.informant().equals(who))
                            .allMatch(c -> c.figures().shown().isEmpty());
            if (begins && who.isPresent()) {
                String name = texts.name(who.get());
                String withheld = phrases.withheld(change.figures(), threshold);
                rows.add(
                        new Row.Group(
                                nothing
                                        ? texts.text("changes.informant.withheld", name, withheld)
                                        : name));
            }
            if (!nothing) {
                rows.add(row(change));
            }
        }
        return new Block.Table(
                texts.text("changes.table", texts.name(instrument), site),
                columns(),
                rows,
                remark(changes));
    }

    private String remark(List<Change> changes) {
        boolean withheld =
                changes.stream()
                        .flatMap(c -> c.figures().shown().stream())
                        .anyMatch(f -> f.pairs().withheld());
        String remark = texts.text("changes.table.remark");
        return withheld ? remark + " " + texts.text("changes.pairs.withheld", threshold) : remark;
    }

    private List<Block.Column> columns() {
        return List.of(
                Cells.words(texts.text("column.scale"), 18),
                Cells.numbers(texts.text("column.n.before"), 8),
                Cells.numbers(texts.text("column.n.after"), 7),
                Cells.numbers(texts.text("column.pairs"), 6),
                Cells.numbers(texts.text("column.dropout"), 10),
                Cells.numbers(texts.text("column.before"), 10.5),
                Cells.numbers(texts.text("column.after"), 10.5),
                Cells.numbers(texts.text("column.norm"), 6.5),
                Cells.numbers(texts.text("column.difference"), 17),
                Cells.numbers(texts.text("column.p"), 9.5),
                Cells.numbers(texts.text("column.effect"), 6.5));
    }

    private Row row(Change change) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.heading(texts.name(change.scale())));
        Optional<Change.Figures> shown = change.figures().shown();
        if (shown.isEmpty()) {
            for (int i = 0; i < 6; i++) {
                cells.add(Cells.withheld(""));
            }
            cells.add(Cells.muted(norm(change)));
            cells.add(Cells.withheld(phrases.withheld(change.figures(), threshold)));
            cells.add(Cells.withheld(""));
            cells.add(Cells.withheld(""));
            return Cells.row(cells).from(origin(change));
        }
        Change.Figures f = shown.get();
        cells.add(Cell.of(Integer.toString(f.before().n())));
        cells.add(Cell.of(Integer.toString(f.after().n())));
        cells.add(Cell.of(Integer.toString(f.pairs().n())));
        cells.add(Cell.of(dropOut(f)));
        cells.add(new Cell(mean(f.before()), Tone.STRONG));
        cells.add(new Cell(mean(f.after()), Tone.STRONG));
        cells.add(Cells.muted(norm(change)));
        cells.addAll(pairs(change, f));
        return Cells.row(cells).from(origin(change));
    }

    private Origin origin(Change change) {
        return findings.rows().scale(change.instrument(), change.scale(), change.site());
    }

    private List<Cell> pairs(Change change, Change.Figures f) {
        if (f.pairs().withheld()) {
            return List.of(
                    Cells.withheld(texts.text("withheld.pairs")),
                    Cells.withheld(""),
                    Cells.withheld(""));
        }
        if (f.cautions().contains(Caution.FEW_PAIRS)) {
            return List.of(
                    Cells.muted(texts.text("changes.few")), Cells.muted(""), Cells.muted(""));
        }
        return f.misleads()
                ? List.of(
                        Cells.muted(texts.text("changes.misleads")),
                        Cells.muted(""),
                        Cells.muted(""))
                : List.of(
                        Cell.of(difference(f.pairs())),
                        probability(change, f.pairs()),
                        effect(f.pairs()));
    }

    private Cell effect(Pairs pairs) {
        return Cell.of(pairs.effect().map(e -> texts.fixed(e.dz(), 2)).orElse(Texts.NONE));
    }

    private String dropOut(Change.Figures f) {
        return f.onlyBefore() == 0
                ? "0"
                : f.onlyBefore() + "\u00a0(" + texts.percent(f.dropOut()) + ")";
    }

    private String norm(Change change) {
        return change.scale().getNorm() == null
                ? Texts.NONE
                : texts.fixed(change.scale().getNorm().doubleValue(), 2);
    }

    private String mean(Group group) {
        String mean = texts.fixed(group.mean(), 1);
        return group.sd().isEmpty()
                ? mean
                : texts.text("changes.mean", mean, texts.fixed(group.sd(), 1));
    }

    private String difference(Pairs pairs) {
        if (pairs.meanDifference().isEmpty()) {
            return Texts.NONE;
        }
        String mean = texts.signed(pairs.meanDifference().getAsDouble(), 1);
        boolean constant = pairs.test().filter(PairedTest::withoutSpread).isPresent();
        return constant || pairs.lower().isEmpty()
                ? mean
                : texts.text(
                        "changes.interval",
                        mean,
                        texts.fixed(pairs.lower(), 1),
                        texts.fixed(pairs.upper(), 1));
    }

    private Cell probability(Change change, Pairs pairs) {
        if (pairs.test().isEmpty()) {
            return Cell.of(Texts.NONE);
        }
        PairedTest test = pairs.test().get();
        if (test.withoutSpread()) {
            return Cells.muted(texts.text("changes.no.spread"));
        }
        boolean sure = findings.isSure(change);
        return new Cell(texts.probability(test.p()), sure ? Tone.STRONG : Tone.PLAIN);
    }

    /** The scales on which too many had the best value, and which end of them that is. */
    private String atBest(List<Change> changes) {
        return changes.stream()
                .filter(c ->
                        c.figures().shown().stream()
                                .anyMatch(f -> f.cautions().contains(Caution.CEILING)))
                .map(c -> {
                    String who = c.informant().map(i -> " (" + texts.name(i) + ")").orElse("");
                    String end = c.scale().getDesired() == Direction.DECREASE ? "low" : "high";
                    return texts.text("warning.ceiling." + end, texts.name(c.scale()) + who);
                })
                .collect(Collectors.joining("; "));
    }

    /** What makes these comparisons unsure, when something does. */
    private Optional<Block> warning(List<Change> changes) {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        changes.stream()
                .flatMap(c -> c.figures().shown().stream())
                .forEach(f -> cautions.addAll(f.cautions()));
        List<String> reasons =
                cautions.stream()
                        .map(c ->
                                switch (c) {
                                    case FEW_PAIRS ->
                                            texts.text("warning.pairs", Caution.FEWEST_PAIRS);
                                    case MUCH_DROP_OUT ->
                                            texts.text(
                                                    "warning.dropout",
                                                    texts.percent(Caution.MOST_DROP_OUT));
                                    case NO_SPREAD -> texts.text("warning.spread");
                                    case CEILING ->
                                            texts.text(
                                                    "warning.ceiling",
                                                    texts.percent(Caution.MOST_AT_BEST),
                                                    atBest(changes));
                                })
                        .toList();
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Note(
                                Note.Kind.WARNING,
                                texts.text("warning.title"),
                                String.join(" ", reasons)));
    }
}
