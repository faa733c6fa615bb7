package org.verka.report.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.verka.evaluation.ActivityProgress;
import org.verka.evaluation.Audience;
import org.verka.evaluation.DeliveredActivities;
import org.verka.evaluation.Delivery;
import org.verka.evaluation.Delivery.Bounds;
import org.verka.evaluation.Delivery.Standing;
import org.verka.evaluation.Disclosed;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Origin;
import org.verka.report.document.Section;

/** In time, reaching whom, and as faithfully as meant (Carroll and others 2007). */
final class DeliverySection {

    /** More half-years than these are too narrow to be read. */
    private static final int MOST = 6;

    private final Texts texts;
    private final Findings findings;
    private final Phrases phrases;
    private final DeliveredActivities delivered;
    private final ReachWords reached;

    DeliverySection(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.phrases = new Phrases(texts);
        this.delivered = findings.evaluation().delivered();
        this.reached = new ReachWords(texts, findings);
    }

    /** The sections that have something to tell. */
    List<Section> build() {
        List<Section> sections = new ArrayList<>();
        List<Delivery> told =
                delivered.deliveries().stream()
                        .filter(d -> !findings.isTheWhole(d.site()))
                        .filter(d -> d.timeliness().isPresent() || d.reach().isPresent())
                        .toList();
        List<Block> time = new ArrayList<>();
        if (!told.isEmpty()) {
            time.add(Paragraph.of(words(told)).from(findings.origins().activities()));
            time.add(time(told));
        }
        reached.ofGroups()
                .ifPresent(groups ->
                        time.add(Paragraph.of(groups).from(findings.origins().activities())));
        if (!time.isEmpty()) {
            sections.add(Section.of("activities-time", texts.text("delivery.time"), time));
        }
        halves().ifPresent(table ->
                sections.add(
                        Section.of(
                                "activities-halves",
                                texts.text("delivery.halves"),
                                List.of(table))));
        new FidelitySection(texts, findings).build().ifPresent(sections::add);
        otherwise().ifPresent(sections::add);
        return sections;
    }

    private List<Delivery> together() {
        return delivered.deliveries().stream().filter(d -> d.site().isEmpty()).toList();
    }

    private String words(List<Delivery> told) {
        List<Delivery> timed =
                told.stream().filter(d -> d.site().isEmpty() && timeliness(d).isPresent()).toList();
        long inTime =
                timed.stream()
                        .filter(d -> timeliness(d).get().share() >= ActivityProgress.LESS)
                        .count();
        long reached =
                told.stream().filter(d -> d.site().isEmpty() && d.reach().isPresent()).count();
        return texts.text(
                "delivery.words", Long.toString(inTime), Integer.toString(timed.size()), reached);
    }

    private Block time(List<Delivery> told) {
        return new Block.Table(
                        texts.text("delivery.time.table"),
                        List.of(
                                Cells.words(texts.text("column.activity"), 27),
                                Cells.words(texts.text("column.site"), 13),
                                Cells.words(texts.text("column.planned.when"), 16),
                                Cells.words(texts.text("column.in.time"), 17),
                                Cells.words(texts.text("column.began"), 14),
                                Cells.numbers(texts.text("column.reached"), 17)),
                        told.stream().map(this::timeRow).toList(),
                        texts.text(
                                        "delivery.time.remark",
                                        texts.percent(ActivityProgress.LESS),
                                        texts.percent(ActivityProgress.MUCH_LESS))
                                + reached.remark())
                .from(findings.origins().activities());
    }

    private Row timeRow(Delivery d) {
        List<Cell> cells = new ArrayList<>();
        String who =
                d.activity().getResponsible() == null
                        ? texts.text("delivery.nobody")
                        : texts.text(
                                "deviations.responsible",
                                texts.name(d.activity().getResponsible()));
        cells.add(
                d.site().isEmpty()
                        ? Cells.heading(texts.name(d.activity()) + " " + who)
                        : Cells.muted(texts.name(d.activity())));
        cells.add(Cells.muted(phrases.site(d.site())));
        cells.add(
                Cell.of(
                        d.activity().getWhen() == null
                                ? texts.span(findings.evaluation().programme().getPeriod())
                                : texts.span(d.activity().getWhen())));
        cells.add(time(d, this::inTime));
        cells.add(time(d, t -> Cell.of(began(t.startDelay()))));
        cells.add(reached.of(d));
        return Cells.row(cells).from(origin(d));
    }

    private static Optional<Delivery.Timeliness> timeliness(Delivery d) {
        return d.timeliness().flatMap(Disclosed::shown);
    }

    private Cell time(Delivery d, Function<Delivery.Timeliness, Cell> cell) {
        return timeliness(d)
                .map(cell)
                .orElseGet(() ->
                        d.timeliness()
                                .map(t -> Cells.withheld(withheld(t)))
                                .orElseGet(() -> Cells.muted(Texts.NONE)));
    }

    private String withheld(Disclosed<?> figures) {
        return phrases.withheld(figures, findings.evaluation().options().threshold());
    }

    private Origin origin(Delivery d) {
        return findings.rows().activity(d.activity(), d.site());
    }

    private Cell inTime(Delivery.Timeliness t) {
        String more = "";
        if (t.early() > 0) {
            more += texts.text("delivery.early", texts.number(t.early()));
        }
        if (t.late() > 0) {
            more += texts.text("delivery.late", texts.number(t.late()));
        }
        return StandingCells.of(Standing.of(t.share()), texts.percent(t.share()) + more);
    }

