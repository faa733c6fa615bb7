package org.verka.workbench.window;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.prefs.BackingStoreException;

/** How light the window is. */
enum Appearance {
    /** As the computer's other windows are. */
    SYSTEM("system"),
    LIGHT("light"),
    DARK("dark");

    private static final String LIGHT_THEME = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String PLATFORMS = "org.eclipse.e4.ui.css.swt.theme";
    private static final String CHOSEN = "themeid";

    private final String word;

    Appearance(String word) {
        this.word = word;
    }

    /** The one that the menu calls so. */
    static Optional<Appearance> called(String word) {
        return Arrays.stream(values()).filter(a -> a.word.equals(word)).findFirst();
    }

    /** Gives it to all windows, now and from now on. */
    void take(IThemeEngine engine) throws BackingStoreException {
        boolean dark = this == DARK || this == SYSTEM && Display.isSystemDarkTheme();
        engine.setTheme(dark ? DARK_THEME : LIGHT_THEME, true);
        if (this == SYSTEM) {
            IEclipsePreferences kept = InstanceScope.INSTANCE.getNode(PLATFORMS);
            kept.remove(CHOSEN);
            kept.flush();
        }
    }
}
