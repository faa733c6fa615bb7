package org.verka.dsl.ide.server;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.UnknownProjectConfig;

/** A workspace where a file that lies in none of its folders knows the library too. */
final class TheoryWorkspace extends WorkspaceManager {

    @Override
    protected IProjectConfig getProjectConfig(URI address) {
        IProjectConfig project = super.getProjectConfig(address);
        return project == null || project instanceof UnknownProjectConfig
                ? getWorkspaceConfig().findProjectByName(TheoryFolders.ELSEWHERE)
                : project;
    }

    /** Whether a file is neither open in an editor nor there to be read. */
    boolean isGone(URI address) {
        return !isDocumentOpen(address) && !exists(address);
    }
}
