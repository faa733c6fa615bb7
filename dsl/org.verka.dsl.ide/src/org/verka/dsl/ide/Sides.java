package org.verka.dsl.ide;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.verka.dsl.messages.DslMessages;
import org.verka.dsl.words.Keywords;
import org.verka.dsl.words.Language;

/**
 * In which language a word of the grammar stands where it stands: the same letters can be Swedish
 * in one place and English in another.
 */
@Singleton
final class Sides {

    private final Map<Keyword, Optional<Language>> known = new HashMap<>();
    private final Language otherwise;

    @Inject
    Sides(DslMessages messages) {
        otherwise = Language.of(messages.locale());
    }

    /** Empty for a word that is the same in both languages, and for a mark. */
    synchronized Optional<Language> of(Keyword word) {
        return known.computeIfAbsent(word, Sides::side);
    }

    /** Whether a text in a language may use a word here. */
    boolean fits(Keyword word, Language language) {
        return of(word).map(side -> side == language).orElse(true);
    }

    /** The language of most words of a text; that of the messages when it has none. */
    Language of(ICompositeNode text) {
        int balance = 0;
        for (ILeafNode leaf : text.getLeafNodes()) {
            if (leaf.getGrammarElement() instanceof Keyword word) {
                Language side = of(word).orElse(null);
                balance += side == Language.SWEDISH ? 1 : side == Language.ENGLISH ? -1 : 0;
            }
        }
        if (balance == 0) {
            return otherwise;
        }
        return balance > 0 ? Language.SWEDISH : Language.ENGLISH;
    }

    private static Optional<Language> side(Keyword word) {
        AbstractRule rule = GrammarUtil.containingRule(word);
        if (rule instanceof EnumRule words) {
            return Keywords.named(rule).or(() -> inEnum(word, words));
        }
        Optional<Language> side = Optional.empty();
        EObject part = word;
        while (part.eContainer() instanceof AbstractElement outer) {
            if (outer instanceof Alternatives choice && Keywords.isPair(choice)) {
                side = Optional.of(Language.values()[choice.getElements().indexOf(part)]);
            } else if (outer instanceof Group group && beside(group).isPresent()) {
                side = beside(group);
            }
            part = outer;
        }
        return side;
    }

    private static Optional<Language> inEnum(Keyword word, EnumRule rule) {
        Object value =
                EcoreUtil2.getContainerOfType(word, EnumLiteralDeclaration.class).getEnumLiteral();
        var same =
                EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class).stream()
                        .filter(literal -> literal.getEnumLiteral() == value)
                        .map(EnumLiteralDeclaration::getLiteral)
                        .toList();
        if (same.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(same.indexOf(word) % 2 == 0 ? Language.SWEDISH : Language.ENGLISH);
    }

    private static Optional<Language> beside(Group group) {
        return group.getElements().stream()
                .filter(Assignment.class::isInstance)
                .map(part -> ((Assignment) part).getTerminal())
                .filter(RuleCall.class::isInstance)
                .flatMap(call -> Keywords.named(((RuleCall) call).getRule()).stream())
                .findFirst();
    }
}
