package org.verka.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.ui.ide.ResourceUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has nothing yet gets a project with a first theory. In Swedish. */
class NewProjectTest {

    private static final String COMMAND = "org.verka.workbench.newProject";

    private final Screen screen = new Screen();

    @BeforeEach
    @AfterEach
    void clearTheWorkspace() {
        screen.clearTheWorkspace();
    }

    @Test
    void theTitleAloneMakesAProjectWithATheoryThatIsOpened() throws Exception {
        screen.command(COMMAND, Screen.written("Stöd i hemmet"), "Gör projektet");

        IFile file =
                screen.waitFor(
                        "the theory is open",
                        () ->
                                screen.page().getActiveEditor() == null
                                        ? null
                                        : ResourceUtil.getFile(
                                                screen.page().getActiveEditor().getEditorInput()));
        assertEquals("stod-i-hemmet", file.getProject().getName());
        assertEquals("stod-i-hemmet.verka", file.getName());
        String text = new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("programteori StödIHemmet \"Stöd i hemmet\""), text);
    }

    @Test
    void theStatusLineSaysWhereOneWritesAndNothingInEnglish() throws Exception {
        screen.command(COMMAND, Screen.written("Stöd i hemmet"), "Gör projektet");
        screen.waitUntil(
                "it says where", () -> status().stream().anyMatch(t -> t.matches("1 : 1.*")));
        assertTrue(
                status().stream().noneMatch(t -> t.matches("Writable|.*Insert.*")),
                status().toString());
    }

    private List<String> status() {
        return Screen.controls(screen.page().getWorkbenchWindow().getShell())
                .filter(c -> c instanceof CLabel && c.isVisible())
                .map(c -> ((CLabel) c).getText())
                .toList();
    }

    @Test
    void whoChangesHisMindGetsNoProject() throws Exception {
        screen.command(COMMAND, Screen.written("Stöd i hemmet"), "Avbryt");
        assertEquals(0, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
    }
}
