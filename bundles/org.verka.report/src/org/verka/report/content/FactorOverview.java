package org.verka.report.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.diagram.Drawing;
import org.verka.diagram.FactorMatrix;
import org.verka.evaluation.FactorGroup;
import org.verka.evaluation.StatedFactor;
import org.verka.evaluation.ThemeAtSite;
import org.verka.evaluation.ThemeRating;
import org.verka.model.Domain;
import org.verka.model.FactorKind;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Origin;

/**
 * What factors have in common: theme by site, how many by domain, site and respondent group, and
 * where what one says hinders another says helps.
 */
final class FactorOverview {

    private final Texts texts;
    private final Findings findings;
    private final FactorMatrix matrix;
    private final List<FactorGroup> groups;

    FactorOverview(Texts texts, Findings findings, FactorMatrix matrix) {
        this.texts = texts;
        this.findings = findings;
        this.matrix = matrix;
        this.groups = findings.evaluation().factors();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Origin origin = findings.origins().factors();
        String caption = texts.text("factors.matrix");
        List<Drawing> drawings = matrix.draw(groups, findings.evaluation().programme().getSites());
        blocks.addAll(new Figures(texts).of(caption, drawings, origin));
        if (drawings.isEmpty()) {
            ratings().ifPresent(blocks::add);
        }
        contradictions(blocks);
        Block.Table counts = counts();
        if (!counts.rows().isEmpty()) {
            blocks.add(counts.from(origin));
        }
        return blocks;
    }

