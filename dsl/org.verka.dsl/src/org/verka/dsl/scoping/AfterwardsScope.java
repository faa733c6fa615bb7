package org.verka.dsl.scoping;

import com.google.common.collect.Iterables;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.SimpleScope;

/** Names that are known too, where a scope does not know them itself. */
final class AfterwardsScope implements IScope {

    private final IScope first;
    private final IScope afterwards;

    AfterwardsScope(IScope first, Iterable<IEObjectDescription> afterwards) {
        this.first = first;
        this.afterwards = new SimpleScope(afterwards);
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        IEObjectDescription found = first.getSingleElement(name);
        return found == null ? afterwards.getSingleElement(name) : found;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        return Iterables.concat(first.getElements(name), afterwards.getElements(name));
    }

    @Override
    public IEObjectDescription getSingleElement(EObject object) {
        IEObjectDescription found = first.getSingleElement(object);
        return found == null ? afterwards.getSingleElement(object) : found;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject object) {
        return Iterables.concat(first.getElements(object), afterwards.getElements(object));
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        return Iterables.concat(first.getAllElements(), afterwards.getAllElements());
    }
}
