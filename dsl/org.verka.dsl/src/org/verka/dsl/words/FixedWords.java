package org.verka.dsl.words;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;

/** The words that the language has for fixed values such as phases and levels. Immutable. */
@Singleton
public final class FixedWords {

    private final Map<Enumerator, Map<Language, String>> words = new HashMap<>();

    @Inject
    FixedWords(IGrammarAccess access) {
        for (EnumRule rule : GrammarUtil.allEnumRules(access.getGrammar())) {
            for (EnumLiteralDeclaration literal :
                    EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class)) {
                add(Keywords.named(rule), literal.getEnumLiteral(), literal);
            }
        }
    }

    /** An enum that says a value twice says it in Swedish first; once is for both. */
    private void add(Language language, EEnumLiteral value, EnumLiteralDeclaration literal) {
        String word = literal.getLiteral().getValue();
        Map<Language, String> said =
                words.computeIfAbsent(
                        value.getInstance(), v -> new EnumMap<>(Language.class));
        if (language != null) {
            said.put(language, word);
        } else if (said.putIfAbsent(Language.SWEDISH, word) == null) {
            said.putIfAbsent(Language.ENGLISH, word);
        } else {
            said.put(Language.ENGLISH, word);
        }
    }

    /** The word for {@code value}; empty when the language has none, as for what is left out. */
    public Optional<String> of(Enumerator value, Language language) {
        return Optional.ofNullable(words.getOrDefault(value, Map.of()).get(language));
    }
}
