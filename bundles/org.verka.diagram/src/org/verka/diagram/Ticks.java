package org.verka.diagram;

import java.util.ArrayList;
import java.util.List;

/** An axis that begins and ends at round numbers. */
record Ticks(double from, double to, double step) {

    private static final int FEW = 6;
    private static final double ROUNDING = 1e-9;

    /** An axis that has both numbers on it, and is never of no length. */
    static Ticks around(double least, double most) {
        double range = most > least ? most - least : Math.max(1, Math.abs(most));
        double step = step(range);
        double from = Math.floor(least / step + ROUNDING) * step;
        double to = Math.ceil(most / step - ROUNDING) * step;
        return new Ticks(from, to > from ? to : from + step, step);
    }

    private static double step(double range) {
        double raw = range / FEW;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double lead = raw / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }

    /** The round numbers. */
    List<Double> all() {
        List<Double> all = new ArrayList<>();
        long many = Math.round((to - from) / step);
        for (int i = 0; i <= many; i++) {
            double tick = from + i * step;
            all.add(Math.abs(tick) < step * ROUNDING ? 0 : tick);
        }
        return all;
    }

    /** Where a value lies between two places; values outside lie at the ends. */
    double place(double value, double left, double right) {
        double within = Math.clamp((value - from) / (to - from), 0, 1);
        return left + (right - left) * within;
    }
}
