package org.verka.bench.store;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured, round by round, and what is asked of the medians. */
final class Limits {

    private final PrintStream out;
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();
    private boolean broken;

    Limits(PrintStream out) {
        this.out = out;
    }

    /** Something that takes time. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Measures something. */
    void time(String what, Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        double took = (System.nanoTime() - start) / 1e9;
        seconds.computeIfAbsent(what, k -> new ArrayList<>()).add(took);
        out.printf("  %-36s %8.2f s%n", what, took);
    }

    boolean has(String what) {
        return seconds.containsKey(what);
    }

    double median(String what) {
        List<Double> sorted = seconds.get(what).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    void medians() {
        out.println("medians");
        seconds.keySet().forEach(what -> out.printf("  %-36s %8.2f s%n", what, median(what)));
    }

    /** Asks that one median is at most so many times another. */
    void atMost(double limit, String what, String over, String under) {
        atMost(limit, what, median(over) / median(under));
    }

    void atMost(double limit, String what, double found) {
        tell(what, found, found <= limit, "at most " + limit);
    }

    /** Tells a ratio of which nothing is asked. */
    void tell(String what, double found) {
        out.printf("%-52s %6.2f%n", what, found);
    }

    void atLeast(double limit, String what, double found) {
        tell(what, found, found >= limit, "at least " + limit);
    }

    private void tell(String what, double found, boolean kept, String limit) {
        broken |= !kept;
        out.printf("%-52s %6.2f  (%s)%s%n", what, found, limit, kept ? "" : "  BROKEN");
    }

    /** Whether a limit that was asked for was not kept. */
    boolean broken() {
        return broken;
    }
}
