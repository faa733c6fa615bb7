package org.verka.workbench.project;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.actions.WorkspaceModifyOperation;

/** Makes a project of the workspace and writes something into it; all of it or nothing. */
class MadeProject extends WorkspaceModifyOperation {

    /** What is written into the project. */
    interface Contents {

        void writeTo(Path folder) throws IOException;
    }

    private final Contents contents;
    private final IProject project;

    /**
     * A project to be made.
     *
     * @param name the project's name, not taken yet
     */
    MadeProject(String name, Contents contents) {
        this.contents = contents;
        this.project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    }

    /** The project, which exists when the operation has been run. */
    public final IProject project() {
        return project;
    }

    @Override
    protected final void execute(IProgressMonitor monitor)
            throws CoreException, InvocationTargetException {
        SubMonitor progress = SubMonitor.convert(monitor, 4);
        project.create(progress.split(1));
        project.open(progress.split(1));
        try {
            contents.writeTo(project.getLocation().toFile().toPath());
        } catch (IOException e) {
            project.delete(true, true, progress.split(2));
            throw new InvocationTargetException(e);
        }
        project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(2));
    }
}
