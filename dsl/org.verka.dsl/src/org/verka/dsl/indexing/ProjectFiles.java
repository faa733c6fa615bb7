package org.verka.dsl.indexing;

import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.containers.ProjectDescriptionBasedContainerManager;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.LiveShadowedChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsBasedContainer;

/** Files see each other when they lie in the same project, or else in the same resource set. */
public final class ProjectFiles extends ProjectDescriptionBasedContainerManager {

    @Override
    public IContainer getContainer(IResourceDescription file, IResourceDescriptions files) {
        return getVisibleContainers(file, files).get(0);
    }

    @Override
    public List<IContainer> getVisibleContainers(
            IResourceDescription file, IResourceDescriptions files) {
        return switch (files) {
            case ChunkedResourceDescriptions projects ->
                    TheoryIndex.of(projects.getResourceSet())
                            .<IContainer>map(index -> new SeenFrom(file.getURI(), index))
                            .or(() -> Optional.of(new ResourceDescriptionsBasedContainer(projects)))
                            .stream()
                            .toList();
            case LiveShadowedChunkedResourceDescriptions live ->
                    super.getVisibleContainers(file, live);
            default -> List.of(new ResourceDescriptionsBasedContainer(files));
        };
    }
}
