package org.verka.dsl.formatting;

import java.util.ArrayList;
import java.util.List;

/** A text's new layout: its gaps and its comments, the rest being as it was. */
final class Layout {

    private final Source source;
    private final Structure structure;
    private final Breaks breaks;
    private final Columns columns;
    private final String lineEnd;

    Layout(Source source, Firsts firsts) {
        this.source = source;
        this.structure = new Structure(source, firsts);
        Spacing spacing = new Spacing(source, structure);
        this.breaks = new Breaks(source, structure, spacing);
        this.columns = new Columns(source, structure, spacing, breaks);
        this.lineEnd = source.lineEnd();
    }

    /** Each gap and each piece in turn, beginning and ending with a gap. */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < source.size(); i++) {
            parts.add(gap(i));
            parts.add(piece(i));
        }
        parts.add(lastGap());
        return parts;
    }

    /** Whether another text has the same pieces in the same places, so that nothing is lost. */
    boolean isSameAs(Layout other) {
        if (source.size() != other.source.size()) {
            return false;
        }
        for (int i = 0; i < source.size(); i++) {
            Place mine = structure.at(i);
            Place theirs = other.structure.at(i);
            if (!source.piece(i).isSameAs(other.source.piece(i))
                    || mine.depth() != theirs.depth()
                    || mine.start() != theirs.start()) {
                return false;
            }
        }
        return true;
    }

    private String gap(int index) {
        if (breaks.isKept(index)) {
            return source.gap(index);
        }
        int lines = index == 0 ? 0 : breaks.before(index);
        return lineEnd.repeat(lines) + " ".repeat(columns.before(index));
    }

    private String lastGap() {
        int last = source.size();
        boolean kept = last == 0 || source.isSpecial(last) || source.piece(last - 1).isBroken();
        return kept ? source.gap(last) : lineEnd;
    }

    /** A comment of several lines moves as one. */
    private String piece(int index) {
        Piece piece = source.piece(index);
        boolean begins = index == 0 || breaks.before(index) > 0;
        if (piece.kind() != Piece.Kind.BLOCK_COMMENT || !piece.isTall() || !begins) {
            return piece.text();
        }
        int move = columns.before(index) - source.column(index);
        return move == 0 ? piece.text() : moved(piece.text(), move);
    }

    private static String moved(String comment, int by) {
        StringBuilder moved = new StringBuilder();
        for (String line : comment.split("(?<=\n)", -1)) {
            int blanks = line.length() - line.stripLeading().length();
            boolean movable =
                    !moved.isEmpty()
                            && !line.isBlank()
                            && line.substring(0, blanks).indexOf('\t') < 0
                            && blanks + by >= 0;
            moved.append(movable ? " ".repeat(blanks + by) + line.substring(blanks) : line);
        }
        return moved.toString();
    }
}
