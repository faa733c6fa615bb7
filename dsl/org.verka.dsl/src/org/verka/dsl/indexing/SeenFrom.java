package org.verka.dsl.indexing;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.AbstractContainer;

/** A project's index as one of its files sees it: what that file asks for is noted. */
final class SeenFrom extends AbstractContainer {

    private final URI file;
    private final TheoryIndex index;

    SeenFrom(URI file, TheoryIndex index) {
        this.file = file;
        this.index = index;
    }

    List<IEObjectDescription> lastNamed(EClass type, String name) {
        index.askedForLastName(file, name);
        return index.lastNamed(type, name);
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjects(
            EClass type, QualifiedName name, boolean ignoreCase) {
        index.asked(file, name);
        return index.getExportedObjects(type, name, ignoreCase);
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjectsByType(EClass type) {
        index.askedForAll(file);
        return index.getExportedObjectsByType(type);
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjects() {
        index.askedForAll(file);
        return index.getExportedObjects();
    }

    @Override
    public Iterable<IResourceDescription> getResourceDescriptions() {
        return index.getAllResourceDescriptions();
    }

    @Override
    public int getResourceDescriptionCount() {
        return index.getAllURIs().size();
    }

    @Override
    public boolean isEmpty() {
        return index.getAllURIs().isEmpty();
    }

    @Override
    public boolean hasResourceDescription(URI other) {
        return index.getResourceDescription(other) != null;
    }

    @Override
    public IResourceDescription getResourceDescription(URI other) {
        return index.getResourceDescription(other);
    }
}
