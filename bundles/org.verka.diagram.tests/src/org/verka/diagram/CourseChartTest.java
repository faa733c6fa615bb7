package org.verka.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.Course;
import org.verka.evaluation.Disclosed;
import org.verka.evaluation.Group;
import org.verka.evidence.Occasion;
import org.verka.model.Instrument;
import org.verka.model.ModelFactory;
import org.verka.model.Scale;
import org.verka.model.Site;

/** More than two measurements of the same people. */
class CourseChartTest {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;

    private final Instrument instrument = NEW.createInstrument();
    private final Scale scale = NEW.createScale();

    CourseChartTest() {
        instrument.setName("Enkät");
        scale.setName("Ork");
        scale.setMinimum(BigDecimal.ZERO);
        scale.setMaximum(BigDecimal.TEN);
        instrument.getScales().add(scale);
    }

    private Course course(Optional<Site> site, double... means) {
        List<Course.Step> steps = new ArrayList<>();
        for (double mean : means) {
            Group group =
                    new Group(
                            9,
                            OptionalDouble.of(mean),
                            OptionalDouble.of(1),
                            OptionalDouble.empty());
            Optional<Occasion> occasion = Optional.of(Occasion.values()[steps.size()]);
            steps.add(new Course.Step(occasion, steps.size() + 1, group));
        }
        Course.Figures figures = new Course.Figures(steps, Optional.empty(), Optional.empty(), 9);
        return new Course(
                instrument, scale, Optional.empty(), site, new Disclosed.Shown<>(figures));
    }

    /** Else the panels of several sites look alike but for their numbers. */
    @Test
    void eachPanelAndItsSentenceSayWhichSiteTheyAreOf() {
        Site site = NEW.createSite();
        site.setName("Berga");
        Drawing drawing =
                new CourseChart(new Typeface(), Locale.of("sv"))
                        .draw(
                                List.of(
                                        course(Optional.of(site), 2, 4, 6),
                                        course(Optional.empty(), 3, 5, 7)))
                        .orElseThrow();
        List<String> texts = Drawn.texts(drawing);
        assertTrue(texts.containsAll(List.of("Ork, Berga", "Ork, Alla platser")), texts + "");
        assertEquals(
                "Ork, Berga (n = 9): före 2,0, efter 4,0, uppföljning 6,0."
                        + " Ork, Alla platser (n = 9): före 3,0, efter 5,0, uppföljning 7,0.",
                drawing.description());
    }
}
