package org.verka.dsl.words;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
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
        List<EnumRule> rules = GrammarUtil.allEnumRules(access.getGrammar());
        rules.stream().filter(rule -> Keywords.named(rule).isEmpty()).forEach(this::read);
        rules.stream().filter(rule -> Keywords.named(rule).isPresent()).forEach(this::read);
    }

    /** The first word for a value is the preferred one, in the rule that is of both languages. */
    private void read(EnumRule rule) {
        Optional<Language> own = Keywords.named(rule);
        Map<Enumerator, Map<Language, String>> said = new HashMap<>();
        for (EnumLiteralDeclaration literal :
                EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class)) {
            Map<Language, String> sides =
                    said.computeIfAbsent(
                            literal.getEnumLiteral().getInstance(),
                            value -> new EnumMap<>(Language.class));
            Language side = sides.isEmpty() ? Language.SWEDISH : Language.ENGLISH;
            sides.putIfAbsent(own.orElse(side), literal.getLiteral().getValue());
        }
        said.forEach(this::add);
    }

    private void add(Enumerator value, Map<Language, String> sides) {
        Map<Language, String> known =
                words.computeIfAbsent(value, v -> new EnumMap<>(Language.class));
        sides.forEach(known::putIfAbsent);
    }

    /** The word for {@code value}; empty when the language has none, as for what is left out. */
    public Optional<String> of(Enumerator value, Language language) {
        Map<Language, String> sides = words.getOrDefault(value, Map.of());
        String shared = sides.get(Language.SWEDISH);
        return Optional.ofNullable(sides.getOrDefault(language, shared));
    }
}
