package org.verka.report.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.verka.evaluation.Audience;
import org.verka.evaluation.Delivery;
import org.verka.model.Activity;
import org.verka.model.Site;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Row;

/**
 * What the activity logs note of what was done, in their own words. They may tell of people, so
 * that only an internal report has them.
 */
final class LogNotesTable {

    /** More notes than these of an activity in a month are a log to be read, not a table. */
    private static final int MOST = 20;

    private static final Comparator<Place> IN_ORDER =
            Comparator.comparingInt(Place::order)
                    .thenComparing(Place::site)
                    .thenComparing(Place::month);

    private record Place(int order, String site, YearMonth month) {}

    private final Texts texts;
    private final Findings findings;
    private final List<Site> sites;

    LogNotesTable(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.sites = findings.evaluation().programme().getSites();
    }

    /** Empty when nothing is noted, or the report is to be shared. */
    Optional<Block> build() {
        if (findings.evaluation().options().audience() != Audience.INTERNAL) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        findings.evaluation().delivered().deliveries().stream()
                .filter(d -> d.site().isEmpty() && !d.notes().isEmpty())
                .forEach(d -> rows.addAll(rows(d)));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Block.Table(
                                        texts.text("log.notes.caption"),
                                        List.of(
                                                Cells.words(texts.text("column.site"), 16),
                                                Cells.words(texts.text("column.month"), 14),
                                                Cells.words(texts.text("column.noted"), 70)),
                                        rows,
                                        texts.text("log.notes.remark"))
                                .from(findings.origins().activities()));
    }

    /** Site by site in the order of the theory, month by month. */
    private List<Row> rows(Delivery delivery) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row.Group(texts.name(delivery.activity())));
        delivery.notes().stream()
                .collect(groupingBy(this::place, () -> new TreeMap<>(IN_ORDER), toList()))
                .forEach((place, notes) -> rows.add(row(delivery.activity(), place, notes)));
        return rows;
    }

    private Place place(Delivery.Note note) {
        int site =
                IntStream.range(0, sites.size())
                        .filter(i -> sites.get(i).getName().equals(note.site()))
                        .findFirst()
                        .orElse(sites.size());
        return new Place(site, note.site(), YearMonth.from(note.date()));
    }

    private Row row(Activity activity, Place place, List<Delivery.Note> notes) {
        Optional<Site> site = sites.stream().skip(place.order()).findFirst();
        List<String> told = notes.stream().map(Delivery.Note::text).distinct().toList();
        String all = told.stream().limit(MOST).collect(Collectors.joining("; "));
        int left = told.size() - MOST;
        return Cells.row(
                        List.of(
                                Cells.heading(site.map(texts::name).orElse(place.site())),
                                Cell.of(month(place.month())),
                                Cell.of(left > 0 ? texts.text("origin.more", all, left) : all)))
                .from(findings.rows().activity(activity, site));
    }

    private String month(YearMonth month) {
        return texts.text("month." + month.getMonthValue()) + " " + month.getYear();
    }
}