    private String began(long days) {
        return days == 0
                ? texts.text("delivery.began.day")
                : texts.text(
                        days < 0 ? "delivery.began.early" : "delivery.began.late",
                        Long.toString(Math.abs(days)));
    }

    /** Planned and done, half-year by half-year; empty with one, or more than can be read. */
    private Optional<Block> halves() {
        List<LocalDate> all =
                together().stream()
                        .flatMap(d -> d.halves().stream())
                        .map(Delivery.Half::from)
                        .distinct()
                        .sorted()
                        .toList();
        if (all.size() < 2 || all.size() > MOST) {
            return Optional.empty();
        }
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Cells.words(texts.text("column.activity"), 30));
        columns.add(Cells.words(texts.text("column.site"), 14));
        all.forEach(from -> columns.add(Cells.numbers(half(from), 56.0 / all.size())));
        List<Row> rows =
                delivered.deliveries().stream()
                        .filter(d -> !d.halves().isEmpty() && !findings.isTheWhole(d.site()))
                        .map(d -> halves(d, all))
                        .toList();
        return Optional.of(
                new Block.Table(
                                texts.text("delivery.halves.table"),
                                columns,
                                rows,
                                texts.text("delivery.halves.remark"))
                        .from(findings.origins().activities()));
    }

    private Row halves(Delivery d, List<LocalDate> all) {
        List<Cell> cells = new ArrayList<>();
        String name = texts.name(d.activity());
        cells.add(d.site().isEmpty() ? Cells.heading(name) : Cells.muted(name));
        cells.add(Cells.muted(phrases.site(d.site())));
        for (LocalDate from : all) {
            cells.add(
                    d.halves().stream()
                            .filter(h -> h.from().equals(from))
                            .findFirst()
                            .map(this::amount)
                            .orElseGet(() -> Cells.muted(Texts.NONE)));
        }
        return Cells.row(cells).from(origin(d));
    }

    private Cell amount(Delivery.Half half) {
        if (half.done().shown().isEmpty()) {
            return Cells.withheld(withheld(half.done()));
        }
        String done = texts.number(half.done().shown().get());
        return Cell.of(
                half.planned().isPresent()
                        ? texts.text("of", done, texts.fixed(half.planned(), 0))
                        : done);
    }

    private String half(LocalDate from) {
        return texts.text(
                from.getMonthValue() == 1 ? "period.spring" : "period.autumn",
                Integer.toString(from.getYear()));
    }

    /** What was done with no amount to hold it against; once where that is all of it. */
    private List<String> withoutPlan() {
        List<ActivityProgress> unplanned =
                findings.activities().stream()
                        .filter(a -> a.status() == ActivityProgress.Status.DONE_WITHOUT_PLAN)
                        .toList();
        return unplanned.size() > 1 && unplanned.size() == findings.activities().size()
                ? List.of(texts.text("delivery.without.plan.all"))
                : unplanned.stream()
                        .map(a ->
                                texts.text(
                                        "delivery.without.plan",
                                        texts.name(a.activity()),
                                        phrases.amount(a)))
                        .toList();
    }

    /** Adaptations, and what was done that nothing planned. */
    private Optional<Section> otherwise() {
        List<String> items = new ArrayList<>();
        together().stream().filter(d -> !adaptations(d).isEmpty()).forEach(d -> adapted(items, d));
        items.addAll(withoutPlan());
        delivered
                .unplanned()
                .forEach(u ->
                        items.add(
                                u.done()
                                        .shown()
                                        .map(done -> unplanned(u, done))
                                        .orElseGet(() ->
                                                texts.text(
                                                        "delivery.unplanned.withheld",
                                                        u.name(),
                                                        place(u)))));
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Section.of(
                                "activities-otherwise",
                                texts.text("delivery.otherwise"),
                                List.of(
                                        Block.Bullets.of(items)
                                                .from(findings.origins().activities()))));
    }

    private String unplanned(Delivery.Unplanned unplanned, ActivityProgress.Done done) {
        return texts.text(
                "delivery.unplanned",
                unplanned.name(),
                place(unplanned),
                done.records(),
                texts.number(done.amount()));
    }

    private String place(Delivery.Unplanned unplanned) {
        return findings.evaluation().programme().getSites().stream()
                .filter(s -> unplanned.site().equals(s.getName()))
                .findFirst()
                .map(texts::name)
                .orElse(unplanned.site());
    }

    private void adapted(List<String> items, Delivery d) {
        String bounds =
                !d.activity().isAdaptable()
                        ? texts.text("delivery.bounds.none")
                        : d.activity().getBounds() == null
                                ? texts.text("delivery.bounds.unsaid")
                                : texts.text("delivery.bounds", d.activity().getBounds());
        items.add(
                texts.text(
                        "delivery.adapted",
                        texts.name(d.activity()),
                        count(d, Bounds.INSIDE),
                        count(d, Bounds.OUTSIDE),
                        count(d, Bounds.UNSAID),
                        bounds));
        if (findings.evaluation().options().audience() == Audience.INTERNAL) {
            items.add(
                    adaptations(d).stream()
                            .map(a -> texts.date(a.date()) + ": " + texts.text("quote", a.note()))
                            .collect(Collectors.joining("; ")));
        }
    }

    private static List<Delivery.Adaptation> adaptations(Delivery d) {
        return d.adaptations().shown().orElse(List.of());
    }

    private static long count(Delivery d, Bounds bounds) {
        return adaptations(d).stream().filter(a -> a.bounds() == bounds).count();
    }
}
