package org.verka.workbench.editor;

import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * The server's explanations without their marks, since a window that shows marked text needs a
 * browser that not every computer has.
 */
public final class PlainText {

    private PlainText() {}

    /** A proposal's documentation. */
    public static String of(Either<String, MarkupContent> documentation) {
        return documentation == null
                ? ""
                : documentation.map(PlainText::unmark, marked -> unmark(marked.getValue()));
    }

    /** Takes away the marks of headings, emphasis, code and rules; keeps the words. */
    static String unmark(String markdown) {
        return markdown.replaceAll("(?m)^```.*$\n?", "")
                .replaceAll("(?m)^#+ +", "")
                .replaceAll("(?m)^(---+|\\*\\*\\*+)$", "")
                .replaceAll("\\*\\*(.+?)\\*\\*", "$1")
                .replaceAll("(?<!\\w)([_*])(?=\\S)(.+?)(?<=\\S)\\1(?!\\w)", "$2")
                .replaceAll("`([^`]*)`", "$1")
                .replaceAll("  +\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }
}
