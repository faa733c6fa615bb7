package org.verka.workbench.editor.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;

/**
 * Reads the numbers that the protocol tells meanings in: five for each word, its place counted from
 * the word before it (Language Server Protocol 3.17, textDocument/semanticTokens).
 */
final class TokenReader {

    private static final int NUMBERS_A_WORD = 5;

    private final List<String> types;
    private final int library;

    TokenReader(SemanticTokensLegend legend) {
        types = legend.getTokenTypes();
        int at = legend.getTokenModifiers().indexOf(SemanticTokenModifiers.DefaultLibrary);
        library = at < 0 ? 0 : 1 << at;
    }

    /** The words whose meaning says more than their form; those outside the text are left out. */
    List<Piece> read(IDocument text, SemanticTokens answer) {
        List<Piece> pieces = new ArrayList<>();
        List<Integer> data = answer == null ? List.of() : answer.getData();
        int line = 0;
        int character = 0;
        for (int i = 0; i + NUMBERS_A_WORD <= data.size(); i += NUMBERS_A_WORD) {
            line += data.get(i);
            character = data.get(i) == 0 ? character + data.get(i + 1) : data.get(i + 1);
            int length = data.get(i + 2);
            int at = offset(text, line, character);
            Optional<Piece.Kind> kind = kind(data.get(i + 3), data.get(i + 4));
            if (at >= 0) {
                kind.ifPresent(k -> pieces.add(new Piece(at, length, k)));
            }
        }
        return pieces;
    }

    private static int offset(IDocument text, int line, int character) {
        try {
            return text.getLineOffset(line) + character;
        } catch (BadLocationException e) {
            return -1;
        }
    }

    private Optional<Piece.Kind> kind(int type, int modifiers) {
        if (type >= types.size()) {
            return Optional.empty();
        }
        if ((modifiers & library) != 0) {
            return Optional.of(Piece.Kind.LIBRARY);
        }
        return Optional.ofNullable(
                switch (types.get(type)) {
                    case "namespace" -> Piece.Kind.PROGRAMME;
                    case "function" -> Piece.Kind.ACTIVITY;
                    case "class" -> Piece.Kind.OUTCOME;
                    case "property", "interface" -> Piece.Kind.MEASURE;
                    case "enumMember", "type", "decorator" -> Piece.Kind.VALUE;
                    case "number" -> Piece.Kind.NUMBER;
                    case "event", "parameter", "method", "struct", "variable", "enum" ->
                            Piece.Kind.NAME;
                    default -> null;
                });
    }
}
