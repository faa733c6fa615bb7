package org.verka.dsl.indexing;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;

/** What a file sees in its project by the last part of the name alone. */
public final class LastNames {

    private final ResourceDescriptionsProvider files;
    private final IResourceDescription.Manager descriptions;
    private final IContainer.Manager projects;

    @Inject
    LastNames(
            ResourceDescriptionsProvider files,
            IResourceDescription.Manager descriptions,
            IContainer.Manager projects) {
        this.files = files;
        this.descriptions = descriptions;
        this.projects = projects;
    }

    /** Everything of a type whose name ends with {@code name}. */
    public List<IEObjectDescription> called(Resource from, EClass type, String name) {
        List<IEObjectDescription> found = new ArrayList<>();
        for (IContainer project : visible(from)) {
            if (project instanceof SeenFrom seen) {
                found.addAll(seen.lastNamed(type, name));
            } else {
                for (IEObjectDescription known : project.getExportedObjectsByType(type)) {
                    if (name.equals(known.getName().getLastSegment())) {
                        found.add(known);
                    }
                }
            }
        }
        return found;
    }

    /** Everything of a type. */
    public List<IEObjectDescription> all(Resource from, EClass type) {
        List<IEObjectDescription> found = new ArrayList<>();
        for (IContainer project : visible(from)) {
            project.getExportedObjectsByType(type).forEach(found::add);
        }
        return found;
    }

    private List<IContainer> visible(Resource from) {
        IResourceDescriptions known = files.getResourceDescriptions(from);
        return projects.getVisibleContainers(descriptions.getResourceDescription(from), known);
    }
}
