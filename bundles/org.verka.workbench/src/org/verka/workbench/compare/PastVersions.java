package org.verka.workbench.compare;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;
import org.verka.workbench.text.Texts;

/** The versions of a file that the workbench has kept when it was saved, newest first. */
final class PastVersions {

    private final IFile file;
    private final Texts texts;
    private final IFileState[] states;

    PastVersions(IFile file, Texts texts) throws CoreException {
        this.file = file;
        this.texts = texts;
        this.states = file.getHistory(new NullProgressMonitor());
    }

    boolean isEmpty() {
        return states.length == 0;
    }

    /** The one that the user points out; empty when the user changes their mind. */
    Optional<TextVersion> pointOut(Shell shell) throws CoreException, IOException {
        ListDialog dialog = new Choice(shell);
        dialog.setTitle(texts.get("compare.title"));
        dialog.setMessage(texts.get("compare.choose", file.getName()));
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(
                LabelProvider.createTextProvider(state -> name((IFileState) state)));
        dialog.setInput(states);
        dialog.setInitialSelections(states[0]);
        if (dialog.open() != Window.OK || dialog.getResult().length == 0) {
            return Optional.empty();
        }
        IFileState chosen = (IFileState) dialog.getResult()[0];
        return Optional.of(TextVersion.past(chosen, name(chosen)));
    }

    private String name(IFileState state) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                .withLocale(texts.locale())
                .withZone(ZoneId.systemDefault())
                .format(Instant.ofEpochMilli(state.getModificationTime()));
    }

    /** A list with buttons in the user's language. */
    private final class Choice extends ListDialog {

        Choice(Shell shell) {
            super(shell);
        }

        @Override
        protected void createButtonsForButtonBar(Composite parent) {
            super.createButtonsForButtonBar(parent);
            getButton(IDialogConstants.OK_ID).setText(texts.get("compare.do"));
            getButton(IDialogConstants.CANCEL_ID).setText(texts.get("cancel"));
        }
    }
}
