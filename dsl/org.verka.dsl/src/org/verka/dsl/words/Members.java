package org.verka.dsl.words;

import com.google.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** What may be said about a thing: the words that its members begin with. Immutable. */
public final class Members {

    private final IGrammarAccess access;
    private final Keywords keywords;

    @Inject
    Members(IGrammarAccess access, Keywords keywords) {
        this.access = access;
        this.keywords = keywords;
    }

    /** The words that members of a {@code type} begin with, such as "leder till"; maybe none. */
    public List<String> of(EClass type, Language language) {
        Set<String> phrases = new LinkedHashSet<>();
        for (ParserRule rule : GrammarUtil.allParserRules(access.getGrammar())) {
            if (rule.getType() != null && rule.getType().getClassifier().equals(type)) {
                EcoreUtil2.getAllContentsOfType(rule, Group.class).stream()
                        .filter(group -> "*".equals(group.getCardinality()))
                        .filter(Members::isMemberLoop)
                        .forEach(group -> starts(last(group), language, phrases));
                EcoreUtil2.getAllContentsOfType(rule, Assignment.class).stream()
                        .filter(assignment -> "*".equals(assignment.getCardinality()))
                        .forEach(assignment -> starts(assignment, language, phrases));
            }
        }
        return List.copyOf(phrases);
    }

    /** The words of an enumeration that a text in {@code language} may use. */
    public List<String> words(EnumRule rule, Language language) {
        Set<String> words = new LinkedHashSet<>();
        EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class)
                .forEach(word -> addIfOf(word.getLiteral().getValue(), language, words));
        return List.copyOf(words);
    }

    private static boolean isMemberLoop(Group group) {
        return group.getElements().get(0) instanceof Keyword comma
                && comma.getValue().equals(",")
                && comma.getCardinality() != null;
    }

    private static AbstractElement last(Group group) {
        return group.getElements().get(group.getElements().size() - 1);
    }

    private void starts(AbstractElement element, Language language, Set<String> phrases) {
        switch (element) {
            case Keyword keyword -> addIfOf(keyword.getValue(), language, phrases);
            case Assignment assignment -> starts(assignment.getTerminal(), language, phrases);
            case RuleCall call when call.getRule() instanceof EnumRule words ->
                    phrases.addAll(words(words, language));
            case RuleCall call
                    when call.getRule() instanceof ParserRule rule
                            && !GrammarUtil.isDatatypeRule(rule) ->
                    starts(rule.getAlternatives(), language, phrases);
            case Alternatives pair when Keywords.isPair(pair) ->
                    side(pair.getElements().get(language.ordinal()), language, phrases);
            case Alternatives choice ->
                    choice.getElements().forEach(e -> starts(e, language, phrases));
            case Group group -> startOfGroup(group, language, phrases);
            default -> {
                // a name, a text or an action begins with no word
            }
        }
    }

    private void side(AbstractElement element, Language language, Set<String> phrases) {
        if (element instanceof Alternatives synonyms) {
            side(synonyms.getElements().get(0), language, phrases);
        } else {
            starts(element, language, phrases);
        }
    }

    private void startOfGroup(Group group, Language language, Set<String> phrases) {
        Set<String> first = new LinkedHashSet<>();
        int at = 0;
        while (at < group.getElements().size() && first.isEmpty()) {
            starts(group.getElements().get(at++), language, first);
        }
        StringBuilder rest = new StringBuilder();
        while (at < group.getElements().size() && Keywords.isWords(group.getElements().get(at))) {
            Set<String> next = new LinkedHashSet<>();
            AbstractElement part = group.getElements().get(at++);
            if (Keywords.isPair(part)) {
                side(part, language, next);
            } else {
                starts(part, language, next);
            }
            next.stream().findFirst().ifPresent(word -> rest.append(' ').append(word));
        }
        first.forEach(start -> phrases.add(start + rest));
    }

    private void addIfOf(String word, Language language, Set<String> phrases) {
        if (Character.isLetter(word.charAt(0)) && keywords.belongsTo(word, language)) {
            phrases.add(word);
        }
    }
}
