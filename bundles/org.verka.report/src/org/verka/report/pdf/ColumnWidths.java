package org.verka.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Palette;
import org.verka.diagram.Typeface;
import org.verka.report.document.Block.Column;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Block.Table;

/**
 * How wide the columns of a table are: beside each other as it asks, but none so narrow that a word
 * of it is cut, as far as the page is wide enough.
 */
final class ColumnWidths {

    private static final Type HEADING = new Type(8, true, Palette.INK);
    private static final Type CELL = new Type(8.5, true, Palette.INK);

    /** What stands between the words of two columns. */
    private static final double APART = 8;

    /** What more stands between numbers and the words that follow on them. */
    private static final double FARTHER = 9;

    private final Typeface typeface;

    ColumnWidths(Typeface typeface) {
        this.typeface = typeface;
    }

    /** The widths, which add up to that of the page. */
    List<Double> of(Table table) {
        List<Column> columns = table.columns();
        double weights = columns.stream().mapToDouble(Column::weight).sum();
        double[] asked =
                columns.stream().mapToDouble(c -> Palette.WIDTH * c.weight() / weights).toArray();
        double[] least = new double[asked.length];
        double lacks = 0;
        double spare = 0;
        for (int i = 0; i < asked.length; i++) {
            least[i] = longest(table, i);
            lacks += Math.max(0, least[i] - asked[i]);
            spare += Math.max(0, asked[i] - least[i]);
        }
        double taken = spare == 0 ? 0 : Math.min(1, lacks / spare);
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < asked.length; i++) {
            widths.add(Math.max(least[i], asked[i] - taken * Math.max(0, asked[i] - least[i])));
        }
        return widths;
    }

    private double longest(Table table, int column) {
        double longest = word(table.columns().get(column).heading(), HEADING);
        for (Row row : table.rows()) {
            if (row instanceof Row.Cells cells && column < cells.cells().size()) {
                longest = Math.max(longest, word(cells.cells().get(column).text(), CELL));
            }
        }
        boolean after =
                column > 0
                        && table.columns().get(column - 1).numbers()
                        && !table.columns().get(column).numbers();
        return longest + APART + (after ? FARTHER : 0);
    }

    /** The width of the longest part of a text that no line is broken in. */
    private double word(String text, Type type) {
        double longest = 0;
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                if (i > begin) {
                    longest = Math.max(longest, typeface.width(text.substring(begin, i), type));
                }
                begin = i + 1;
            }
        }
        return longest;
    }

    private static boolean isBreak(char letter) {
        return letter == ' ' || letter == '/' || letter == '-' || letter >= '\t' && letter <= '\r';
    }
}
