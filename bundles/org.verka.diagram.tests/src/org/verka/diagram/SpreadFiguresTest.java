package org.verka.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.Change;
import org.verka.evaluation.Disclosed;
import org.verka.evaluation.Disclosed.Reason;
import org.verka.evaluation.Distribution;
import org.verka.evaluation.Distribution.Bin;
import org.verka.evaluation.Distribution.Individuals;
import org.verka.evaluation.Group;
import org.verka.evaluation.Pairs;
import org.verka.evaluation.Share;
import org.verka.model.Count;
import org.verka.model.ModelFactory;

/** Distributions, and shares over time. */
class SpreadFiguresTest {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private static final Locale SWEDISH = Locale.of("sv");
    private final Typeface typeface = new Typeface();

    @Test
    void distributionsCarryTheNumberOfPeopleInEachClassAndSayThemInWords() {
        Drawing drawing = spread(Individuals.NONE);
        List<String> texts = Drawn.texts(drawing);
        assertTrue(
                texts.containsAll(List.of("5", "8", "7", "6", "n = 13", "Normvärde")), texts + "");
        assertTrue(
                drawing.description().contains("före (n = 13) 0–1: 5, 2–4: 8; efter (n = 13)"),
                drawing.description());
    }

    @Test
    void distributionsThatTellOfPeopleShowEachOfThem() {
        Individuals people = new Individuals(List.of(0.0, 1.0, 1.0), List.of(4.0, 4.0));
        long rings =
                spread(people).shapes().stream().filter(Shape.Circle.class::isInstance).count();
        assertEquals(3 + 1, rings, "three people and the legend's ring");
    }

    private Drawing spread(Individuals people) {
        Distribution distribution =
                new Distribution(
                        0,
                        4,
                        true,
                        List.of(new Bin(0, 1, 5), new Bin(2, 4, 8)),
                        List.of(new Bin(0, 2, 7), new Bin(3, 4, 6)),
                        true,
                        people);
        Pairs none =
                new Pairs(
                        0,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        Group group =
                new Group(13, OptionalDouble.of(2), OptionalDouble.of(1), OptionalDouble.empty());
        Change.Figures figures =
                new Change.Figures(
                        group,
                        group,
                        none,
                        0,
                        0,
                        Set.of(),
                        Optional.empty(),
                        Optional.of(distribution));
        return new DistributionChart(typeface, SWEDISH)
                .draw(List.of(Drawn.closeness(new Disclosed.Shown<>(figures))))
                .get(0);
    }

    @Test
    void sharesOverTimeCarryTheirIntervalsAndLeaveAGapWhereOneIsWithheld() {
        Count count = NEW.createCount();
        count.setName("C");
        List<Share.Point> points =
                List.of(
                        point(2012, new Disclosed.Shown<>(new Share.Figures(8, 20))),
                        point(2013, new Disclosed.Withheld<>(Reason.TOO_FEW)),
                        point(2014, new Disclosed.Shown<>(new Share.Figures(12, 20))));
        Share share = new Share(count, Optional.empty(), "", points);
        Drawing drawing = new ShareTimes(typeface, SWEDISH).draw(List.of(share)).get(0);
        assertTrue(
                Drawn.texts(drawing)
                        .containsAll(List.of("40\u00a0%", "8 av 20", "visas inte", "60\u00a0%")),
                "" + Drawn.texts(drawing));
        assertTrue(
                drawing.description().contains("dec 2012 40\u00a0% (22\u00a0% till 61\u00a0%)"),
                drawing.description());
        long lines =
                drawing.shapes().stream()
                        .filter(s ->
                                s instanceof Shape.Line l
                                        && l.paint().stroke().equals(Palette.DEEP))
                        .count();
        assertEquals(0, lines, "no line over the year that is withheld");
    }

    /** A whole year, its autumn and its December end on one day; the year before has room. */
    @Test
    void labelsOfPeriodsThatLieNearEachOtherDoNotLieOnEachOther() {
        Count count = NEW.createCount();
        count.setName("C");
        LocalDate end = LocalDate.of(2014, 12, 31);
        Disclosed<Share.Figures> figures = new Disclosed.Shown<>(new Share.Figures(812, 2000));
        List<Share.Point> points =
                List.of(
                        point(2012, figures),
                        new Share.Point(LocalDate.of(2014, 1, 1), end, figures),
                        new Share.Point(LocalDate.of(2014, 7, 1), end, figures),
                        new Share.Point(LocalDate.of(2014, 12, 1), end, figures));
        Share share = new Share(count, Optional.empty(), "", points);
        Drawing drawing =
                new ShareTimes(typeface, SWEDISH).draw(List.of(share, share, share)).get(0);
        List<Shape.Text> labels =
                drawing.shapes().stream()
                        .filter(Shape.Text.class::isInstance)
                        .map(Shape.Text.class::cast)
                        .filter(t -> t.anchor() == Shape.Anchor.MIDDLE)
                        .toList();
        assertTrue(labels.stream().anyMatch(l -> l.text().equals("dec 2014")), labels + "");
        assertTrue(labels.stream().anyMatch(l -> l.text().equals("dec 2012")), labels + "");
        for (Shape.Text one : labels) {
            for (Shape.Text other : labels) {
                double room = (width(one) + width(other)) / 2;
                boolean apart = Math.abs(one.x() - other.x()) >= room || one.y() != other.y();
                assertTrue(one == other || apart, one + " on " + other);
            }
        }
    }

    private double width(Shape.Text text) {
        return typeface.width(
                text.text(), new Drawing.Type(text.size(), text.bold(), text.colour()));
    }

    @Test
    void sharesThatWereCountedOnceHaveNoCourse() {
        Count count = NEW.createCount();
        count.setName("C");
        List<Share.Point> points =
                List.of(point(2012, new Disclosed.Shown<>(new Share.Figures(8, 20))));
        Share share = new Share(count, Optional.empty(), "", points);
        assertTrue(new ShareTimes(typeface, SWEDISH).draw(List.of(share)).isEmpty());
    }

    private static Share.Point point(int year, Disclosed<Share.Figures> figures) {
        return new Share.Point(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), figures);
    }
}
