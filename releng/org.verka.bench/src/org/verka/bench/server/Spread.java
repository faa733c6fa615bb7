package org.verka.bench.server;

import java.util.List;

/** Measured values, sorted. */
record Spread(List<Double> values) {

    Spread {
        values = values.stream().sorted().toList();
    }

    double median() {
        return percentile(50);
    }

    /** The value that {@code percent} of all values do not exceed: the nearest rank. */
    double percentile(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * values.size());
        return values.get(Math.max(0, rank - 1));
    }

    @Override
    public String toString() {
        return "median %7.1f   p95 %7.1f   most %7.1f   (%d)"
                .formatted(median(), percentile(95), values.getLast(), values.size());
    }
}
