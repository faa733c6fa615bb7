package org.verka.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.verka.diagram.Drawing.Canvas;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Shape.Anchor;
import org.verka.diagram.Shape.Paint;
import org.verka.evaluation.OrderedChange;

/**
 * From which word to which word those who answered twice went: a square for each, with how many. A
 * sign beside the number tells better from worse without the colour.
 */
public final class ShiftGrid {

    private static final double LEFT = 130;
    private static final double ROW = 22;
    private static final double WIDEST = 78;
    private static final Type WORD = new Type(7, false, Palette.INK);
    private static final Type COUNT = new Type(8.5, true, Palette.INK);

    private final Typeface typeface;
    private final Words words;

    /** Figures in the given language. */
    public ShiftGrid(Typeface typeface, Locale locale) {
        this.typeface = typeface;
        this.words = new Words(locale);
    }

    /** The figure; empty when the shifts may not be shown. */
    public Optional<Drawing> draw(OrderedChange change) {
        return change.figures()
                .shown()
                .flatMap(OrderedChange.Figures::table)
                .map(table -> draw(change, table));
    }

    private Drawing draw(OrderedChange change, List<List<Integer>> table) {
        Canvas canvas = new Canvas();
        int size = table.size();
        double width = Math.min(WIDEST, (Palette.WIDTH - LEFT) / size);
        canvas.text(0, 9, words.text("shift.before"), Palette.HEADING, Anchor.START);
        canvas.text(LEFT, 9, words.text("shift.after"), Palette.HEADING, Anchor.START);
        int most = 1;
        for (int i = 0; i < size; i++) {
            List<String> lines = typeface.wrap(change.words().get(i), WORD, width - 4, 2);
            most = Math.max(most, lines.size());
            canvas.lines(LEFT + (i + 0.5) * width, 20, lines, WORD, Anchor.MIDDLE);
        }
        double top = 17 + most * WORD.lineHeight();
        for (int from = 0; from < size; from++) {
            double y = top + from * ROW;
            List<String> lines = typeface.wrap(change.words().get(from), WORD, LEFT - 8, 2);
            double base = y + ROW / 2 + 2.5 - (lines.size() - 1) * WORD.lineHeight() / 2;
            canvas.lines(0, base, lines, WORD, Anchor.START);
            for (int to = 0; to < size; to++) {
                cell(
                        canvas,
                        change,
                        from,
                        to,
                        table.get(from).get(to),
                        LEFT + to * width,
                        y,
                        width);
            }
        }
        double y = top + size * ROW + 12;
        canvas.text(LEFT, y, legend(change), Palette.SMALL, Anchor.START);
        return canvas.drawing(
                Palette.WIDTH,
                y + 4,
                words.text("shift.title", change.name()),
                description(change, table));
    }

    private void cell(
            Canvas canvas,
            OrderedChange change,
            int from,
            int to,
            int n,
            double x,
            double y,
            double width) {
        int way = Integer.signum(to - from);
        boolean bad = change.desired() != 0 && way == -change.desired();
        String fill =
                n == 0
                        ? Palette.PAPER
                        : way == 0
                                ? Palette.MIST
                                : change.desired() == 0
                                        ? Palette.SKY
                                        : bad ? Palette.SAND : Palette.MINT;
        double line = from == to ? 1.4 : 0.6;
        String stroke = from == to ? Palette.MUTED : Palette.RULE;
        canvas.rect(x + 1, y + 1, width - 2, ROW - 2, new Paint(fill, stroke, line));
        String text = n == 0 ? "0" : (n + " " + sign(change, way)).strip();
        Type type = n == 0 ? Palette.SMALL : COUNT;
        canvas.text(x + width / 2, y + ROW / 2 + 3, text, type, Anchor.MIDDLE);
    }

    private static String sign(OrderedChange change, int way) {
        if (way == 0) {
            return "=";
        }
        if (change.desired() == 0) {
            return way > 0 ? "▲" : "▼";
        }
        return way == change.desired() ? "+" : "−";
    }

    private String legend(OrderedChange change) {
        return words.text(change.desired() == 0 ? "shift.legend.ways" : "shift.legend");
    }

    private String description(OrderedChange change, List<List<Integer>> table) {
        List<String> sentences = new ArrayList<>();
        for (int from = 0; from < table.size(); from++) {
            for (int to = 0; to < table.size(); to++) {
                if (table.get(from).get(to) > 0) {
                    sentences.add(
                            words.text(
                                    "shift.sentence",
                                    change.words().get(from),
                                    change.words().get(to),
                                    table.get(from).get(to)));
                }
            }
        }
        return String.join(" ", sentences);
    }
}
