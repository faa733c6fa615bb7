package org.verka.workbench.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

/** Tells the server which folders the projects lie in and which theories changed on disk. */
final class ProjectFolders implements IResourceChangeListener {

    static final int EVENTS =
            IResourceChangeEvent.POST_CHANGE
                    | IResourceChangeEvent.PRE_CLOSE
                    | IResourceChangeEvent.PRE_DELETE;

    private static final String EXTENSION = "verka";

    private final LanguageSession session;

    ProjectFolders(LanguageSession session) {
        this.session = session;
    }

    /** The folders of all open projects. */
    List<WorkspaceFolder> current() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(IProject::isOpen)
                .flatMap(project -> folder(project).stream())
                .toList();
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (event.getType() != IResourceChangeEvent.POST_CHANGE) {
            folder((IProject) event.getResource()).ifPresent(f -> tell(List.of(), List.of(f)));
            return;
        }
        Changes changes = new Changes();
        try {
            event.getDelta().accept(changes::visit);
        } catch (CoreException e) {
            Platform.getLog(ProjectFolders.class).log(e.getStatus());
        }
        if (!changes.added.isEmpty()) {
            tell(changes.added, List.of());
        }
        if (!changes.files.isEmpty()) {
            DidChangeWatchedFilesParams parameters =
                    new DidChangeWatchedFilesParams(List.copyOf(changes.files));
            session.tell(s -> s.getWorkspaceService().didChangeWatchedFiles(parameters));
        }
    }

    private void tell(List<WorkspaceFolder> added, List<WorkspaceFolder> removed) {
        DidChangeWorkspaceFoldersParams parameters =
                new DidChangeWorkspaceFoldersParams(
                        new WorkspaceFoldersChangeEvent(List.copyOf(added), removed));
        session.tell(s -> s.getWorkspaceService().didChangeWorkspaceFolders(parameters));
    }

    private static Optional<WorkspaceFolder> folder(IProject project) {
        return FileUris.of(project).map(uri -> new WorkspaceFolder(uri, project.getName()));
    }

    /** What of a change in the workspace concerns the server. */
    private static final class Changes {

        private final List<WorkspaceFolder> added = new ArrayList<>();
        private final List<FileEvent> files = new ArrayList<>();

        boolean visit(IResourceDelta delta) {
            IResource resource = delta.getResource();
            if (resource instanceof IProject project) {
                boolean opened = (delta.getFlags() & IResourceDelta.OPEN) != 0;
                if (project.isOpen() && (opened || delta.getKind() == IResourceDelta.ADDED)) {
                    folder(project).ifPresent(added::add);
                }
            } else if (resource instanceof IFile && EXTENSION.equals(resource.getFileExtension())) {
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
