package org.verka.workbench.editor.completion;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.verka.workbench.editor.PlainText;
import org.verka.workbench.language.Positions;

/**
 * One of the server's proposals. It replaces what had been typed of the word when the proposals
 * were asked for and what has been typed since.
 */
final class ServerProposal
        implements ICompletionProposal,
                ICompletionProposalExtension2,
                ICompletionProposalExtension6 {

    private final CompletionItem item;
    private final int start;
    private final int end;
    private final int askedAt;
    private final Snippet text;
    private Point selection = new Point(0, 0);

    ServerProposal(CompletionItem item, IDocument document, int askedAt) {
        this.item = item;
        this.askedAt = askedAt;
        Optional<Range> range = range(item);
        IRegion region =
                range.map(r -> Positions.toRegion(document, r))
                        .orElseGet(() -> new Region(askedAt, 0));
        this.start = region.getOffset();
        this.end = region.getOffset() + region.getLength();
        this.text =
                item.getInsertTextFormat() == InsertTextFormat.Snippet
                        ? Snippet.read(text(item))
                        : Snippet.plain(text(item));
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        Snippet written = replace(viewer.getDocument(), offset);
        if (written.hasStops()) {
            try {
                selection = new SnippetFields(viewer, written, start).begin();
            } catch (BadLocationException e) {
                Platform.getLog(ServerProposal.class).warn("Not as a form: " + written, e);
            }
        }
    }

    @Override
    public void apply(IDocument document) {
        replace(document, askedAt);
    }

    private Snippet replace(IDocument document, int offset) {
        int typedSince = offset - askedAt;
        try {
            Snippet here = text.indented(indent(document));
            document.replace(start, end - start + typedSince, here.text());
            selection = new Point(start + here.end(), 0);
            return here;
        } catch (BadLocationException e) {
            Platform.getLog(ServerProposal.class).warn("The text has changed: " + text, e);
            return Snippet.plain("");
        }
    }

    /** The blanks that the line begins with. */
    private String indent(IDocument document) throws BadLocationException {
        int line = document.getLineInformationOfOffset(start).getOffset();
        String before = document.get(line, start - line);
        return before.substring(0, before.length() - before.stripLeading().length());
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            String typed = document.get(start, offset - start).toLowerCase(Locale.ROOT);
            return item.getLabel().toLowerCase(Locale.ROOT).startsWith(typed);
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return selection;
    }

    @Override
    public String getDisplayString() {
        return item.getLabel();
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString display = new StyledString(item.getLabel());
        if (item.getDetail() != null && !item.getDetail().isBlank()) {
            display.append("  " + item.getDetail(), StyledString.QUALIFIER_STYLER);
        }
        return display;
    }

    @Override
    public String getAdditionalProposalInfo() {
        String documentation = PlainText.of(item.getDocumentation());
        return documentation.isEmpty() ? null : documentation;
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {}

    @Override
    public void unselected(ITextViewer viewer) {}

    private static Optional<Range> range(CompletionItem item) {
        return Optional.ofNullable(item.getTextEdit())
                .map(edit -> edit.map(TextEdit::getRange, either -> either.getReplace()));
    }

    private static String text(CompletionItem item) {
        if (item.getTextEdit() != null) {
            return item.getTextEdit().map(TextEdit::getNewText, either -> either.getNewText());
        }
        return item.getInsertText() == null ? item.getLabel() : item.getInsertText();
    }
}
