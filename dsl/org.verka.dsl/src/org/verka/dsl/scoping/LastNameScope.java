package org.verka.dsl.scoping;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.resource.impl.AliasedEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScope;

/**
 * Knows things of one type in the whole project by the last part of their names, unless two things
 * with different full names share it.
 */
final class LastNameScope extends AbstractScope {

    private final ISelectable index;
    private final EClass type;

    LastNameScope(IScope otherwise, ISelectable index, EClass type) {
        super(otherwise, false);
        this.index = index;
        this.type = type;
    }

    @Override
    protected Iterable<IEObjectDescription> getAllLocalElements() {
        Map<QualifiedName, IEObjectDescription> byLast = new LinkedHashMap<>();
        Map<QualifiedName, Set<QualifiedName>> fullNames = new LinkedHashMap<>();
        for (IEObjectDescription described : index.getExportedObjectsByType(type)) {
            QualifiedName last = QualifiedName.create(described.getName().getLastSegment());
            byLast.putIfAbsent(last, new AliasedEObjectDescription(last, described));
            fullNames
                    .computeIfAbsent(last, name -> new LinkedHashSet<>())
                    .add(described.getQualifiedName());
        }
        byLast.keySet().removeIf(last -> fullNames.get(last).size() > 1);
        return byLast.values();
    }
}
