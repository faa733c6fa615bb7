package org.verka.dsl.ide;

import org.antlr.runtime.CharStream;
import org.verka.dsl.ide.contentassist.antlr.internal.InternalVerkaLexer;
import org.verka.dsl.words.LettersAlike;

/** Cuts the text before the caret into tokens, with names in the letters of any script. */
final class ProposalLexer extends InternalVerkaLexer {

    @Override
    public void setCharStream(CharStream text) {
        super.setCharStream(new LettersAlike(text));
    }
}
