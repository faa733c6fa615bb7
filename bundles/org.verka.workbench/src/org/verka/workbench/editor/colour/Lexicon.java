package org.verka.workbench.editor.colour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.verka.dsl.parser.antlr.VerkaAntlrTokenFileProvider;
import org.verka.dsl.words.TheoryLexer;

/**
 * Cuts a text into pieces with the language's own lexer, so that exactly the language's keywords,
 * in both languages, are shown as keywords.
 */
final class Lexicon {

    private final Map<Integer, Piece.Kind> kinds = new HashMap<>();

    Lexicon() {
        AntlrTokenDefProvider tokens = new AntlrTokenDefProvider();
        tokens.setAntlrTokenFileProvider(new VerkaAntlrTokenFileProvider());
        tokens.getTokenDefMap().forEach((type, name) -> kinds.put(type, kind(name)));
    }

    /** The pieces of a text, in order and without gaps; a half-written word is a piece too. */
    List<Piece> pieces(String text) {
        TheoryLexer lexer = new TheoryLexer(new ANTLRStringStream(text));
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        for (Token t = lexer.nextToken(); t.getType() != Token.EOF; t = lexer.nextToken()) {
            CommonToken token = (CommonToken) t;
            int stop = token.getStopIndex() + 1;
            pieces.add(
                    new Piece(
                            token.getStartIndex(),
                            stop - token.getStartIndex(),
                            kind(token, text)));
            end = stop;
        }
        if (end < text.length()) {
            pieces.add(new Piece(end, text.length() - end, Piece.Kind.OTHER));
        }
        return pieces;
    }

    private Piece.Kind kind(CommonToken token, String text) {
        Piece.Kind known = kinds.getOrDefault(token.getType(), Piece.Kind.OTHER);
        boolean unfinishedString =
                known == Piece.Kind.OTHER && text.charAt(token.getStartIndex()) == '"';
        return unfinishedString ? Piece.Kind.STRING : known;
    }

    private static Piece.Kind kind(String name) {
        if (name.startsWith("'")) {
            return Character.isLetter(name.charAt(1)) ? Piece.Kind.KEYWORD : Piece.Kind.OTHER;
        }
        if (name.contains("COMMENT")) {
            return Piece.Kind.COMMENT;
        }
        if (name.contains("STRING") || name.contains("TEXT")) {
            return Piece.Kind.STRING;
        }
        return isNumber(name) ? Piece.Kind.NUMBER : Piece.Kind.OTHER;
    }

    private static boolean isNumber(String name) {
        return name.contains("INT")
                || name.contains("NUMBER")
                || name.contains("DECIMAL")
                || name.contains("DATE")
                || name.contains("MONTH")
                || name.contains("YEAR");
    }
}
