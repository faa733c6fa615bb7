package org.verka.dsl.parsing;

import com.google.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;
import org.verka.dsl.messages.DslMessages;
import org.verka.dsl.parser.antlr.VerkaParser;
import org.verka.dsl.words.Keywords;
import org.verka.dsl.words.Language;

/**
 * Reads half-written theories. Where a text does not follow the grammar, the least is changed that
 * makes it readable, each change is a finding at the words it is about, and the generated parser
 * gets what it can read; so one mistake costs no more than the words it is made of.
 */
public final class TolerantParser extends VerkaParser {

    /** No author mends more than these at once, and each takes time to be shown. */
    private static final int MOST_FINDINGS = 100;

    private final Reading reading;
    private final Wording wording;
    private final Keywords keywords;
    private final DslMessages messages;
    private MendedTokens tokens;
    private AbstractRule rule;

    @Inject
    TolerantParser(Reading reading, Wording wording, Keywords keywords, DslMessages messages) {
        this.keywords = keywords;
        this.messages = messages;
        this.reading = reading;
        this.wording = wording;
    }

    @Override
    protected synchronized IParseResult doParse(
            String ruleName, CharStream text, NodeModelBuilder builder, int lookAhead) {
        String name = ruleName == null ? getDefaultRuleName() : ruleName;
        rule = GrammarUtil.findRuleForName(getGrammarAccess().getGrammar(), name);
        IParseResult result;
        synchronized (reading) {
            result = super.doParse(name, text, builder, lookAhead);
            List<Wording.Said> said =
                    tokens.mending()
                            .map(mending -> wording.say(mending, tokens.unclosed()))
                            .orElse(List.of());
            return said.isEmpty() ? result : withFindings(result, said, builder);
        }
    }

    @Override
    protected TokenSource createLexer(CharStream text) {
        tokens = new MendedTokens(text, reading.start(rule), wordsLike(text));
        return tokens;
    }

    private Predicate<String> wordsLike(CharStream text) {
        String all = text.size() == 0 ? "" : text.substring(0, text.size() - 1);
        return new WordsOfText(all, keywords, Language.of(messages.locale()));
    }

    @Override
    protected NodeModelBuilder createNodeModelBuilder() {
        return new NodesWithText();
    }

    /** Every change is read anew from the first line: theories are short. */
    @Override
    protected boolean isReparseSupported() {
        return false;
    }

    private static IParseResult withFindings(
            IParseResult result, List<Wording.Said> said, NodeModelBuilder builder) {
        ICompositeNode root = result.getRootNode();
        for (Wording.Said each : said.subList(0, Math.min(MOST_FINDINGS, said.size()))) {
            ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, each.offset());
            if (leaf != null && leaf.getSyntaxErrorMessage() == null) {
                builder.setSyntaxError(leaf, each.message());
            }
        }
        return new ParseResult(result.getRootASTElement(), root, true);
    }
}
