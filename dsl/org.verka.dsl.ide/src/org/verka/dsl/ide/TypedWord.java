package org.verka.dsl.ide;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.TextRegion;

/**
 * The start of a word before the caret. The parser sets a word that is not finished aside as if it
 * were white space, so that Xtext does not see that it is there.
 */
final class TypedWord {

    private static final Pattern WORD_AT_END = Pattern.compile("\\^?[\\p{L}\\p{N}_-]+$");

    /** The same context with the word that is being typed, if the parser set it aside. */
    ContentAssistContext complete(ContentAssistContext context) {
        ILeafNode leaf = leafBefore(context);
        if (leaf == null || !context.getPrefix().isEmpty() || !isSetAside(leaf)) {
            return context;
        }
        String text = context.getRootNode().getText();
        Matcher word =
                WORD_AT_END.matcher(text.substring(leaf.getTotalOffset(), context.getOffset()));
        if (!word.find()) {
            return context;
        }
        int start = context.getOffset() - word.group().length();
        ContentAssistContext.Builder copy = context.copy();
        copy.setPrefix(word.group());
        copy.setReplaceRegion(new TextRegion(start, word.group().length()));
        if (start > 0) {
            copy.setLastCompleteNode(
                    NodeModelUtils.findLeafNodeAtOffset(context.getRootNode(), start - 1));
        }
        return copy.toContext();
    }

    /** Whether the caret is not in a comment, where nothing is proposed. */
    boolean isOutsideComment(ContentAssistContext context) {
        ILeafNode leaf = leafBefore(context);
        if (leaf == null
                || !leaf.isHidden()
                || !leaf.getText().startsWith("//") && !leaf.getText().startsWith("/*")) {
            return true;
        }
        boolean ended = leaf.getText().endsWith("\n") || leaf.getText().endsWith("*/");
        return ended && context.getOffset() >= leaf.getTotalEndOffset();
    }

    private static boolean isSetAside(ILeafNode leaf) {
        EObject element = leaf.getGrammarElement();
        return leaf.isHidden()
                || leaf.getSyntaxErrorMessage() != null
                || element == null
                || element instanceof AbstractRule;
    }

    private static ILeafNode leafBefore(ContentAssistContext context) {
        INode root = context.getRootNode();
        int offset = context.getOffset();
        return root == null || offset == 0 || offset > root.getTotalLength()
                ? null
                : NodeModelUtils.findLeafNodeAtOffset(root, offset - 1);
    }
}
