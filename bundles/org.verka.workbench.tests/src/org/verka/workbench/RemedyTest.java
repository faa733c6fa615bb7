package org.verka.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A finding comes with something to do about it. Runs in Swedish. */
class RemedyTest {

    private static final String THEORY =
            """
            programteori Stod "Stöd" {
                aktivitet Fraga "Fråga om barn" {
                    leder till Uptackt
                }
                resultat på kort sikt Upptackt "Fler barn upptäcks"
            }
            """;

    private final Screen screen = new Screen();

    @BeforeEach
    @AfterEach
    void clearTheWorkspace() {
        screen.clearTheWorkspace();
    }

    @Test
    void aMisspeltNameIsMendedFromItsFindingAndBackInOneStep() throws Exception {
        IProject project = OpenTheory.project("prov", Map.of("teori.verka", THEORY));
        OpenTheory theory = OpenTheory.open(screen.page(), project.getFile("teori.verka"));
        IMarker finding = screen.waitFor("it is found", () -> findingAt(theory.file(), 3));

        IMarkerResolution remedy = remedy(finding, "Upptackt");
        remedy.run(finding);

        screen.waitUntil("it is mended", () -> theory.text().contains("leder till Upptackt"));
        screen.waitUntil("the finding is gone", () -> misspelt(theory.file()).isEmpty());
        theory.at("aktivitet");
        screen.waitUntil("it can be undone", () -> screen.canGive("org.eclipse.ui.edit.undo"));
        screen.command("org.eclipse.ui.edit.undo");
        assertEquals(THEORY, theory.text());
    }

    @Test
    void aFindingInAFileThatIsNotOpenIsMendedInTheFile() throws Exception {
        IProject project = OpenTheory.project("prov", Map.of("teori.verka", THEORY));
        IFile file = project.getFile("teori.verka");
        IMarker finding = screen.waitFor("it is found", () -> findingAt(file, 3));

        remedy(finding, "Upptackt").run(finding);

        assertTrue(file.readString().contains("leder till Upptackt"), file.readString());
    }

    @Test
    void theKeyForRemediesOffersThem() throws Exception {
        IProject project = OpenTheory.project("prov", Map.of("teori.verka", THEORY));
        OpenTheory theory = OpenTheory.open(screen.page(), project.getFile("teori.verka"));
        screen.waitFor("it is found", () -> findingAt(theory.file(), 3));
        theory.at("Uptackt");

        assertTrue(
                ((ITextOperationTarget) theory.viewer())
                        .canDoOperation(ISourceViewer.QUICK_ASSIST));
        assertFalse(
                IDE.getMarkerHelpRegistry().hasResolutions(project.createMarker(IMarker.BOOKMARK)));
    }

    private IMarkerResolution remedy(IMarker finding, String word) {
        return screen.waitFor(
                "something can be done about " + finding.getAttribute(IMarker.MESSAGE, ""),
                () ->
                        Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(finding))
                                .filter(r -> r.getLabel().contains(word))
                                .findFirst()
                                .orElse(null));
    }

    private static IMarker findingAt(IFile file, int line) {
        return misspelt(file).stream()
                .filter(m -> m.getAttribute(IMarker.LINE_NUMBER, 0) == line)
                .findFirst()
                .orElse(null);
    }

    private static List<IMarker> misspelt(IFile file) {
        try {
            return Arrays.stream(
                            file.findMarkers(
                                    "org.verka.workbench.finding", true, IResource.DEPTH_ZERO))
                    .filter(m -> m.getAttribute(IMarker.MESSAGE, "").contains("Uptackt"))
                    .toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
