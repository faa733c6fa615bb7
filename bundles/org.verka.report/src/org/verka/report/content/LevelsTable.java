package org.verka.report.content;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verka.evaluation.ActivityProgress;
import org.verka.model.Activity;
import org.verka.model.Level;
import org.verka.model.Site;
import org.verka.model.SiteTree;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Column;
import org.verka.report.document.Block.Row;

/** What was done in the area, in groups and with individuals, month by month and site by site. */
final class LevelsTable {

    /** More columns than these are too narrow to be read. */
    private static final int MOST = 8;

    private final Texts texts;
    private final Findings findings;

    LevelsTable(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.sites = new SiteTree(findings.evaluation().programme());
    }

    private record Place(Site site, YearMonth month) {}

    private final SiteTree sites;

    /** Empty when no activity has a level, or the months are too many for a table. */
    List<Block> build() {
        List<Place> places = places();
        if (places.isEmpty() || places.size() > MOST) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(table(places)));
        List<String> notes = notes();
        if (!notes.isEmpty()) {
            blocks.add(Block.Bullets.of(notes).from(findings.origins().activities()));
        }
        return blocks;
    }

    /** What the theory notes of the activities. */
    private List<String> notes() {
        return findings.activities().stream()
                .map(ActivityProgress::activity)
                .filter(activity -> activity.getLevel() != Level.UNSPECIFIED)
                .flatMap(activity ->
                        activity.getNotes().stream()
                                .map(n -> texts.text("levels.note", texts.name(activity), n)))
                .toList();
    }

    private Block table(List<Place> places) {
        List<Column> columns = new ArrayList<>();
        columns.add(Cells.words(texts.text("column.activity"), 30));
        places.forEach(place -> columns.add(Cells.numbers(heading(place), 70.0 / places.size())));
        List<Row> rows = new ArrayList<>();
        for (Level level : Level.values()) {
            List<Activity> own = activities(level);
            if (!own.isEmpty()) {
                rows.add(new Row.Group(texts.text("level." + level.getName())));
                own.forEach(activity -> rows.add(row(activity, places)));
            }
        }
        return new Block.Table(
                        texts.text("levels.caption"), columns, rows, texts.text("levels.remark"))
                .from(findings.origins().activities());
    }

    private List<Activity> activities(Level level) {
        return level == Level.UNSPECIFIED
                ? List.of()
                : findings.activities().stream()
                        .map(ActivityProgress::activity)
                        .filter(activity -> activity.getLevel() == level)
                        .toList();
    }

    /**
     * Site by site, each month in which anything with a level was done there; of a site that is all
     * sites together what was done at none of its parts.
     */
    private List<Place> places() {
        return findings.evaluation().activities().stream()
                .filter(a -> a.activity().getLevel() != Level.UNSPECIFIED)
                .filter(a -> a.site().isPresent())
                .flatMap(a ->
                        a.months().keySet().stream()
                                .map(m -> new Place(a.site().get(), m))
                                .filter(p -> done(a.activity(), p) > 0))
                .distinct()
                .sorted(this::inOrder)
                .toList();
    }

    /** Not a number where it is withheld. */
    private double done(Activity activity, Place place) {
        double here = at(activity, place.site(), place.month());
        return findings.isTheWhole(Optional.of(place.site()))
                ? here
                        - sites.parts(place.site()).stream()
                                .mapToDouble(part -> at(activity, part, place.month()))
                                .sum()
                : here;
    }

    private double at(Activity activity, Site site, YearMonth month) {
        return findings.evaluation().activities().stream()
                .filter(a -> a.activity() == activity)
                .filter(a -> a.site().filter(s -> s == site).isPresent())
                .mapToDouble(a ->
                        a.byMonth().shown().map(m -> m.getOrDefault(month, 0.0)).orElse(Double.NaN))
                .sum();
    }

    private int inOrder(Place a, Place b) {
        List<Site> sites = findings.evaluation().programme().getSites();
        int bySite = Integer.compare(sites.indexOf(a.site()), sites.indexOf(b.site()));
        return bySite == 0 ? a.month().compareTo(b.month()) : bySite;
    }

    private String heading(Place place) {
        return texts.text(
                "levels.column",
                texts.name(place.site()),
                texts.text("month." + place.month().getMonthValue()),
                Integer.toString(place.month().getYear()));
    }

    private Row row(Activity activity, List<Place> places) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.heading(texts.name(activity)));
        for (Place place : places) {
            double done = done(activity, place);
            cells.add(
                    Double.isNaN(done)
                            ? Cells.withheld(texts.text("withheld.cell"))
                            : done > 0 ? Cell.of(texts.number(done)) : Cells.muted(Texts.NONE));
        }
        return Cells.row(cells).from(findings.rows().activity(activity, Optional.empty()));
    }
}
