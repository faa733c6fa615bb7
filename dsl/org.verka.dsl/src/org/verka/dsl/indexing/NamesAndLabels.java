package org.verka.dsl.indexing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.verka.model.Cause;
import org.verka.model.Named;

/**
 * Keeps with each name in the index what the thing is called, so that it is found by that too, and
 * whether it is a local change of another.
 */
public final class NamesAndLabels extends DefaultResourceDescriptionStrategy {

    private static final String LABEL = "label";
    private static final String ADAPTS = "adapts";

    /** What a thing in the index is called besides its name; empty when its author left it out. */
    public static Optional<String> labelOf(IEObjectDescription described) {
        return Optional.ofNullable(described.getUserData(LABEL));
    }

    /** Whether a thing in the index is a local change of one in the theory that is extended. */
    public static boolean isAdaptation(IEObjectDescription described) {
        return described.getUserData(ADAPTS) != null;
    }

    @Override
    public boolean createEObjectDescriptions(
            EObject element, IAcceptor<IEObjectDescription> acceptor) {
        Map<String, String> more = more(element);
        if (more.isEmpty()) {
            return super.createEObjectDescriptions(element, acceptor);
        }
        QualifiedName name = getQualifiedNameProvider().getFullyQualifiedName(element);
        if (name != null) {
            acceptor.accept(EObjectDescription.create(name, element, more));
        }
        return true;
    }

    private static Map<String, String> more(EObject element) {
        Map<String, String> more = new HashMap<>();
        if (element instanceof Named named
                && named.getLabel() != null
                && !named.getLabel().isBlank()) {
            more.put(LABEL, named.getLabel());
        }
        if (element instanceof Cause cause && cause.isAdapts()) {
            more.put(ADAPTS, "true");
        }
        return more;
    }
}
