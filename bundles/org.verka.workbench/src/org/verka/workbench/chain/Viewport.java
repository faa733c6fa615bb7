package org.verka.workbench.chain;

/**
 * Which part of a drawing a window shows.
 *
 * @param scale how many pixels of the window a point of the drawing takes
 * @param x how many pixels of the drawing lie to the left of the window; below zero for a drawing
 *     that is narrower than the window
 * @param y the same above the window
 */
record Viewport(double scale, double x, double y) {

    /** The least and the most that can be zoomed to. */
    static final double LEAST = 0.25;

    static final double MOST = 8;

    /** Below this the words are hard to read. */
    static final double READABLE = 1.3;

    /** Above this a small theory looks clumsy. */
    static final double COMFORTABLE = 2;

    /** The sizes of a drawing, in points, and of the window, in pixels. */
    record Room(double width, double height, double windowWidth, double windowHeight) {}

    /** The whole drawing. */
    static Viewport whole(Room room) {
        double scale = Math.min(room.windowWidth / room.width, room.windowHeight / room.height);
        return new Viewport(Math.max(LEAST, Math.min(COMFORTABLE, scale)), 0, 0).within(room);
    }

    /** The whole drawing, or as much of its beginning as can be shown at a size to read. */
    static Viewport readable(Room room) {
        double scale = Math.max(READABLE, whole(room).scale);
        return new Viewport(scale, 0, 0).within(room);
    }

    /** Larger or smaller by a factor, with what lies under a pixel of the window kept there. */
    Viewport zoomed(double factor, double px, double py, Room room) {
        double next = Math.max(LEAST, Math.min(MOST, scale * factor));
        double grown = next / scale;
        return new Viewport(next, (x + px) * grown - px, (y + py) * grown - py).within(room);
    }

    /** Further on by so many pixels. */
    Viewport moved(double right, double down, Room room) {
        return new Viewport(scale, x + right, y + down).within(room);
    }

    /** Moved as little as shows an area of the drawing, with some room around it. */
    Viewport showing(ChainPart.Area area, Room room) {
        double margin = 24;
        double left = shown(x, area.x() * scale, area.width() * scale, room.windowWidth, margin);
        double top = shown(y, area.y() * scale, area.height() * scale, room.windowHeight, margin);
        return new Viewport(scale, left, top).within(room);
    }

    private static double shown(
            double at, double from, double length, double window, double margin) {
        if (from - margin < at) {
            return from - margin;
        }
        return from + length + margin > at + window ? from + length + margin - window : at;
    }

    /** Never beyond the drawing's edges; what is smaller than the window stands in its middle. */
    Viewport within(Room room) {
        return new Viewport(
                scale,
                within(x, room.width * scale, room.windowWidth),
                within(y, room.height * scale, room.windowHeight));
    }

    private static double within(double at, double length, double window) {
        return length <= window
                ? (length - window) / 2
                : Math.max(0, Math.min(length - window, at));
    }

    /** Where in the drawing a pixel of the window lies. */
    double toDrawingX(double px) {
        return (px + x) / scale;
    }

    double toDrawingY(double py) {
        return (py + y) / scale;
    }
}
