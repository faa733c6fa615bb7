package org.verka.workbench.chain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.diagram.ChainLayout.Point;
import org.verka.dsl.ide.server.TheoryCopy.Place;

/**
 * A box or an arrow of a results chain, with all that is shown and said of it. Lengths are in
 * points of the drawing.
 *
 * @param kind what it is
 * @param title what it is called, after the word for what it is
 * @param verdict what the evidence says of it in a few words; empty without evidence
 * @param account what the verdict rests on and what the author says of it, a line each
 * @param area the box, or the sign on the arrow
 * @param corners the corners of an arrow from beginning to end; none for a box
 * @param behind the numbers of the parts that lead to it, from above
 * @param ahead the numbers of the parts that it leads to, from above
 * @param place where it is written; empty for what is written nowhere
 */
record ChainPart(
        Kind kind,
        String title,
        String verdict,
        List<String> account,
        Area area,
        List<Point> corners,
        List<Integer> behind,
        List<Integer> ahead,
        Optional<Place> place) {

    ChainPart {
        account = List.copyOf(account);
        corners = List.copyOf(corners);
        behind = List.copyOf(behind);
        ahead = List.copyOf(ahead);
    }

    /** What a part is. */
    enum Kind {
        BOX,
        ARROW
    }

    /** A rectangle. */
    record Area(double x, double y, double width, double height) {

        boolean contains(double px, double py) {
            return px >= x && px <= x + width && py >= y && py <= y + height;
        }

        double middleY() {
            return y + height / 2;
        }
    }

    /** How near to an arrow, in points, a pointer is taken to point at it. */
    private static final double NEAR = 4;

    boolean isBox() {
        return kind == Kind.BOX;
    }

    /** What it is called and what the evidence says of it, in one line. */
    String spoken() {
        return verdict.isEmpty() ? title : title + ": " + verdict;
    }

    /** All that is known of it, a line each. */
    String told() {
        return Stream.concat(Stream.of(spoken()), account.stream())
                .collect(Collectors.joining("\n"));
    }

    /** Whether a point lies on it. */
    boolean contains(double x, double y) {
        if (area.contains(x, y)) {
            return true;
        }
        for (int i = 1; i < corners.size(); i++) {
            if (distance(corners.get(i - 1), corners.get(i), x, y) <= NEAR) {
                return true;
            }
        }
        return false;
    }

    private static double distance(Point from, Point to, double x, double y) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : ((x - from.x()) * dx + (y - from.y()) * dy) / length;
        double at = Math.max(0, Math.min(1, along));
        return Math.hypot(x - from.x() - at * dx, y - from.y() - at * dy);
    }
}
