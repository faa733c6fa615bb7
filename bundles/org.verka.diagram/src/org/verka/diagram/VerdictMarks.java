package org.verka.diagram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.verka.diagram.Drawing.Canvas;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Shape.Anchor;
import org.verka.diagram.Shape.Dash;
import org.verka.diagram.Shape.Paint;
import org.verka.diagram.Shape.Step;
import org.verka.evaluation.chain.CauseEvidence;
import org.verka.evaluation.chain.CauseEvidence.Standing;
import org.verka.evaluation.chain.LinkEvidence;
import org.verka.evaluation.chain.LinkEvidence.TriedAssumption;
import org.verka.evaluation.chain.LinkVerdict;
import org.verka.model.Outcome;

/**
 * The signs of verdicts in a results chain. Each has a shape, a colour and a kind of line of its
 * own, so that none of them is needed to tell them apart.
 */
final class VerdictMarks {

    /** A sign: a shape with its colours, and the line of an arrow. */
    private enum Mark {
        YES(Palette.LEAF, Palette.LEAF, Palette.PAPER, 1.8, Dash.SOLID),
        NO(Palette.WARM, Palette.WARM, Palette.PAPER, 1.8, Dash.LONG),
        BOTH(Palette.DEEP, Palette.DEEP, Palette.PAPER, 1.6, Dash.MIXED),
        UNDONE(Palette.PAPER, Palette.INK, Palette.INK, 1.3, Dash.DOTTED),
        UNKNOWN(Palette.MIST, Palette.MUTED, Palette.MUTED, 0.7, Dash.DASHED),
        UNTESTED(Palette.PAPER, Palette.MUTED, Palette.MUTED, 0.7, Dash.DASHED);

        private final String fill;
        private final String line;
        private final String text;
        private final double width;
        private final Dash dash;

        Mark(String fill, String line, String text, double width, Dash dash) {
            this.fill = fill;
            this.line = line;
            this.text = text;
            this.width = width;
            this.dash = dash;
        }
    }

    private static final double NUMBERED = 6.4;
    private static final double SMALL = 4.4;
    private static final double ROW = 13;
    private static final double LEFT = 38;

    private final Typeface typeface;
    private final Words words;

    VerdictMarks(Typeface typeface, Words words) {
        this.typeface = typeface;
        this.words = words;
    }

    private static Mark of(LinkVerdict verdict) {
        return switch (verdict) {
            case FOLLOWED -> Mark.YES;
            case NOT_FOLLOWED -> Mark.NO;
            case CONTRADICTORY -> Mark.BOTH;
            case NOT_DONE -> Mark.UNDONE;
            case TOO_LITTLE_DATA -> Mark.UNKNOWN;
        };
    }

    /** Of a link that nothing tests nobody will ever know more. */
    private static Mark of(LinkEvidence link) {
        return link.untested() && link.verdict() == LinkVerdict.TOO_LITTLE_DATA
                ? Mark.UNTESTED
                : of(link.verdict());
    }

    private static Mark of(CauseEvidence cause) {
        return switch (cause.standing()) {
            case CAME_ABOUT -> Mark.YES;
            case DID_NOT -> cause.cause() instanceof Outcome ? Mark.NO : Mark.UNDONE;
            case CONTRADICTORY -> Mark.BOTH;
            case UNKNOWN -> Mark.UNKNOWN;
            case UNWATCHED -> Mark.UNTESTED;
        };
    }

    static Paint arrow(LinkVerdict verdict) {
        Mark mark = of(verdict);
        return Paint.outlined(mark.line, mark.width).with(mark.dash);
    }

    /** The number of a link on the sign of its verdict, and a warning of what it rests on. */
    void number(Canvas canvas, double x, double y, LinkEvidence link) {
        Mark mark = of(link);
        shape(canvas, mark, x, y, NUMBERED);
        Type type = new Type(6.5, true, mark.text);
        String number = Integer.toString(link.numbered().number());
        canvas.text(x, y + 2.3, number, type, Anchor.MIDDLE);
        if (link.assumptions().stream().anyMatch(TriedAssumption::challenged)) {
            warning(canvas, x + NUMBERED + 1, y - NUMBERED);
        }
    }

    private static void warning(Canvas canvas, double x, double y) {
        canvas.path(
                new Paint(Palette.SAND, Palette.WARM, 0.9),
                new Step.Move(x, y - 4.6),
                new Step.To(x + 4.8, y + 3.6),
                new Step.To(x - 4.8, y + 3.6),
                new Step.Close());
        canvas.text(x, y + 2.7, "!", new Type(6.5, true, Palette.INK), Anchor.MIDDLE);
    }