    /** How themes are rated where no figure says so; empty when none is. */
    private Optional<Block> ratings() {
        List<ThemeAtSite> rated =
                ThemeAtSite.of(groups).stream().filter(t -> t.rating().isPresent()).toList();
        return rated.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Block.Table(
                                        texts.text("factors.ratings"),
                                        List.of(
                                                Cells.words(texts.text("column.theme"), 34),
                                                Cells.words(texts.text("column.site"), 20),
                                                Cells.numbers(texts.text("column.rated"), 14),
                                                Cells.words(texts.text("column.rating"), 22)),
                                        rated.stream().map(this::rating).toList(),
                                        texts.text("factors.ratings.remark", texts.text("method")))
                                .from(findings.origins().factors()));
    }

    private Row rating(ThemeAtSite place) {
        ThemeRating rating = place.rating().orElseThrow();
        String theme = place.theme().isBlank() ? texts.text("factors.no.theme") : place.theme();
        String value = texts.signed(rating.value(), 0);
        return Cells.row(
                List.of(
                        Cells.heading(theme),
                        Cell.of(
                                place.site()
                                        .map(texts::name)
                                        .orElseGet(() -> texts.text("factors.unnamed"))),
                        Cell.of(Integer.toString(rating.rated())),
                        Cell.of(
                                rating.mixed()
                                        ? texts.text("factors.rating.mixed", value)
                                        : value)));
    }

    /** Themes that somebody says hinder and somebody says help. */
    private void contradictions(List<Block> blocks) {
        Map<String, Map<FactorKind, List<StatedFactor>>> themes = new LinkedHashMap<>();
        for (FactorGroup group : groups) {
            if (!group.theme().isBlank()) {
                themes.computeIfAbsent(group.theme(), t -> new EnumMap<>(FactorKind.class))
                        .put(group.kind(), group.factors());
            }
        }
        List<String> told = new ArrayList<>();
        themes.forEach((theme, kinds) -> {
            List<StatedFactor> hinder = kinds.getOrDefault(FactorKind.HINDERING, List.of());
            List<StatedFactor> help = kinds.getOrDefault(FactorKind.HELPING, List.of());
            if (!hinder.isEmpty() && !help.isEmpty()) {
                told.add(contradiction(theme, hinder, help));
            }
        });
        if (!told.isEmpty()) {
            blocks.add(Paragraph.of(texts.text("factors.contradictions")));
            blocks.add(Block.Bullets.of(told).from(findings.origins().factors()));
        }
    }

    private String contradiction(String theme, List<StatedFactor> hinder, List<StatedFactor> help) {
        List<StatedFactor> both = Stream.concat(hinder.stream(), help.stream()).toList();
        String counted = texts.text("factors.contradiction", theme, hinder.size(), help.size());
        return Stream.of(
                        counted,
                        sides("factors.contradiction.voices", both, StatedFactor::statedBy),
                        sides("factors.contradiction.sites", both, this::sites))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** How many of each group or site say what; empty when none is named. */
    private String sides(
            String key, List<StatedFactor> factors, Function<StatedFactor, List<String>> names) {
        if (factors.stream().allMatch(f -> names.apply(f).isEmpty())) {
            return "";
        }
        Map<String, Map<FactorKind, Integer>> counts = new LinkedHashMap<>();
        factors.forEach(f -> count(counts, f, names.apply(f)));
        return texts.text(
                key,
                counts.entrySet().stream()
                        .map(e -> side(e.getKey(), e.getValue()))
                        .collect(Collectors.joining("; ")));
    }

    private String side(String name, Map<FactorKind, Integer> counts) {
        String said =
                counts.entrySet().stream()
                        .map(e ->
                                texts.text(
                                        "factors.contradiction." + e.getKey().name(), e.getValue()))
                        .collect(Collectors.joining(", "));
        return texts.text(
                counts.size() > 1 ? "factors.contradiction.both" : "factors.contradiction.side",
                name,
                said);
    }

    private List<String> domain(StatedFactor factor) {
        return factor.domain() == Domain.UNSPECIFIED
                ? List.of()
                : List.of(texts.text(factor.domain()));
    }

    private List<String> sites(StatedFactor factor) {
        return factor.sites().stream().map(texts::name).toList();
    }

    private void count(
            Map<String, Map<FactorKind, Integer>> counts, StatedFactor factor, List<String> named) {
        for (String name : named.isEmpty() ? List.of(texts.text("factors.unnamed")) : named) {
            counts.computeIfAbsent(name, n -> new EnumMap<>(FactorKind.class))
                    .merge(factor.kind(), 1, Integer::sum);
        }
    }

    private Block.Table counts() {
        List<Row> rows = new ArrayList<>();
        section(rows, "column.domain", this::domain);
        section(rows, "column.site", this::sites);
        section(rows, "column.voice", StatedFactor::statedBy);
        return new Block.Table(
                texts.text("factors.counts"),
                List.of(
                        Cells.words(texts.text("factors.counts.of"), 49),
                        Cells.numbers(texts.text(FactorKind.HINDERING), 17),
                        Cells.numbers(texts.text(FactorKind.HELPING), 17),
                        Cells.numbers(texts.text(FactorKind.TO_DEVELOP), 17)),
                rows,
                texts.text("factors.counts.remark"));
    }

    private void section(
            List<Row> rows, String heading, Function<StatedFactor, List<String>> names) {
        Map<String, Map<FactorKind, Integer>> counts = new LinkedHashMap<>();
        for (FactorGroup group : groups) {
            for (StatedFactor factor : group.factors()) {
                count(counts, factor, names.apply(factor));
            }
        }
        if (counts.size() == 1 && counts.containsKey(texts.text("factors.unnamed"))) {
            return;
        }
        rows.add(new Row.Group(texts.text(heading)));
        counts.forEach((name, of) ->
                rows.add(
                        Cells.row(
                                List.of(
                                        Cells.heading(name),
                                        count(of, FactorKind.HINDERING),
                                        count(of, FactorKind.HELPING),
                                        count(of, FactorKind.TO_DEVELOP)))));
    }

    private static Cell count(Map<FactorKind, Integer> counts, FactorKind kind) {
        return Cell.of(Integer.toString(counts.getOrDefault(kind, 0)));
    }
}
