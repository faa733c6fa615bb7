package org.verka.workbench.project;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.actions.WorkspaceModifyOperation;

/**
 * Makes a folder a project of the workspace without moving it. A folder that is one already is only
 * opened.
 */
final class FolderProject extends WorkspaceModifyOperation {

    private final IPath folder;
    private IProject project;

    FolderProject(String folder) {
        this.folder = new Path(folder);
    }

    IProject project() {
        return project;
    }

    @Override
    protected void execute(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        project = existing();
        if (project == null) {
            project = create(progress.split(1));
        }
        project.open(progress.split(1));
        project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
    }

    private IProject existing() {
        for (IProject known : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (folder.equals(known.getLocation())) {
                return known;
            }
        }
        return null;
    }

    private IProject create(IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IProjectDescription description =
                workspace.newProjectDescription(freeName(workspace.getRoot()));
        boolean inWorkspace = workspace.getRoot().getLocation().isPrefixOf(folder);
        description.setLocation(inWorkspace ? null : folder);
        IProject made = workspace.getRoot().getProject(description.getName());
        made.create(description, monitor);
        return made;
    }

    private String freeName(IWorkspaceRoot root) {
        String wanted = folder.lastSegment() == null ? "projekt" : folder.lastSegment();
        String name = wanted;
        for (int i = 2; root.getProject(name).exists(); i++) {
            name = wanted + "-" + i;
        }
        return name;
    }
}
