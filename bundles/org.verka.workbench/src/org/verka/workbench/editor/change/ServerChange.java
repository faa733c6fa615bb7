package org.verka.workbench.editor.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.verka.workbench.language.FileUris;
import org.verka.workbench.language.LanguageSession;

/**
 * A change that the server proposes, over one or several files. It is made whole or not at all and
 * undone in one step, from any of its files. A text with unsaved changes stays unsaved; every other
 * file is saved.
 */
public final class ServerChange {

    private final String name;
    private final LanguageSession session;

    /**
     * @param name what the step is called where it can be undone
     */
    public ServerChange(String name, LanguageSession session) {
        this.name = name;
        this.session = session;
    }

    /**
     * Makes the change. Runs on the thread of the user interface.
     *
     * @return the number of places changed in each file; empty when there was nothing to change
     * @throws RefusedChange when it cannot be made; nothing is changed then
     * @throws CoreException when a file cannot be written
     */
    public Map<String, Integer> make(WorkspaceEdit change) throws RefusedChange, CoreException {
        FileEdits files = FileEdits.of(change, session.documents());
        Map<String, Integer> places = new TreeMap<>();
        List<TextFileChange> changes = new ArrayList<>();
        for (Map.Entry<String, List<TextEdit>> entry : files.byUri().entrySet()) {
            if (!entry.getValue().isEmpty()) {
                TextFileChange part = part(writable(entry.getKey()), entry.getValue());
                if (part.getEdit().hasChildren()) {
                    changes.add(part);
                    places.put(FileEdits.name(entry.getKey()), part.getEdit().getChildrenSize());
                }
            }
        }
        if (!changes.isEmpty()) {
            perform(new WholeChange(name, changes.toArray(TextFileChange[]::new)));
        }
        return places;
    }

    private void perform(WholeChange all) throws CoreException {
        all.initializeValidationData(new NullProgressMonitor());
        PerformChangeOperation operation = new PerformChangeOperation(all);
        operation.setUndoManager(RefactoringCore.getUndoManager(), name);
        ResourcesPlugin.getWorkspace().run(operation, new NullProgressMonitor());
        if (operation.getValidationStatus() != null
                && operation.getValidationStatus().hasFatalError()) {
            throw new CoreException(
                    operation.getValidationStatus().getEntryWithHighestSeverity().toStatus());
        }
    }

    private static IFile writable(String uri) throws RefusedChange {
        if (!uri.startsWith("file:")) {
            throw new RefusedChange(RefusedChange.Reason.LIBRARY, FileEdits.name(uri));
        }
        Optional<IFile> file = FileUris.toFile(uri);
        if (file.isEmpty() || !file.get().isAccessible()) {
            throw new RefusedChange(RefusedChange.Reason.UNREADABLE, FileEdits.name(uri));
        }
        if (file.get().isReadOnly()) {
            throw new RefusedChange(RefusedChange.Reason.READ_ONLY, file.get().getName());
        }
        return file.get();
    }

    private TextFileChange part(IFile file, List<TextEdit> edits) throws RefusedChange {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        try {
            buffers.connect(file.getFullPath(), LocationKind.IFILE, new NullProgressMonitor());
            try {
                ITextFileBuffer buffer =
                        buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
                MultiTextEdit edit = Edits.of(buffer.getDocument(), edits);
                TextFileChange part = new TextFileChange(file.getName(), file);
                part.setTextType("verka");
                part.setEdit(edit);
                part.setSaveMode(TextFileChange.KEEP_SAVE_STATE);
                return part;
            } finally {
                buffers.disconnect(
                        file.getFullPath(), LocationKind.IFILE, new NullProgressMonitor());
            }
        } catch (MalformedTreeException e) {
            throw new RefusedChange(RefusedChange.Reason.UNSOUND, file.getName());
        } catch (CoreException e) {
            throw new RefusedChange(RefusedChange.Reason.UNREADABLE, file.getName());
        }
    }
}
