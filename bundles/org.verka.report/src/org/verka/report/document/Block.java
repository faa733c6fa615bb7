package org.verka.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.verka.diagram.Drawing;

/** What a section is made of. */
public sealed interface Block {

    /** Running text, and whence the figures in it are. */
    record Paragraph(String text, Style style, Optional<Origin> origin) implements Block {

        /** A text that tells nothing of where it comes from. */
        public Paragraph(String text, Style style) {
            this(text, style, Optional.empty());
        }

        /** The same, which opens its origin. */
        public Paragraph from(Origin whence) {
            return new Paragraph(text, style, Optional.of(whence));
        }

        /** How important it is. */
        public enum Style {
            /** Sums up what follows. */
            LEAD,
            /** Ordinary. */
            BODY,
            /** Explains how to read what stands above it. */
            SMALL
        }

        /** Ordinary text. */
        public static Paragraph of(String text) {
            return new Paragraph(text, Style.BODY);
        }
    }

    /** A list. */
    record Bullets(List<Item> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }

        /** A list of texts that tell nothing of where they come from. */
        public static Bullets of(List<String> items) {
            return new Bullets(items.stream().map(Item::of).toList());
        }

        /** The same, each text of which opens this origin. */
        public Bullets from(Origin whence) {
            return new Bullets(items.stream().map(item -> item.from(whence)).toList());
        }
    }

    /** One text of a list, and whence the figures in it are. */
    record Item(String text, Optional<Origin> origin) {

        /** A text that tells nothing of where it comes from. */
        public static Item of(String text) {
            return new Item(text, Optional.empty());
        }

        /** The same, which opens its origin. */
        public Item from(Origin whence) {
            return new Item(text, Optional.of(whence));
        }
    }

    /** A text that must be seen. */
    record Note(Kind kind, String title, String text) implements Block {

        /** Why it must be seen. */
        public enum Kind {
            /** Good to know. */
            INFORMATION,
            /** Makes the result less sure. */
            WARNING,
            /** A place that is left for somebody to write in. */
            OPEN
        }
    }

    /**
     * What somebody thinks of the findings. It looks like nothing that was measured.
     *
     * @param title whose judgement it is
     * @param rating the rating with its sign and words, or empty
     * @param paragraphs the text, in their own words
     * @param facts who, when, how certain, what it rests on
     */
    record Judgement(
            String title, String rating, List<String> paragraphs, List<ReportDocument.Fact> facts)
            implements Block {
        public Judgement {
            paragraphs = List.copyOf(paragraphs);
            facts = List.copyOf(facts);
        }
    }

    /** A few figures that tell most, side by side. */
    record KeyFigures(List<KeyFigure> figures) implements Block {
        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /** One of them: the figure, what it counts, what more must be said, and whence it is. */
    record KeyFigure(String value, String label, String remark, Optional<Origin> origin) {

        /** A figure that tells nothing of where it comes from. */
        public KeyFigure(String value, String label, String remark) {
            this(value, label, remark, Optional.empty());
        }

        /** The same, which opens its origin. */
        public KeyFigure from(Origin whence) {
            return new KeyFigure(value, label, remark, Optional.of(whence));
        }
    }

    /** A picture with its caption, and whence it is. */
    record Figure(String caption, Drawing drawing, Optional<Origin> origin) implements Block {

        /** A picture that tells nothing of where it comes from. */
        public Figure(String caption, Drawing drawing) {
            this(caption, drawing, Optional.empty());
        }

        /** The same, which opens its origin. */
        public Figure from(Origin whence) {
            return new Figure(caption, drawing, Optional.of(whence));
        }
    }

    /**
     * A table.
     *
     * @param caption what it shows
     * @param columns its columns
     * @param rows its rows
     * @param remark how to read it, or empty
     * @param origin whence its figures are; empty when it only repeats the theory
     */
    record Table(
            String caption,
            List<Column> columns,
            List<Row> rows,
            String remark,
            Optional<Origin> origin)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** A table that tells nothing of where it comes from. */
        public Table(String caption, List<Column> columns, List<Row> rows, String remark) {
            this(caption, columns, rows, remark, Optional.empty());
        }

        /** The same, which opens its origin. */
        public Table from(Origin whence) {
            return new Table(caption, columns, rows, remark, Optional.of(whence));
        }
    }

    /**
     * An origin in the appendix, with its number.
     *
     * @param number from 1; the same wherever the report refers to it
     * @param captions what refers to it
     * @param origin what it says
     * @param like the number of the origin of the whole table, when this is of a part of it; what
     *     both say stands there
     */
    record Reference(int number, List<String> captions, Origin origin, OptionalInt like)
            implements Block {
        public Reference {
            captions = List.copyOf(captions);
        }
    }

    /** A column: its heading, whether it holds numbers, and its width beside the others'. */
    record Column(String heading, boolean numbers, double weight) {}

    /** A row of a table. */
    sealed interface Row {

        /** The same, which opens where its figures come from. */
        Row from(Origin whence);

        /** A cell for each column. */
        record Cells(List<Cell> cells) implements Row {
            public Cells {
                cells = List.copyOf(cells);
            }

            /** The same, whose first cell opens where the figures of the row come from. */
            @Override
            public Cells from(Origin whence) {
                List<Cell> told = new ArrayList<>(cells);
                told.set(0, cells.get(0).from(whence));
                return new Cells(told);
            }
        }

        /** A heading over the rows below it, and whence their figures are. */
        record Group(String title, Optional<Origin> origin) implements Row {

            /** A heading that tells nothing of where the figures below it come from. */
            public Group(String title) {
                this(title, Optional.empty());
            }

            /** The same, which opens the origin of the rows below it. */
            @Override
            public Group from(Origin whence) {
                return new Group(title, Optional.of(whence));
            }
        }
    }

    /** A cell of a table, and whence its figure, or all of its row when it names that, is. */
    record Cell(String text, Tone tone, Optional<Origin> origin) {

        /** A cell that says no more of where it comes from than its table does. */
        public Cell(String text, Tone tone) {
            this(text, tone, Optional.empty());
        }

        /** The same, which opens its origin. */
        public Cell from(Origin whence) {
            return new Cell(text, tone, Optional.of(whence));
        }

        /** What a cell's text means besides its words. */
        public enum Tone {
            /** Nothing. */
            PLAIN,
            /** It names the row. */
            HEADING,
            /** It matters more than its neighbours. */
            STRONG,
            /** It matters less. */
            MUTED,
            /** As it should be. */
            GOOD,
            /** Not as it should be. */
            BAD,
            /** Not shown, to protect those it tells of. */
            WITHHELD
        }

        /** A plain cell. */
        public static Cell of(String text) {
            return new Cell(text, Tone.PLAIN);
        }
    }
}
