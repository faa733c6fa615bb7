package org.verka.diagram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.verka.diagram.Drawing.Canvas;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Shape.Anchor;
import org.verka.diagram.Shape.Paint;
import org.verka.evaluation.FactorGroup;
import org.verka.evaluation.StatedFactor;
import org.verka.model.FactorKind;

/** How many factors hinder and how many help, theme by theme: a square for each. */
public final class FactorBalance {

    private static final double MIDDLE = Palette.WIDTH / 2;
    private static final double THEME = 75;
    private static final double TOP = 18;
    private static final double ROW = 22;
    private static final Type TICK = new Type(7, true, Palette.INK);

    private final Typeface typeface;
    private final Words words;

    /** Figures in the given language. */
    public FactorBalance(Typeface typeface, Locale locale) {
        this.typeface = typeface;
        this.words = new Words(locale);
    }

    /** The figures, of no more than goes on a page; none when fewer than two themes are named. */
    public List<Drawing> draw(List<FactorGroup> groups) {
        Map<String, int[]> themes = new LinkedHashMap<>();
        for (FactorGroup group : groups) {
            if (!group.theme().isBlank() && group.kind() != FactorKind.TO_DEVELOP) {
                int side = group.kind() == FactorKind.HINDERING ? 0 : 1;
                themes.computeIfAbsent(group.theme(), k -> new int[2])[side] +=
                        group.factors().size();
            }
        }
        if (themes.size() < 2) {
            return List.of();
        }
        int most = (int) ((Palette.HEIGHT - TOP) / ROW);
        return Evenly.shared(List.copyOf(themes.entrySet()), most).stream()
                .map(some -> drawing(some, groups))
                .toList();
    }

    private Drawing drawing(List<Map.Entry<String, int[]>> themes, List<FactorGroup> groups) {
        Canvas canvas = new Canvas();
        canvas.text(
                MIDDLE - THEME, 10, words.text("factor.hindering"), Palette.HEADING, Anchor.END);
        canvas.text(
                MIDDLE + THEME, 10, words.text("factor.helping"), Palette.HEADING, Anchor.START);
        double y = TOP;
        for (Map.Entry<String, int[]> theme : themes) {
            row(canvas, theme.getKey(), theme.getValue(), y);
            y += ROW;
        }
        Set<String> drawn = themes.stream().map(Map.Entry::getKey).collect(Collectors.toSet());
        List<FactorGroup> told = groups.stream().filter(g -> drawn.contains(g.theme())).toList();
        return canvas.drawing(Palette.WIDTH, y + 2, words.text("factor.title"), description(told));
    }

    private void row(Canvas canvas, String theme, int[] counts, double y) {
        List<String> lines = typeface.wrap(theme, Palette.BODY, 2 * THEME - 14, 2);
        double base = y + ROW / 2 + 2.8 - (lines.size() - 1) * Palette.BODY.lineHeight() / 2;
        canvas.lines(MIDDLE, base, lines, Palette.BODY, Anchor.MIDDLE);
        double size = Math.min(11, (MIDDLE - THEME - 22) / Math.max(counts[0], counts[1]));
        double wide = size - Math.min(2, size / 4);
        for (int i = 0; i < counts[0]; i++) {
            double x = MIDDLE - THEME - (i + 1) * size;
            canvas.rect(x, y + 6, wide, 10, new Paint(Palette.SAND, Palette.WARM, 1.1));
        }
        for (int i = 0; i < counts[1]; i++) {
            canvas.rect(MIDDLE + THEME + i * size + 2, y + 6, wide, 10, Paint.filled(Palette.DEEP));
        }
        String left = Integer.toString(counts[0]);
        String right = Integer.toString(counts[1]);
        canvas.text(MIDDLE - THEME - counts[0] * size - 5, y + 13.6, left, TICK, Anchor.END);
        canvas.text(MIDDLE + THEME + counts[1] * size + 6, y + 13.6, right, TICK, Anchor.START);
        canvas.line(0, y + ROW, Palette.WIDTH, y + ROW, Paint.outlined(Palette.GUIDE, 0.6));
    }

    private String description(List<FactorGroup> groups) {
        return groups.stream()
                .map(g ->
                        words.text("factor." + g.kind().getLiteral().toLowerCase(Locale.ROOT))
                                + (g.theme().isBlank() ? "" : ", " + g.theme())
                                + ": "
                                + g.factors().stream()
                                        .map(StatedFactor::said)
                                        .filter(said -> !said.isBlank())
                                        .collect(Collectors.joining("; "))
                                + ".")
                .collect(Collectors.joining(" "));
    }
}
