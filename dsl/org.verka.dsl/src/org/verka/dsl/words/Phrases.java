package org.verka.dsl.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

/** The phrases that a part of the grammar can be written as. */
final class Phrases {

    private Phrases() {}

    /** Every phrase of {@code element}, in the grammar's order; empty if it has more than words. */
    static Optional<List<Phrase>> of(AbstractElement element) {
        Optional<List<Phrase>> once =
                switch (element) {
                    case Keyword keyword when Keywords.isWords(keyword) ->
                            Optional.of(List.of(Phrase.of(keyword.getValue())));
                    case Assignment assignment -> of(assignment.getTerminal());
                    case RuleCall call
                            when call.getRule() instanceof EnumRule rule
                                    && Keywords.named(rule).isPresent() ->
                            Optional.of(values(rule));
                    case Alternatives choice -> either(choice.getElements());
                    case Group group -> each(group.getElements());
                    default -> Optional.empty();
                };
        return switch (element.getCardinality()) {
            case null -> once;
            case "?" -> once.map(Phrases::orNothing);
            default -> Optional.empty();
        };
    }

    /** The languages that enumerations in {@code element} belong to. */
    static Set<Language> languages(AbstractElement element) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        for (RuleCall call : EcoreUtil2.eAllOfType(element, RuleCall.class)) {
            Keywords.named(call.getRule()).ifPresent(languages::add);
        }
        return languages;
    }

    private static List<Phrase> values(EnumRule rule) {
        return EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class).stream()
                .map(v -> Phrase.of(v.getLiteral().getValue(), v.getEnumLiteral().getName()))
                .toList();
    }

    private static List<Phrase> orNothing(List<Phrase> phrases) {
        List<Phrase> all = new ArrayList<>(phrases);
        all.add(Phrase.NOTHING);
        return all;
    }

    private static Optional<List<Phrase>> either(List<AbstractElement> parts) {
        List<Phrase> all = new ArrayList<>();
        for (AbstractElement part : parts) {
            Optional<List<Phrase>> phrases = of(part);
            if (phrases.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(phrases.get());
        }
        return Optional.of(all);
    }

    private static Optional<List<Phrase>> each(List<AbstractElement> parts) {
        List<Phrase> begun = List.of(Phrase.NOTHING);
        for (AbstractElement part : parts) {
            Optional<List<Phrase>> next = of(part);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            begun = begun.stream().flatMap(start -> next.get().stream().map(start::then)).toList();
        }
        return Optional.of(begun);
    }
}
