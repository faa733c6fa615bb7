package org.verka.dsl.words;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;

/** How names are written: one that is a word of the language gets a ^ before it. Immutable. */
@Singleton
public final class WrittenNames {

    private static final String NAME_RULE = "ValidID";

    private final Set<String> reserved;

    @Inject
    WrittenNames(IGrammarAccess access) {
        reserved = new HashSet<>(GrammarUtil.getAllKeywords(access.getGrammar()));
        EcoreUtil2.getAllContentsOfType(
                        GrammarUtil.findRuleForName(access.getGrammar(), NAME_RULE), Keyword.class)
                .forEach(word -> reserved.remove(word.getValue()));
    }

    /** A name, or several with dots between, so that it is read as a name. */
    public String of(String name) {
        return Arrays.stream(name.split("\\.", -1))
                .map(part -> reserved.contains(part) ? "^" + part : part)
                .collect(Collectors.joining("."));
    }
}
