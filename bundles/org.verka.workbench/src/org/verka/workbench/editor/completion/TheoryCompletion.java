package org.verka.workbench.editor.completion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.PlatformUI;
import org.verka.workbench.language.LanguageSession;
import org.verka.workbench.language.OpenDocument;
import org.verka.workbench.language.Positions;

/** Proposes what may stand at the cursor. */
public final class TheoryCompletion implements IContentAssistProcessor {

    private static final ICompletionProposal[] NONE = {};

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        LanguageSession session = PlatformUI.getWorkbench().getService(LanguageSession.class);
        return session.documents()
                .find(viewer.getDocument())
                .map(open -> proposals(session, open, offset))
                .orElse(NONE);
    }

    private static ICompletionProposal[] proposals(
            LanguageSession session, OpenDocument open, int offset) {
        CompletionParams question;
        try {
            question =
                    new CompletionParams(
                            open.identifier(), Positions.toPosition(open.document(), offset));
        } catch (BadLocationException e) {
            return NONE;
        }
        return session
                .await(session.ask(s -> s.getTextDocumentService().completion(question)))
                .map(TheoryCompletion::items)
                .orElse(List.of())
                .stream()
                .sorted(Comparator.comparing(TheoryCompletion::order))
                .map(item -> new ServerProposal(item, open.document(), offset))
                .toArray(ICompletionProposal[]::new);
    }

    private static List<CompletionItem> items(Either<List<CompletionItem>, CompletionList> answer) {
        return answer.map(items -> items, CompletionList::getItems);
    }

    private static String order(CompletionItem item) {
        return Optional.ofNullable(item.getSortText()).orElse(item.getLabel());
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return null;
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
