package org.verka.dsl.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;

/** Takes down where a rule is broken. */
interface Report {

    /**
     * The rule is broken at the value of a feature; where it has none, at the element's name.
     *
     * @param key which of the rule's messages fits, or empty when it has but one
     * @param arguments what the message's places are filled with
     */
    void at(EObject element, EStructuralFeature feature, String key, Object... arguments);

    /** The rule is broken at a piece of text that belongs to {@code element}. */
    void at(EObject element, INode text, String key, Object... arguments);

    /** A word or phrase from the messages, to be put into others. */
    String phrase(String key);
}
