package org.verka.dsl.formatting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;

/** A text as pieces with gaps between them: gap {@code i} is before piece {@code i}. */
final class Source {

    private final String text;
    private final ICompositeNode root;
    private final List<Piece> pieces = new ArrayList<>();

    Source(IParseResult parsed) {
        root = parsed.getRootNode();
        text = root.getText();
        Set<INode> broken = new HashSet<>();
        parsed.getSyntaxErrors().forEach(broken::add);
        for (ILeafNode leaf : root.getLeafNodes()) {
            add(leaf, leaf.getSyntaxErrorMessage() != null || broken.contains(leaf.getParent()));
        }
    }

    ICompositeNode root() {
        return root;
    }

    int size() {
        return pieces.size();
    }

    Piece piece(int index) {
        return pieces.get(index);
    }

    /** What stands between a piece and the one before it. */
    String gap(int index) {
        return text.substring(gapStart(index), gapEnd(index));
    }

    int gapStart(int index) {
        return index == 0 ? 0 : pieces.get(index - 1).end();
    }

    private int gapEnd(int index) {
        return index == pieces.size() ? text.length() : pieces.get(index).offset();
    }

    /** How many lines end in a gap. */
    int lineEnds(int index) {
        String gap = gap(index);
        int ends = 0;
        for (int at = 0; at < gap.length(); at++) {
            char here = gap.charAt(at);
            boolean pair = at + 1 < gap.length() && gap.charAt(at + 1) == '\n';
            if (here == '\n' || here == '\r' && !pair) {
                ends++;
            }
        }
        return ends;
    }

    /** Whether a gap has other white space than blanks, tabs and line ends: that stays. */
    boolean isSpecial(int index) {
        return gap(index).chars().anyMatch(c -> c != ' ' && c != '\t' && c != '\n' && c != '\r');
    }

    /** How far a piece stands from the start of its line, in characters. */
    int column(int index) {
        int offset = pieces.get(index).offset();
        int line = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
        return offset - line - 1;
    }

    /** How the text ends its lines. */
    String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private void add(ILeafNode leaf, boolean broken) {
        String written = leaf.getText().strip();
        if (written.isEmpty() || isWhiteSpace(leaf)) {
            return;
        }
        int offset = leaf.getTotalOffset() + leaf.getText().indexOf(written);
        pieces.add(new Piece(offset, written, broken ? Piece.Kind.BROKEN : kind(leaf), leaf));
    }

    private static boolean isWhiteSpace(ILeafNode leaf) {
        return leaf.getText().chars().allMatch(c -> " \t\r\n\u00A0\u202F\uFEFF".indexOf(c) >= 0);
    }

    private static Piece.Kind kind(ILeafNode leaf) {
        EObject element = leaf.getGrammarElement();
        if (leaf.isHidden() && element instanceof TerminalRule) {
            return hidden(leaf.getText().strip());
        }
        return element == null || element instanceof AbstractRule
                ? Piece.Kind.BROKEN
                : Piece.Kind.WORD;
    }

    /** What is hidden from the parser but begins as no comment is a word that it set aside. */
    private static Piece.Kind hidden(String written) {
        if (written.startsWith("//")) {
            return Piece.Kind.LINE_COMMENT;
        }
        return written.startsWith("/*") ? Piece.Kind.BLOCK_COMMENT : Piece.Kind.BROKEN;
    }
}
