package org.verka.workbench.editor.rename;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.verka.workbench.text.Texts;

/** Asks for another name and says at once when it cannot be one. */
final class RenameDialog extends InputDialog {

    private final Texts texts;

    RenameDialog(Shell shell, Texts texts, String name) {
        super(
                shell,
                texts.get("rename.title"),
                texts.get("rename.question", name),
                name,
                wanted -> new NameCheck(texts).problem(wanted).orElse(null));
        this.texts = texts;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(texts.get("rename.do"));
        getButton(IDialogConstants.CANCEL_ID).setText(texts.get("cancel"));
    }
}
