package org.verka.diagram;

import java.util.List;
import org.verka.model.Activity;
import org.verka.model.Cause;
import org.verka.model.Element;
import org.verka.model.Link;
import org.verka.model.Output;

/**
 * Where everything in a results chain lies, in points from the upper left corner.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param boxes the activities, causes and outcomes, in the order of the theory
 * @param arrows what leads to what
 * @param yields which activity yields which output
 */
public record ChainLayout(
        double width, double height, List<Box> boxes, List<Arrow> arrows, List<Yield> yields) {

    public ChainLayout {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
        yields = List.copyOf(yields);
    }

    /** The same, further to the right and further down; its width and height stay. */
    ChainLayout movedBy(double right, double down) {
        return new ChainLayout(
                width,
                height,
                boxes.stream().map(b -> b.movedBy(right, down)).toList(),
                arrows.stream().map(a -> a.movedBy(right, down)).toList(),
                yields.stream().map(y -> y.movedBy(right, down)).toList());
    }

    private static List<Point> movedBy(List<Point> corners, double right, double down) {
        return corners.stream().map(p -> p.movedBy(right, down)).toList();
    }

    /** Which column a box stands in. */
    public enum Column {
        /** What is done, and what else leads to results. */
        ACTIVITIES,
        /** What activities yield that can be counted. */
        OUTPUTS,
        /** Results on short term. */
        SHORT_TERM,
        /** Results on long term. */
        LONG_TERM
    }

    /**
     * A box with its label in lines.
     *
     * @param lines its name
     * @param elsewhere where its chain goes on, in lines below the name; none within one figure
     */
    public record Box(
            Element element,
            Column column,
            double x,
            double y,
            double width,
            double height,
            List<String> lines,
            List<String> elsewhere) {
        public Box {
            lines = List.copyOf(lines);
            elsewhere = List.copyOf(elsewhere);
        }

        Box movedBy(double right, double down) {
            return new Box(element, column, x + right, y + down, width, height, lines, elsewhere);
        }
    }

    /** A corner of an arrow. */
    public record Point(double x, double y) {
        Point movedBy(double right, double down) {
            return new Point(x + right, y + down);
        }
    }

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

        Arrow movedBy(double right, double down) {
            return new Arrow(
                    number,
                    from,
                    link,
                    ChainLayout.movedBy(corners, right, down),
                    label.movedBy(right, down));
        }
    }

    /**
     * From an activity to what it yields.
     *
     * @param corners its corners from beginning to end
     */
    public record Yield(Activity activity, Output output, List<Point> corners) {
        public Yield {
            corners = List.copyOf(corners);
        }

        Yield movedBy(double right, double down) {
            return new Yield(activity, output, ChainLayout.movedBy(corners, right, down));
        }
    }
}
