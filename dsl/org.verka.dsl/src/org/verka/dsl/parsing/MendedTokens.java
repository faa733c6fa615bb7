package org.verka.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;

/**
 * Gives the generated parser a text as its author most likely meant it: words left out look to it
 * like comments, and what is missing is there as tokens without text.
 */
final class MendedTokens extends Scanner {

    private final Place start;
    private final Predicate<String> ofText;
    private List<CommonToken> tokens;
    private int at;
    private Mending mending;

    MendedTokens(CharStream text, Place start, Predicate<String> ofText) {
        super(text);
        this.ofText = ofText;
        this.start = start;
    }

    @Override
    public Token nextToken() {
        if (tokens == null) {
            List<CommonToken> scanned = scan();
            mending = Mender.whole(words(scanned), start, RULE_ID, ofText);
            tokens = mended(scanned);
        }
        return at < tokens.size() ? tokens.get(at++) : Token.EOF_TOKEN;
    }

    /** What was mended; none before the first token was asked for. */
    Optional<Mending> mending() {
        return Optional.ofNullable(mending);
    }

    private List<CommonToken> mended(List<CommonToken> scanned) {
        List<Word> words = mending.words();
        List<CommonToken> all = new ArrayList<>(scanned.size());
        int next = 0;
        for (CommonToken token : scanned) {
            if (next < words.size() && words.get(next).token() == token) {
                addMissing(next, token.getStartIndex(), all);
                int kind = mending.kind(next);
                token.setType(kind == Mending.LEFT_OUT ? RULE_ML_COMMENT : kind);
                next++;
            }
            all.add(token);
        }
        addMissing(next, input.size(), all);
        return all;
    }

    private void addMissing(int word, int offset, List<CommonToken> all) {
        for (Network.Step step : mending.missingBefore(word)) {
            CommonToken empty =
                    new CommonToken(input, step.kind(), Token.DEFAULT_CHANNEL, offset, offset - 1);
            empty.setText("");
            all.add(empty);
        }
    }
}
