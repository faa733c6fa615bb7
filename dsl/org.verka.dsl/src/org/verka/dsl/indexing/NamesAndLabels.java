package org.verka.dsl.indexing;

import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.verka.model.Named;

/** Keeps with each name in the index what the thing is called, so that it is found by that too. */
public final class NamesAndLabels extends DefaultResourceDescriptionStrategy {

    private static final String LABEL = "label";

    /** What a thing in the index is called besides its name; empty when its author left it out. */
    public static Optional<String> labelOf(IEObjectDescription described) {
        return Optional.ofNullable(described.getUserData(LABEL));
    }

    @Override
    public boolean createEObjectDescriptions(
            EObject element, IAcceptor<IEObjectDescription> acceptor) {
        if (!(element instanceof Named named)
                || named.getLabel() == null
                || named.getLabel().isBlank()) {
            return super.createEObjectDescriptions(element, acceptor);
        }
        QualifiedName name = getQualifiedNameProvider().getFullyQualifiedName(element);
        if (name != null) {
            acceptor.accept(
                    EObjectDescription.create(name, element, Map.of(LABEL, named.getLabel())));
        }
        return true;
    }
}
