package org.verka.dsl.validation;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.verka.dsl.Severity;
import org.verka.model.ModelPackage;

/**
 * A rule that is broken at a place.
 *
 * @param element what breaks it
 * @param feature the feature whose value is wrong; null for the first word of the element
 * @param text the piece of text that is wrong, where that is no feature's; otherwise null
 * @param key which of the rule's messages fits, or empty when it has but one
 * @param data what a quick fix needs to know besides the key
 */
record Broken(
        Rule<?> rule,
        Severity severity,
        EObject element,
        EStructuralFeature feature,
        INode text,
        String key,
        String message,
        List<String> data) {

    Broken {
        data = List.copyOf(data);
    }

    Broken at(EObject otherElement, EStructuralFeature otherFeature) {
        return new Broken(rule, severity, otherElement, otherFeature, text, key, message, data);
    }

    Broken as(Severity otherSeverity) {
        return new Broken(rule, otherSeverity, element, feature, text, key, message, data);
    }

    /** Where it is: the feature's value, or the name, or the first word; empty without a text. */
    Optional<INode> place() {
        if (text != null) {
            return Optional.of(text);
        }
        if (feature == null) {
            return firstWord();
        }
        return of(feature).or(() -> of(ModelPackage.Literals.NAMED__NAME)).or(this::firstWord);
    }

    /** What a quick fix is given: the key and then the rest. */
    String[] issueData() {
        String[] all = new String[data.size() + 1];
        all[0] = key;
        for (int i = 0; i < data.size(); i++) {
            all[i + 1] = data.get(i);
        }
        return all;
    }

    private Optional<INode> of(EStructuralFeature of) {
        boolean has = element.eClass().getEAllStructuralFeatures().contains(of);
        return has
                ? NodeModelUtils.findNodesForFeature(element, of).stream().findFirst()
                : Optional.empty();
    }

    private Optional<INode> firstWord() {
        INode whole = NodeModelUtils.findActualNodeFor(element);
        if (whole == null) {
            return Optional.empty();
        }
        for (ILeafNode leaf : whole.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return Optional.of(leaf);
            }
        }
        return Optional.of(whole);
    }
}
