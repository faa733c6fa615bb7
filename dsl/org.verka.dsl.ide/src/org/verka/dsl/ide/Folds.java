package org.verka.dsl.ide;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.folding.FoldingRange;
import org.eclipse.xtext.ide.editor.folding.FoldingRangeKind;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * Folds blocks from their first line to that of their brace, comments, and rows of comment lines. A
 * block that is not closed yet goes on to the end.
 */
final class Folds implements IFoldingRangeProvider {

    @Override
    public SortedSet<FoldingRange> getFoldingRanges(
            XtextResource resource, CancelIndicator cancelled) {
        Map<Integer, FoldingRange> byLine = new TreeMap<>();
        if (resource.getParseResult() != null) {
            new Reading(byLine).read(resource.getParseResult().getRootNode().getLeafNodes());
        }
        SortedSet<FoldingRange> folds =
                new TreeSet<>(Comparator.comparingInt(FoldingRange::getOffset));
        folds.addAll(byLine.values());
        return folds;
    }

    private static final class Reading {

        private final Map<Integer, FoldingRange> byLine;
        private final Deque<ILeafNode> open = new ArrayDeque<>();
        private ILeafNode firstNote;
        private ILeafNode lastNote;
        private ILeafNode last;

        Reading(Map<Integer, FoldingRange> byLine) {
            this.byLine = byLine;
        }

        void read(Iterable<ILeafNode> leaves) {
            for (ILeafNode leaf : leaves) {
                if (!leaf.getText().isBlank()) {
                    read(leaf);
                    last = leaf;
                }
            }
            endNotes();
            while (!open.isEmpty()) {
                fold(open.pop(), last, null);
            }
        }

        private void read(ILeafNode leaf) {
            boolean note = leaf.isHidden() && leaf.getText().startsWith("//");
            if (note && (last == null || startLine(leaf) > endLine(last))) {
                firstNote = firstNote == null ? leaf : firstNote;
                lastNote = leaf;
                return;
            }
            endNotes();
            if (leaf.isHidden() && leaf.getText().startsWith("/*")) {
                fold(leaf, leaf, FoldingRangeKind.COMMENT);
            } else if (isBrace(leaf, "{")) {
                open.push(leaf);
            } else if (isBrace(leaf, "}") && !open.isEmpty()) {
                fold(open.pop(), leaf, null);
            }
        }

        private void endNotes() {
            if (firstNote != null && firstNote != lastNote) {
                fold(firstNote, lastNote, FoldingRangeKind.COMMENT);
            }
            firstNote = null;
        }

        private static boolean isBrace(ILeafNode leaf, String brace) {
            return leaf.getGrammarElement() instanceof Keyword && leaf.getText().equals(brace);
        }

        /** Of several things that begin on one line the outermost folds: it comes last. */
        private void fold(ILeafNode from, ILeafNode to, FoldingRangeKind kind) {
            int end = to.getOffset() + to.getText().stripTrailing().length();
            if (startLine(from) < endLine(to)) {
                byLine.put(
                        startLine(from),
                        new FoldingRange(from.getOffset(), end - from.getOffset(), kind));
            }
        }

        private static int startLine(ILeafNode leaf) {
            return leaf.getStartLine();
        }

        private static int endLine(ILeafNode leaf) {
            String text = leaf.getText().stripTrailing();
            return leaf.getStartLine() + (int) text.chars().filter(c -> c == '\n').count();
        }
    }
}
