package org.verka.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Palette;
import org.verka.diagram.Typeface;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Column;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Block.Table;

class ColumnWidthsTest {

    private final Typeface typeface = new Typeface();

    private List<Double> widths(List<Column> columns, String... cells) {
        Row row = new Row.Cells(List.of(cells).stream().map(Cell::of).toList());
        return new ColumnWidths(typeface).of(new Table("Tabell", columns, List.of(row), ""));
    }

    /** The heading of the changes of shares was cut in the middle of this word. */
    @Test
    void noWordOfAHeadingIsCut() {
        List<Double> widths =
                widths(
                        List.of(
                                new Column("Plats", false, 90),
                                new Column("Ändring, procentenheter", true, 4)),
                        "Tyresö",
                        "+10");
        double word = typeface.width("procentenheter", new Type(8, true, Palette.INK));
        assertTrue(widths.get(1) > word + 6, widths.toString());
        assertEquals(Palette.WIDTH, widths.get(0) + widths.get(1), 1e-6);
    }

    @Test
    void noWordOfACellIsCut() {
        String unit = "samverkansöverenskommelser";
        List<Double> widths =
                widths(
                        List.of(new Column("Aktivitet", false, 90), new Column("Enhet", false, 4)),
                        "Möten",
                        unit);
        double word = typeface.width(unit, new Type(8.5, false, Palette.INK));
        assertTrue(widths.get(1) > word + 6, widths.toString());
    }

    @Test
    void columnsThatAreWideEnoughAreAsWideAsTheyAsk() {
        List<Column> columns = List.of(new Column("Plats", false, 70), new Column("n", true, 30));
        List<Double> widths = widths(columns, "Tyresö", "19");
        assertEquals(0.7 * Palette.WIDTH, widths.get(0), 1e-6);
        assertEquals(0.3 * Palette.WIDTH, widths.get(1), 1e-6);
    }
}
