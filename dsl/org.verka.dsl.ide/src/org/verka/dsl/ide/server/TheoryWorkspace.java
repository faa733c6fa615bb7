package org.verka.dsl.ide.server;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.UnknownProjectConfig;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;

/** A workspace where a file that lies in none of its folders knows the library too. */
final class TheoryWorkspace extends WorkspaceManager {

    /** An editor may open files without opening a folder. */
    @Override
    public void initialize(
            URI folder,
            Procedure2<? super URI, ? super Iterable<Issue>> findings,
            CancelIndicator cancelled) {
        if (folder == null) {
            initialize(List.of(), findings, cancelled);
        } else {
            super.initialize(folder, findings, cancelled);
        }
    }

    @Override
    protected IProjectConfig getProjectConfig(URI address) {
        IProjectConfig project = super.getProjectConfig(address);
        return project == null || project instanceof UnknownProjectConfig
                ? getWorkspaceConfig().findProjectByName(TheoryFolders.ELSEWHERE)
                : project;
    }

    /** Changes past the end of a line are made at its end, and the version is the editor's. */
    @Override
    public BuildManager.Buildable didChangeTextDocumentContent(
            URI file, Integer version, Iterable<TextDocumentContentChangeEvent> changes) {
        Document open = getOpenDocuments().get(file);
        if (open == null) {
            return super.didChangeTextDocumentContent(file, version, changes);
        }
        getOpenDocuments().put(file, new LenientDocument(open).after(changes, version));
        return didChangeFiles(List.of(file), List.of());
    }

    @Override
    protected Document getDocument(XtextResource resource) {
        return new LenientDocument(super.getDocument(resource));
    }

    /** Whether a file is neither open in an editor nor there to be read. */
    boolean isGone(URI address) {
        return !isDocumentOpen(address) && !exists(address);
    }
}
