package org.verka.workbench.project;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.verka.workbench.text.Texts;

/** A wizard's window whose buttons speak the workbench's language; the platform's are English. */
final class WizardWindow extends WizardDialog {

    private final Texts texts;

    WizardWindow(Shell shell, IWizard wizard, Texts texts) {
        super(shell, wizard);
        this.texts = texts;
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
        String translated =
                switch (id) {
                    case IDialogConstants.FINISH_ID -> texts.get("finish");
                    case IDialogConstants.CANCEL_ID -> texts.get("cancel");
                    default -> label;
                };
        return super.createButton(parent, id, translated, isDefault);
    }
}
