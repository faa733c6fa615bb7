package org.verka.workbench.work;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verka.workbench.text.Texts;

/**
 * The project that a command is meant for: the one chosen in the projects view, the one whose file
 * is being edited, the only one there is, or the one that the user points out.
 */
final class ChosenProject {

    private final Texts texts;

    ChosenProject(Texts texts) {
        this.texts = texts;
    }

    /** Empty when there is no project or the user points none out. */
    Optional<IProject> of(ExecutionEvent event) {
        return selected(HandlerUtil.getCurrentSelection(event))
                .or(() -> edited(HandlerUtil.getActiveEditor(event)))
                .or(() -> only(HandlerUtil.getActiveShell(event)));
    }

    private static Optional<IProject> selected(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            return Optional.ofNullable(
                            Adapters.adapt(structured.getFirstElement(), IResource.class))
                    .map(IResource::getProject)
                    .filter(IProject::isOpen);
        }
        return Optional.empty();
    }

    private static Optional<IProject> edited(IEditorPart editor) {
        return Optional.ofNullable(editor)
                .map(e -> e.getEditorInput().getAdapter(IFile.class))
                .map(IFile::getProject);
    }

    private Optional<IProject> only(Shell shell) {
        List<IProject> open =
                Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                        .filter(IProject::isOpen)
                        .toList();
        return switch (open.size()) {
            case 0 -> {
                MessageDialog.openInformation(
                        shell, texts.get("project.none.title"), texts.get("project.none"));
                yield Optional.empty();
            }
            case 1 -> Optional.of(open.get(0));
            default -> pointedOut(shell, open);
        };
    }

    private Optional<IProject> pointedOut(Shell shell, List<IProject> open) {
        ElementListSelectionDialog dialog =
                new ElementListSelectionDialog(
                        shell, LabelProvider.createTextProvider(p -> ((IProject) p).getName()));
        dialog.setTitle(texts.get("project.choose.title"));
        dialog.setMessage(texts.get("project.choose"));
        dialog.setElements(open.toArray());
        dialog.open();
        return Optional.ofNullable((IProject) dialog.getFirstResult());
    }
}
