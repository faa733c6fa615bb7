package org.verka.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.verka.dsl.words.TheoryLexer;

/**
 * Cuts a text into tokens. A text or comment that is not closed ends with its line, before the
 * brackets that end the line; what is no token at all becomes one of its own.
 */
class Scanner extends TheoryLexer {

    private static final String QUOTES = "\"”“„";

    private static final int UNKNOWN = -2;

    private final List<Token> unclosed = new ArrayList<>();
    private int lastEndOfComment = UNKNOWN;

    Scanner(CharStream text) {
        super(text);
    }

    /** All tokens, spaces and comments too. */
    final List<CommonToken> scan() {
        List<CommonToken> all = new ArrayList<>();
        CommonToken token = scanned();
        while (token != null) {
            all.add(token);
            token = scanned();
        }
        return all;
    }

    /** The texts and comments among the tokens that have no end. */
    final List<Token> unclosed() {
        return unclosed;
    }

    static List<Word> words(List<CommonToken> tokens) {
        List<Word> words = new ArrayList<>();
        boolean glued = false;
        boolean startsLine = true;
        int line = 1;
        for (CommonToken token : tokens) {
            if (isBetweenWords(token.getType())) {
                glued = false;
                int breaks = lineBreaks(token.getText());
                line += breaks;
                startsLine |= breaks > 0;
            } else {
                words.add(new Word(token, token.getType(), glued, startsLine, line));
                glued = true;
                startsLine = false;
            }
        }
        return words;
    }

    private static boolean isBetweenWords(int kind) {
        return kind == RULE_WS || kind == RULE_SL_COMMENT || kind == RULE_ML_COMMENT;
    }

    private static int lineBreaks(String text) {
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean half = text.charAt(at) == '\r' && text.startsWith("\n", at + 1);
            if (!half && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
                count++;
            }
        }
        return count;
    }

    private CommonToken scanned() {
        if (input.LA(1) == CharStream.EOF) {
            return null;
        }
        int start = input.index();
        if (opensComment(start) && start + 2 > lastEndOfComment()) {
            return unclosed(RULE_ML_COMMENT, start, endOfLine(start));
        }
        CommonToken token = (CommonToken) super.nextToken();
        if (token.getType() != Token.INVALID_TOKEN_TYPE && token.getType() != RULE_ANY_OTHER) {
            return token;
        }
        char first = charAt(start);
        if (QUOTES.indexOf(first) >= 0) {
            return unclosed(RULE_STRING, start, endOfText(start));
        }
        return token(RULE_ANY_OTHER, start, start + 1);
    }

    private boolean opensComment(int start) {
        return input.LA(1) == '/' && input.LA(2) == '*' && start + 1 < input.size();
    }

    /**
     * Where the last comment can end: looked for once, since each would be looked for to the end.
     */
    private int lastEndOfComment() {
        if (lastEndOfComment == UNKNOWN) {
            String text = input.substring(0, input.size() - 1);
            lastEndOfComment = text.lastIndexOf("*/");
        }
        return lastEndOfComment;
    }

    private CommonToken unclosed(int kind, int start, int end) {
        CommonToken token = token(kind, start, end);
        unclosed.add(token);
        return token;
    }

    private CommonToken token(int kind, int start, int end) {
        input.seek(end);
        return new CommonToken(input, kind, Token.DEFAULT_CHANNEL, start, end - 1);
    }

    private int endOfLine(int start) {
        int end = start;
        while (end < input.size() && charAt(end) != '\n' && charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int endOfText(int start) {
        int end = endOfLine(start);
        while (end > start + 1 && " \t{}".indexOf(charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private char charAt(int index) {
        return input.substring(index, index).charAt(0);
    }
}
