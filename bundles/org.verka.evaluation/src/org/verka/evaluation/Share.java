package org.verka.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.verka.model.Count;
import org.verka.model.Site;

/**
 * A share that is counted period by period.
 *
 * @param count what is counted
 * @param site the site, or empty for all sites together
 * @param unit the reporting unit in the file's words, or empty for all units together
 * @param points the periods, oldest first
 */
public record Share(Count count, Optional<Site> site, String unit, List<Point> points) {

    public Share {
        points = List.copyOf(points);
    }

    /**
     * One period.
     *
     * @param from its first day
     * @param to its last day
     * @param figures the counts
     */
    public record Point(LocalDate from, LocalDate to, Disclosed<Figures> figures) {}

    /** How many out of how many; the share is undefined when {@code denominator} is 0. */
    public record Figures(long numerator, long denominator) {

        /** The share, 0 to 1, or NaN when nothing was counted. */
        public double share() {
            return denominator == 0 ? Double.NaN : (double) numerator / denominator;
        }
    }
}
