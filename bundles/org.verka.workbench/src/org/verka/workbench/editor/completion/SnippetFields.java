package org.verka.workbench.editor.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.link.ProposalPosition;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;

/** Leads the user with the tab key from one place to fill in to the next. */
final class SnippetFields {

    private final ITextViewer viewer;
    private final Snippet snippet;
    private final int start;

    /**
     * @param start where in the text of the viewer the snippet has been written
     */
    SnippetFields(ITextViewer viewer, Snippet snippet, int start) {
        this.viewer = viewer;
        this.snippet = snippet;
        this.start = start;
    }

    /**
     * Begins, and says what is to be selected: the first place.
     *
     * @throws BadLocationException when the snippet is not there, or two of its places overlap
     */
    Point begin() throws BadLocationException {
        LinkedModeModel model = new LinkedModeModel();
        for (List<Snippet.Stop> same : byNumber().values()) {
            LinkedPositionGroup group = new LinkedPositionGroup();
            for (Snippet.Stop stop : same) {
                group.addPosition(position(stop));
            }
            model.addGroup(group);
        }
        model.forceInstall();
        LinkedModeUI leading = new EditorLinkedModeUI(model, viewer);
        leading.setExitPosition(viewer, start + snippet.end(), 0, Integer.MAX_VALUE);
        leading.enter();
        return new Point(
                leading.getSelectedRegion().getOffset(), leading.getSelectedRegion().getLength());
    }

    private Map<Integer, List<Snippet.Stop>> byNumber() {
        Map<Integer, List<Snippet.Stop>> groups = new TreeMap<>(Comparator.naturalOrder());
        for (Snippet.Stop stop : snippet.stops()) {
            if (stop.number() > 0) {
                groups.computeIfAbsent(stop.number(), n -> new ArrayList<>()).add(stop);
            }
        }
        return groups;
    }

    private LinkedPosition position(Snippet.Stop stop) {
        IDocument document = viewer.getDocument();
        int offset = start + stop.offset();
        if (stop.choices().size() < 2) {
            return new LinkedPosition(document, offset, stop.length(), stop.number());
        }
        ICompletionProposal[] choices =
                stop.choices().stream()
                        .map(c -> new CompletionProposal(c, offset, stop.length(), c.length()))
                        .toArray(ICompletionProposal[]::new);
        return new ProposalPosition(document, offset, stop.length(), stop.number(), choices);
    }
}
