package org.verka.diagram;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How closely the boxes of a results chain stand.
 *
 * @param widths how wide its boxes may be, the widest first
 * @param mostLines how many lines of a name are shown
 * @param below what lies between a box and the next one below it
 * @param padding what lies between a name and the edge of its box above and below
 * @param beside what lies at least between a box and an arrow that passes beside it
 */
record ChainDensity(
        List<Double> widths, int mostLines, double below, double padding, double beside) {

    private static final double NARROW = 92;

    private static final double SIGN = 9;

    private static final int ALL = Integer.MAX_VALUE;

    /** Whole names with space about them. */
    static final ChainDensity USUAL = of(ALL, 12, 6, 9, 128, 116, 104, 92);

    /** Whole names, close together. */
    static final ChainDensity CLOSE = of(ALL, 7, 4, 4.5, 92, 80, 72);

    /** Whole names in boxes that are as wide as the fewer columns of a part leave room for. */
    static final ChainDensity WIDE = of(ALL, 12, 6, 9, 204, 176, 144, 116, 92, 70);

    /** Ever less of each name, ever closer. */
    static final List<ChainDensity> SHORTENED =
            List.of(
                    shortened(3, 9, 4),
                    shortened(2, 8, 4),
                    shortened(1, 7, 4),
                    shortened(1, 5, 4),
                    shortened(1, 3, 2));

    ChainDensity {
        widths = List.copyOf(widths);
    }

    private static ChainDensity of(
            int lines, double below, double padding, double beside, double... widths) {
        return new ChainDensity(
                DoubleStream.of(widths).boxed().toList(), lines, below, padding, beside);
    }

    private static ChainDensity shortened(int lines, double below, double padding) {
        return of(lines, below, padding, 4.5, 128, 110, 98, 84, 70, 60);
    }

    /** What lies between a name and the sides of a box that is so wide. */
    static double side(double width) {
        return width < NARROW ? 4 : 6;
    }

    /** How wide a name may be in a box that is so wide; a single line ends before the sign. */
    double text(double width) {
        return width - 2 * side(width) - (mostLines == 1 ? SIGN : 0);
    }
}
