package org.verka.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds places for names beside points, so that none lies on another. */
final class Labels {

    private static final double GAP = 6;

    private record Area(double left, double top, double right, double bottom) {
        boolean meets(Area other) {
            return left < other.right
                    && other.left < right
                    && top < other.bottom
                    && other.top < bottom;
        }
    }

    /** Where a name begins. */
    record Spot(double x, double baseLine) {}

    private final Area within;
    private final List<Area> taken = new ArrayList<>();

    Labels(double left, double right, double top, double bottom) {
        within = new Area(left, top, right, bottom);
    }

    /** Keeps the place of a point free. */
    void keep(double x, double y, double radius) {
        taken.add(new Area(x - radius, y - radius, x + radius, y + radius));
    }

    /** The first free place: to the right, to the left, above or below; empty when none is. */
    Optional<Spot> beside(double x, double y, double width, double height) {
        double half = height * 0.45;
        return Stream.of(
                        area(x + GAP, y - half, width, height),
                        area(x - GAP - width, y - half, width, height),
                        area(x - width / 2, y - GAP - height, width, height),
                        area(x - width / 2, y + GAP, width, height))
                .filter(this::isFree)
                .findFirst()
                .map(area -> {
                    taken.add(area);
                    return new Spot(area.left(), area.bottom() - height * 0.2);
                });
    }

    private static Area area(double left, double top, double width, double height) {
        return new Area(left, top, left + width, top + height);
    }

    private boolean isFree(Area area) {
        return area.left >= within.left
                && area.right <= within.right
                && area.top >= within.top
                && area.bottom <= within.bottom
                && taken.stream().noneMatch(area::meets);
    }
}
