package org.verka.evaluation;

import java.util.Collection;
import java.util.List;
import org.verka.model.Instrument;
import org.verka.model.SiteTree;

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

    /** What the forms of an instrument say. */
    static FormComparisons of(InstrumentForms forms, SiteTree sites, Options options) {
        Instrument instrument = forms.instrument();
        List<Graded> graded = Graded.of(instrument);
        GradedForms answers = new GradedForms(forms, sites);
        boolean scored = !instrument.getScales().isEmpty();
        return new FormComparisons(
                new OrderedChanges(answers, options)
                        .of(graded.stream().filter(g -> g.isScale() || scored).toList()),
                new Courses(answers, options).all(),
                new Agreements(answers, options).of(graded));
    }

    /** These one after the other. */
    static FormComparisons together(Collection<FormComparisons> each) {
        return new FormComparisons(
                each.stream().flatMap(c -> c.ordered().stream()).toList(),
                each.stream().flatMap(c -> c.courses().stream()).toList(),
                each.stream().flatMap(c -> c.agreements().stream()).toList());
    }

    /** How many of these results are withheld. */
    long withheld() {
        return ordered.stream().filter(o -> o.figures().shown().isEmpty()).count()
                + courses.stream().filter(c -> c.figures().shown().isEmpty()).count()
                + agreements.stream().filter(a -> a.figures().shown().isEmpty()).count();
    }
}
