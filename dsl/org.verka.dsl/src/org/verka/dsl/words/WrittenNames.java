package org.verka.dsl.words;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;

/** How names are written: one that is a word of the language gets a ^ before it. Immutable. */
@Singleton
public final class WrittenNames {

    private static final String NAME_RULE = "ValidID";

    private final Set<String> reserved;
    private final Set<String> free;

    @Inject
    WrittenNames(IGrammarAccess access) {
        free =
                EcoreUtil2.getAllContentsOfType(
                                GrammarUtil.findRuleForName(access.getGrammar(), NAME_RULE),
                                Keyword.class)
                        .stream()
                        .map(Keyword::getValue)
                        .collect(Collectors.toSet());
        reserved = new HashSet<>(GrammarUtil.getAllKeywords(access.getGrammar()));
        reserved.removeAll(free);
    }

    /** A name, or several with dots between, so that it is read as a name. */
    public String of(String name) {
        return Arrays.stream(name.split("\\.", -1))
                .map(part -> reserved.contains(part) ? "^" + part : part)
                .collect(Collectors.joining("."));
    }

    /** A written name without the ^ that lets a word of the language be one, composed (NFC). */
    public static String plain(String written) {
        String name = written.startsWith("^") ? written.substring(1) : written;
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** Whether a word can be a name, with a ^ before it if it has to. */
    public boolean canBe(String word) {
        String written = of(word);
        Token token = new TheoryLexer(new ANTLRStringStream(written)).nextToken();
        return written.equals(token.getText())
                && (free.contains(written)
                        || token.getType() == TheoryLexer.RULE_ID
                        || token.getType() == TheoryLexer.RULE_PART_OF_YEAR);
    }
}
