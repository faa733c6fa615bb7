package org.verka.dsl.scoping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.AliasedEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScope;
import org.verka.dsl.indexing.LastNames;
import org.verka.dsl.indexing.NamesAndLabels;

/**
 * Knows things of one type in the whole project by the last part of their names, unless two things
 * with different full names share it. What a local theory adapts is no other thing.
 */
final class LastNameScope extends AbstractScope {

    private final LastNames names;
    private final Resource from;
    private final EClass type;

    LastNameScope(IScope otherwise, LastNames names, Resource from, EClass type) {
        super(otherwise, false);
        this.names = names;
        this.from = from;
        this.type = type;
    }

    @Override
    protected Iterable<IEObjectDescription> getLocalElementsByName(QualifiedName name) {
        return name.getSegmentCount() == 1
                ? meant(name, names.called(from, type, name.getFirstSegment()))
                : List.of();
    }

    @Override
    protected Iterable<IEObjectDescription> getAllLocalElements() {
        Map<QualifiedName, List<IEObjectDescription>> byLast = new LinkedHashMap<>();
        for (IEObjectDescription described : names.all(from, type)) {
            QualifiedName last = QualifiedName.create(described.getName().getLastSegment());
            byLast.computeIfAbsent(last, name -> new ArrayList<>()).add(described);
        }
        List<IEObjectDescription> known = new ArrayList<>();
        byLast.forEach((last, called) -> known.addAll(meant(last, called)));
        return known;
    }

    private static List<IEObjectDescription> meant(
            QualifiedName last, List<IEObjectDescription> called) {
        List<IEObjectDescription> first =
                called.stream().filter(each -> !NamesAndLabels.isAdaptation(each)).toList();
        List<IEObjectDescription> all = first.isEmpty() ? called : first;
        boolean isOne = all.stream().map(IEObjectDescription::getName).distinct().count() == 1;
        return isOne ? List.of(new AliasedEObjectDescription(last, all.get(0))) : List.of();
    }
}
