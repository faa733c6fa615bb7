package org.verka.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verka.project.Progress;
import org.verka.project.Project;
import org.verka.workbench.figure.ProjectFigures;
import org.verka.workbench.project.ExampleProject;

/** What the evidence says stands beside the lines, and is kept fresh. Runs in Swedish. */
class FiguresTest {

    private static final String SCREENING = "SamordnatStod.Screening";

    private final Screen screen = new Screen();
    private final ProjectFigures figures =
            PlatformUI.getWorkbench().getService(ProjectFigures.class);

    @BeforeEach
    @AfterEach
    void clearTheWorkspace() {
        screen.clearTheWorkspace();
    }

    @Test
    void figuresAppearBesideTheLinesOnceFormsAreTakenIn() throws Exception {
        OpenTheory theory = openExample();
        assertTrue(beside(theory).isEmpty(), "there is nothing to show before forms are read");

        screen.command("org.verka.workbench.importForms");
        screen.waitUntilDone("Provläser filerna i prov", "Läs in");
        screen.waitUntilDone("Läser in formulär i prov", "Stäng");

        screen.waitUntil("there is a figure", () -> beside(theory).isPresent());
        screen.waitUntil(
                "it stands on the line of the activity",
                () -> showsFigureAt(theory, theory.offset("aktivitet Screening")));
    }

    @Test
    void theEvidenceIsNotHeldOpen() throws Exception {
        OpenTheory theory = openExample();
        screen.command("org.verka.workbench.importForms");
        screen.waitUntilDone("Provläser filerna i prov", "Läs in");
        screen.waitUntilDone("Läser in formulär i prov", "Stäng");
        screen.waitUntil("there is a figure", () -> beside(theory).isPresent());

        try (Project other =
                Project.open(theory.file().getProject().getLocation().toPath(), Locale.of("sv"))) {
            assertFalse(other.importAll(false, Progress.none()).files().isEmpty());
        }
    }

    private OpenTheory openExample() throws Exception {
        ExampleProject example = new ExampleProject("samordnat-stod", "prov");
        example.run(new NullProgressMonitor());
        return OpenTheory.open(screen.page(), example.project().getFile("samordnat-stod.verka"));
    }

    private Optional<String> beside(OpenTheory theory) {
        return figures.beside(theory.file().getLocationURI(), SCREENING);
    }

    private static boolean showsFigureAt(OpenTheory theory, int offset) {
        IAnnotationModel model = theory.viewer().getAnnotationModel();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
            Annotation annotation = all.next();
            if (annotation.getClass().getSimpleName().startsWith("CodeMining")
                    && line(theory, model.getPosition(annotation).getOffset())
                            == line(theory, offset)) {
                return true;
            }
        }
        return false;
    }

    private static int line(OpenTheory theory, int offset) {
        return theory.widget()
                .getLineAtOffset(
                        ((ITextViewerExtension5) theory.viewer()).modelOffset2WidgetOffset(offset));
    }
}
