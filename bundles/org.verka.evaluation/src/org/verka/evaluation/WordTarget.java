package org.verka.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.verka.model.Comparison;
import org.verka.model.Indicator;
import org.verka.model.Scale;

/**
 * What is wanted of a scale of words in order: a share of those who answered, with a certain word
 * or one beyond it. Distances between words say nothing, so no mean is held against a target. A
 * target that is a word and no more wants at least half of them there, which is the same as that
 * the median is there; a number is the word of that place, from 0.
 *
 * @param word the word
 * @param place the word's place, from 0
 * @param above whether those with the word or a higher one count, else those with it or a lower
 * @param percent the share that is wanted, 0 to 100
 * @param comparison whether it is wanted at least or at most
 * @param isShare whether the theory states the share, else it is half
 */
public record WordTarget(
        String word,
        int place,
        boolean above,
        BigDecimal percent,
        Comparison comparison,
        boolean isShare) {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    /** The target of an indicator; empty when it has none, or is no scale of words. */
    public static Optional<WordTarget> of(Indicator indicator) {
        if (!isInWords(indicator)) {
            return Optional.empty();
        }
        List<String> words = ((Scale) indicator.getMeasure()).getLevels();
        if (indicator.getWord() != null) {
            return indicator.getTarget() == null
                    ? Optional.empty()
                    : at(words, words.indexOf(indicator.getWord()))
                            .map(p ->
                                    new WordTarget(
                                            words.get(p),
                                            p,
                                            indicator.getWordComparison() == Comparison.AT_LEAST,
                                            indicator.getTarget(),
                                            indicator.getComparison(),
                                            true));
        }
        boolean above = indicator.getComparison() == Comparison.AT_LEAST;
        return at(words, place(indicator, words, above))
                .map(p -> new WordTarget(words.get(p), p, above, HALF, Comparison.AT_LEAST, false));
    }

    /** Whether an indicator is a scale of words in order. */
    public static boolean isInWords(Indicator indicator) {
        return indicator.getMeasure() instanceof Scale scale && scale.getLevels().size() > 1;
    }

    private static int place(Indicator indicator, List<String> words, boolean above) {
        if (indicator.getTargetText() != null) {
            return words.indexOf(indicator.getTargetText());
        }
        return indicator.getTarget() == null || "%".equals(indicator.getTargetUnit())
                ? -1
                : indicator
                        .getTarget()
                        .setScale(0, above ? RoundingMode.CEILING : RoundingMode.FLOOR)
                        .intValue();
    }

    private static Optional<Integer> at(List<String> words, int place) {
        return place < 0 || place >= words.size() ? Optional.empty() : Optional.of(place);
    }

    /** Whether somebody with the word of a place counts. */
    boolean counts(int answered) {
        return above ? answered >= place : answered <= place;
    }

    /** The lowest place that counts, or the lowest above all that count. */
    int border() {
        return above ? place : place + 1;
    }

    /** 1 when more people are wanted there, −1 when fewer. */
    public int wantedShare() {
        return comparison == Comparison.AT_MOST ? -1 : 1;
    }

    /** 1 when higher words are wanted, −1 when lower. */
    int wantedWords() {
        return above ? wantedShare() : -wantedShare();
    }

    /** The baseline that the theory states, when it is a share, 0 to 100. */
    Optional<BigDecimal> statedBaseline(Indicator indicator) {
        return Optional.ofNullable(indicator.getBaseline())
                .filter(b -> isShare && "%".equals(indicator.getBaselineUnit()));
    }
}
