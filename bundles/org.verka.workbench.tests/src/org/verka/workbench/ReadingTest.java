package org.verka.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verka.workbench.editor.reference.ReferencesView;

/** What helps in reading a theory and finding one's way in it. Runs in Swedish. */
class ReadingTest {

    private static final String THEORY =
            """
            programteori Stod "Stöd" {
                aktivitet Fraga "Fråga om barn" {
                    leder till Upptackt
                }
                resultat på kort sikt Upptackt "Fler barn upptäcks" {
                    mäts med SDQ.Emotionell
                }
            }
            """;
    private static final String OTHER =
            """
            intag Dagboken från "logg.csv" {
                aktivitetslogg
                kolumn "Vad" är aktivitet där "Frågat" är Fraga
            }
            """;

    private final Screen screen = new Screen();

    @BeforeEach
    @AfterEach
    void clearTheWorkspace() {
        screen.clearTheWorkspace();
    }

    @Test
    void coloursNamesByWhatTheyStandFor() throws Exception {
        OpenTheory theory = openTheory();

        screen.waitUntil("names are coloured", () -> colour(theory, "Fraga") != null);

        RGB activity = colour(theory, "Fraga");
        assertEquals(
                colour(theory, "Upptackt\n"),
                colour(theory, "Upptackt \""),
                "a name has one colour where it is given and where it is used");
        assertNotEquals(activity, colour(theory, "Upptackt \""));
        assertNotEquals(activity, colour(theory, "Stod"));
    }

    @Test
    void namesKeepTheirColoursWhileTextIsWrittenBeforeThem() throws Exception {
        OpenTheory theory = openTheory();
        screen.waitUntil("names are coloured", () -> colour(theory, "Fraga") != null);
        RGB activity = colour(theory, "Fraga");

        theory.document().replace(0, 0, "// en rad\n");

        assertEquals(activity, colour(theory, "Fraga"));
    }

    @Test
    void foldsThePartsOfATheory() throws Exception {
        OpenTheory theory = openTheory();
        ProjectionViewer viewer = (ProjectionViewer) theory.viewer();

        screen.waitUntil(
                "the activity can be folded",
                () ->
                        positions(viewer.getProjectionAnnotationModel(), null).stream()
                                .anyMatch(p -> p.getOffset() == theory.offset("    aktivitet")));
    }

    @Test
    void marksWhereTheNameAtTheCursorIsUsed() throws Exception {
        OpenTheory theory = openTheory();

        theory.at("Upptackt \"");

        screen.waitUntil(
                "both places are marked",
                () ->
                        positions(
                                        theory.viewer().getAnnotationModel(),
                                        "org.eclipse.ui.genericeditor.text")
                                .stream()
                                .map(Position::getOffset)
                                .sorted()
                                .toList()
                                .equals(
                                        List.of(
                                                theory.offset("Upptackt\n"),
                                                theory.offset("Upptackt \""))));
    }

    @Test
    void listsTheUsesOfANameInAllFiles() throws Exception {
        OpenTheory theory = openTheory();

        theory.at("Fraga");
        screen.command("org.eclipse.ui.genericeditor.findReferences");

        IViewPart view =
                screen.waitFor(
                        "the list is there", () -> screen.page().findView(ReferencesView.ID));
        screen.waitUntil("both places are listed", () -> table(view).getItemCount() == 2);
        List<String> files =
                Arrays.stream(table(view).getItems()).map(item -> item.getText(1)).toList();
        assertEquals(List.of("intag.verka", "teori.verka"), files);
        assertTrue(table(view).getItem(0).getText(0).startsWith("kolumn \"Vad\""));
    }

    @Test
    void goesToThePlaceOfAFoundName() throws Exception {
        openTheory();

        screen.command(
                "org.verka.workbench.goToSymbol",
                Screen.written("Dagboken"),
                Screen.seen("1 träff"),
                "Gå dit");

        screen.waitUntil(
                "the file is open at the name",
                () ->
                        screen.page().getActiveEditor() instanceof ITextEditor editor
                                && editor.getTitle().equals("intag.verka"));
    }

    @Test
    void opensTheLibraryToReadAndNotToWrite() throws Exception {
        OpenTheory theory = openTheory();
        screen.waitUntil("the server has read it", () -> !theory.findings().isEmpty());
        theory.at("SDQ.");

        screen.command("org.eclipse.ui.edit.text.open.hyperlink");

        ITextEditor library =
                (ITextEditor)
                        screen.waitFor(
                                "the library is open",
                                () ->
                                        screen.page().getActiveEditor() == theory.editor()
                                                ? null
                                                : screen.page().getActiveEditor());
        String text = library.getDocumentProvider().getDocument(library.getEditorInput()).get();
        assertTrue(text.contains("instrument SDQ"));
        assertFalse(library.isEditable());
    }

    private OpenTheory openTheory() throws Exception {
        IProject project =
                OpenTheory.project("prov", Map.of("teori.verka", THEORY, "intag.verka", OTHER));
        return OpenTheory.open(screen.page(), project.getFile("teori.verka"));
    }

    private static RGB colour(OpenTheory theory, String word) {
        StyleRange style = theory.widget().getStyleRangeAtOffset(theory.offset(word));
        return style == null || style.foreground == null ? null : style.foreground.getRGB();
    }

    private static List<Position> positions(IAnnotationModel model, String type) {
        List<Position> positions = new ArrayList<>();
        if (model != null) {
            for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
                Annotation annotation = all.next();
                if (type == null || type.equals(annotation.getType())) {
                    positions.add(model.getPosition(annotation));
                }
            }
        }
        return positions;
    }

    private Table table(IViewPart view) {
        return Screen.controls(screen.page().getWorkbenchWindow().getShell())
                .filter(c -> c instanceof Table && c.isVisible())
                .map(Table.class::cast)
                .filter(t -> t.getColumnCount() == 3 && view != null)
                .findFirst()
                .orElseThrow();
    }
}
