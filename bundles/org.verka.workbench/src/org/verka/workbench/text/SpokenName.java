package org.verka.workbench.text;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What a screen reader says that a control is, where nothing on the screen is its label. */
public final class SpokenName extends AccessibleAdapter {

    private final String name;

    private SpokenName(String name) {
        this.name = name;
    }

    /** Gives {@code control} a name; its items keep theirs. */
    public static void give(Control control, String name) {
        control.getAccessible().addAccessibleListener(new SpokenName(name));
    }

    @Override
    public void getName(AccessibleEvent event) {
        if (event.childID == ACC.CHILDID_SELF) {
            event.result = name;
        }
    }
}
