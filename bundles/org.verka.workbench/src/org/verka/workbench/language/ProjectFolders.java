package org.verka.workbench.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;

/**
 * Tells the server which folders the projects lie in and which theories changed on disk. Holds what
 * it has told against what is there, since the workspace may report a project that was deleted and
 * made again as one that changed.
 */
final class ProjectFolders implements IResourceChangeListener {

    private static final String EXTENSION = "verka";

    private final LanguageSession session;
    private final Set<WorkspaceFolder> told;

    ProjectFolders(LanguageSession session) {
        this.session = session;
        this.told = new HashSet<>(current());
    }

    /** The folders of all open projects. */
    List<WorkspaceFolder> current() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(IProject::isOpen)
                .flatMap(p -> FileUris.of(p).map(u -> new WorkspaceFolder(u, p.getName())).stream())
                .toList();
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        tellFolders();
        Changes changes = new Changes();
        try {
            event.getDelta().accept(changes::visit);
        } catch (CoreException e) {
            Platform.getLog(ProjectFolders.class).log(e.getStatus());
        }
        tell(changes.files);
    }

    /**
     * Lets all of a project's theories be checked again as they are: what is open is asked for by
     * itself, since the server takes no word of what lies on disk for it.
     */
    void checkAgain(IProject project) {
        if (!project.isAccessible()) {
            return;
        }
        List<FileEvent> theories = new ArrayList<>();
        try {
            project.accept(resource -> {
                if (resource instanceof IFile && EXTENSION.equals(resource.getFileExtension())) {
                    FileUris.of(resource)
                            .ifPresent(uri ->
                                    theories.add(new FileEvent(uri, FileChangeType.Changed)));
                }
                return !resource.getName().startsWith(".");
            });
        } catch (CoreException e) {
            Platform.getLog(ProjectFolders.class).log(e.getStatus());
        }
        tell(theories);
        for (FileEvent theory : theories) {
            session.documents().find(theory.getUri()).ifPresent(OpenDocument::checkAgain);
        }
    }

    private void tell(List<FileEvent> changes) {
        if (!changes.isEmpty()) {
            DidChangeWatchedFilesParams parameters =
                    new DidChangeWatchedFilesParams(List.copyOf(changes));
            session.tell(s -> s.getWorkspaceService().didChangeWatchedFiles(parameters));
        }
    }

    private synchronized void tellFolders() {
        List<WorkspaceFolder> now = current();
        List<WorkspaceFolder> added = now.stream().filter(f -> !told.contains(f)).toList();
        List<WorkspaceFolder> removed = told.stream().filter(f -> !now.contains(f)).toList();
        if (!added.isEmpty() || !removed.isEmpty()) {
            told.clear();
            told.addAll(now);
            DidChangeWorkspaceFoldersParams parameters =
                    new DidChangeWorkspaceFoldersParams(
                            new WorkspaceFoldersChangeEvent(added, removed));
            session.tell(s -> s.getWorkspaceService().didChangeWorkspaceFolders(parameters));
        }
    }

    /** What of a change in the workspace concerns the server. */
    private static final class Changes {

        private final List<FileEvent> files = new ArrayList<>();

        boolean visit(IResourceDelta delta) {
            IResource resource = delta.getResource();
            if (resource instanceof IFile && EXTENSION.equals(resource.getFileExtension())) {
                FileUris.of(resource).ifPresent(uri -> visitFile(delta, uri));
            }
            return !resource.getName().startsWith(".");
        }

        private void visitFile(IResourceDelta delta, String uri) {
            switch (delta.getKind()) {
                case IResourceDelta.ADDED -> files.add(new FileEvent(uri, FileChangeType.Created));
                case IResourceDelta.REMOVED ->
                        files.add(new FileEvent(uri, FileChangeType.Deleted));
                default -> {
                    if ((delta.getFlags() & IResourceDelta.CONTENT) != 0) {
                        files.add(new FileEvent(uri, FileChangeType.Changed));
                    }
                }
            }
        }
    }
}
