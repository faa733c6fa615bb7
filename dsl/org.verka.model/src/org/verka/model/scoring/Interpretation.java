package org.verka.model.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.verka.model.Band;
import org.verka.model.CutOff;
import org.verka.model.Direction;
import org.verka.model.Scale;

/** What a score on a scale is said to mean. */
public final class Interpretation {

    private Interpretation() {}

    /**
     * The band that a score lies in, of those that hold for {@code respondent}. What is said of an
     * informant or a group holds only for somebody who is known to be one. Both ends of a band
     * belong to it; one without an upper end is a single score.
     */
    public static Optional<Band> band(Scale scale, BigDecimal score, Respondent respondent) {
        return scale.getBands().stream()
                .filter(band -> respondent.isAmong(band.getInformants(), band.getGroup()))
                .filter(band -> isWithin(band, score))
                .findFirst();
    }

    /** The cut-offs that hold for {@code respondent}, in the order written. */
    public static List<CutOff> cutOffs(Scale scale, Respondent respondent) {
        return scale.getCutOffs().stream()
                .filter(cutOff -> respondent.isAmong(List.of(), cutOff.getGroup()))
                .toList();
    }

    /**
     * Whether a score is on the side of the cut-off that calls for attention: at it or above where
     * the scale should decrease, below it where the scale should increase. Empty when the scale
     * does not say which.
     */
    public static Optional<Boolean> callsForAttention(
            Scale scale, CutOff cutOff, BigDecimal score) {
        return switch (scale.getDesired()) {
            case DECREASE -> Optional.of(score.compareTo(cutOff.getValue()) >= 0);
            case INCREASE -> Optional.of(score.compareTo(cutOff.getValue()) < 0);
            case UNSPECIFIED -> Optional.empty();
        };
    }

    /**
     * Whether two scores of one client differ so much that it is hardly the measurement's own
     * uncertainty: by the scale's reliable change or more. Empty when the scale does not state it.
     */
    public static Optional<Boolean> hasChanged(Scale scale, BigDecimal before, BigDecimal after) {
        return Optional.ofNullable(scale.getReliableChange())
                .map(least -> after.subtract(before).abs().compareTo(least) >= 0);
    }

    /** Whether a reliable change from {@code before} to {@code after} is the wanted one. */
    public static Optional<Boolean> hasImproved(Scale scale, BigDecimal before, BigDecimal after) {
        if (scale.getDesired() == Direction.UNSPECIFIED) {
            return Optional.empty();
        }
        boolean up = after.compareTo(before) > 0;
        boolean wanted = up == (scale.getDesired() == Direction.INCREASE);
        return hasChanged(scale, before, after).map(changed -> changed && wanted);
    }

    private static boolean isWithin(Band band, BigDecimal score) {
        BigDecimal lowest = band.getMinimum();
        BigDecimal highest = band.getMaximum() == null ? lowest : band.getMaximum();
        return lowest != null && score.compareTo(lowest) >= 0 && score.compareTo(highest) <= 0;
    }
}
