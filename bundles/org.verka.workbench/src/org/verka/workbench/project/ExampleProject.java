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
import org.verka.examples.Examples;

/** Makes a project of the workspace and copies an example into it. */
public final class ExampleProject extends WorkspaceModifyOperation {

    private final String example;
    private final IProject project;

    /**
     * @param example one of {@link Examples#names()}
     * @param name the project's name, not taken yet
     */
    public ExampleProject(String example, String name) {
        this.example = example;
        this.project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    }

    /** The project, which exists when the operation has been run. */
    public IProject project() {
        return project;
    }

    @Override
    protected void execute(IProgressMonitor monitor)
            throws CoreException, InvocationTargetException {
        SubMonitor progress = SubMonitor.convert(monitor, 4);
        project.create(progress.split(1));
        project.open(progress.split(1));
        Path folder = project.getLocation().toFile().toPath();
        try {
            Examples.copyTo(example, folder);
        } catch (IOException e) {
            throw new InvocationTargetException(e);
        }
        project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(2));
    }
}
