package org.verka.dsl.formatting;

import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Where lines end. The author's line ends stay, except inside a saying, a value, and before a comma
 * or a brace; lines end anew where a block or a list does not fit. All is measured as if nothing
 * were aligned, so that the outcome does not hang on how the text was spaced.
 */
final class Breaks {

    static final int INDENT = 4;
    private static final int WIDTH = 100;

    private final Source source;
    private final Structure structure;
    private final Spacing spacing;
    private final int[] lineEnds;
    private int column;

    Breaks(Source source, Structure structure, Spacing spacing) {
        this.source = source;
        this.structure = structure;
        this.spacing = spacing;
        this.lineEnds = new int[source.size()];
        for (int i = 0; i < source.size(); i++) {
            decide(i);
        }
    }

    /** How many lines end before a piece: none, one, or two with an empty line between. */
    int before(int index) {
        return lineEnds[index];
    }

    /** Whether the gap before a piece stays as it is. */
    boolean isKept(int index) {
        return source.piece(index).isBroken()
                || index > 0 && source.piece(index - 1).isBroken()
                || source.isSpecial(index);
    }

    /** How far a line is indented that begins with a piece. */
    int indentation(int index) {
        Place place = structure.at(index);
        boolean whole = place.start() || source.piece(index).is("}");
        return INDENT * (place.depth() + (whole ? 0 : 1));
    }

    private void decide(int index) {
        if (isKept(index)) {
            lineEnds[index] = source.lineEnds(index);
            column =
                    lineEnds[index] > 0
                            ? source.column(index)
                            : column + source.gap(index).length();
        } else {
            lineEnds[index] = index == 0 ? 0 : lineEnds(index);
            boolean first = index == 0 || lineEnds[index] > 0;
            column = first ? indentation(index) : column + spacing.before(index);
        }
        if (source.piece(index).is("{")) {
            open(structure.of(index));
        }
        column += width(index);
    }

    private void open(Block block) {
        int end = block.isClosed() ? block.close() : source.size() - 1;
        boolean asWritten = hasLineEnd(block.open() + 1, end);
        boolean fits = !block.isClosed() || column + width(block.open(), end) <= WIDTH;
        if (asWritten || !fits) {
            block.onLines(!asWritten);
        }
    }

    private int lineEnds(int index) {
        Piece left = source.piece(index - 1);
        int written = source.lineEnds(index);
        int ends =
                left.isComment() || source.piece(index).isComment()
                        ? besideComment(index, Math.min(written, 2))
                        : betweenWords(index, written);
        return left.kind() == Piece.Kind.LINE_COMMENT ? Math.max(1, ends) : ends;
    }

    private int besideComment(int index, int written) {
        boolean atBrace = source.piece(index - 1).is("{") || source.piece(index).is("}");
        return atBrace ? Math.min(written, 1) : written;
    }

    private int betweenWords(int index, int written) {
        Piece left = source.piece(index - 1);
        Piece right = source.piece(index);
        if (right.is("}") || left.is("{")) {
            Block block = structure.of(right.is("}") ? index : index - 1);
            return block != null && block.isOnLines() ? 1 : 0;
        }
        if (isHeldTogether(index)) {
            return 0;
        }
        if (structure.at(index).start()) {
            return beforeMember(index, Math.min(written, 2));
        }
        return written > 0 || isListTooLong(index) ? 1 : 0;
    }

    private boolean isHeldTogether(int index) {
        Piece right = source.piece(index);
        return right.is("{")
                || right.is(",")
                || spacing.isInOneValue(index)
                || right.keyword() != null
                        && !structure.at(index).start()
                        && Firsts.continuesSaying(right.keyword());
    }

    private int beforeMember(int index, int written) {
        Block block = structure.at(index).block();
        if (written > 0 || !block.isOnLines()) {
            return written;
        }
        Block before = source.piece(index - 1).is("}") ? structure.of(index - 1) : null;
        int end = structure.endOfMember(index);
        boolean own =
                block.isSpreadOut()
                        || block.isWholeText()
                        || before != null && before.isOnLines()
                        || hasBlockOnLines(index, end)
                        || column + 1 + width(index, end - 1) > WIDTH;
        return own ? 1 : 0;
    }

    private boolean hasBlockOnLines(int from, int to) {
        for (int i = from; i < to; i++) {
            Block block = source.piece(i).is("{") ? structure.of(i) : null;
            if (block != null && block.isClosed() && hasLineEnd(i + 1, block.close())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a list goes on that began well on the line, and its next entry would not fit. */
    private boolean isListTooLong(int index) {
        int start = column + 1;
        return isListComma(source.piece(index - 1))
                && structure.at(index).block().isOnLines()
                && start <= WIDTH + 1
                && start + width(index, endOfEntry(index) - 1) > WIDTH;
    }

    /** The piece after the entry that follows a comma, or after the comma that ends it. */
    private int endOfEntry(int start) {
        INode list = source.piece(start - 1).leaf().getParent();
        INode entry = source.piece(start).leaf();
        while (entry.getParent() != null && entry.getParent() != list) {
            entry = entry.getParent();
        }
        int end = start + 1;
        while (end < source.size() && source.piece(end).offset() < entry.getEndOffset()) {
            end++;
        }
        return end < source.size() && isListComma(source.piece(end)) ? end + 1 : end;
    }

    /** Whether a piece is a comma that must stand between two entries of a list. */
    static boolean isListComma(Piece piece) {
        Keyword comma = piece.is(",") ? piece.keyword() : null;
        return comma != null && comma.getCardinality() == null;
    }

    private boolean hasLineEnd(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (source.lineEnds(i) > 0 || i < to && source.piece(i).isTall()) {
                return true;
            }
        }
        return false;
    }

    private int width(int from, int to) {
        int sum = 0;
        for (int i = from; i <= to; i++) {
            sum += width(i) + (i > from ? spacing.before(i) : 0);
        }
        return sum;
    }

    private int width(int index) {
        return source.piece(index).text().length();
    }
}
