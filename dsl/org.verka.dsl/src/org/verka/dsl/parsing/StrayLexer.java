package org.verka.dsl.parsing;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.verka.dsl.parser.antlr.internal.InternalVerkaLexer;

/**
 * Hides stray words from the parser: the first of a row of them carries the finding, the others are
 * hidden as if they were white space, and so is a whole block in braces that begins with one.
 */
final class StrayLexer extends InternalVerkaLexer {

    private final Strays strays;
    private boolean inRow;
    private int depth;

    StrayLexer(CharStream text, Strays strays) {
        super(text);
        this.strays = strays;
    }

    @Override
    public Token nextToken() {
        Token next = super.nextToken();
        if (next.getType() == Token.EOF || isBetweenWords(next)) {
            return next;
        }
        if (depth > 0 || strays.at(start(next))) {
            count(next);
            next.setType(inRow ? RULE_WS : Token.INVALID_TOKEN_TYPE);
            next.setChannel(HIDDEN);
            inRow = true;
        } else {
            inRow = false;
        }
        return next;
    }

    @Override
    public String getErrorMessage(Token token) {
        String message = strays.messageAt(start(token));
        return message == null ? super.getErrorMessage(token) : SetAside.wrap(message);
    }

    private static boolean isBetweenWords(Token token) {
        return token.getType() == RULE_WS
                || token.getType() == RULE_SL_COMMENT
                || token.getType() == RULE_ML_COMMENT;
    }

    private void count(Token token) {
        if ("{".equals(token.getText())) {
            depth++;
        } else if ("}".equals(token.getText())) {
            depth--;
        }
    }

    private static int start(Token token) {
        return ((CommonToken) token).getStartIndex();
    }
}
