package org.verka.workbench.editor.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.verka.workbench.language.FileUris;
import org.verka.workbench.language.OpenDocument;
import org.verka.workbench.language.OpenDocuments;

/**
 * Shows the server's findings as markers on the files: in the list of findings, and as squiggles in
 * the editors. Only the latest findings of a file are shown, in a job of their own.
 */
public final class FindingMarkers implements Consumer<PublishDiagnosticsParams> {

    private final OpenDocuments documents;
    private final Map<String, List<Diagnostic>> waiting = new ConcurrentHashMap<>();
    private final Job job = new ShowJob();

    /** Markers for files whose text may be open, and not yet saved, in an editor. */
    public FindingMarkers(OpenDocuments documents) {
        this.documents = documents;
    }

    @Override
    public void accept(PublishDiagnosticsParams findings) {
        waiting.put(FileUris.normalize(findings.getUri()), List.copyOf(findings.getDiagnostics()));
        job.schedule();
    }

    private void show(String uri, List<Diagnostic> diagnostics) throws CoreException {
        Optional<IFile> file = FileUris.toFile(uri);
        if (file.isPresent()) {
            ResourcesPlugin.getWorkspace()
                    .run(
                            monitor -> show(uri, file.get(), diagnostics),
                            file.get().getProject(),
                            IWorkspace.AVOID_UPDATE,
                            null);
        }
    }

    private void show(String uri, IFile file, List<Diagnostic> diagnostics) throws CoreException {
        if (file.isAccessible()) {
            IDocument text = text(uri, file);
            new MarkerUpdate(file)
                    .show(diagnostics.stream().map(d -> Finding.of(d, text)).toList());
        }
    }

    private IDocument text(String uri, IFile file) throws CoreException {
        Optional<IDocument> open = documents.find(uri).map(OpenDocument::document);
        return open.isPresent() ? open.get() : new Document(file.readString());
    }

    /** Takes what is waiting and shows it; scheduled again whenever more arrives. */
    private final class ShowJob extends WorkspaceJob {

        ShowJob() {
            super("Verka findings");
            setSystem(true);
        }

        @Override
        public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            for (String uri : List.copyOf(waiting.keySet())) {
                List<Diagnostic> diagnostics = waiting.remove(uri);
                if (diagnostics != null) {
                    show(uri, diagnostics);
                }
            }
            return Status.OK_STATUS;
        }
    }
}
