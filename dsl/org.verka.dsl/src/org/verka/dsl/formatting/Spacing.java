package org.verka.dsl.formatting;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/** Whether there is a blank between two pieces on one line. */
final class Spacing {

    private static final String CLINGING_TO_THE_LEFT = ",;:.)]";
    private static final String CLINGING_TO_THE_RIGHT = ".([";
    private static final String DASHES = "–-";

    private final Source source;
    private final Structure structure;

    Spacing(Source source, Structure structure) {
        this.source = source;
        this.structure = structure;
    }

    /** How many blanks are before a piece when nothing is aligned: one or none. */
    int before(int index) {
        Piece left = source.piece(index - 1);
        Piece right = source.piece(index);
        if (isInOneValue(index)) {
            return inValue(index);
        }
        if (left.isComment() || right.isComment()) {
            return 1;
        }
        if (isMark(right, CLINGING_TO_THE_LEFT)
                || isMark(left, CLINGING_TO_THE_RIGHT)
                || left.is("{") && right.is("}")) {
            return 0;
        }
        return isOperator(left) || isOperator(right) ? asWritten(index) : 1;
    }

    /** Whether a piece belongs to the same name, number or time as the one before it. */
    boolean isInOneValue(int index) {
        return structure.at(index).value() != null
                && structure.at(index).value() == structure.at(index - 1).value();
    }

    private int inValue(int index) {
        Piece left = source.piece(index - 1);
        Piece right = source.piece(index);
        if (left.is(".") || right.is(".")) {
            return 0;
        }
        return isSpacedDash(left) || isSpacedDash(right) ? 1 : asWritten(index);
    }

    /** Whether it is the dash between two times: around others no white space is allowed. */
    private static boolean isSpacedDash(Piece piece) {
        Keyword dash = isMark(piece, DASHES) ? piece.keyword() : null;
        ParserRule rule = dash == null ? null : GrammarUtil.containingParserRule(dash);
        return rule != null && !rule.isDefinesHiddenTokens();
    }

    private int asWritten(int index) {
        return source.gap(index).isEmpty() ? 0 : 1;
    }

    private static boolean isOperator(Piece piece) {
        Keyword mark = piece.keyword();
        return mark != null
                && !Character.isLetter(piece.text().charAt(0))
                && ",{}%".indexOf(piece.text().charAt(0)) < 0;
    }

    private static boolean isMark(Piece piece, String marks) {
        return piece.keyword() != null
                && piece.text().length() == 1
                && marks.indexOf(piece.text().charAt(0)) >= 0;
    }
}
