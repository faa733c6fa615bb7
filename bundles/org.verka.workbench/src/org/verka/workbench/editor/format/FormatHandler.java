package org.verka.workbench.editor.format;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.services.LanguageServer;
import org.verka.workbench.editor.ActiveTheory;
import org.verka.workbench.editor.TheoryHandler;
import org.verka.workbench.editor.change.DocumentEdit;
import org.verka.workbench.editor.change.RefusedChange;
import org.verka.workbench.language.Positions;

/** Lays the text out as the language's own layout has it: what is selected, or all of it. */
public final class FormatHandler extends TheoryHandler {

    private static final FormattingOptions LAYOUT = new FormattingOptions(4, true);

    @Override
    protected void execute(ActiveTheory theory) {
        theory.ask(question(theory), edits -> apply(theory, edits));
    }

    private static Function<LanguageServer, CompletableFuture<List<? extends TextEdit>>> question(
            ActiveTheory theory) {
        TextDocumentIdentifier text = theory.open().identifier();
        ITextSelection selection = theory.selection();
        if (selection.getLength() == 0) {
            DocumentFormattingParams all = new DocumentFormattingParams(text, LAYOUT);
            return server -> server.getTextDocumentService().formatting(all);
        }
        DocumentRangeFormattingParams some =
                new DocumentRangeFormattingParams(text, LAYOUT, lines(theory, selection));
        return server -> server.getTextDocumentService().rangeFormatting(some);
    }

    /** The selected lines from their beginning to their end. */
    private static Range lines(ActiveTheory theory, ITextSelection selection) {
        IDocument document = theory.open().document();
        try {
            int start = document.getLineOffset(selection.getStartLine());
            int last = document.getLineOfOffset(selection.getOffset() + selection.getLength() - 1);
            int end = document.getLineOffset(last) + document.getLineInformation(last).getLength();
            return new Range(
                    Positions.toPosition(document, start), Positions.toPosition(document, end));
        } catch (BadLocationException e) {
            throw new IllegalStateException("the selection lies outside its text", e);
        }
    }

    private static void apply(ActiveTheory theory, List<? extends TextEdit> edits) {
        try {
            int places =
                    edits == null
                            ? 0
                            : new DocumentEdit(theory.editor(), theory.open().document())
                                    .apply(edits);
            theory.say(theory.texts().get("format.done", places));
        } catch (RefusedChange e) {
            theory.say(e.message(theory.texts()));
        }
    }
}
