package org.verka.model.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.verka.model.Instrument;
import org.verka.model.Scale;

/**
 * Scores filled-in forms by the rules that an instrument states. It holds nothing of the forms and
 * may be used by several threads, as long as nobody changes the instrument.
 *
 * <ul>
 *   <li>Answers are given as they stand on the form; reversed items are turned here. An answer that
 *       the form does not offer, and one that means missing, counts as no answer.
 *   <li>A scale needs all items of its rule, or as many as its {@code om minst … besvarade} says.
 *       With fewer it has no score.
 *   <li>Sums, means and counts are over the items that were answered; with a condition, as in
 *       {@code antal(1–22 = 2)}, over the answers that meet it. {@code uppräknat} takes a sum or a
 *       count up to what all items would have given at the same rate, and rounds the score to a
 *       whole number, a half up, when an item was missing; with all items answered it changes
 *       nothing. This is how the SDQ is scored (sdqinfo.org, the SPSS and Stata syntax).
 *   <li>A scale made of scales has a score when all of them have. Scores are in the scale's own
 *       unit and are not rounded but as said above; quotients have 12 significant digits.
 * </ul>
 */
public final class Scoring {

    private final Instrument instrument;
    private final Questions questions;
    private final Worked worked;

    private Scoring(Instrument instrument) {
        this.instrument = Objects.requireNonNull(instrument);
        this.questions = Questions.of(instrument);
        this.worked = new Worked(questions);
    }

    /** The scoring of {@code instrument}, which may be half-written. */
    public static Scoring of(Instrument instrument) {
        return new Scoring(instrument);
    }

    /** The items that the form has. */
    public Questions questions() {
        return questions;
    }

    Worked worked() {
        return worked;
    }

    /** The scales that say how they come about, in the order written. */
    public List<Scale> scored() {
        return instrument.getScales().stream().filter(Scoring::hasRule).toList();
    }

    /** Whether {@code scale} says how it is scored from items or what it is the sum of. */
    public static boolean hasRule(Scale scale) {
        return scale.getScore() != null || !scale.getSumOf().isEmpty();
    }

    /** The score of one scale. */
    public Score score(Scale scale, Responses responses) {
        return score(scale, counted(responses));
    }

    /**
     * The score of one scale, for those who score many forms.
     *
     * @param counted what each answer counts as ({@link Question#counted}), by the place of its
     *     item among the {@link #questions}; null where there is none
     */
    public Score score(Scale scale, BigDecimal[] counted) {
        return score(scale, counted, Set.of());
    }

    private BigDecimal[] counted(Responses responses) {
        BigDecimal[] counted = new BigDecimal[questions.size()];
        responses
                .values()
                .forEach((item, answer) ->
                        questions
                                .find(item)
                                .flatMap(question -> question.counted(answer))
                                .ifPresent(value -> counted[questions.place(item)] = value));
        return counted;
    }

    /** The scores of all {@link #scored} scales, in the order written. */
    public Map<Scale, Score> scores(Responses responses) {
        Map<Scale, Score> scores = new LinkedHashMap<>();
        BigDecimal[] counted = counted(responses);
        scored().forEach(scale -> scores.put(scale, score(scale, counted)));
        return scores;
    }

    /**
     * The items whose answers cannot be right: the form does not offer them, or has no such item.
     */
    public List<ItemCode> unfit(Responses responses) {
        return responses.values().entrySet().stream()
                .filter(answer -> !fits(answer.getKey(), answer.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean fits(ItemCode item, BigDecimal answer) {
        return questions.find(item).filter(question -> question.allows(answer)).isPresent();
    }

    /**
     * The score of a scale that others are being scored from.
     *
     * @param above those others; a scale among them is in a circle
     */
    Score score(Scale scale, BigDecimal[] counted, Set<Scale> above) {
        if (above.contains(scale)) {
            return new Score.Unscorable(Score.Why.CIRCULAR, nameOf(scale));
        }
        if (!hasRule(scale)) {
            return new Score.Unscorable(Score.Why.NO_RULE, nameOf(scale));
        }
        return new Calculation(this, scale, counted, above).score();
    }

    static String nameOf(Scale scale) {
        return scale.getName() == null ? "" : scale.getName();
    }
}
