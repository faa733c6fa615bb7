package org.verka.dsl.ide.rename;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.verka.model.Named;

/** Finds where things are referred to, in all files of a project. */
final class Uses {

    private final ResourceDescriptionsProvider indexes;

    @Inject
    Uses(ResourceDescriptionsProvider indexes) {
        this.indexes = indexes;
    }

    /** What is known of the project that something belongs to. */
    IResourceDescriptions index(Named one) {
        return indexes.getResourceDescriptions(one.eResource().getResourceSet());
    }

    /** Every place that refers to one of {@code targets} or to something in one of them. */
    List<Use> of(Collection<? extends Named> targets) {
        List<Use> found = new ArrayList<>();
        Set<EObject> meant = new LinkedHashSet<>(targets);
        targets.forEach(target -> target.eAllContents().forEachRemaining(meant::add));
        if (!meant.isEmpty()) {
            Named first = targets.iterator().next();
            ResourceSet files = first.eResource().getResourceSet();
            for (URI file : referring(index(first), meant)) {
                files.getResource(file, true)
                        .getAllContents()
                        .forEachRemaining(from -> addUses(from, meant, found));
            }
        }
        return found;
    }

    /** The files that the targets are in, and those that are known to refer to them. */
    private static Set<URI> referring(IResourceDescriptions index, Set<EObject> targets) {
        Set<URI> addresses =
                targets.stream()
                        .map(EcoreUtil::getURI)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<URI> referring = new LinkedHashSet<>();
        addresses.forEach(address -> referring.add(address.trimFragment()));
        for (IResourceDescription file : index.getAllResourceDescriptions()) {
            for (IReferenceDescription reference : file.getReferenceDescriptions()) {
                if (addresses.contains(reference.getTargetEObjectUri())) {
                    referring.add(file.getURI());
                    break;
                }
            }
        }
        return referring;
    }

    private static void addUses(EObject from, Set<EObject> targets, List<Use> found) {
        Map<EStructuralFeature, Integer> counts = new HashMap<>();
        EContentsEList.FeatureIterator<EObject> references =
                (EContentsEList.FeatureIterator<EObject>) from.eCrossReferences().iterator();
        while (references.hasNext()) {
            EObject target = references.next();
            EReference reference = (EReference) references.feature();
            int index = counts.merge(reference, 1, Integer::sum) - 1;
            if (targets.contains(target) && target instanceof Named named) {
                found.add(new Use(from, reference, index, named));
            }
        }
    }
}
