package org.verka.dsl.validation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.verka.dsl.Severity;
import org.verka.dsl.messages.DslMessages;

/** Takes down what one rule finds, in the words of one language. */
final class Findings implements Report {

    private final Rule<?> rule;
    private final DslMessages messages;
    private final TheoryFacts facts;
    private final List<Broken> found;
    private final Severity severity;
    private final List<String> data;

    Findings(Rule<?> rule, DslMessages messages, TheoryFacts facts, List<Broken> found) {
        this(rule, messages, facts, found, rule.severity(), List.of());
    }

    private Findings(
            Rule<?> rule,
            DslMessages messages,
            TheoryFacts facts,
            List<Broken> found,
            Severity severity,
            List<String> data) {
        this.rule = rule;
        this.messages = messages;
        this.facts = facts;
        this.found = found;
        this.severity = severity;
        this.data = data;
    }

    @Override
    public void at(EObject element, EStructuralFeature feature, String key, Object... arguments) {
        add(element, feature, null, key, arguments);
    }

    @Override
    public void at(EObject element, INode text, String key, Object... arguments) {
        add(element, null, text, key, arguments);
    }

    @Override
    public void atStart(EObject element, String key, Object... arguments) {
        add(element, null, null, key, arguments);
    }

    @Override
    public Report as(Severity other) {
        return new Findings(rule, messages, facts, found, other, data);
    }

    @Override
    public Report with(List<String> other) {
        return new Findings(rule, messages, facts, found, severity, other);
    }

    @Override
    public String phrase(String key) {
        return messages.text(key);
    }

    @Override
    public TheoryFacts theory() {
        if (facts == null) {
            throw new IllegalStateException(rule.code() + " asks about a theory outside one");
        }
        return facts;
    }

    private void add(
            EObject element,
            EStructuralFeature feature,
            INode text,
            String key,
            Object... arguments) {
        String message =
                messages.text(key.isEmpty() ? rule.code() : rule.code() + "." + key, arguments);
        found.add(new Broken(rule, severity, element, feature, text, key, message, data));
    }
}
