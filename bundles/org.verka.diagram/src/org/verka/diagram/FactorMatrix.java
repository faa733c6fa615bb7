package org.verka.diagram;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.diagram.Drawing.Canvas;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Shape.Anchor;
import org.verka.diagram.Shape.Paint;
import org.verka.evaluation.FactorGroup;
import org.verka.evaluation.StatedFactor;
import org.verka.evaluation.ThemeRating;
import org.verka.model.FactorKind;
import org.verka.model.Site;

/**
 * How many statements say that a theme hinders, helps and is to be developed at a site, and how the
 * theme is rated there. Where some say that it hinders and some that it helps, both stand there in
 * a frame, and the rating says that it is mixed.
 */
public final class FactorMatrix {

    /** With more columns than this the names of sites cannot be read. */
    private static final int MOST_COLUMNS = 9;

    private static final double THEMES = 120;
    private static final double HEAD = 43;
    private static final double ROW = 24;
    private static final double HEIGHT = 13;
    private static final double GAP = 2;
    private static final double KEY = 12;

    private final Typeface typeface;
    private final Words words;

    /** Figures in the given language. */
    public FactorMatrix(Typeface typeface, Locale locale) {
        this.typeface = typeface;
        this.words = new Words(locale);
    }

    private record Place(Map<FactorKind, List<StatedFactor>> stated) {

        boolean isContradictory() {
            return stated.containsKey(FactorKind.HINDERING)
                    && stated.containsKey(FactorKind.HELPING);
        }

        Optional<ThemeRating> rating() {
            return ThemeRating.of(stated.values().stream().flatMap(List::stream).toList());
        }
    }

    private record Row(String theme, Map<Optional<Site>, Place> places) {
        Optional<Place> at(Optional<Site> site) {
            return Optional.ofNullable(places.get(site));
        }
    }

