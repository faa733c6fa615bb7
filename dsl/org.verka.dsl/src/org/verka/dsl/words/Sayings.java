package org.verka.dsl.words;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;

/**
 * What is said differently in Swedish and in English, read from the grammar by the conventions that
 * {@link Keywords} reads it by: an alternative of two that has only words is one saying, and so are
 * the branches of an alternative that have only words and enumerations named Swedish or English.
 * Words that are names, and words of both languages, are no sayings. Immutable.
 */
@Singleton
final class Sayings {

    private final Map<AbstractElement, Saying> sayings = new HashMap<>();

    @Inject
    Sayings(IGrammarAccess access) {
        Grammar grammar = access.getGrammar();
        for (AbstractRule rule : GrammarUtil.allRules(grammar)) {
            if (rule instanceof EnumRule words && Keywords.named(words).isEmpty()) {
                readEnum(words);
            } else if (rule instanceof ParserRule parts && !GrammarUtil.isDatatypeRule(parts)) {
                read(parts.getAlternatives());
            }
        }
    }

    /** The saying that a word in a text is part of; empty for names, texts and shared words. */
    Optional<Saying> of(ILeafNode word) {
        return switch (word.getGrammarElement()) {
            case Keyword keyword -> Optional.ofNullable(sayings.get(keyword));
            case EnumLiteralDeclaration value -> ofValue(value, word);
            case null, default -> Optional.empty();
        };
    }

    private Optional<Saying> ofValue(EnumLiteralDeclaration value, ILeafNode word) {
        if (sayings.containsKey(value)) {
            return Optional.of(sayings.get(value));
        }
        return word.getParent().getGrammarElement() instanceof RuleCall call
                ? Optional.ofNullable(sayings.get(call))
                : Optional.empty();
    }

    private void readEnum(EnumRule rule) {
        Map<String, List<EnumLiteralDeclaration>> byValue = new LinkedHashMap<>();
        for (EnumLiteralDeclaration literal : words(rule)) {
            byValue.computeIfAbsent(literal.getEnumLiteral().getName(), v -> new ArrayList<>())
                    .add(literal);
        }
        for (List<EnumLiteralDeclaration> literals : byValue.values()) {
            List<Phrase> phrases = literals.stream().map(Sayings::phrase).toList();
            if (phrases.size() > 1) {
                add(
                        new Saying(phrases.subList(0, 1), phrases.subList(1, phrases.size())),
                        literals);
            }
        }
    }

    private void read(AbstractElement element) {
        if (element instanceof Alternatives choice && Keywords.isPair(choice)) {
            readBranches(choice.getElements().subList(0, 1), choice.getElements().subList(1, 2));
        } else if (element instanceof Alternatives choice) {
            List<AbstractElement> swedish = branches(choice, Language.SWEDISH);
            List<AbstractElement> english = branches(choice, Language.ENGLISH);
            readBranches(swedish, english);
            choice.getElements().stream()
                    .filter(part -> !swedish.contains(part) && !english.contains(part))
                    .forEach(this::read);
        } else if (element instanceof CompoundElement compound) {
            compound.getElements().forEach(this::read);
        } else if (element instanceof Assignment assignment) {
            read(assignment.getTerminal());
        }
    }

    private void readBranches(List<AbstractElement> swedish, List<AbstractElement> english) {
        if (swedish.isEmpty() || english.isEmpty()) {
            return;
        }
        List<AbstractElement> branches = new ArrayList<>(swedish);
        branches.addAll(english);
        Set<AbstractElement> words = new LinkedHashSet<>(branches);
        branches.forEach(b -> words.addAll(EcoreUtil2.eAllOfType(b, Keyword.class)));
        branches.forEach(b -> words.addAll(EcoreUtil2.eAllOfType(b, RuleCall.class)));
        add(new Saying(phrases(swedish), phrases(english)), words);
    }

    private void add(Saying saying, Iterable<? extends AbstractElement> words) {
        words.forEach(word -> sayings.put(word, saying));
    }

    /** The branches that have only words, and among them an enumeration of {@code language}. */
    private static List<AbstractElement> branches(Alternatives choice, Language language) {
        return choice.getElements().stream()
                .filter(branch -> Phrases.of(branch).isPresent())
                .filter(branch -> Phrases.languages(branch).equals(Set.of(language)))
                .toList();
    }

    private static List<Phrase> phrases(List<AbstractElement> branches) {
        return branches.stream()
                .flatMap(branch -> Phrases.of(branch).orElse(List.of()).stream())
                .toList();
    }

    private static Phrase phrase(EnumLiteralDeclaration literal) {
        return Phrase.of(literal.getLiteral().getValue(), literal.getEnumLiteral().getName());
    }

    /** The words of an enumeration; signs such as ≥ are of both languages. */
    private static List<EnumLiteralDeclaration> words(EnumRule rule) {
        return EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class).stream()
                .filter(literal -> Keywords.isWords(literal.getLiteral()))
                .toList();
    }
}
