package org.verka.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.verka.evidence.FormAnswer;
import org.verka.model.Instrument;

/**
 * What forms say besides how the means of scales changed.
 *
 * @param ordered how answers in ordered words changed, scale by scale and question by question
 * @param courses scales with more than two measurements of the same people
 * @param agreements how far informants agree
 */
public record FormComparisons(
        List<OrderedChange> ordered, List<Course> courses, List<Agreement> agreements) {

    public FormComparisons {
        ordered = List.copyOf(ordered);
        courses = List.copyOf(courses);
        agreements = List.copyOf(agreements);
    }

    /** What the forms of these instruments say. */
    static FormComparisons of(
            List<Instrument> instruments, List<FormAnswer> forms, SiteTree sites, Options options) {
        Map<String, List<FormAnswer>> byInstrument =
                forms.stream().collect(Collectors.groupingBy(FormAnswer::instrument));
        List<OrderedChange> ordered = new ArrayList<>();
        List<Course> courses = new ArrayList<>();
        List<Agreement> agreements = new ArrayList<>();
        for (Instrument instrument : instruments) {
            List<FormAnswer> own = byInstrument.getOrDefault(instrument.getName(), List.of());
            if (!own.isEmpty()) {
                List<Graded> graded = Graded.of(instrument);
                GradedForms answers = new GradedForms(instrument, own, sites);
                ordered.addAll(
                        new OrderedChanges(answers, options)
                                .of(
                                        graded.stream()
                                                .filter(g ->
                                                        g.isScale()
                                                                || !instrument
                                                                        .getScales()
                                                                        .isEmpty())
                                                .toList()));
                courses.addAll(new Courses(answers, options).all());
                agreements.addAll(new Agreements(answers, options).of(graded));
            }
        }
        return new FormComparisons(ordered, courses, agreements);
    }

    /** How many of these results are withheld. */
    long withheld() {
        return ordered.stream().filter(o -> o.figures().shown().isEmpty()).count()
                + courses.stream().filter(c -> c.figures().shown().isEmpty()).count()
                + agreements.stream().filter(a -> a.figures().shown().isEmpty()).count();
    }
}
