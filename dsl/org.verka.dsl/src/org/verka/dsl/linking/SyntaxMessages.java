package org.verka.dsl.linking;

import com.google.inject.Inject;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.UnwantedTokenException;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.verka.dsl.messages.DslMessages;

/** Says in words for authors what was found and what could have stood there instead. */
public final class SyntaxMessages implements ISyntaxErrorMessageProvider {

    /** The code of a finding about text that does not follow the grammar. */
    public static final String SYNTAX = "S01";

    /** The code of a finding about a number or date that cannot be read. */
    public static final String UNREADABLE_VALUE = "S03";

    /**
     * Marks, in a finding's data, a change to the text that mends it: this word, where the change
     * begins, where it ends (offsets in the file), and what to write there instead.
     */
    public static final String EDIT = "edit";

    private final DslMessages messages;
    private final Expectations expectations;

    @Inject
    SyntaxMessages(DslMessages messages, Expectations expectations) {
        this.messages = messages;
        this.expectations = expectations;
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        return new SyntaxErrorMessage(message(context), SYNTAX);
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        String said = context.getValueConverterException().getMessage();
        return new SyntaxErrorMessage(
                said == null ? messages.text("syntax.unreadable") : said, UNREADABLE_VALUE);
    }

    private String message(IParserErrorContext context) {
        RecognitionException problem = context.getRecognitionException();
        if (problem == null || problem.token == null) {
            return messages.text("syntax.unreadable");
        }
        String found = found(problem.token);
        if (problem instanceof UnwantedTokenException) {
            return messages.text("syntax.unwanted", found);
        }
        if (problem instanceof MismatchedTokenException mismatch
                && mismatch.expecting > 0
                && !context.getTokenNames()[mismatch.expecting].equals("'}'")) {
            return messages.text(
                    "syntax.expected",
                    expectations.token(context.getTokenNames()[mismatch.expecting]),
                    found);
        }
        return expected(found, context);
    }

    private String expected(String found, IParserErrorContext context) {
        AbstractRule rule = ruleAt(context.getCurrentNode());
        return expectations
                .rule(rule)
                .map(wanted -> messages.text("syntax.expected", wanted, found))
                .or(() ->
                        expectations
                                .membersOf(context.getCurrentContext())
                                .map(words -> messages.text("syntax.members", found, words)))
                .orElseGet(() -> messages.text("syntax.unwanted", found));
    }

    private static AbstractRule ruleAt(INode node) {
        return node != null && node.getGrammarElement() instanceof RuleCall call
                ? call.getRule()
                : null;
    }

    private String found(Token token) {
        return token.getType() == Token.EOF
                ? messages.text("syntax.end")
                : messages.text("syntax.found", token.getText().strip());
    }
}
