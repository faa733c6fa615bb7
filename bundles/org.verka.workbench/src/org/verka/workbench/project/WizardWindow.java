package org.verka.workbench.project;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
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
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        name(IDialogConstants.FINISH_ID, "finish");
        name(IDialogConstants.CANCEL_ID, "cancel");
    }

    /** Its width was that of the platform's word. */
    private void name(int button, String key) {
        getButton(button).setText(texts.get(key));
        setButtonLayoutData(getButton(button));
    }
}
