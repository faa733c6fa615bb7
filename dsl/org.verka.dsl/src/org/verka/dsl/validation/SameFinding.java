package org.verka.dsl.validation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.verka.model.Cause;
import org.verka.model.Link;
import org.verka.model.Programme;

/**
 * What makes a finding in a theory the same as one in the theory that it extends: the same rule and
 * message about the same thing, where an adapted element is the same as the one that it adapts.
 */
record SameFinding(String code, String key, Object about) {

    static SameFinding of(Broken broken) {
        return new SameFinding(broken.rule().code(), broken.key(), identity(broken.element()));
    }

    private static Object identity(EObject element) {
        return switch (element) {
            case Programme programme -> "programme";
            case Cause cause when cause.getName() != null ->
                    List.of(cause.eClass().getName(), cause.getName());
            case Link link when Written.isWhole(link) ->
                    List.of(identity(link.eContainer()), identity(link.getTarget()));
            default -> element;
        };
    }
}
