package org.verka.diagram;

/** Follows an outline on a canvas: a screen, a picture or a page. Lengths are in points. */
public interface Pen {

    /** To a point without drawing. */
    void move(float x, float y);

    /** A straight line to a point. */
    void line(float x, float y);

    /** A cubic curve to the last point by two control points. */
    void curve(float x1, float y1, float x2, float y2, float x, float y);

    /** Back to where this piece of the outline began. */
    void close();
}