    /** Whether something came about, beside its box. */
    void standing(Canvas canvas, double x, double y, CauseEvidence cause) {
        sign(canvas, of(cause), x, y);
    }

    private static void sign(Canvas canvas, Mark mark, double x, double y) {
        shape(canvas, mark, x, y, SMALL);
        if (mark == Mark.UNKNOWN || mark == Mark.UNTESTED) {
            canvas.text(x, y + 2.2, "?", new Type(6.5, true, mark.text), Anchor.MIDDLE);
        }
    }

    private static void shape(Canvas canvas, Mark mark, double x, double y, double r) {
        Paint solid = new Paint(mark.fill, mark.line, 1);
        Paint paint = mark == Mark.UNTESTED ? solid.with(Dash.DOTTED) : solid;
        switch (mark) {
            case NO -> canvas.rect(x - r * 0.92, y - r * 0.92, r * 1.84, r * 1.84, paint);
            case BOTH ->
                    canvas.path(
                            paint,
                            new Step.Move(x, y - r * 1.25),
                            new Step.To(x + r * 1.25, y),
                            new Step.To(x, y + r * 1.25),
                            new Step.To(x - r * 1.25, y),
                            new Step.Close());
            case YES, UNDONE, UNKNOWN, UNTESTED -> canvas.circle(x, y, r, paint);
        }
    }

    /** What the signs mean, from y on and no wider than given; the bottom of the last row. */
    double legend(Canvas canvas, double y, double width) {
        Map<Mark, String> links = new LinkedHashMap<>();
        for (LinkVerdict verdict :
                List.of(
                        LinkVerdict.FOLLOWED,
                        LinkVerdict.NOT_FOLLOWED,
                        LinkVerdict.CONTRADICTORY,
                        LinkVerdict.NOT_DONE,
                        LinkVerdict.TOO_LITTLE_DATA)) {
            links.put(of(verdict), words.text("verdict." + verdict.name()));
        }
        links.put(Mark.UNTESTED, words.text("verdict.UNTESTED"));
        double next = row(canvas, y, width, words.text("legend.links"), links, true);
        Map<Mark, String> boxes = new LinkedHashMap<>();
        boxes.put(Mark.YES, words.text("standing." + Standing.CAME_ABOUT.name()));
        boxes.put(Mark.NO, words.text("standing.NO_CHANGE"));
        boxes.put(Mark.BOTH, words.text("standing." + Standing.CONTRADICTORY.name()));
        boxes.put(Mark.UNDONE, words.text("standing." + Standing.DID_NOT.name()));
        boxes.put(Mark.UNKNOWN, words.text("standing." + Standing.UNKNOWN.name()));
        boxes.put(Mark.UNTESTED, words.text("standing." + Standing.UNWATCHED.name()));
        next = row(canvas, next, width, words.text("legend.boxes"), boxes, false);
        warning(canvas, LEFT + 5, next + ROW / 2);
        String challenged = words.text("legend.challenged");
        canvas.text(LEFT + 14, next + ROW / 2 + 2.4, challenged, Palette.SMALL, Anchor.START);
        return next + ROW;
    }

    private double row(
            Canvas canvas,
            double y,
            double width,
            String title,
            Map<Mark, String> entries,
            boolean lines) {
        double at = y + ROW / 2;
        canvas.text(0, at + 2.4, title, Palette.SMALL, Anchor.START);
        double x = LEFT;
        for (Map.Entry<Mark, String> entry : entries.entrySet()) {
            Mark mark = entry.getKey();
            double sign = lines ? 30 : 14;
            double wide = sign + typeface.width(entry.getValue(), Palette.SMALL) + 10;
            if (x > LEFT && x + wide - 10 > width) {
                x = LEFT;
                at += ROW;
            }
            if (lines) {
                canvas.line(
                        x, at, x + 26, at, Paint.outlined(mark.line, mark.width).with(mark.dash));
                shape(canvas, mark, x + 13, at, SMALL);
            } else {
                sign(canvas, mark, x + 5, at);
            }
            canvas.text(x + sign, at + 2.4, entry.getValue(), Palette.SMALL, Anchor.START);
            x += wide;
        }
        return at + ROW / 2;
    }
}