    /**
     * The figures, of no more than goes on a page.
     *
     * @param groups the factors
     * @param order the sites, in the order to show them
     * @return none when fewer than two sites have factors, or too many have
     */
    public List<Drawing> draw(List<FactorGroup> groups, List<Site> order) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (FactorGroup group : groups) {
            String theme = group.theme().isBlank() ? words.text("factor.no.theme") : group.theme();
            Row row = rows.computeIfAbsent(theme, t -> new Row(t, new LinkedHashMap<>()));
            group.factors().forEach(f -> place(row, f));
        }
        List<Optional<Site>> columns = new ArrayList<>();
        order.stream().map(Optional::of).filter(s -> isAny(rows, s)).forEach(columns::add);
        if (columns.size() < 2 || columns.size() > MOST_COLUMNS) {
            return List.of();
        }
        if (isAny(rows, Optional.empty())) {
            columns.add(Optional.empty());
        }
        double width = (Palette.WIDTH - THEMES) / columns.size();
        return Evenly.packed(
                        List.copyOf(rows.values()),
                        r -> row(new Canvas(), r, columns, width, 0),
                        Palette.HEIGHT - HEAD)
                .stream()
                .map(some -> drawing(some, columns, width))
                .toList();
    }

    private Drawing drawing(List<Row> rows, List<Optional<Site>> columns, double width) {
        Canvas canvas = new Canvas();
        double y = head(canvas, columns, width);
        for (Row row : rows) {
            y = row(canvas, row, columns, width, y);
        }
        String description =
                rows.stream().map(r -> sentence(r, columns)).collect(Collectors.joining(" "));
        return canvas.drawing(Palette.WIDTH, y + 2, words.text("factor.matrix"), description);
    }

    private static void place(Row row, StatedFactor factor) {
        List<Optional<Site>> places =
                factor.sites().isEmpty()
                        ? List.of(Optional.empty())
                        : factor.sites().stream().map(Optional::of).toList();
        for (Optional<Site> place : places) {
            row.places()
                    .computeIfAbsent(place, p -> new Place(new EnumMap<>(FactorKind.class)))
                    .stated()
                    .computeIfAbsent(factor.kind(), k -> new ArrayList<>())
                    .add(factor);
        }
    }

    private static boolean isAny(Map<String, Row> rows, Optional<Site> site) {
        return rows.values().stream().anyMatch(r -> r.places().containsKey(site));
    }

    private double head(Canvas canvas, List<Optional<Site>> columns, double width) {
        double x = 0;
        for (FactorKind kind : FactorKind.values()) {
            mark(canvas, x, 2, kind, "", KEY);
            String text = words.text("factor." + key(kind));
            canvas.text(x + KEY + 4, 11, text, Palette.SMALL, Anchor.START);
            x += KEY + 16 + typeface.width(text, Palette.SMALL);
        }
        canvas.rect(x, 1, KEY, HEIGHT + 2, Paint.outlined(Palette.INK, 1.1));
        canvas.text(x + KEY + 4, 11, words.text("factor.both"), Palette.SMALL, Anchor.START);
        for (int i = 0; i < columns.size(); i++) {
            double middle = THEMES + width * (i + 0.5);
            List<String> lines = typeface.wrap(name(columns.get(i)), Palette.STRONG, width - 4, 2);
            canvas.lines(middle, 29, lines, Palette.STRONG, Anchor.MIDDLE);
        }
        canvas.line(0, HEAD, Palette.WIDTH, HEAD, Paint.outlined(Palette.MUTED, 0.9));
        return HEAD;
    }

    private String name(Optional<Site> site) {
        return site.map(words::name).orElseGet(() -> words.text("factor.everywhere"));
    }

    /** Draws the row and answers where it ends. */
    private double row(
            Canvas canvas, Row row, List<Optional<Site>> columns, double width, double y) {
        double height = ROW;
        for (int i = 0; i < columns.size(); i++) {
            double left = THEMES + width * i;
            Optional<Place> place = row.at(columns.get(i));
            if (place.isPresent()) {
                height = Math.max(height, cell(canvas, place.get(), left, width, y + 5) + 5 - y);
            }
        }
        List<String> lines = typeface.wrap(row.theme(), Palette.BODY, THEMES - 8, 2);
        double base = y + height / 2 + 2.8 - (lines.size() - 1) * Palette.BODY.lineHeight() / 2;
        canvas.lines(0, base, lines, Palette.BODY, Anchor.START);
        double end = y + height;
        canvas.line(0, end, Palette.WIDTH, end, Paint.outlined(Palette.GUIDE, 0.6));
        return end;
    }

    /** Draws what is stated at a site, the marks above each other, and answers where it ends. */
    private double cell(Canvas canvas, Place place, double left, double width, double top) {
        double middle = left + width / 2;
        double wide =
                Math.min(
                        width - 6,
                        10
                                + place.stated().entrySet().stream()
                                        .mapToDouble(e -> typeface.width(said(e), mark(e.getKey())))
                                        .max()
                                        .orElse(0));
        double y = top;
        for (Map.Entry<FactorKind, List<StatedFactor>> entry : place.stated().entrySet()) {
            mark(canvas, middle - wide / 2, y, entry.getKey(), said(entry), wide);
            y += HEIGHT + GAP;
        }
        if (place.isContradictory()) {
            double all = y - GAP - top;
            Paint frame = Paint.outlined(Palette.INK, 1.1);
            canvas.rect(middle - wide / 2 - 2, top - 2, wide + 4, all + 4, frame);
        }
        String rating = rating(place);
        if (!rating.isEmpty()) {
            List<String> lines = typeface.wrap(rating, Palette.SMALL, width - 4);
            canvas.lines(middle, y + 8, lines, Palette.SMALL, Anchor.MIDDLE);
            y += 2 + lines.size() * Palette.SMALL.lineHeight();
        }
        return y - GAP;
    }

    /** How the theme is rated there; empty when nothing is. */
    private String rating(Place place) {
        return place.rating()
                .map(r ->
                        words.text(
                                r.mixed() ? "factor.mixed" : "factor.rating",
                                words.signed(r.value())))
                .orElse("");
    }

    private String said(Map.Entry<FactorKind, List<StatedFactor>> stated) {
        return words.text("factor.count." + key(stated.getKey()), stated.getValue().size());
    }

    private static Type mark(FactorKind kind) {
        return new Type(7, true, kind == FactorKind.HELPING ? Palette.PAPER : Palette.INK);
    }

    /** Each kind has words, a shape and a colour of its own. */
    private static void mark(
            Canvas canvas, double x, double y, FactorKind kind, String text, double width) {
        Paint paint =
                switch (kind) {
                    case HINDERING -> new Paint(Palette.SAND, Palette.WARM, 1.1);
                    case HELPING -> Paint.filled(Palette.DEEP);
                    case TO_DEVELOP -> new Paint(Palette.PAPER, Palette.MUTED, 1).withDashes();
                };
        canvas.rect(x, y, width, HEIGHT, kind == FactorKind.HELPING ? HEIGHT / 2 : 0, paint);
        if (!text.isEmpty()) {
            canvas.text(x + width / 2, y + 9, text, mark(kind), Anchor.MIDDLE);
        }
    }

    private static String key(FactorKind kind) {
        return kind.getLiteral().toLowerCase(Locale.ROOT);
    }

    private String sentence(Row row, List<Optional<Site>> columns) {
        String places =
                columns.stream()
                        .flatMap(c -> row.at(c).map(p -> name(c) + " " + said(p)).stream())
                        .collect(Collectors.joining("; "));
        return row.theme() + ": " + places + ".";
    }

    private String said(Place place) {
        return Stream.concat(
                        place.stated().entrySet().stream().map(this::said),
                        Stream.of(rating(place)))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
