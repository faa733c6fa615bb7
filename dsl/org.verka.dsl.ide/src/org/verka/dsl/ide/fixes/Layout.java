package org.verka.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.verka.dsl.words.Replacement;

/** Lines, indents and comments of a text. Immutable. */
final class Layout {

    private static final String STEP = "    ";

    private final String text;
    private final ICompositeNode root;
    private final String newLine;
    private final String step;

    /** Reads the layout of the text that {@code root} is the whole of. */
    Layout(ICompositeNode root) {
        this.root = root;
        this.text = root.getText();
        this.newLine = text.contains("\r\n") ? "\r\n" : "\n";
        this.step = text.contains("\n\t") ? "\t" : STEP;
    }

    /** What ends a line in this file. */
    String newLine() {
        return newLine;
    }

    /** By how much what is in a block is indented. */
    String step() {
        return step;
    }

    /** The character at {@code offset}, or a blank after the last. */
    char charAt(int offset) {
        return offset < text.length() ? text.charAt(offset) : ' ';
    }

    String text(int start, int end) {
        return text.substring(start, end);
    }

    boolean spansLines(int start, int end) {
        return text.substring(start, end).contains("\n");
    }

    /** The blanks before the first character on the line of {@code offset}. */
    String indentAt(int offset) {
        int start = lineStart(offset);
        int end = start;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    boolean isFirstOnLine(int offset) {
        return text.substring(lineStart(offset), offset).isBlank();
    }

    /** Whether nothing that can be seen stands before or after on the lines from start to end. */
    boolean isAloneOnLines(int start, int end) {
        return isFirstOnLine(start) && lineEndAfter(end).isPresent();
    }

    /** {@code written} with every line indented and with the line ends of this file. */
    String lines(String written, String indent) {
        return indent + written.replace(STEP, step).replace("\n", newLine + indent);
    }

    /**
     * Where the line ends on which {@code offset} lies, when nothing but blanks and comments comes
     * before; a comment over several lines is passed over.
     */
    OptionalInt lineEndAfter(int offset) {
        int at = offset;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                return OptionalInt.of(at);
            }
            int comment = commentEnd(at);
            if (comment < 0 && !isBlank(c)) {
                return OptionalInt.empty();
            }
            at = comment < 0 ? at + 1 : comment;
        }
        return OptionalInt.of(at);
    }

    /** The next character after {@code offset} that is neither blank nor of a comment, or '}'. */
    char nextVisible(int offset) {
        int at = offset;
        while (at < text.length()) {
            int comment = commentEnd(at);
            if (comment < 0 && !Character.isWhitespace(text.charAt(at))) {
                return text.charAt(at);
            }
            at = comment < 0 ? at + 1 : comment;
        }
        return '}';
    }

    /** Takes a piece of text out, but no comment in it, and its lines when they are left empty. */
    List<Replacement> without(int start, int end) {
        List<ILeafNode> comments = comments(start, end);
        if (comments.isEmpty()) {
            return List.of(whole(start, end));
        }
        List<Replacement> changes = new ArrayList<>();
        int from = start;
        for (ILeafNode comment : comments) {
            changes.add(Replacement.replace(from, comment.getTotalOffset(), ""));
            from = comment.getTotalEndOffset();
        }
        changes.add(Replacement.replace(from, end, ""));
        changes.removeIf(change -> change.length() == 0);
        return List.copyOf(changes);
    }

    private Replacement whole(int start, int end) {
        int lineEnd = blanksAfter(end);
        boolean toLineEnd = lineEnd == text.length() || isLineEnd(text.charAt(lineEnd));
        if (isFirstOnLine(start) && toLineEnd) {
            return Replacement.replace(lineStart(start), afterLineEnd(lineEnd), "");
        }
        int from = start;
        while (from > 0 && isBlank(text.charAt(from - 1)) && !isFirstOnLine(start)) {
            from--;
        }
        return Replacement.replace(from, isFirstOnLine(start) ? lineEnd : end, "");
    }

    private List<ILeafNode> comments(int start, int end) {
        List<ILeafNode> comments = new ArrayList<>();
        for (ILeafNode leaf : root.getLeafNodes()) {
            if (isComment(leaf)
                    && leaf.getTotalOffset() < end
                    && leaf.getTotalEndOffset() > start) {
                comments.add(leaf);
            }
        }
        return comments;
    }

    private int commentEnd(int offset) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
        if (!isComment(leaf)) {
            return -1;
        }
        int end = leaf.getTotalEndOffset();
        while (end > offset && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return Math.max(end, offset + 1);
    }

    private static boolean isComment(INode node) {
        return node instanceof ILeafNode leaf
                && leaf.isHidden()
                && (leaf.getText().startsWith("//") || leaf.getText().startsWith("/*"));
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private int blanksAfter(int offset) {
        int at = offset;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int afterLineEnd(int lineEnd) {
        return text.startsWith("\r\n", lineEnd)
                ? lineEnd + 2
                : Math.min(lineEnd + 1, text.length());
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isBlank(char c) {
        return !isLineEnd(c) && (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f');
    }
}
