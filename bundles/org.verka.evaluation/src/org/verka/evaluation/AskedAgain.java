package org.verka.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.model.scoring.Question;

/**
 * A question that people answer alike on two occasions, such as their sex. Told on both, the
 * difference is how many of each answer dropped out, or came to it: people too, and told of as
 * little when they are few. The question is then told on the first occasion alone.
 */
final class AskedAgain {

    /** One in so many may have answered otherwise, as when a mistake is put right. */
    private static final int FEW_OTHERWISE = 20;

    private record Compared(String question, Occasion first, Occasion later) {}

    /**
     * What became of the answers at a site.
     *
     * @param both how many answered on both occasions
     * @param otherwise how many of them answered otherwise the second time
     * @param moved how many answered on one of them only: by option, the first and then the second
     */
    private record Answers(int both, int otherwise, int[] moved) {}

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
                        .filter(o -> o.compareTo(later) < 0)
                        .anyMatch(first -> tellsOfFew(first, later));
    }

    private boolean tellsOfFew(Occasion first, Occasion later) {
        int both = 0;
        int otherwise = 0;
        boolean few = false;
        for (SiteForms here : forms) {
            Answers answers = answers(here, first, later);
            both += answers.both();
            otherwise += answers.otherwise();
            few |= Arrays.stream(answers.moved()).anyMatch(n -> n > 0 && n < threshold);
        }
        return few && both > 0 && otherwise * FEW_OTHERWISE <= both;
    }

    private Answers answers(SiteForms here, Occasion first, Occasion later) {
        return here.remembered(
                Answers.class,
                new Compared(question.code().text(), first, later),
                () -> compare(chosen(here, first), chosen(here, later)));
    }

    private Answers compare(Map<String, int[]> first, Map<String, int[]> later) {
        int options = OptionsOf.of(question).labels().size();
        int[] moved = new int[2 * options];
        int both = 0;
        int otherwise = 0;
        for (Map.Entry<String, int[]> person : first.entrySet()) {
            int[] again = later.get(person.getKey());
            both += again == null ? 0 : 1;
            otherwise += again == null || Arrays.equals(again, person.getValue()) ? 0 : 1;
            if (again == null) {
                add(person.getValue(), moved, 0);
            }
        }
        later.forEach((person, chosen) -> {
            if (!first.containsKey(person)) {
                add(chosen, moved, options);
            }
        });
        return new Answers(both, otherwise, moved);
    }

    private static void add(int[] chosen, int[] moved, int from) {
        IntStream.range(0, chosen.length).forEach(i -> moved[from + i] += chosen[i]);
    }

    /** What each person chose who answered the question. */
    private Map<String, int[]> chosen(SiteForms here, Occasion occasion) {
        OptionsOf options = OptionsOf.of(question);
        Map<String, int[]> chosen = new HashMap<>();
        for (FormAnswer form : here.last(occasion)) {
            int[] counts = new int[options.labels().size()];
            if (counts.length > 0 && options.choose(form, counts)) {
                chosen.put(form.subject(), counts);
            }
        }
        return chosen;
    }
}
