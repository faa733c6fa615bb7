package org.verka.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.verka.evaluation.InstrumentForms.Person;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.model.Site;
import org.verka.model.scoring.Question;

/**
 * Everybody's answer to one question.
 *
 * @param labels what could be answered, as it is told
 * @param places the place among the labels of each person who filled in the form; the number of
 *     labels for those who did not answer the question
 * @param alone the same answers told on their own, site by site
 * @param otherQuestions whether the form asks more than two questions
 */
record CrossedAnswers(
        List<String> labels,
        Map<Person, Integer> places,
        SurveyTable alone,
        boolean otherQuestions) {

    /** Of everybody's last form at these sites. */
    static CrossedAnswers of(
            List<SiteForms> forms,
            Occasion occasion,
            Question question,
            SurveyTable alone,
            int questions) {
        OptionsOf options = OptionsOf.of(question);
        List<List<Integer>> groups = alone.groups();
        Map<Integer, Integer> told = new HashMap<>();
        IntStream.range(0, groups.size()).forEach(g -> groups.get(g).forEach(o -> told.put(o, g)));
        Map<Person, Integer> places = new HashMap<>();
        for (SiteForms here : forms) {
            for (FormAnswer form : here.last(occasion)) {
                OptionalInt place = options.place(form);
                places.put(
                        new Person(form.site(), form.subject()),
                        place.isPresent() ? told.get(place.getAsInt()) : groups.size());
            }
        }
        return new CrossedAnswers(alone.labels(options.labels()), places, alone, questions > 2);
    }

    /** The sites for which the answers are told on their own; all together is not among them. */
    Set<Site> toldAt() {
        return alone.places().stream()
                .filter(p -> p.answers().shown().isPresent())
                .flatMap(p -> p.site().stream())
                .collect(Collectors.toSet());
    }

    /** What sites reported that have no forms, each group of options in its place. */
    int[] reported() {
        Set<String> withForms =
                places.keySet().stream().map(Person::site).collect(Collectors.toSet());
        int[] reported = new int[labels.size()];
        alone.told()
                .forEach((site, told) -> {
                    if (!withForms.contains(site)) {
                        for (int g = 0; g < reported.length; g++) {
                            for (int option : alone.groups().get(g)) {
                                reported[g] += told.counts()[option];
                            }
                        }
                    }
                });
        return reported;
    }
}
