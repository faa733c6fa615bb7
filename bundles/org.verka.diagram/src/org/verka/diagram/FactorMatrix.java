package org.verka.diagram;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verka.diagram.Drawing.Canvas;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Shape.Anchor;
import org.verka.diagram.Shape.Paint;
import org.verka.evaluation.FactorGroup;
import org.verka.evaluation.StatedFactor;
import org.verka.model.FactorKind;
import org.verka.model.Site;

/**
 * How many factors hinder, help and are to be developed, theme by site. Where a theme both hinders
 * and helps at a site, both stand there and the cell has a frame: nothing is added up.
 */
public final class FactorMatrix {

    /** With more columns than this the names of sites cannot be read. */
    private static final int MOST_COLUMNS = 9;

    private static final double THEMES = 120;
    private static final double ROW = 24;
    private static final double MARK = 22;
    private static final double HEIGHT = 13;

    private final Typeface typeface;
    private final Words words;

    /** Figures in the given language. */
    public FactorMatrix(Typeface typeface, Locale locale) {
        this.typeface = typeface;
        this.words = new Words(locale);
    }

    private record Row(String theme, Map<Optional<Site>, Map<FactorKind, Integer>> cells) {
        Map<FactorKind, Integer> at(Optional<Site> site) {
            return cells.getOrDefault(site, Map.of());
        }
    }

