package org.verka.workbench.compare;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.verka.workbench.text.SpokenName;
import org.verka.workbench.text.Texts;

/** What two versions of a theory say differently, in words that can be read aloud and copied. */
public final class DifferencesView extends ViewPart {

    /** The view's id, as declared in {@code plugin.xml}. */
    public static final String ID = "org.verka.workbench.differences";

    private Text words;

    @Override
    public void createPartControl(Composite parent) {
        words = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        words.setText(Texts.ofWorkbench().get("compare.empty"));
        SpokenName.give(words, getPartName());
    }

    /** Shows an answer instead of the one before, and moves the keyboard to it. */
    void show(String answer) {
        words.setText(answer);
        setFocus();
    }

    @Override
    public void setFocus() {
        words.setFocus();
    }
}
