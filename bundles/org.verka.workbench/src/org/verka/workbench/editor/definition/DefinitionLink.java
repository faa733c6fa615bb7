package org.verka.workbench.editor.definition;

import java.net.URI;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.verka.workbench.language.FileUris;
import org.verka.workbench.language.Positions;

/** A link to the place where a name is defined. */
final class DefinitionLink implements IHyperlink {

    private final IRegion word;
    private final Location target;

    DefinitionLink(IRegion word, Location target) {
        this.word = word;
        this.target = target;
    }

    @Override
    public IRegion getHyperlinkRegion() {
        return word;
    }

    @Override
    public String getTypeLabel() {
        return null;
    }

    @Override
    public String getHyperlinkText() {
        return null;
    }

    @Override
    public void open() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            if (openEditor(page) instanceof ITextEditor editor) {
                IDocument document =
                        editor.getDocumentProvider().getDocument(editor.getEditorInput());
                IRegion region = Positions.toRegion(document, target.getRange());
                editor.selectAndReveal(region.getOffset(), region.getLength());
            }
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    private IEditorPart openEditor(IWorkbenchPage page) throws PartInitException, CoreException {
        IFile file = FileUris.toFile(target.getUri()).orElse(null);
        return file != null
                ? IDE.openEditor(page, file)
                : IDE.openEditorOnFileStore(page, EFS.getStore(URI.create(target.getUri())));
    }
}
