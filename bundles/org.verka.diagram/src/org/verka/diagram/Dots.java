package org.verka.diagram;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.verka.diagram.Drawing.Canvas;
import org.verka.diagram.Shape.Paint;
import org.verka.diagram.Shape.Step;

/** Single people as dots that stand on each other where they would cover each other. */
final class Dots {

    private static final double SIZE = 4.6;

    private final Map<Long, Integer> stacks = new TreeMap<>();

    /** Each person's value, and where it lies. */
    Dots(List<Double> people, DoubleUnaryOperator x) {
        people.forEach(v -> stacks.merge(Math.round(x.applyAsDouble(v) / SIZE), 1, Integer::sum));
    }

    /** Whether no stack is higher. */
    boolean fit(double height) {
        return stacks.values().stream().allMatch(n -> n * SIZE <= height);
    }

    /** Draws them upwards, rings before and filled diamonds after. */
    void draw(Canvas canvas, double base, boolean before) {
        stacks.forEach((place, n) -> {
            for (int i = 0; i < n; i++) {
                dot(canvas, place * SIZE, base - SIZE * (i + 0.5) - 0.6, before);
            }
        });
    }

    /** One of them. */
    static void dot(Canvas canvas, double x, double y, boolean before) {
        if (before) {
            canvas.circle(x, y, SIZE / 2 - 0.5, new Paint(Palette.PAPER, Palette.WARM, 1));
            return;
        }
        double reach = SIZE / 2;
        canvas.path(
                Paint.filled(Palette.DEEP),
                new Step.Move(x, y - reach),
                new Step.To(x + reach, y),
                new Step.To(x, y + reach),
                new Step.To(x - reach, y),
                new Step.Close());
    }
}
