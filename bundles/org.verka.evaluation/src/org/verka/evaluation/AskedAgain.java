package org.verka.evaluation;

import java.util.Arrays;
import java.util.List;
import org.verka.evidence.Occasion;
import org.verka.model.scoring.Question;

/**
 * A question that people answer alike on two occasions, such as their sex. Told on both, the
 * difference is how many of each answer dropped out, or came to it. Where they are few the question
 * is told on the first occasion alone.
 */
final class AskedAgain {

    private record Compared(String question, Occasion first, Occasion later) {}

    private final List<SiteForms> forms;
    private final Question question;
    private final int threshold;

    /**
     * @param forms one informant's, by site
     */
    AskedAgain(List<SiteForms> forms, Question question, Options options) {
        this.forms = forms;
        this.question = question;
        this.threshold = options.audience() == Audience.INTERNAL ? 0 : options.threshold();
    }

    /** Whether the answers of an occasion, held against an earlier one, tell who left or came. */
    boolean tellsOfFew(Occasion later) {
        return threshold > 0
                && Arrays.stream(Occasion.values())
                        .filter(first -> first.compareTo(later) < 0)
                        .anyMatch(first -> tellsOfFew(first, later));
    }

    private boolean tellsOfFew(Occasion first, Occasion later) {
        List<AnsweredTwice> sites = forms.stream().map(f -> answers(f, first, later)).toList();
        return AnsweredTwice.tellsOfFew(sites, threshold);
    }

    private AnsweredTwice answers(SiteForms here, Occasion first, Occasion later) {
        OptionsOf options = OptionsOf.of(question);
        return here.remembered(
                AnsweredTwice.class,
                new Compared(question.code().text(), first, later),
                () ->
                        AnsweredTwice.of(
                                AnsweredTwice.chosen(options, here.last(first)),
                                AnsweredTwice.chosen(options, here.last(later))));
    }
}
