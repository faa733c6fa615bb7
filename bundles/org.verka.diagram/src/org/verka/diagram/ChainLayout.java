package org.verka.diagram;

import java.util.List;
import org.verka.model.Cause;
import org.verka.model.Element;
import org.verka.model.Link;

/**
 * Where everything in a results chain lies, in points from the upper left corner.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param boxes the activities, causes and outcomes, in the order of the theory
 * @param arrows what leads to what
 */
public record ChainLayout(double width, double height, List<Box> boxes, List<Arrow> arrows) {

    public ChainLayout {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /** Which column a box stands in. */
    public enum Column {
        /** What is done, and what else leads to results. */
        ACTIVITIES,
        /** Results on short term. */
        SHORT_TERM,
        /** Results on long term. */
        LONG_TERM
    }

    /** A box with its label in lines. */
    public record Box(
            Element element,
            Column column,
            double x,
            double y,
            double width,
            double height,
            List<String> lines) {
        public Box {
            lines = List.copyOf(lines);
        }
    }

    /** A corner of an arrow. */
    public record Point(double x, double y) {}

    /**
     * A link with a number that a list of reasons can refer to.
     *
     * @param number from 1, in the order of the theory
     * @param from where it begins
     * @param link the link
     * @param corners its corners from beginning to end
     * @param label the middle of its number
     */
    public record Arrow(int number, Cause from, Link link, List<Point> corners, Point label) {
        public Arrow {
            corners = List.copyOf(corners);
        }
    }

    /** A link with its number. */
    public record NumberedLink(int number, Cause from, Link link) {}
}
