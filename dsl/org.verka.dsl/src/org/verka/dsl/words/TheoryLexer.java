package org.verka.dsl.words;

import org.antlr.runtime.CharStream;
import org.verka.dsl.parser.antlr.internal.InternalVerkaLexer;

/** Cuts a text into tokens, with names in the letters of any script. */
public class TheoryLexer extends InternalVerkaLexer {

    /** Creates a lexer that is given its text later. */
    public TheoryLexer() {}

    /** Creates a lexer of {@code text}. */
    public TheoryLexer(CharStream text) {
        setCharStream(text);
    }

    @Override
    public final void setCharStream(CharStream text) {
        super.setCharStream(new LettersAlike(text));
    }
}
