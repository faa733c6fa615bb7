package org.verka.dsl.ide.server;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.workspace.IProjectConfig;

/** A workspace where a file that lies in none of its folders has a project too. */
final class TheoryWorkspace extends WorkspaceManager {

    @Override
    protected IProjectConfig getProjectConfig(URI address) {
        IProjectConfig project = super.getProjectConfig(address);
        return project == null
                ? getWorkspaceConfig().findProjectByName(TheoryFolders.ELSEWHERE)
                : project;
    }
}
