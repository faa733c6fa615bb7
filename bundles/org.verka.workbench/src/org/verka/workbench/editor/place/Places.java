package org.verka.workbench.editor.place;

import java.net.URI;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.verka.workbench.editor.Notice;
import org.verka.workbench.language.FileUris;
import org.verka.workbench.language.Positions;
import org.verka.workbench.text.Texts;

/** Shows places that the server names: in the projects, elsewhere on the disk, in the library. */
public final class Places {

    private static final String GENERIC_EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

    private final IWorkbenchPage page;

    /** Shows places in a page. */
    public Places(IWorkbenchPage page) {
        this.page = page;
    }

    /** Shows places in the active window. */
    public static Places inActiveWindow() {
        return new Places(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
    }

    /** Opens the text at a place and selects it; tells the user when it cannot be opened. */
    public void show(Location place) {
        try {
            if (open(place.getUri()) instanceof ITextEditor editor) {
                IDocument document =
                        editor.getDocumentProvider().getDocument(editor.getEditorInput());
                IRegion region = Positions.toRegion(document, place.getRange());
                editor.selectAndReveal(region.getOffset(), region.getLength());
            }
        } catch (CoreException e) {
            Notice.show(page.getWorkbenchWindow().getShell(), Texts.ofWorkbench(), e);
        }
    }

    private IEditorPart open(String uri) throws CoreException {
        Optional<IFile> file = FileUris.toFile(uri);
        if (file.isPresent()) {
            return IDE.openEditor(page, file.get());
        }
        if (LibraryText.isIn(uri)) {
            return page.openEditor(new LibraryInput(new LibraryText(uri)), GENERIC_EDITOR);
        }
        return IDE.openEditorOnFileStore(page, EFS.getStore(URI.create(uri)));
    }
}
