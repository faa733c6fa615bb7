package org.verka.workbench.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/** The theories of a project. */
public final class TheoryFiles {

    private static final String EXTENSION = "verka";

    private final IWorkbench workbench;

    /** The theories as files that this workbench can open. */
    public TheoryFiles(IWorkbench workbench) {
        this.workbench = workbench;
    }

    /**
     * All theories of a project: the one named like the project's folder, then those nearest its
     * root.
     *
     * @throws CoreException when the project is closed or cannot be read
     */
    public List<IFile> of(IProject project) throws CoreException {
        List<IFile> files = new ArrayList<>();
        project.accept(resource -> {
            if (resource instanceof IFile file && EXTENSION.equals(file.getFileExtension())) {
                files.add(file);
            }
            return !resource.getName().startsWith(".");
        });
        files.sort(
                Comparator.<IFile, Boolean>comparing(f -> !isMain(f))
                        .thenComparing(f -> f.getFullPath().segmentCount())
                        .thenComparing(f -> f.getFullPath().toString()));
        return files;
    }

    private static boolean isMain(IFile file) {
        IPath folder = file.getProject().getLocation();
        String name = file.getFullPath().removeFileExtension().lastSegment();
        return file.getParent().equals(file.getProject()) && name.equals(folder.lastSegment());
    }

    /** Opens the first theory in an editor; does nothing when there is none. */
    public void openFirst(IProject project) {
        try {
            List<IFile> files = of(project);
            if (!files.isEmpty()) {
                IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), files.get(0));
            }
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
