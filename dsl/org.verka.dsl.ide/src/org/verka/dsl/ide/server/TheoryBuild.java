package org.verka.dsl.ide.server;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * Takes a file that is gone before it could be read for deleted. Xtext's own build fails on such a
 * file and tries it again with every later change, so that nothing is ever checked again.
 */
final class TheoryBuild extends BuildManager {

    private final Set<URI> changed = new LinkedHashSet<>();
    private TheoryWorkspace workspace;

    @Override
    public void setWorkspaceManager(WorkspaceManager manager) {
        super.setWorkspaceManager(manager);
        workspace = (TheoryWorkspace) manager;
    }

    @Override
    public synchronized Buildable submit(List<URI> dirty, List<URI> deleted) {
        changed.addAll(dirty);
        changed.removeAll(deleted);
        return super.submit(dirty, deleted);
    }

    @Override
    protected synchronized List<IResourceDescription.Delta> internalBuild(
            CancelIndicator cancelled) {
        List<URI> gone = changed.stream().filter(workspace::isGone).toList();
        submit(List.of(), gone);
        List<IResourceDescription.Delta> deltas = super.internalBuild(cancelled);
        changed.clear();
        return deltas;
    }
}
