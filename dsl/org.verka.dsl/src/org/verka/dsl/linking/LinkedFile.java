package org.verka.dsl.linking;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/** A file whose references are found when somebody asks for what they refer to. */
public class LinkedFile extends LazyLinkingResource {

    /**
     * Takes back that a name is not known. Xtext makes up the whole message to find it again, for
     * every reference of a file with one mistake; the place tells as much.
     */
    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> reference) {
        getErrors().removeIf(error -> isAbout(error, reference.getThird()));
    }

    private static boolean isAbout(Diagnostic error, INode name) {
        return error instanceof AbstractDiagnostic told
                && LinkingMessages.UNKNOWN_NAME.equals(told.getCode())
                && told.getOffset() == name.getOffset();
    }
}
