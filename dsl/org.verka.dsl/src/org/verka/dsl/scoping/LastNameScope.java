package org.verka.dsl.scoping;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.AliasedEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScope;

/**
 * Knows what another scope knows also by the last part of its name, unless two things with
 * different full names share it.
 */
final class LastNameScope extends AbstractScope {

    private final IScope full;

    LastNameScope(IScope full) {
        super(full, false);
        this.full = full;
    }

    @Override
    protected Iterable<IEObjectDescription> getAllLocalElements() {
        Map<QualifiedName, IEObjectDescription> byLast = new LinkedHashMap<>();
        Map<QualifiedName, Set<QualifiedName>> fullNames = new LinkedHashMap<>();
        for (IEObjectDescription described : full.getAllElements()) {
            QualifiedName last = QualifiedName.create(described.getName().getLastSegment());
            byLast.putIfAbsent(last, new AliasedEObjectDescription(last, described));
            fullNames
                    .computeIfAbsent(last, name -> new LinkedHashSet<>())
                    .add(described.getQualifiedName());
        }
        List<IEObjectDescription> unambiguous =
                byLast.entrySet().stream()
                        .filter(entry -> fullNames.get(entry.getKey()).size() == 1)
                        .map(Map.Entry::getValue)
                        .toList();
        return unambiguous;
    }
}
