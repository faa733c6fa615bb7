package org.verka.report.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.verka.diagram.ResultsChain;
import org.verka.evaluation.chain.CauseEvidence;
import org.verka.evaluation.chain.CauseEvidence.Standing;
import org.verka.evaluation.chain.ChainEvidence;
import org.verka.evaluation.chain.LinkEvidence;
import org.verka.evaluation.chain.LinkEvidence.TriedAssumption;
import org.verka.evaluation.chain.LinkVerdict;
import org.verka.evaluation.chain.PathEvidence;
import org.verka.model.Assumption;
import org.verka.model.Cause;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Cell.Tone;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Origin;
import org.verka.report.document.Section;

/** Theory or doing: what the evidence says of every link and way of the results chain. */
final class ChainSection {

    /** The chain in several figures, when it is too large for one. */
    static final String PARTS = "chain-parts";

    private final Texts texts;
    private final ChainEvidence evidence;
    private final Findings findings;
    private final ChainFigures figures;
    private final ChainPhrases phrases;
    private final Origin origin;
    private final RowOrigins rows;
    private final String rule;

    ChainSection(Texts texts, Findings findings, ResultsChain chain) {
        this.texts = texts;
        this.findings = findings;
        this.evidence = findings.chain();
        this.phrases = new ChainPhrases(texts);
        this.origin = findings.origins().chain();
        this.rows = findings.rows();
        this.figures =
                new ChainFigures(
                        texts,
                        "chain.figure",
                        chain.onPages(
                                findings.evaluation().programme(), Optional.of(findings.chain())),
                        origin,
                        this::ofLinks);
        this.rule =
                texts.text("chain.rule", findings.corrects() ? texts.text("chain.rule.holm") : "");
    }

    /** Empty when the theory has no links. */
    Optional<Section> build() {
        if (evidence.links().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(phrases.lead(evidence), Paragraph.Style.LEAD).from(origin));
        figures.atOnce()
                .ifPresentOrElse(
                        blocks::add,
                        () -> blocks.add(new ChainSteps(texts, findings).table().from(origin)));
        blocks.add(new Paragraph(rule, Paragraph.Style.SMALL));
        List<Section> parts = new ArrayList<>();
        figures.parts(PARTS).ifPresent(parts::add);
        parts.add(Section.of("chain-paths", texts.text("chain.paths"), List.of(paths())));
        parts.add(Section.of("chain-links", texts.text("chain.links"), List.of(links())));
        parts.add(Section.of("chain-results", texts.text("chain.results"), List.of(results())));
        assumptions()
                .ifPresent(b ->
                        parts.add(
                                Section.of(
                                        "chain-assumptions",
                                        texts.text("chain.assumptions"),
                                        List.of(b))));
        untested()
                .ifPresent(b ->
                        parts.add(
                                Section.of(
                                        "chain-untested",
                                        texts.text("chain.untested"),
                                        List.of(
                                                Paragraph.of(texts.text("chain.untested.lead")),
                                                b))));
        return Optional.of(new Section("chain", texts.text("chain"), blocks, parts));
    }

    private Origin ofLinks(Set<Integer> numbers) {
        return rows.path(
                evidence.links().stream()
                        .filter(l -> numbers.contains(l.numbered().number()))
                        .toList());
    }

    /** The parts of a chain that is too large for one figure, most to say first. */
    List<Integer> mostToSay() {
        return figures.mostToSay(evidence);
    }

    private Block paths() {
        List<Row> all = new ArrayList<>();
        for (LinkVerdict verdict : ChainPhrases.ORDER) {
            List<PathEvidence> mine =
                    evidence.paths().stream().filter(p -> p.verdict() == verdict).toList();
            if (!mine.isEmpty()) {
                all.add(new Row.Group(phrases.marked(verdict)));
                mine.forEach(p -> all.add(path(p)));
            }
        }
        String remark =
                evidence.hasAllPaths()
                        ? texts.text("chain.paths.remark")
                        : texts.text("chain.paths.some", Integer.toString(evidence.paths().size()));
        return new Block.Table(
                        texts.text("chain.paths.caption"),
                        List.of(
                                Cells.words(texts.text("column.path"), 58),
                                Cells.words(texts.text("column.stops"), 42)),
                        all,
                        remark)
                .from(origin);
    }

    private Row path(PathEvidence path) {
        List<LinkEvidence> links = path.links();
        String way =
                texts.text(
                        links.size() == 1 ? "chain.path.one" : "chain.path",
                        texts.name(path.start()),
                        texts.name(links.get(links.size() - 1).to().cause()),
                        links.stream()
                                .map(l -> Integer.toString(l.numbered().number()))
                                .collect(Collectors.joining(", ")));
        String stops = path.stopsAt().map(phrases::stop).orElse(texts.text("chain.holds"));
        return Cells.row(Cells.heading(way), stops).from(rows.path(links));
    }

