package org.verka.dsl.parsing;

import org.antlr.runtime.CommonToken;

/**
 * A token that is no space and no comment.
 *
 * @param kind the number that the lexer gives tokens of its sort
 * @param glued whether nothing stands between it and the word before
 * @param startsLine whether it is the first of its line
 * @param line the line that it begins on, from 1
 */
record Word(CommonToken token, int kind, boolean glued, boolean startsLine, int line) {

    String text() {
        return token.getText();
    }

    int start() {
        return token.getStartIndex();
    }

    int end() {
        return token.getStopIndex() + 1;
    }

    /** Whether it is spelt as a name is, whatever the language makes of it. */
    boolean isSpeltAsName() {
        String text = text();
        return Character.isLetter(text.codePointAt(0))
                && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
    }

    /** Whether it is a word of the language that no name is spelt as, such as follow-up. */
    boolean isHyphenated() {
        return text().length() > 1
                && Character.isLetter(text().charAt(0))
                && text().indexOf('-') > 0;
    }

    boolean opens() {
        return Costs.isOpening(text());
    }

    boolean closes() {
        return Costs.isClosing(text());
    }
}
