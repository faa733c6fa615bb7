package org.verka.dsl.parsing;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/**
 * How unlikely each way of mending a text is; the cheapest mending is taken. The figures only say
 * which of two guesses authors are more likely to have meant: that a word was left over is likelier
 * than that one is missing, a missing closing bracket likelier than either, and a missing word that
 * would make the theory say something it does not say is the last thing to believe.
 */
final class Costs {

    static final int NAME_ON_SAME_LINE = 1;
    static final int NAME_ON_NEXT_LINE = 22;
    static final int NAME_INSTEAD_OF_WORD = 16;
    static final int OTHER_CASE = 3;
    static final int PER_WRONG_LETTER = 4;
    static final int REMOVE = 10;
    static final int REMOVE_START = 25;
    static final int REMOVE_MORE = 3;
    static final int REMOVE_MORE_ON_NEXT_LINE = 7;
    static final int REMOVE_OPENING = 35;
    static final int REMOVE_CLOSING = 12;
    static final int REMOVE_BLOCK = 15;

    private static final int INSERT_CLOSING = 8;
    private static final int INSERT_OPENING = 11;
    private static final int INSERT_COMMA = 14;
    private static final int INSERT_WORD = 16;
    private static final int INSERT_VALUE = 20;
    private static final int INSERT_CHOSEN_WORD = 30;

    private Costs() {}

    static int toInsert(Network.Step step) {
        if (!(step.element() instanceof Keyword keyword)) {
            return INSERT_VALUE;
        }
        String word = keyword.getValue();
        if (isClosing(word)) {
            return INSERT_CLOSING;
        }
        if (isOpening(word)) {
            return INSERT_OPENING;
        }
        if (!Character.isLetter(word.charAt(0))) {
            return INSERT_COMMA;
        }
        if (GrammarUtil.containingRule(keyword) instanceof ParserRule rule
                && GrammarUtil.isDatatypeRule(rule)) {
            return INSERT_VALUE;
        }
        return isChosen(keyword) ? INSERT_CHOSEN_WORD : INSERT_WORD;
    }

    static boolean isOpening(String token) {
        return token.equals("{") || token.equals("(") || token.equals("[");
    }

    static boolean isClosing(String token) {
        return token.equals("}") || token.equals(")") || token.equals("]");
    }

    private static boolean isChosen(AbstractElement word) {
        return word.eContainer() instanceof EnumLiteralDeclaration
                || word.eContainer() instanceof Assignment;
    }
}
