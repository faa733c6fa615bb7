package org.verka.dsl.parsing;

import java.util.Arrays;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.verka.dsl.linking.SyntaxMessages;
import org.verka.dsl.parser.antlr.VerkaParser;

/**
 * Reads on after words that belong nowhere. A word where the next member of a block should begin
 * would make the generated parser give up the block and all that follows; here it is set aside with
 * its finding, and the text is read again without it. At most {@link #MOST_STRAYS} words are set
 * aside.
 */
public final class TolerantParser extends VerkaParser {

    static final int MOST_STRAYS = 30;

    private Strays strays = new Strays();

    @Override
    protected synchronized IParseResult doParse(
            String rule, CharStream text, NodeModelBuilder builder, int lookAhead) {
        strays = new Strays();
        IParseResult result = super.doParse(rule, text, builder, lookAhead);
        while (strays.size() < MOST_STRAYS && setAsideFirstStray(result)) {
            rewind(text);
            result = super.doParse(rule, text, createNodeModelBuilder(), lookAhead);
        }
        return result;
    }

    @Override
    protected TokenSource createLexer(CharStream text) {
        return new StrayLexer(text, strays);
    }

    /** Every change is read anew from the first line: theories are short. */
    @Override
    protected boolean isReparseSupported() {
        return false;
    }

    private boolean setAsideFirstStray(IParseResult result) {
        for (INode node : result.getSyntaxErrors()) {
            String[] data = node.getSyntaxErrorMessage().getIssueData();
            if (data != null && Arrays.asList(data).contains(SyntaxMessages.STRAY)) {
                return strays.add(node.getOffset(), node.getSyntaxErrorMessage().getMessage());
            }
        }
        return false;
    }

    private static void rewind(CharStream text) {
        text.seek(0);
        text.setLine(1);
        text.setCharPositionInLine(0);
    }
}
