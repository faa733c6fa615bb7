package org.verka.dsl.validation;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.ValidationMessageAcceptor;
import org.verka.dsl.messages.DslMessages;
import org.verka.model.ModelPackage;
import org.verka.model.Named;

/** Holds every element of a theory against the {@link Rules} that are about it. */
public class VerkaValidator extends AbstractVerkaValidator {

    @Inject private DslMessages messages;

    /** Holds one element against its rules. */
    @Check
    public void check(EObject element) {
        for (Rule<?> rule : Rules.all()) {
            check(rule, element);
        }
    }

    /** Hides nothing: a rule that fails is a defect of the rule. */
    @Override
    protected void handleExceptionDuringValidation(Throwable failure) {
        throw new IllegalStateException(failure);
    }

    private <T extends EObject> void check(Rule<T> rule, EObject element) {
        if (rule.about().isInstance(element)) {
            rule.check(rule.about().cast(element), new Findings(rule));
        }
    }

    private final class Findings implements Report {

        private final Rule<?> rule;

        private Findings(Rule<?> rule) {
            this.rule = rule;
        }

        @Override
        public void at(
                EObject element, EStructuralFeature feature, String key, Object... arguments) {
            EStructuralFeature place = element.eIsSet(feature) ? feature : nameOf(element);
            String message = message(key, arguments);
            switch (rule.severity()) {
                case ERROR -> error(message, element, place, rule.code());
                case WARNING -> warning(message, element, place, rule.code());
                case INFORMATION -> info(message, element, place, rule.code());
            }
        }

        @Override
        public void at(EObject element, INode text, String key, Object... arguments) {
            ValidationMessageAcceptor to = getMessageAcceptor();
            String message = message(key, arguments);
            int start = text.getOffset();
            int length = text.getLength();
            switch (rule.severity()) {
                case ERROR -> to.acceptError(message, element, start, length, rule.code());
                case WARNING -> to.acceptWarning(message, element, start, length, rule.code());
                case INFORMATION -> to.acceptInfo(message, element, start, length, rule.code());
            }
        }

        @Override
        public String phrase(String key) {
            return messages.text(key);
        }

        private String message(String key, Object... arguments) {
            return messages.text(key.isEmpty() ? rule.code() : rule.code() + "." + key, arguments);
        }

        private static EStructuralFeature nameOf(EObject element) {
            EStructuralFeature name = ModelPackage.Literals.NAMED__NAME;
            return element instanceof Named && element.eIsSet(name) && hasText(element, name)
                    ? name
                    : null;
        }

        private static boolean hasText(EObject element, EStructuralFeature feature) {
            return !NodeModelUtils.findNodesForFeature(element, feature).isEmpty();
        }
    }
}
