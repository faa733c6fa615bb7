package org.verka.report.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verka.evaluation.Agreement;
import org.verka.model.Instrument;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Section;

/** How far two informants, or two who coded the same, agree. */
final class AgreementSection {

    private final Texts texts;
    private final Findings findings;
    private final Phrases phrases;

    AgreementSection(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.phrases = new Phrases(texts);
    }

    /** Empty when nobody was rated by two. */
    Optional<Section> of(Instrument instrument, String id) {
        Map<String, List<Agreement>> pairs = new LinkedHashMap<>();
        findings.evaluation().comparisons().agreements().stream()
                .filter(a -> a.instrument() == instrument)
                .forEach(a -> pairs.computeIfAbsent(who(a), k -> new ArrayList<>()).add(a));
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(texts.text("agreement.lead")));
        pairs.forEach((who, all) -> {
            blocks.add(Paragraph.of(words(who, all)).from(findings.origins().changes(instrument)));
            List<Agreement> shown =
                    all.stream().filter(a -> a.figures().shown().isPresent()).toList();
            if (!shown.isEmpty()) {
                blocks.add(table(who, shown));
            }
            phrases.withheld(
                            all.stream()
                                    .filter(a -> !shown.contains(a))
                                    .map(Agreement::name)
                                    .toList(),
                            findings.evaluation().options())
                    .ifPresent(blocks::add);
        });
        boolean misleads =
                pairs.values().stream()
                        .flatMap(List::stream)
                        .flatMap(a -> a.figures().shown().stream())
                        .anyMatch(Agreement.Figures::misleads);
        if (misleads) {
            blocks.add(phrases.warning("agreement", Agreement.Figures.NEARLY_ALL));
        }
        String title = texts.text("agreement.title", texts.name(instrument));
        return Optional.of(Section.of(id, title, blocks));
    }

    private String who(Agreement agreement) {
        return texts.text(
                "agreement.who",
                texts.name(agreement.one()),
                texts.name(agreement.other()),
                texts.text(agreement.occasion()));
    }

    private String words(String who, List<Agreement> all) {
        List<Agreement.Figures> told =
                all.stream()
                        .flatMap(a -> a.figures().shown().stream())
                        .filter(f -> !f.misleads())
                        .toList();
        long good = told.stream().filter(f -> f.linear().kappa().orElse(0) > 0.6).count();
        return told.isEmpty()
                ? texts.text("agreement.words.none", who)
                : texts.text(
                        "agreement.words", who, Long.toString(good), Integer.toString(told.size()));
    }

    private Block table(String who, List<Agreement> all) {
        return new Block.Table(
                        texts.text("agreement.table", who),
                        List.of(
                                Cells.words(texts.text("column.question"), 28),
                                Cells.numbers(texts.text("column.both.rated"), 10),
                                Cells.numbers(texts.text("column.alike"), 16),
                                Cells.numbers(texts.text("column.second.higher"), 14),
                                Cells.numbers(texts.text("column.kappa"), 8),
                                Cells.numbers(texts.text("column.kappa.linear"), 12),
                                Cells.numbers(texts.text("column.kappa.quadratic"), 12)),
                        all.stream().map(this::row).toList(),
                        texts.text("agreement.remark"))
                .from(
                        findings.origins()
                                .changes(all.get(0).instrument(), Optional.empty(), List.of()));
    }

    private Row row(Agreement agreement) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.heading(agreement.name()));
        Agreement.Figures f = agreement.figures().shown().orElseThrow();
        cells.add(Cell.of(Integer.toString(f.n())));
        cells.add(Cell.of(f.same() + "\u00a0(" + texts.percent((double) f.same() / f.n()) + ")"));
        cells.add(
                f.higher().isPresent()
                        ? Cell.of(Integer.toString(f.higher().getAsInt()))
                        : Cells.withheld(texts.text("withheld.cell")));
        cells.add(
                f.misleads()
                        ? Cells.muted(texts.text("changes.misleads"))
                        : Cell.of(texts.fixed(f.equal().kappa(), 2)));
        cells.add(f.misleads() ? Cells.muted("") : Cell.of(texts.fixed(f.linear().kappa(), 2)));
        cells.add(f.misleads() ? Cells.muted("") : Cell.of(texts.fixed(f.quadratic().kappa(), 2)));
        return Cells.row(cells)
                .from(
                        findings.rows()
                                .asked(
                                        agreement.instrument(),
                                        agreement.name(),
                                        agreement.site(),
                                        "changes"));
    }
}
