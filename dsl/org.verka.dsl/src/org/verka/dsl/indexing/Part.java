package org.verka.dsl.indexing;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * One top-level element of a file: what other files depend on as a whole.
 *
 * @param file the address of the file
 * @param fragment the address of the element within it
 */
public record Part(URI file, String fragment) {

    /** The part that {@code element} lies in or is; not for the document itself. */
    static Part of(EObject element) {
        EObject top = element;
        while (top.eContainer() != null && top.eContainer().eContainer() != null) {
            top = top.eContainer();
        }
        URI address = EcoreUtil.getURI(top);
        return new Part(address.trimFragment(), address.fragment());
    }
}
