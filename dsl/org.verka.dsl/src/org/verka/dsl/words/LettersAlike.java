package org.verka.dsl.words;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;

/**
 * A text as its tokens are looked for: every letter beyond Latin-1 looks like one letter, and every
 * mark that may follow a letter like one mark. What is a name is the same, and what is cut out of
 * the text is what stands there; but the generated tables, which have a row as wide as the alphabet
 * for each word of the language, take a hundredth of the memory.
 */
public final class LettersAlike extends ANTLRStringStream {

    private static final char LAST_OF_LATIN_1 = '\u00FF';

    private static final char ANY_LETTER = '\u00AA';

    private static final char ANY_MARK = '\u00B7';

    /** Creates the view of {@code text}, from its first letter. */
    public LettersAlike(CharStream text) {
        super(text.size() == 0 ? "" : text.substring(0, text.size() - 1));
    }

    @Override
    public int LA(int ahead) {
        int found = super.LA(ahead);
        if (found <= LAST_OF_LATIN_1) {
            return found;
        }
        if (isLetter(found)) {
            return ANY_LETTER;
        }
        return isMark(found) ? ANY_MARK : found;
    }

    /** The letters of all other scripts, as XML 1.1 counts them. */
    private static boolean isLetter(int found) {
        return found <= '\u02FF'
                || isWithin(found, '\u0370', '\u037D')
                || isWithin(found, '\u037F', '\u1FFF')
                || isWithin(found, '\u200C', '\u200D')
                || isWithin(found, '\u2070', '\u218F')
                || isWithin(found, '\u2C00', '\u2FEF')
                || isWithin(found, '\u3001', '\uDFFF')
                || isWithin(found, '\uF900', '\uFDCF')
                || isWithin(found, '\uFDF0', '\uFEFE')
                || isWithin(found, '\uFF00', '\uFFFD');
    }

    private static boolean isMark(int found) {
        return isWithin(found, '\u0300', '\u036F') || isWithin(found, '\u203F', '\u2040');
    }

    private static boolean isWithin(int found, char first, char last) {
        return first <= found && found <= last;
    }
}
