package org.verka.diagram;

import java.util.List;
import org.verka.diagram.Drawing.Canvas;
import org.verka.diagram.Shape.Anchor;
import org.verka.diagram.Shape.Paint;

/** Bars that lie, one for each period: the first, the last and those between look different. */
final class PeriodBars {

    /** How high one is, with the space below it. */
    static final double BAR = 9;

    private PeriodBars() {}

    /** The latest period is filled, the first is light with stripes, those between are light. */
    static void bar(Canvas canvas, int period, int periods, double x, double y, double width) {
        if (period == periods - 1) {
            canvas.rect(x, y, width, BAR - 1, Paint.filled(Palette.DEEP));
            return;
        }
        if (period > 0) {
            canvas.rect(x, y, width, BAR - 1, new Paint(Palette.SKY, Palette.DEEP, 0.7));
            return;
        }
        canvas.rect(x, y, width, BAR - 1, new Paint(Palette.SAND, Palette.WARM, 0.7));
        for (double s = x + 4; s < x + width - 1; s += 4) {
            canvas.line(s, y + BAR - 1, Math.min(s + 3, x + width), y, stripe());
        }
    }

    private static Paint stripe() {
        return Paint.outlined(Palette.WARM, 0.5);
    }

    /** What each period looks like, in a line at the top that begins at x. */
    static void legend(Canvas canvas, Typeface typeface, List<String> periods, double x) {
        double at = x;
        for (int i = 0; i < periods.size(); i++) {
            bar(canvas, i, periods.size(), at, 4, 16);
            canvas.text(at + 20, 11, periods.get(i), Palette.SMALL, Anchor.START);
            at += 34 + typeface.width(periods.get(i), Palette.SMALL);
        }
    }
}
