package org.verka.workbench.work;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Lets the workbench see what has been written into a project's folder. */
final class Refresh extends WorkspaceJob {

    private final IProject project;

    Refresh(IProject project) {
        super("Verka refresh");
        this.project = project;
        setSystem(true);
        setRule(project);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
        return Status.OK_STATUS;
    }
}
