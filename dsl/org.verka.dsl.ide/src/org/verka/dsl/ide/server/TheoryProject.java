package org.verka.dsl.ide.server;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.build.IncrementalBuilder.Result;
import org.eclipse.xtext.build.IndexState;
import org.eclipse.xtext.build.Source2GeneratedMapping;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.eclipse.xtext.workspace.ISourceFolder;
import org.verka.dsl.indexing.TheoryIndex;

/**
 * The files of one folder of the workspace with their index. Xtext's own project copies its whole
 * index on every change and asks every file whether it is affected; ours changes the index in place
 * and knows who is.
 */
final class TheoryProject extends ProjectManager {

    private final TheoryIndex index = new TheoryIndex();
    private final FileChecks checks;
    private final IFileSystemScanner scanner;

    @Inject
    TheoryProject(FileChecks checks, IFileSystemScanner scanner) {
        this.checks = checks;
        this.scanner = scanner;
        setIndexState(new IndexState(index, new Source2GeneratedMapping()));
    }

    /** What lies in no folder waits for the first file that does, and needs no library before. */
    @Override
    public Result doInitialBuild(CancelIndicator cancelled) {
        return getProjectDescription().getName().equals(TheoryFolders.ELSEWHERE)
                ? new Result(getIndexState(), List.of())
                : build(files(), List.of(), cancelled);
    }

    @Override
    public Result doBuild(
            List<URI> dirty, List<URI> deleted, List<Delta> elsewhere, CancelIndicator cancelled) {
        List<URI> changed = new ArrayList<>(dirty);
        if (index.isEmpty()) {
            changed.addAll(files());
        }
        return build(changed, deleted, cancelled);
    }

    private List<URI> files() {
        List<URI> files = new ArrayList<>();
        for (ISourceFolder folder : getProjectConfig().getSourceFolders()) {
            files.addAll(folder.getAllResources(scanner));
        }
        return files;
    }

    private Result build(
            Collection<URI> dirty, Collection<URI> deleted, CancelIndicator cancelled) {
        getIndexProvider().get().put(getProjectDescription().getName(), index);
        LoadedFiles loaded =
                new LoadedFiles(createFreshResourceSet(index), getOpenedDocumentsContentProvider());
        List<Delta> changes =
                checks.run(
                        new FileChecks.Run(index, loaded, getIssueAcceptor(), cancelled),
                        dirty,
                        deleted);
        return new Result(getIndexState(), changes);
    }
}
