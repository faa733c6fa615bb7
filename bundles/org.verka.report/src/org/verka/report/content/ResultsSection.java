package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verka.evaluation.IndicatorStatus;
import org.verka.evaluation.IndicatorStatus.Verdict;
import org.verka.evaluation.WordTarget;
import org.verka.model.Indicator;
import org.verka.model.Outcome;
import org.verka.model.Term;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Cell.Tone;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Section;

/** Results on short and long term: each outcome with its indicators against their targets. */
final class ResultsSection {

    private final Texts texts;
    private final Findings findings;
    private final Phrases phrases;
    private final int threshold;

    ResultsSection(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.phrases = new Phrases(texts);
        this.threshold = findings.evaluation().options().threshold();
    }

    Section build() {
        List<Section> parts = new ArrayList<>();
        for (Term term : List.of(Term.SHORT, Term.LONG)) {
            for (Outcome outcome : findings.evaluation().programme().getOutcomes()) {
                if (outcome.getTerm() == term) {
                    parts.add(outcome(outcome, parts.size() + 1));
                }
            }
        }
        return new Section(
                "results",
                texts.text("results"),
                List.of(
                        new Paragraph(texts.text("results.lead"), Paragraph.Style.LEAD),
                        new Paragraph(texts.text("results.remark"), Paragraph.Style.SMALL)),
                parts);
    }

    private Section outcome(Outcome outcome, int number) {
        List<Block> blocks = new ArrayList<>();
        String changes = outcome.getChanges();
        if (changes != null && !changes.isBlank()) {
            blocks.add(
                    Paragraph.of(texts.text("results.expected", changes))
                            .from(findings.rows().theory(outcome)));
        }
        List<IndicatorStatus> indicators = findings.indicators(outcome);
        if (indicators.isEmpty()) {
            blocks.add(Paragraph.of(texts.text("results.no.indicator")));
        } else {
            blocks.add(table(outcome, indicators));
        }
        String title = texts.text("term." + outcome.getTerm().name(), texts.name(outcome));
        return Section.of("results-" + number, title, blocks);
    }

    private Block table(Outcome outcome, List<IndicatorStatus> indicators) {
        List<Row> rows = new ArrayList<>();
        Indicator indicator = null;
        for (IndicatorStatus status : indicators) {
            if (status.indicator() != indicator) {
                indicator = status.indicator();
                rows.add(new Row.Group(heading(indicator)));
            }
            rows.add(row(status));
        }
        return new Block.Table(
                        texts.text("results.caption", texts.name(outcome)),
                        List.of(
                                Cells.words(texts.text("column.site"), 28),
                                Cells.numbers(texts.text("column.baseline"), 14),
                                Cells.numbers(texts.text("column.latest"), 14),
                                Cells.numbers(texts.text("column.n"), 11),
                                Cells.numbers(texts.text("column.dropout"), 11),
                                Cells.words(texts.text("column.verdict"), 22)),
                        rows,
                        remark(indicators))
                .from(findings.origins().indicators(indicators, outcome));
    }

    /** How the figures are read, and how words are held to a target when some are. */
    private String remark(List<IndicatorStatus> indicators) {
        boolean words =
                indicators.stream().map(IndicatorStatus::indicator).anyMatch(WordTarget::isInWords);
        boolean sent = indicators.stream().anyMatch(findings.evaluation()::isSent);
        return texts.text("results.table.remark")
                + (words ? " " + texts.text("results.table.words") : "")
                + (sent ? " " + texts.text("sites.reported") : "");
    }

    private String heading(Indicator indicator) {
        String name = phrases.own(indicator);
        return Phrases.hasTarget(indicator)
                ? texts.text("results.target", name, phrases.target(indicator))
                : texts.text("results.no.target", name);
    }

    private Row row(IndicatorStatus status) {
        List<Cell> cells = new ArrayList<>();
        String site = phrases.site(status.site());
        boolean sent = findings.evaluation().isSent(status);
        cells.add(Cells.heading(sent ? phrases.sent(site) : site));
        Optional<IndicatorStatus.Figures> shown = status.figures().shown();
        cells.add(
                shown.map(f ->
                                Cell.of(
                                        phrases.value(status.indicator(), f.baseline())
                                                + (isStated(f) ? "*" : "")))
                        .orElseGet(() -> Cells.withheld(Texts.NONE)));
        if (shown.isEmpty()) {
            cells.add(Cells.withheld(phrases.withheld(status.figures(), threshold)));
            cells.add(Cells.withheld(""));
            cells.add(Cells.withheld(""));
        } else {
            IndicatorStatus.Figures f = shown.get();
            cells.add(
                    f.isUntold()
                            ? Cells.withheld(phrases.latest(status, f))
                            : new Cell(phrases.latest(status, f), Tone.STRONG));
            cells.add(Cell.of(Long.toString(f.n())));
            cells.add(Cell.of(phrases.dropOut(f)));
        }
        cells.add(verdict(status.verdict()));
        return Cells.row(cells).from(findings.rows().indicator(status));
    }

    private static boolean isStated(IndicatorStatus.Figures figures) {
        return figures.baseline().isPresent() && !figures.baselineMeasured();
    }

    private Cell verdict(Verdict verdict) {
        Tone tone =
                switch (verdict) {
                    case MET -> Tone.GOOD;
                    case NOT_MET -> Tone.BAD;
                    case ON_THE_WAY, NOT_YET, UNSURE -> Tone.STRONG;
                    case NO_DATA, NO_TARGET -> Tone.MUTED;
                    case WITHHELD -> Tone.WITHHELD;
                };
        return new Cell(phrases.verdict(verdict), tone);
    }
}
