package org.verka.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import org.verka.evaluation.TestFamily.Told;
import org.verka.evaluation.statistics.FisherTest;
import org.verka.evaluation.statistics.ShareTrend;
import org.verka.model.Count;

/**
 * One kind of test of shares over time, all of an evaluation corrected together after Holm (1979):
 * of the trend, or of the last period against the first. A site that is the whole of others, or the
 * only one, is tested once. A test that is withheld counts among them.
 */
public final class ShareTests {

    private record Counted(Count count, List<Share.Point> points) {
        static Counted of(Share share) {
            return new Counted(share.count(), share.points());
        }
    }

    private final TestFamily<Counted> family;

    private ShareTests(
            List<Share> all,
            Function<Share, Optional<Double>> probability,
            Predicate<Share> withheld,
            Options.Correction correction) {
        List<Share> tested = all.stream().filter(s -> !Share.isAmount(s.count(), all)).toList();
        List<Told<Counted>> told =
                tested.stream()
                        .flatMap(s ->
                                probability
                                        .apply(s)
                                        .map(p -> new Told<>(Counted.of(s), p))
                                        .stream())
                        .distinct()
                        .toList();
        int more = (int) tested.stream().filter(withheld).map(Counted::of).distinct().count();
        family = new TestFamily<>(told, more, correction);
    }

    /** Weighs the tests of trends together. */
    public static ShareTests ofTrends(List<Share> shares, Options.Correction correction) {
        return new ShareTests(
                shares, s -> s.trend().map(ShareTrend::p), Share::hidesTrend, correction);
    }

    /** Weighs the tests of the last period against the first together. */
    public static ShareTests ofPeriods(List<Share> shares, Options.Correction correction) {
        return new ShareTests(
                shares, s -> s.change().map(FisherTest::p), Share::hidesChange, correction);
    }

    /** The probability among all the others; empty when the test is not told. */
    public OptionalDouble corrected(Share share) {
        return family.corrected(Counted.of(share));
    }

    /** Whether chance hardly explains it, corrected unless the options say otherwise. */
    public boolean isSure(Share share) {
        return family.isSure(Counted.of(share));
    }
}
