package org.verka.workbench.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verka.workbench.editor.ActiveTheory;
import org.verka.workbench.editor.Notice;
import org.verka.workbench.project.TheoryFiles;
import org.verka.workbench.text.Texts;

/**
 * Tells what two versions of a theory say differently: the two files that are chosen, the older
 * first, or one as it was when it was saved and as it is now.
 */
public final class CompareHandler extends AbstractHandler {

    private static final String EXTENSION = "verka";

    private final Texts texts = Texts.ofWorkbench();

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        List<IFile> chosen = chosen(event);
        try {
            switch (chosen.size()) {
                case 1 -> comparePast(chosen.get(0), HandlerUtil.getActiveEditor(event), window);
                case 2 -> compareBoth(chosen, window);
                default -> Notice.show(window.getShell(), texts, texts.get("compare.which"));
            }
        } catch (CoreException e) {
            Notice.show(window.getShell(), texts, e);
        } catch (IOException e) {
            Notice.show(window.getShell(), texts, texts.get("notice.file", e.getMessage()));
        }
        return null;
    }

    /** The theories chosen in the projects view, otherwise the one in the editor. */
    private static List<IFile> chosen(ExecutionEvent event) {
        List<IFile> files = new ArrayList<>();
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            for (Object each : selection) {
                Optional.ofNullable(Adapters.adapt(each, IFile.class))
                        .filter(file -> EXTENSION.equals(file.getFileExtension()))
                        .ifPresent(files::add);
            }
        }
        if (files.isEmpty()) {
            Optional.ofNullable(HandlerUtil.getActiveEditor(event))
                    .map(editor -> editor.getEditorInput().getAdapter(IFile.class))
                    .filter(file -> EXTENSION.equals(file.getFileExtension()))
                    .ifPresent(files::add);
        }
        return files;
    }

    private void compareBoth(List<IFile> files, IWorkbenchWindow window)
            throws CoreException, IOException {
        List<IFile> inOrder = new ArrayList<>(files);
        inOrder.sort(Comparator.comparingLong(IFile::getLocalTimeStamp));
        compare(
                TextVersion.saved(inOrder.get(0), name(inOrder.get(0))),
                TextVersion.saved(inOrder.get(1), name(inOrder.get(1))),
                inOrder,
                window);
    }

    private static String name(IFile file) {
        return file.getProject().getName() + "/" + file.getProjectRelativePath();
    }

    private void comparePast(IFile file, IEditorPart editor, IWorkbenchWindow window)
            throws CoreException, IOException {
        PastVersions versions = new PastVersions(file, texts);
        if (versions.isEmpty()) {
            Notice.show(window.getShell(), texts, texts.get("compare.alone", file.getName()));
            return;
        }
        Optional<TextVersion> past = versions.pointOut(window.getShell());
        if (past.isPresent()) {
            compare(past.get(), now(file, editor), List.of(file), window);
        }
    }

    /** The text in the editor, saved or not, when it is this file's. */
    private TextVersion now(IFile file, IEditorPart editor) throws CoreException, IOException {
        String name = texts.get("compare.now", file.getName());
        Optional<ActiveTheory> open =
                ActiveTheory.of(editor)
                        .filter(t -> file.equals(editor.getEditorInput().getAdapter(IFile.class)));
        return open.isPresent()
                ? new TextVersion(name, open.get().open().document().get())
                : TextVersion.saved(file, name);
    }

    private void compare(
            TextVersion before, TextVersion after, List<IFile> files, IWorkbenchWindow window)
            throws CoreException {
        List<Path> around = new ArrayList<>();
        for (IFile other :
                new TheoryFiles(PlatformUI.getWorkbench()).of(files.get(0).getProject())) {
            if (!files.contains(other)) {
                around.add(other.getLocation().toFile().toPath());
            }
        }
        new ComparisonJob(
                        before,
                        after,
                        around,
                        texts,
                        answer ->
                                window.getShell()
                                        .getDisplay()
                                        .asyncExec(() -> show(answer, window)))
                .schedule();
    }

    private void show(String answer, IWorkbenchWindow window) {
        if (window.getActivePage() == null) {
            return;
        }
        try {
            DifferencesView view =
                    (DifferencesView) window.getActivePage().showView(DifferencesView.ID);
            view.show(answer);
        } catch (PartInitException e) {
            Notice.show(window.getShell(), texts, e);
        }
    }
}
