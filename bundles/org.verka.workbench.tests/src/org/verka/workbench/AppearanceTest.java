package org.verka.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The window can be made light or dark from the menu, and stays so. */
class AppearanceTest {

    private static final String COMMAND = "org.verka.workbench.appearance";
    private static final String PARAMETER = "org.eclipse.ui.commands.radioStateParameter";

    private final Screen screen = new Screen();

    @AfterEach
    void asTheSystem() throws Exception {
        screen.clearTheWorkspace();
        choose("system");
    }

    @Test
    void darkIsDarkAndKeptForTheNextStart() throws Exception {
        choose("light");
        screen.waitUntil("the window is light", () -> brightness() > 150);
        choose("dark");
        screen.waitUntil("the window is dark", () -> brightness() < 100);
        assertTrue(kept().endsWith("dark"), kept());
        assertEquals("org.eclipse.e4.ui.css.theme.e4_dark", active());

        choose("light");
        screen.waitUntil("the window is light again", () -> brightness() > 150);
        assertTrue(kept().endsWith("default"), kept());
    }

    @Test
    void theWordsOfAnOpenTheoryTurnWithIt() throws Exception {
        choose("light");
        OpenTheory theory =
                OpenTheory.open(
                        screen.page(),
                        OpenTheory.project("prov", Map.of("prov.verka", "programteori Prov {}"))
                                .getFile("prov.verka"));
        screen.waitUntil("keywords are dark", () -> brightness(keyword(theory)) < 120);
        choose("dark");
        screen.waitUntil("keywords are light", () -> brightness(keyword(theory)) > 150);
    }

    @Test
    void whoFollowsTheSystemKeepsNothing() throws Exception {
        choose("dark");
        choose("system");
        assertEquals("", kept());
    }

    private static void choose(String word) throws Exception {
        ParameterizedCommand command =
                ParameterizedCommand.generateCommand(
                        PlatformUI.getWorkbench()
                                .getService(ICommandService.class)
                                .getCommand(COMMAND),
                        Map.of(PARAMETER, word));
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
    }

    private static String kept() {
        return InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme").get("themeid", "");
    }

    private static String active() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class).getActiveTheme().getId();
    }

    private int brightness() {
        Shell shell = screen.page().getWorkbenchWindow().getShell();
        return brightness(shell.getBackground().getRGB());
    }

    private static int brightness(RGB colour) {
        return (colour.red + colour.green + colour.blue) / 3;
    }

    private static RGB keyword(OpenTheory theory) {
        StyleRange style = theory.widget().getStyleRangeAtOffset(0);
        return style == null || style.foreground == null
                ? new RGB(127, 127, 127)
                : style.foreground.getRGB();
    }
}
