package org.verka.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.verka.evaluation.statistics.Holm;
import org.verka.evaluation.statistics.ShareTrend;
import org.verka.model.Count;

/**
 * The trends of shares, their probabilities corrected together after Holm (1979). A site that is
 * the whole of others, or the only one, is tested once.
 */
public final class ShareTrends {

    private record Counted(Count count, List<Share.Point> points) {
        static Counted of(Share share) {
            return new Counted(share.count(), share.points());
        }
    }

    private final Map<Counted, ShareTrend> alone = new LinkedHashMap<>();
    private final Map<Counted, Double> corrected = new LinkedHashMap<>();
    private final boolean correcting;

    /** Weighs the tests together; those that are withheld or would mislead are left out. */
    public ShareTrends(List<Share> shares, Options.Correction correction) {
        correcting = correction == Options.Correction.HOLM;
        shares.forEach(s -> s.trend().ifPresent(t -> alone.put(Counted.of(s), t)));
        List<Double> together = Holm.corrected(alone.values().stream().map(ShareTrend::p).toList());
        List<Counted> tested = new ArrayList<>(alone.keySet());
        for (int i = 0; i < tested.size(); i++) {
            corrected.put(tested.get(i), together.get(i));
        }
    }

    /** The probability among all the others; empty when the test is not shown. */
    public OptionalDouble corrected(Share share) {
        Double p = corrected.get(Counted.of(share));
        return p == null ? OptionalDouble.empty() : OptionalDouble.of(p);
    }

    /** Whether chance hardly explains a trend, corrected unless the options say otherwise. */
    public boolean isSure(Share share) {
        Optional<Double> p =
                correcting
                        ? Optional.ofNullable(corrected.get(Counted.of(share)))
                        : Optional.ofNullable(alone.get(Counted.of(share))).map(ShareTrend::p);
        return p.filter(v -> v < ManyTests.SURE).isPresent();
    }
}
