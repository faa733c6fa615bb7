package org.verka.dsl.validation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.verka.dsl.Severity;
import org.verka.model.Link;
import org.verka.model.ModelPackage;

/** Takes down where a rule is broken. */
interface Report {

    /**
     * The rule is broken at the value of a feature; where it has none, at the element's name.
     *
     * @param key which of the rule's messages fits, or empty when it has but one
     * @param arguments what the message's places are filled with
     */
    void at(EObject element, EStructuralFeature feature, String key, Object... arguments);

    /** The rule is broken at what {@code link} leads to; its one message names both ends. */
    default void at(Link link) {
        at(
                link,
                ModelPackage.Literals.LINK__TARGET,
                "",
                Written.called(TheoryFacts.from(link)),
                Written.called(link.getTarget()));
    }

    /** The rule is broken at a piece of text that belongs to {@code element}. */
    void at(EObject element, INode text, String key, Object... arguments);

    /** The rule is broken at the first word of {@code element}. */
    void atStart(EObject element, String key, Object... arguments);

    /** What is taken down through the answer matters as much as {@code severity} says. */
    Report as(Severity severity);

    /**
     * What is taken down through the answer carries {@code data} after its key, for quick fixes.
     */
    Report with(List<String> data);

    /** A word or phrase from the messages, to be put into others. */
    String phrase(String key);

    /** Phrases from the messages, with commas between. */
    default String phrases(List<String> keys) {
        return String.join(", ", keys.stream().map(this::phrase).toList());
    }

    /**
     * What is known of the theory that the element is a part of.
     *
     * @throws IllegalStateException when it is no part of a theory
     */
    TheoryFacts theory();
}
