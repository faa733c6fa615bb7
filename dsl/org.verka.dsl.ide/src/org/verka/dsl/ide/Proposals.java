package org.verka.dsl.ide;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.verka.dsl.messages.DslMessages;
import org.verka.dsl.words.Keywords;
import org.verka.dsl.words.Language;

/**
 * Proposes words in the language that the text is written in (the language of messages while it is
 * too short to tell), whole sayings such as "leder till" at once, and no punctuation.
 */
final class Proposals extends IdeContentProposalProvider {

    @Inject private Keywords keywords;
    @Inject private DslMessages messages;

    @Override
    protected boolean filterKeyword(Keyword keyword, ContentAssistContext context) {
        String word = keyword.getValue();
        return Character.isLetter(word.charAt(0))
                && !isName(keyword)
                && keywords.belongsTo(word, languageOf(context));
    }

    @Override
    protected void _createProposals(
            Keyword keyword, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        if (filterKeyword(keyword, context)) {
            ContentAssistEntry entry =
                    getProposalCreator()
                            .createProposal(
                                    saying(keyword),
                                    context,
                                    ContentAssistEntry.KIND_KEYWORD,
                                    proposed -> proposed.setSource(keyword));
            acceptor.accept(
                    entry, getProposalPriorities().getKeywordPriority(keyword.getValue(), entry));
        }
    }

    private static boolean isName(Keyword keyword) {
        return GrammarUtil.containingRule(keyword) instanceof ParserRule rule
                && GrammarUtil.isDatatypeRule(rule);
    }

    private Language languageOf(ContentAssistContext context) {
        String text = context.getRootNode() == null ? "" : context.getRootNode().getText();
        return keywords.languageOf(text, Language.of(messages.locale()));
    }

    private static String saying(Keyword first) {
        if (!(first.eContainer() instanceof Group group)) {
            return first.getValue();
        }
        List<AbstractElement> parts = group.getElements();
        StringBuilder saying = new StringBuilder(first.getValue());
        for (int at = parts.indexOf(first) + 1; at < parts.size(); at++) {
            if (!(parts.get(at) instanceof Keyword next)
                    || !Character.isLetter(next.getValue().charAt(0))) {
                break;
            }
            saying.append(' ').append(next.getValue());
        }
        return saying.toString();
    }
}