    /**
     * The figure.
     *
     * @param groups the factors
     * @param order the sites, in the order to show them
     * @return empty when fewer than two sites have factors, or too many have
     */
    public Optional<Drawing> draw(List<FactorGroup> groups, List<Site> order) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (FactorGroup group : groups) {
            String theme = group.theme().isBlank() ? words.text("factor.no.theme") : group.theme();
            Row row = rows.computeIfAbsent(theme, t -> new Row(t, new LinkedHashMap<>()));
            group.factors().forEach(f -> count(row, f));
        }
        List<Optional<Site>> columns = new ArrayList<>();
        order.stream().map(Optional::of).filter(s -> isAny(rows, s)).forEach(columns::add);
        if (columns.size() < 2 || columns.size() > MOST_COLUMNS) {
            return Optional.empty();
        }
        if (isAny(rows, Optional.empty())) {
            columns.add(Optional.empty());
        }
        Canvas canvas = new Canvas();
        double width = (Palette.WIDTH - THEMES) / columns.size();
        double y = head(canvas, columns, width);
        for (Row row : rows.values()) {
            row(canvas, row, columns, width, y);
            y += ROW;
        }
        String description =
                rows.values().stream()
                        .map(r -> sentence(r, columns))
                        .collect(Collectors.joining(" "));
        return Optional.of(
                canvas.drawing(Palette.WIDTH, y + 2, words.text("factor.matrix"), description));
    }

    private static void count(Row row, StatedFactor factor) {
        List<Optional<Site>> places =
                factor.sites().isEmpty()
                        ? List.of(Optional.empty())
                        : factor.sites().stream().map(Optional::of).toList();
        for (Optional<Site> place : places) {
            row.cells()
                    .computeIfAbsent(place, p -> new EnumMap<>(FactorKind.class))
                    .merge(factor.kind(), 1, Integer::sum);
        }
    }

    private static boolean isAny(Map<String, Row> rows, Optional<Site> site) {
        return rows.values().stream().anyMatch(r -> r.cells().containsKey(site));
    }

    private double head(Canvas canvas, List<Optional<Site>> columns, double width) {
        double x = 0;
        for (FactorKind kind : FactorKind.values()) {
            mark(canvas, x, 2, kind, sign(kind));
            String text = words.text(key(kind));
            canvas.text(x + MARK + 4, 11, text, Palette.SMALL, Anchor.START);
            x += MARK + 18 + typeface.width(text, Palette.SMALL);
        }
        canvas.rect(x, 1, MARK, HEIGHT + 2, Paint.outlined(Palette.INK, 1.1));
        canvas.text(x + MARK + 4, 11, words.text("factor.both"), Palette.SMALL, Anchor.START);
        for (int i = 0; i < columns.size(); i++) {
            double middle = THEMES + width * (i + 0.5);
            List<String> lines = typeface.wrap(name(columns.get(i)), Palette.STRONG, width - 4, 2);
            canvas.lines(middle, 29, lines, Palette.STRONG, Anchor.MIDDLE);
        }
        canvas.line(0, 43, Palette.WIDTH, 43, Paint.outlined(Palette.MUTED, 0.9));
        return 43;
    }

    private String name(Optional<Site> site) {
        return site.map(words::name).orElseGet(() -> words.text("factor.everywhere"));
    }

    private void row(Canvas canvas, Row row, List<Optional<Site>> columns, double width, double y) {
        List<String> lines = typeface.wrap(row.theme(), Palette.BODY, THEMES - 8, 2);
        double base = y + ROW / 2 + 2.8 - (lines.size() - 1) * Palette.BODY.lineHeight() / 2;
        canvas.lines(0, base, lines, Palette.BODY, Anchor.START);
        for (int i = 0; i < columns.size(); i++) {
            cell(canvas, row.at(columns.get(i)), THEMES + width * (i + 0.5), width, y);
        }
        canvas.line(0, y + ROW, Palette.WIDTH, y + ROW, Paint.outlined(Palette.GUIDE, 0.6));
    }

    private static void cell(
            Canvas canvas, Map<FactorKind, Integer> cell, double middle, double width, double y) {
        double each = Math.min(MARK, (width - 6) / 3);
        double all = cell.size() * (each + 2) - 2;
        double x = middle - all / 2;
        double top = y + (ROW - HEIGHT) / 2;
        if (cell.containsKey(FactorKind.HINDERING) && cell.containsKey(FactorKind.HELPING)) {
            canvas.rect(x - 2, top - 2, all + 4, HEIGHT + 4, Paint.outlined(Palette.INK, 1.1));
        }
        for (Map.Entry<FactorKind, Integer> entry : cell.entrySet()) {
            mark(
                    canvas,
                    x,
                    top,
                    entry.getKey(),
                    sign(entry.getKey()) + "\u00a0" + entry.getValue(),
                    each);
            x += each + 2;
        }
    }

    private static String sign(FactorKind kind) {
        return switch (kind) {
            case HINDERING -> "−";
            case HELPING -> "+";
            case TO_DEVELOP -> "→";
        };
    }

    private static void mark(Canvas canvas, double x, double y, FactorKind kind, String text) {
        mark(canvas, x, y, kind, text, MARK);
    }

    /** Each kind has a sign, a shape and a colour of its own. */
    private static void mark(
            Canvas canvas, double x, double y, FactorKind kind, String text, double width) {
        boolean helps = kind == FactorKind.HELPING;
        Paint paint =
                switch (kind) {
                    case HINDERING -> new Paint(Palette.SAND, Palette.WARM, 1.1);
                    case HELPING -> Paint.filled(Palette.DEEP);
                    case TO_DEVELOP -> new Paint(Palette.PAPER, Palette.MUTED, 1).withDashes();
                };
        canvas.rect(x, y, width, HEIGHT, helps ? HEIGHT / 2 : 0, paint);
        Type type = new Type(7, true, helps ? Palette.PAPER : Palette.INK);
        canvas.text(x + width / 2, y + 9, text, type, Anchor.MIDDLE);
    }

    private static String key(FactorKind kind) {
        return "factor." + kind.getLiteral().toLowerCase(Locale.ROOT);
    }

    private String sentence(Row row, List<Optional<Site>> columns) {
        String places =
                columns.stream()
                        .filter(c -> row.cells().containsKey(c))
                        .map(c -> name(c) + " " + said(row.at(c)))
                        .collect(Collectors.joining(", "));
        return row.theme() + ": " + places + ".";
    }

    private String said(Map<FactorKind, Integer> cell) {
        return cell.entrySet().stream()
                .map(e -> words.text(key(e.getKey())) + " " + e.getValue())
                .collect(Collectors.joining(" / "));
    }
}
