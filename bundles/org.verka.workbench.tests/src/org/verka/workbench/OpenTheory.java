package org.verka.workbench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** A theory that a test wrote, in an editor. */
final class OpenTheory {

    private final ITextEditor editor;

    private OpenTheory(ITextEditor editor) {
        this.editor = editor;
    }

    /** A new project with these texts, by file name. */
    static IProject project(String name, Map<String, String> files) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        ResourcesPlugin.getWorkspace()
                .run(
                        monitor -> {
                            project.create(monitor);
                            project.open(monitor);
                            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                                project.getFile(file.getKey())
                                        .create(
                                                file.getValue().getBytes(StandardCharsets.UTF_8),
                                                IResource.FORCE,
                                                monitor);
                            }
                        },
                        new NullProgressMonitor());
        return project;
    }

    static OpenTheory open(IWorkbenchPage page, IFile file) throws PartInitException {
        return new OpenTheory((ITextEditor) IDE.openEditor(page, file));
    }

    ITextEditor editor() {
        return editor;
    }

    IFile file() {
        return editor.getEditorInput().getAdapter(IFile.class);
    }

    IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    String text() {
        return document().get();
    }

    ISourceViewer viewer() {
        return (ISourceViewer) editor.getAdapter(ITextViewer.class);
    }

    StyledText widget() {
        return viewer().getTextWidget();
    }

    /** What has been found in it. */
    List<IMarker> findings() {
        try {
            return Arrays.asList(
                    file().findMarkers("org.verka.workbench.finding", true, IResource.DEPTH_ZERO));
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    /** Puts the cursor before the first occurrence of a word. */
    OpenTheory at(String word) {
        editor.selectAndReveal(offset(word), 0);
        return this;
    }

    int offset(String word) {
        int at = text().indexOf(word);
        if (at < 0) {
            throw new AssertionError(word + " is not in:\n" + text());
        }
        return at;
    }
}
