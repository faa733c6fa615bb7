package org.verka.dsl.ide.server;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.MultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.eclipse.xtext.workspace.FileProjectConfig;
import org.eclipse.xtext.workspace.FileSourceFolder;
import org.eclipse.xtext.workspace.IWorkspaceConfig;
import org.eclipse.xtext.workspace.WorkspaceConfig;
import org.verka.dsl.Library;

/**
 * Every folder of the workspace is a project that knows its own files and the library. One more
 * project is for files that lie in none of the folders.
 */
final class TheoryFolders extends MultiRootWorkspaceConfigFactory {

    /** The name of the project for files that lie in no folder of the workspace. */
    static final String ELSEWHERE = "verka:elsewhere";

    @Override
    public IWorkspaceConfig getWorkspaceConfig(List<WorkspaceFolder> folders) {
        WorkspaceConfig workspace = new WorkspaceConfig();
        Set<String> names = new HashSet<>();
        if (folders != null) {
            folders.forEach(folder -> addProjectsForWorkspaceFolder(workspace, folder, names));
        }
        FileProjectConfig elsewhere =
                new FileProjectConfig(URI.createURI("verka:/elsewhere/"), ELSEWHERE, workspace);
        withLibrary(elsewhere);
        workspace.addProject(elsewhere);
        return workspace;
    }

    @Override
    protected void addProjectsForWorkspaceFolder(
            WorkspaceConfig workspace, WorkspaceFolder folder, Set<String> names) {
        if (folder == null || folder.getUri() == null) {
            return;
        }
        FileProjectConfig project =
                new FileProjectConfig(
                        getUriExtensions().toUri(folder.getUri()),
                        getUniqueProjectName(folder.getName(), names),
                        workspace);
        project.getSourceFolders().add(new TheoryFolder(project, getUriExtensions()));
        withLibrary(project);
        workspace.addProject(project);
    }

    private static void withLibrary(FileProjectConfig project) {
        project.getSourceFolders().add(new LibraryFolder(project));
    }

    private static final class LibraryFolder extends FileSourceFolder {

        LibraryFolder(FileProjectConfig project) {
            super(project, "verka-library");
        }

        @Override
        public URI getPath() {
            return Library.FOLDER;
        }

        @Override
        public boolean contains(URI address) {
            return Library.has(address);
        }

        @Override
        public List<URI> getAllResources(IFileSystemScanner scanner) {
            return Library.addresses();
        }
    }
}
