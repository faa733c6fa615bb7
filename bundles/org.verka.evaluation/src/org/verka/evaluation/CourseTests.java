package org.verka.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.verka.evaluation.TestFamily.Told;
import org.verka.evaluation.statistics.FriedmanTest;

/**
 * Friedman's tests of an evaluation, corrected together after Holm (1979). One that is withheld
 * counts among them; one that would mislead was not made.
 */
public final class CourseTests {

    private final TestFamily<Course> family;

    /** Weighs the tests together. */
    public CourseTests(List<Course> courses, Options.Correction correction) {
        List<Told<Course>> told =
                courses.stream()
                        .flatMap(c -> test(c).map(t -> new Told<>(c, t.p())).stream())
                        .toList();
        int withheld = (int) courses.stream().filter(c -> c.figures().shown().isEmpty()).count();
        family = new TestFamily<>(told, withheld, correction);
    }

    /** The test of a course as it is; empty where it is not shown or misleads. */
    public static Optional<FriedmanTest> test(Course course) {
        return course.figures()
                .shown()
                .filter(f -> !f.misleads())
                .flatMap(Course.Figures::friedman);
    }

    /** The probability among all the others; empty when the test is not told. */
    public OptionalDouble corrected(Course course) {
        return family.corrected(course);
    }

    /** Whether chance hardly explains how the measurements differ. */
    public boolean isSure(Course course) {
        return family.isSure(course);
    }
}