    private Block links() {
        List<Row> all = new ArrayList<>();
        for (LinkEvidence link : evidence.links()) {
            all.add(
                    Cells.row(
                                    List.of(
                                            Cells.heading(phrases.link(link)),
                                            new Cell(
                                                    phrases.marked(link.verdict()),
                                                    tone(link.verdict())),
                                            Cell.of(phrases.known(link.from())),
                                            Cell.of(phrases.end(link)),
                                            Cells.muted(phrases.factors(link))))
                            .from(rows.link(link)));
        }
        return new Block.Table(
                        texts.text("chain.links.caption"),
                        List.of(
                                Cells.words(texts.text("column.link"), 30),
                                Cells.words(texts.text("column.linkverdict"), 18),
                                Cells.words(texts.text("column.beginning"), 19),
                                Cells.words(texts.text("column.end"), 17),
                                Cells.words(texts.text("column.touching"), 16)),
                        all,
                        texts.text("chain.links.remark"))
                .from(origin);
    }

    /** Each outcome with its indicators: the difference from the baseline and what it says. */
    private Block results() {
        List<Row> all = new ArrayList<>();
        for (CauseEvidence outcome : evidence.outcomes()) {
            all.add(
                    new Row.Group(
                                    texts.text(
                                            "chain.results.group",
                                            texts.name(outcome.cause()),
                                            phrases.known(outcome)))
                            .from(rows.cause(outcome)));
            outcome.movements().forEach(m -> all.add(Cells.row(phrases.movement(m))));
        }
        return new Block.Table(
                        texts.text("chain.results.caption"),
                        List.of(
                                Cells.words(texts.text("column.measure"), 32),
                                Cells.numbers(texts.text("column.n"), 6),
                                Cells.numbers(texts.text("column.dropout"), 12),
                                Cells.numbers(texts.text("column.difference"), 24),
                                Cells.words(texts.text("column.says"), 26)),
                        all,
                        texts.text("chain.results.remark"))
                .from(origin);
    }

    private static Tone tone(LinkVerdict verdict) {
        return switch (verdict) {
            case FOLLOWED -> Tone.GOOD;
            case NOT_FOLLOWED -> Tone.BAD;
            case NOT_DONE, CONTRADICTORY -> Tone.STRONG;
            case TOO_LITTLE_DATA -> Tone.MUTED;
        };
    }

    private Optional<Block> assumptions() {
        Map<Assumption, TriedAssumption> tried = new LinkedHashMap<>();
        Map<Assumption, List<String>> links = new LinkedHashMap<>();
        for (LinkEvidence link : evidence.links()) {
            for (TriedAssumption t : link.assumptions()) {
                tried.putIfAbsent(t.assumption(), t);
                links.computeIfAbsent(t.assumption(), a -> new ArrayList<>())
                        .add(Integer.toString(link.numbered().number()));
            }
        }
        if (tried.isEmpty()) {
            return Optional.empty();
        }
        List<Row> all =
                tried.values().stream().map(t -> assumption(t, links.get(t.assumption()))).toList();
        return Optional.of(
                new Block.Table(
                                texts.text("chain.assumptions.caption"),
                                List.of(
                                        Cells.words(texts.text("column.assumption"), 26),
                                        Cells.words(texts.text("column.concerns"), 10),
                                        Cells.words(texts.text("column.check"), 20),
                                        Cells.words(texts.text("column.status"), 16),
                                        Cells.words(texts.text("column.voices"), 28)),
                                all,
                                texts.text("chain.assumptions.remark"))
                        .from(origin));
    }

    private Row assumption(TriedAssumption tried, List<String> links) {
        return Cells.row(
                        List.of(
                                Cells.heading(texts.name(tried.assumption())),
                                Cell.of(String.join(", ", links)),
                                Cell.of(phrases.check(tried.assumption())),
                                phrases.assumption(tried),
                                Cell.of(phrases.voices(tried))))
                .from(rows.theory(tried.assumption()));
    }

    private Optional<Block> untested() {
        List<Block.Item> items =
                evidence.links().stream()
                        .filter(LinkEvidence::untested)
                        .map(l -> Block.Item.of(untested(l)).from(rows.link(l)))
                        .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Block.Bullets(items));
    }

    private String untested(LinkEvidence link) {
        return texts.text("chain.untested.item", phrases.link(link), unwatched(link));
    }

    private String unwatched(LinkEvidence link) {
        Cause cause =
                link.to().standing() == Standing.UNWATCHED
                        ? link.to().cause()
                        : link.from().cause();
        return texts.name(cause);
    }
}
