package org.verka.report.content;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verka.evaluation.SiteStatus;
import org.verka.evaluation.SiteStatus.Level;
import org.verka.evaluation.SiteStatus.Part;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Cell.Tone;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Block.Row;
import org.verka.report.document.DataTable;
import org.verka.report.document.Section;

/** How far the evaluation has come at each site, side by side. */
final class SiteStatusSection {

    private final Texts texts;
    private final List<SiteStatus> statuses;
    private final Findings findings;

    SiteStatusSection(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.statuses = findings.evaluation().siteStatuses();
    }

    /** Empty where there is one site only. */
    Optional<Section> build() {
        if (statuses.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks =
                List.of(
                        new Paragraph(texts.text("standings.lead"), Paragraph.Style.LEAD),
                        new Block.Table(
                                        texts.text("standings.caption"),
                                        columns(),
                                        statuses.stream().map(this::row).toList(),
                                        texts.text("standings.rule"))
                                .from(
                                        findings.origins()
                                                .theory(
                                                        findings.evaluation()
                                                                .programme()
                                                                .getSites())));
        return Optional.of(Section.of("site-status", texts.text("standings"), blocks));
    }

    private List<Block.Column> columns() {
        return List.of(
                Cells.words(texts.text("column.site"), 20),
                Cells.words(texts.text("column.collected"), 22),
                Cells.words(texts.text("column.begun"), 16),
                Cells.words(texts.text("column.last.recorded"), 13),
                Cells.words(texts.text("column.with.data"), 15),
                Cells.words(texts.text("column.questions.judged"), 14));
    }

    private Row row(SiteStatus status) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.heading(texts.name(status.site())));
        cells.add(part(status.collected(), status.late()));
        cells.add(part(status.activities(), 0));
        cells.add(Cell.of(status.lastRecorded().map(YearMonth::toString).orElse(Texts.NONE)));
        cells.add(part(status.indicators(), 0));
        cells.add(part(status.judgements(), 0));
        return Cells.row(cells);
    }

    private Cell part(Part part, int late) {
        Level level = part.level();
        if (level == Level.NOTHING_EXPECTED) {
            return Cells.muted(texts.text("standings.nothing"));
        }
        String key = late > 0 ? "standings.late" : "standings.part";
        Tone tone =
                switch (level) {
                    case ALL -> Tone.GOOD;
                    case MOST -> Tone.STRONG;
                    default -> Tone.BAD;
                };
        return new Cell(mark(level) + texts.text(key, part.done(), part.expected(), late), tone);
    }

    /** A sign that tells the level without its colour. */
    private static String mark(Level level) {
        return switch (level) {
            case ALL -> "● ";
            case MOST -> "▲ ";
            case LESS -> "▼ ";
            case NOTHING -> "○ ";
            case NOTHING_EXPECTED -> "";
        };
    }

    /** The same as a table to count on. */
    DataTable data() {
        return new DataColumns<SiteStatus>(texts.locale(), "standings")
                .text("site", s -> texts.name(s.site()))
                .whole("collected", s -> s.collected().done())
                .whole("collected_due", s -> s.collected().expected())
                .whole("late_things", SiteStatus::late)
                .whole("begun", s -> s.activities().done())
                .whole("begun_due", s -> s.activities().expected())
                .text("last_recorded", s -> s.lastRecorded().map(YearMonth::toString).orElse(""))
                .whole("with_data", s -> s.indicators().done())
                .whole("with_data_due", s -> s.indicators().expected())
                .whole("judged", s -> s.judgements().done())
                .whole("judged_due", s -> s.judgements().expected())
                .of(statuses);
    }
}
