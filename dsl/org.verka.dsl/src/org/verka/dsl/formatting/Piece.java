package org.verka.dsl.formatting;

import java.util.regex.Pattern;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;

/**
 * Something in a text that formatting moves but does not change: a word, a comment, or what could
 * not be read.
 *
 * @param offset where it begins
 * @param text what stands there, without white space around it
 * @param leaf the node it was read as
 */
record Piece(int offset, String text, Kind kind, ILeafNode leaf) {

    private static final Pattern LINE_START = Pattern.compile("\\R[ \\t]*");

    enum Kind {
        WORD,
        LINE_COMMENT,
        BLOCK_COMMENT,
        BROKEN
    }

    int end() {
        return offset + text.length();
    }

    boolean isComment() {
        return kind == Kind.LINE_COMMENT || kind == Kind.BLOCK_COMMENT;
    }

    boolean isBroken() {
        return kind == Kind.BROKEN;
    }

    /** Whether it is this word or mark of the language. */
    boolean is(String mark) {
        return keyword() != null && text.equals(mark);
    }

    /** The word or mark of the grammar that it is; null when it is none. */
    Keyword keyword() {
        return kind == Kind.WORD && leaf.getGrammarElement() instanceof Keyword word ? word : null;
    }

    /** Whether it goes over more than one line. */
    boolean isTall() {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }

    /** The same thing in another layout of the text. */
    boolean isSameAs(Piece other) {
        return kind == other.kind
                && leaf.getGrammarElement() == other.leaf.getGrammarElement()
                && (kind == Kind.BLOCK_COMMENT
                        ? flat(text).equals(flat(other.text))
                        : text.equals(other.text));
    }

    private static String flat(String comment) {
        return LINE_START.matcher(comment).replaceAll("\n");
    }
}
