package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.verka.evidence.FormAnswer;
import org.verka.model.Instrument;
import org.verka.model.Scale;
import org.verka.model.scoring.Question;
import org.verka.model.scoring.Questions;

/**
 * Something that is answered with one of a few words in order: a scale of words, or a question with
 * options that are numbered. Distances between the words say nothing, so it has no mean; options
 * without numbers, such as sexes, have no order.
 *
 * @param name what it is called
 * @param words the words, lowest first
 * @param desired 1 when it should rise, −1 when it should fall, 0 when nothing says
 * @param isScale whether it is a scale, which is then told of in words and not as a mean
 * @param place a form's answer as its place among the words, from 0
 */
record Graded(
        String name,
        List<String> words,
        int desired,
        boolean isScale,
        Function<FormAnswer, OptionalInt> place) {

    /** What an instrument has of them: its scales of words, then its questions with options. */
    static List<Graded> of(Instrument instrument) {
        List<Graded> all = new ArrayList<>();
        instrument.getScales().stream()
                .filter(s -> s.getName() != null && s.getLevels().size() > 1)
                .forEach(s -> all.add(scale(s)));
        QuestionWords words = new QuestionWords(instrument);
        for (Question question : Questions.of(instrument).all()) {
            if (question.item().getAnswers() != null && !question.item().getAnswers().isSeveral()) {
                OptionsOf options = OptionsOf.of(question);
                if (options.labels().size() > 1 && options.areNumbered()) {
                    words.of(question)
                            .ifPresent(name ->
                                    all.add(
                                            new Graded(
                                                    name,
                                                    options.labels(),
                                                    0,
                                                    false,
                                                    options::place)));
                }
            }
        }
        return all;
    }

    private static Graded scale(Scale scale) {
        String name =
                scale.getLabel() == null || scale.getLabel().isBlank()
                        ? scale.getName()
                        : scale.getLabel();
        int desired =
                switch (scale.getDesired()) {
                    case INCREASE -> 1;
                    case DECREASE -> -1;
                    case UNSPECIFIED -> 0;
                };
        List<String> levels = List.copyOf(scale.getLevels());
        return new Graded(name, levels, desired, true, form -> place(form, scale, levels.size()));
    }

    private static OptionalInt place(FormAnswer form, Scale scale, int words) {
        BigDecimal value = form.scores().get(scale.getName());
        boolean known =
                value != null
                        && value.signum() >= 0
                        && value.compareTo(BigDecimal.valueOf(words)) < 0
                        && value.stripTrailingZeros().scale() <= 0;
        return known ? OptionalInt.of(value.intValue()) : OptionalInt.empty();
    }
}
