package org.verka.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** What was measured, round by round, and what is asked of the medians. */
public final class Limits {

    private final PrintStream out;
    private final DoubleSupplier clock;
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();
    private boolean broken;

    /** Measures by the clock. */
    public Limits(PrintStream out) {
        this(out, () -> System.nanoTime() / 1e9);
    }

    /**
     * @param clock seconds that have passed or been used, from any beginning
     */
    public Limits(PrintStream out, DoubleSupplier clock) {
        this.out = out;
        this.clock = clock;
    }

    /** Something that takes time. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** Measures something. */
    public void time(String what, Work work) throws Exception {
        double start = clock.getAsDouble();
        work.run();
        double took = clock.getAsDouble() - start;
        seconds.computeIfAbsent(what, k -> new ArrayList<>()).add(took);
        out.printf("  %-36s %8.2f s%n", what, took);
    }

    public boolean has(String what) {
        return seconds.containsKey(what);
    }

    public double median(String what) {
        List<Double> sorted = seconds.get(what).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    public void medians() {
        out.println("medians");
        seconds.keySet().forEach(what -> out.printf("  %-36s %8.2f s%n", what, median(what)));
    }

    /** Asks that one median is at most so many times another. */
    public void atMost(double limit, String what, String over, String under) {
        atMost(limit, what, median(over) / median(under));
    }

    public void atMost(double limit, String what, double found) {
        tell(what, found, found <= limit, "at most " + limit);
    }

    /** Tells a ratio of which nothing is asked. */
    public void tell(String what, double found) {
        out.printf("%-52s %6.2f%n", what, found);
    }

    public void atLeast(double limit, String what, double found) {
        tell(what, found, found >= limit, "at least " + limit);
    }

    private void tell(String what, double found, boolean kept, String limit) {
        broken |= !kept;
        out.printf("%-52s %6.2f  (%s)%s%n", what, found, limit, kept ? "" : "  BROKEN");
    }

    /** Whether a limit that was asked for was not kept. */
    public boolean broken() {
        return broken;
    }
}
