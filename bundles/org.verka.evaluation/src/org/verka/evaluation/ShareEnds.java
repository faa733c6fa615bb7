package org.verka.evaluation;

import java.util.List;
import java.util.Optional;
import org.verka.model.DateSpan;
import org.verka.model.Indicator;

/**
 * The two periods of a share that an indicator goes by. The baseline is the first period that
 * touches the baseline date that the theory states; when it states none, the first period when
 * there are several. Periods in which nothing was counted, and those before the stated baseline,
 * are passed over.
 *
 * @param baseline the period of the baseline; empty when it was not counted
 * @param latest the latest period after it; empty when there is none
 */
public record ShareEnds(Optional<Share.Point> baseline, Optional<Share.Point> latest) {

    /** The ends of {@code points}, oldest first, for {@code indicator}. */
    public static ShareEnds of(Indicator indicator, List<Share.Point> points) {
        Optional<DateSpan> stated = Optional.ofNullable(indicator.getBaselineDate());
        List<Share.Point> counted =
                points.stream()
                        .filter(p -> isCounted(p))
                        .filter(p -> stated.filter(d -> p.to().isBefore(d.first())).isEmpty())
                        .toList();
        Optional<Share.Point> baseline =
                stated.isPresent()
                        ? counted.stream().filter(p -> touches(p, stated.get())).findFirst()
                        : counted.stream().limit(1).filter(p -> counted.size() > 1).findFirst();
        Optional<Share.Point> last =
                counted.isEmpty() ? Optional.empty() : Optional.of(counted.get(counted.size() - 1));
        return new ShareEnds(baseline, last.filter(p -> !baseline.equals(last)));
    }

    private static boolean touches(Share.Point point, DateSpan date) {
        return !point.from().isAfter(date.last()) && !point.to().isBefore(date.first());
    }

    private static boolean isCounted(Share.Point point) {
        return point.figures().shown().filter(f -> f.denominator() == 0).isEmpty();
    }
}
