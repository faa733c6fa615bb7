package org.verka.dsl.formatting;

import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.nodemodel.INode;

/** What may be aligned on a line: the value after its first saying, and what is said after it. */
final class Stops {

    static final Object VALUE = "value";
    private static final Object COMMENT = "comment";

    private final Source source;
    private final Structure structure;
    private final Spacing spacing;

    Stops(Source source, Structure structure, Spacing spacing) {
        this.source = source;
        this.structure = structure;
        this.spacing = spacing;
    }

    /** A line with its stops. */
    Line line(int first, int last) {
        Line line = new Line(first, last);
        int value = structure.at(first).start() ? valueOf(first, last) : -1;
        for (int i = first + 1; i <= last; i++) {
            Object key = i == value ? VALUE : key(i);
            if (key != null) {
                line.stops().putIfAbsent(key, i);
            }
        }
        return line;
    }

    /** The piece after the saying that a line begins with; -1 when it begins otherwise. */
    int valueOf(int first, int last) {
        if (source.piece(first).keyword() == null) {
            return -1;
        }
        int value = first + 1;
        while (value <= last && continuesSaying(value)) {
            value++;
        }
        return value <= last && key(value) != null ? value : -1;
    }

    /** Whether the author left more than one blank before a piece on its line. */
    boolean isWide(int index) {
        String gap = source.gap(index);
        return source.lineEnds(index) == 0 && (gap.length() > 1 || gap.contains("\t"));
    }

    /** Whether a piece begins to say something more, rather than being what is said. */
    boolean isSaying(int index) {
        return source.piece(index).isComment()
                || structure.at(index).start()
                || source.piece(index).keyword() != null && !isFixedWord(source.piece(index));
    }

    private Object key(int index) {
        Piece piece = source.piece(index);
        if (piece.isComment()) {
            return COMMENT;
        }
        boolean fixed =
                piece.isBroken()
                        || source.piece(index - 1).isBroken()
                        || piece.is("{")
                        || piece.is("}")
                        || source.piece(index - 1).is("{")
                        || Breaks.isListComma(source.piece(index - 1))
                        || spacing.before(index) == 0
                        || spacing.isInOneValue(index)
                        || continuesSaying(index);
        return fixed ? null : meaning(piece);
    }

    private boolean continuesSaying(int index) {
        Piece piece = source.piece(index);
        return piece.keyword() != null
                && !structure.at(index).start()
                && Firsts.continuesSaying(piece.keyword());
    }

    private static Object meaning(Piece piece) {
        for (INode node = piece.leaf(); node != null; node = node.getParent()) {
            Assignment assignment =
                    EcoreUtil2.getContainerOfType(node.getGrammarElement(), Assignment.class);
            if (assignment != null) {
                return assignment;
            }
            if (node == piece.leaf() && piece.keyword() != null && !isFixedWord(piece)) {
                return piece.keyword();
            }
        }
        return null;
    }

    private static boolean isFixedWord(Piece piece) {
        return EcoreUtil2.getContainerOfType(piece.keyword(), EnumLiteralDeclaration.class) != null;
    }
}
