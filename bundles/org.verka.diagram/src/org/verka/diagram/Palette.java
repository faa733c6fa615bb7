package org.verka.diagram;

import org.verka.diagram.Drawing.Type;

/**
 * The colours and sizes of figures and reports. The two that tell series apart, {@link #DEEP} and
 * {@link #WARM}, differ in lightness too, and every series has a shape of its own besides.
 */
public final class Palette {
    /** Text. */
    public static final String INK = "#1c2733";

    /** Text that is less important. */
    public static final String MUTED = "#566471";

    /** Lines that divide. */
    public static final String RULE = "#c3ccd5";

    /** Lines that only guide the eye. */
    public static final String GUIDE = "#e3e8ed";

    /** Quiet areas. */
    public static final String MIST = "#eef3f7";

    /** The main colour. */
    public static final String DEEP = "#17507a";

    /** The main colour, light enough to write on. */
    public static final String SKY = "#cfe1ee";

    /** The colour that stands against the main one. */
    public static final String WARM = "#c2570c";

    /** The same, light enough to write on. */
    public static final String SAND = "#fbe6d3";

    /** Long-term results. */
    public static final String LEAF = "#2f6b4f";

    /** The same, light enough to write on. */
    public static final String MINT = "#d8eae0";

    /** Paper. */
    public static final String PAPER = "#ffffff";

    /** The width of a figure in points: that of the text on an A4 page. */
    public static final double WIDTH = 482;

    /** How high a figure may be for the first page of a chapter to hold it with its caption. */
    public static final double HEIGHT = 530;

    static final Type BODY = new Type(8, false, INK);
    static final Type STRONG = new Type(8, true, INK);
    static final Type SMALL = new Type(7, false, MUTED);
    static final Type HEADING = new Type(8.5, true, DEEP);

    private Palette() {}
}
