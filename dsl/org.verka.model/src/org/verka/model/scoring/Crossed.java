package org.verka.model.scoring;

import java.util.Optional;
import org.verka.model.AnswerKind;
import org.verka.model.CrossedQuestion;
import org.verka.model.Instrument;
import org.verka.model.Item;
import org.verka.model.Named;

/**
 * A question whose answers are held against those to another one.
 *
 * @param instrument the form that asks it
 * @param question the question
 */
public record Crossed(Instrument instrument, Question question) {

    /** What is meant; empty when the form has no such question or it is not said which one. */
    public static Optional<Crossed> of(CrossedQuestion crossed) {
        if (crossed == null || crossed.getSource() == null || crossed.getSource().eIsProxy()) {
            return Optional.empty();
        }
        return of(crossed.getSource(), crossed.getNumber());
    }

    private static Optional<Crossed> of(Named source, Integer number) {
        if (source instanceof Instrument instrument && number != null) {
            return find(instrument, ItemCode.of(number));
        }
        return source instanceof Item item
                        && item.getName() != null
                        && item.eContainer() instanceof Instrument instrument
                ? find(instrument, ItemCode.of(item))
                : Optional.empty();
    }

    private static Optional<Crossed> find(Instrument instrument, ItemCode code) {
        return Questions.of(instrument).find(code).map(q -> new Crossed(instrument, q));
    }

    /** Whether it offers at least two answers that count, each with words of its own. */
    public boolean hasOptions() {
        if (question.item().getAnswers() == null
                || question.item().getAnswers().getKind() != AnswerKind.CHOICE) {
            return false;
        }
        return question.item().getAnswers().getOptions().stream()
                                .filter(o -> !o.isMissing())
                                .count()
                        >= 2
                && question.item().getAnswers().getOptions().stream()
                        .filter(o -> !o.isMissing())
                        .allMatch(o -> o.getLabel() != null && o.getTo() == null);
    }

    /** Whether one person gives one answer to it at most. */
    public boolean hasOneAnswer() {
        return question.item().getAnswers() == null || !question.item().getAnswers().isSeveral();
    }

    /** Whether both are the same question of the same form. */
    public boolean isSameAs(Crossed other) {
        return instrument == other.instrument && question.code().equals(other.question.code());
    }
}
