package org.verka.report.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verka.diagram.Drawing;
import org.verka.diagram.Gantt;
import org.verka.evaluation.ActivityProgress;
import org.verka.evaluation.ActivityProgress.Status;
import org.verka.model.Activity;
import org.verka.model.Site;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Cell.Tone;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Origin;
import org.verka.report.document.Section;

/** What was planned against what was done. */
final class ActivitiesSection {

    private final Texts texts;
    private final Findings findings;
    private final Gantt gantt;
    private final Phrases phrases;

    ActivitiesSection(Texts texts, Findings findings, Gantt gantt) {
        this.texts = texts;
        this.findings = findings;
        this.gantt = gantt;
        this.phrases = new Phrases(texts);
    }

    Section build() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(texts.text("activities.lead"), Paragraph.Style.LEAD));
        if (findings.activities().isEmpty()) {
            blocks.add(Paragraph.of(texts.text("activities.none")));
            return Section.of("activities", texts.text("activities"), blocks);
        }
        LocalDate asOf = findings.evaluation().options().asOf();
        List<Drawing> calendars =
                gantt.draw(
                        findings.activities(),
                        Optional.ofNullable(findings.evaluation().programme().getPeriod()),
                        asOf);
        blocks.addAll(new Figures(texts).of(texts.text("gantt.caption"), calendars, origin()));
        blocks.add(all());
        return new Section("activities", texts.text("activities"), blocks, parts());
    }

    private List<Section> parts() {
        List<Section> parts = new ArrayList<>();
        new DeviationsTable(texts, findings)
                .build()
                .ifPresent(table ->
                        parts.add(
                                Section.of(
                                        "activities-deviations",
                                        texts.text("deviations"),
                                        List.of(table))));
        new SiteStatusSection(texts, findings).build().ifPresent(parts::add);
        new SiteReturnsTable(texts, findings)
                .build()
                .ifPresent(table ->
                        parts.add(
                                Section.of(
                                        "activities-returns",
                                        texts.text("returns"),
                                        List.of(table))));
        if (findings.evaluation().activities().stream().anyMatch(a -> a.site().isPresent())) {
            parts.add(
                    Section.of(
                            "activities-sites", texts.text("activities.sites"), List.of(bySite())));
        }
        parts.addAll(new DeliverySection(texts, findings).build());
        List<Block> levels = new LevelsTable(texts, findings).build();
        if (!levels.isEmpty()) {
            parts.add(Section.of("activities-levels", texts.text("activities.levels"), levels));
        }
        new LogNotesTable(texts, findings)
                .build()
                .ifPresent(table ->
                        parts.add(
                                Section.of(
                                        "activities-notes",
                                        texts.text("log.notes"),
                                        List.of(table))));
        return parts;
    }

    private Origin origin() {
        return findings.origins().activities();
    }

    private Block all() {
        List<Row> rows = findings.activities().stream().map(this::row).toList();
        String rule =
                texts.text(
                        "status.rule",
                        texts.percent(ActivityProgress.LESS),
                        texts.percent(ActivityProgress.MUCH_LESS),
                        texts.percent(ActivityProgress.MORE));
        return new Block.Table(
                        texts.text("done.caption"),
                        columns(),
                        rows,
                        rule + withheld() + SilentWords.after(texts, findings.evaluation()))
                .from(origin());
    }

    /** A sentence after others, or nothing. */
    private String withheld() {
        return findings.evaluation().activities().stream()
                        .anyMatch(a -> a.byMonth().shown().isEmpty())
                ? " " + texts.text("activities.withheld", Integer.toString(threshold()))
                : "";
    }

    private List<Block.Column> columns() {
        return List.of(
                Cells.words(texts.text("column.activity"), 38),
                Cells.numbers(texts.text("column.planned"), 11),
                Cells.numbers(texts.text("column.done"), 10),
                Cells.words(texts.text("column.unit"), 14),
                Cells.numbers(texts.text("column.part"), 9),
                Cells.words(texts.text("column.status"), 20));
    }

    private Row row(ActivityProgress a) {
        boolean isPart =
                a.planned().isPresent() && a.planned().getAsDouble() > 0 && a.amount().isPresent();
        return Cells.row(
                        List.of(
                                Cells.heading(texts.name(a.activity())),
                                Cell.of(
                                        a.planned().isPresent()
                                                ? phrases.planned(a.planned().getAsDouble())
                                                : Texts.NONE),
                                done(a),
                                Cells.muted(texts.orNone(a.activity().getPlannedUnit())),
                                Cell.of(
                                        isPart
                                                ? texts.percent(
                                                        a.amount().getAsDouble()
                                                                / a.planned().getAsDouble())
                                                : Texts.NONE),
                                status(a.status())))
                .from(findings.rows().activity(a.activity(), a.site()));
    }

    private Cell done(ActivityProgress a) {
        return a.amount().isPresent()
                ? Cell.of(texts.number(a.amount().getAsDouble()))
                : Cells.withheld(phrases.withheld(a.done(), threshold()));
    }

    private int threshold() {
        return findings.evaluation().options().threshold();
    }

    private Cell status(Status status) {
        Tone tone =
                switch (status) {
                    case AS_PLANNED -> Tone.GOOD;
                    case MUCH_LESS, NOTHING_RECORDED -> Tone.BAD;
                    case LESS, MORE -> Tone.STRONG;
                    case UNKNOWN, DONE_WITHOUT_PLAN, EARLY, NOT_YET -> Tone.PLAIN;
                    case WITHHELD -> Tone.WITHHELD;
                };
        return new Cell(mark(status) + texts.text(status), tone);
    }

    /** A sign that tells the status without its colour. */
    private static String mark(Status status) {
        return switch (status) {
            case AS_PLANNED -> "● ";
            case MORE -> "► ";
            case LESS -> "▲ ";
            case MUCH_LESS -> "▼ ";
            case NOTHING_RECORDED -> "○ ";
            case UNKNOWN -> "? ";
            case DONE_WITHOUT_PLAN, EARLY, NOT_YET, WITHHELD -> "";
        };
    }

    /** Activities down, sites across. */
    private Block bySite() {
        List<Site> sites =
                findings.evaluation().activities().stream()
                        .flatMap(a -> a.site().stream())
                        .filter(s -> !findings.isTheWhole(Optional.of(s)))
                        .distinct()
                        .toList();
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Cells.words(texts.text("column.activity"), 34));
        sites.forEach(s -> columns.add(Cells.numbers(texts.name(s), 66.0 / sites.size())));
        List<Row> rows = new ArrayList<>();
        for (ActivityProgress all : findings.activities()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cells.heading(texts.name(all.activity())));
            sites.forEach(site -> cells.add(at(site, all.activity())));
            Activity activity = all.activity();
            rows.add(Cells.row(cells).from(findings.rows().activity(activity, Optional.empty())));
        }
        return new Block.Table(
                        texts.text("done.sites.caption"),
                        columns,
                        rows,
                        texts.text(isPlannedBySite() ? "done.sites.remark" : "done.sites.together")
                                + SilentWords.after(texts, findings.evaluation()))
                .from(origin());
    }

    private boolean isPlannedBySite() {
        return findings.evaluation().activities().stream()
                .anyMatch(a -> a.site().isPresent() && a.planned().isPresent());
    }

    private Cell recorded(ActivityProgress a) {
        return a.amount().isPresent() ? Cell.of(mark(a.status()) + phrases.bare(a)) : done(a);
    }

    private Cell at(Site site, Activity activity) {
        return findings.evaluation().activities().stream()
                .filter(a ->
                        a.activity() == activity && a.site().filter(s -> s == site).isPresent())
                .findFirst()
                .map(a ->
                        !a.isRecorded() && a.planned().orElse(0) == 0
                                ? Cells.muted(a.status() == Status.UNKNOWN ? "?" : Texts.NONE)
                                : recorded(a).from(findings.rows().activity(activity, a.site())))
                .orElseGet(() -> Cells.muted(Texts.NONE));
    }
}
