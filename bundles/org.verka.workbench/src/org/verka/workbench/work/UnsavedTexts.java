package org.verka.workbench.work;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.verka.workbench.text.Texts;

/** The texts of a project that have been changed in editors and not saved. */
final class UnsavedTexts {

    private final Texts texts;

    UnsavedTexts(Texts texts) {
        this.texts = texts;
    }

    /**
     * Saves them after asking.
     *
     * @return whether everything is saved now; false when the user does not want to go on
     */
    boolean save(IProject project, IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        List<IEditorPart> unsaved =
                Arrays.stream(page.getDirtyEditors()).filter(e -> isOf(project, e)).toList();
        if (unsaved.isEmpty()) {
            return true;
        }
        String names =
                String.join("\n", unsaved.stream().map(IEditorPart::getTitle).distinct().toList());
        int answer =
                MessageDialog.open(
                        MessageDialog.QUESTION,
                        window.getShell(),
                        texts.get("unsaved.title"),
                        texts.get("unsaved", names),
                        0,
                        texts.get("unsaved.save"),
                        texts.get("cancel"));
        if (answer != 0) {
            return false;
        }
        unsaved.forEach(editor -> editor.doSave(new NullProgressMonitor()));
        return unsaved.stream().noneMatch(IEditorPart::isDirty);
    }

    private static boolean isOf(IProject project, IEditorPart editor) {
        IFile file = editor.getEditorInput().getAdapter(IFile.class);
        return file != null && Objects.equals(project, file.getProject());
    }
}
