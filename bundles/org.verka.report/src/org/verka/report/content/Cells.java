package org.verka.report.content;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Column;
import org.verka.report.document.Block.Row;

/** Short names for the parts of tables. */
final class Cells {

    private Cells() {}

    static Column words(String heading, double weight) {
        return new Column(heading, false, weight);
    }

    static Column numbers(String heading, double weight) {
        return new Column(heading, true, weight);
    }

    static Cell heading(String text) {
        return new Cell(text, Cell.Tone.HEADING);
    }

    static Cell muted(String text) {
        return new Cell(text, Cell.Tone.MUTED);
    }

    static Cell withheld(String text) {
        return new Cell(text, Cell.Tone.WITHHELD);
    }

    static Row row(Cell first, String... others) {
        return new Row.Cells(
                Stream.concat(Stream.of(first), Arrays.stream(others).map(Cell::of)).toList());
    }

    static Row row(List<Cell> cells) {
        return new Row.Cells(cells);
    }
}
