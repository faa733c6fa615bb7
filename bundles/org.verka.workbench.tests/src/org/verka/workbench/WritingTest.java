package org.verka.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What helps in writing a theory: names, layout, remedies. Runs in Swedish. */
class WritingTest {

    private static final String THEORY =
            """
            programteori Stod "Stöd" {
                aktivitet Fraga "Fråga om barn" {
                    leder till Upptackt
                }
                resultat på kort sikt Upptackt "Fler barn upptäcks"
            }
            """;
    private static final String OTHER =
            """
            intag Logg from "logg.csv" {
                aktivitetslogg
                kolumn "Vad" är aktivitet där "Frågat" är Fraga
            }
            """
                    .replace("from", "från");

    private final Screen screen = new Screen();

    @BeforeEach
    @AfterEach
    void clearTheWorkspace() {
        screen.clearTheWorkspace();
    }

    @Test
    void renamesOverFilesAndUndoesItInOneStep() throws Exception {
        IProject project =
                OpenTheory.project("prov", Map.of("teori.verka", THEORY, "intag.verka", OTHER));
        IFile other = project.getFile("intag.verka");
        OpenTheory theory = OpenTheory.open(screen.page(), project.getFile("teori.verka"));
        settled(theory);

        theory.at("Fraga");
        screen.command("org.verka.workbench.rename", Screen.written("Fråga_alla"), "Byt namn");

        screen.waitUntil("it is renamed", () -> theory.text().contains("aktivitet Fråga_alla "));
        assertTrue(read(other).contains("är Fråga_alla"), read(other));
        assertFalse(theory.editor().isDirty(), "a saved text stays saved");

        screen.command("org.eclipse.ui.edit.undo");
        screen.waitUntil("the name is back", () -> theory.text().equals(THEORY));
        assertEquals(OTHER, read(other));
    }

    @Test
    void aTextWithUnsavedChangesStaysUnsavedWhenANameInItChanges() throws Exception {
        IProject project =
                OpenTheory.project("prov", Map.of("teori.verka", THEORY, "intag.verka", OTHER));
        OpenTheory theory = OpenTheory.open(screen.page(), project.getFile("teori.verka"));
        theory.document().replace(0, 0, "// ändrad\n");
        settled(theory);

        theory.at("Fraga");
        screen.command("org.eclipse.ui.edit.rename", Screen.written("Ny"), "Byt namn");

        screen.waitUntil("it is renamed", () -> theory.text().contains("aktivitet Ny "));
        assertTrue(theory.editor().isDirty());
        assertTrue(read(project.getFile("intag.verka")).contains("är Ny"));
    }

    @Test
    void aReadOnlyFileIsNotRenamedInAndNeitherIsAnyOther() throws Exception {
        IProject project =
                OpenTheory.project("prov", Map.of("teori.verka", THEORY, "intag.verka", OTHER));
        setReadOnly(project.getFile("intag.verka"), true);
        OpenTheory theory = OpenTheory.open(screen.page(), project.getFile("teori.verka"));
        settled(theory);

        theory.at("Fraga");
        screen.command("org.verka.workbench.rename", Screen.written("Ny"), "Byt namn", "Stäng");

        assertEquals(THEORY, theory.text());
        setReadOnly(project.getFile("intag.verka"), false);
    }

    @Test
    void laysTheTextOutInOneStep() throws Exception {
        String untidy =
                THEORY.replace("    aktivitet", "  aktivitet")
                        .replace(" \"Stöd\" {", "  \"Stöd\"   {");
        OpenTheory theory = openAlone(untidy);

        screen.command("org.verka.workbench.format");

        screen.waitUntil("it is laid out", () -> theory.text().equals(THEORY));
        assertTrue(theory.editor().isDirty(), "saving is left to the user");
        screen.command("org.eclipse.ui.edit.undo");
        assertEquals(untidy, theory.text());
    }

    @Test
    void laysOutOnlyTheSelectedLines() throws Exception {
        OpenTheory theory =
                openAlone(
                        THEORY.replace("    aktivitet", "  aktivitet")
                                .replace("    resultat", " resultat"));
        theory.editor().selectAndReveal(theory.offset("  aktivitet"), "  aktivitet Fraga".length());

        screen.command("org.verka.workbench.format");

        screen.waitUntil("the line is laid out", () -> theory.text().contains("\n    aktivitet"));
        assertTrue(theory.text().contains("\n resultat"), theory.text());
    }

    @Test
    void rewritesTheTheoryInEnglishWordsAndBack() throws Exception {
        OpenTheory theory = openAlone(THEORY);

        screen.command("org.verka.workbench.words");
        screen.waitUntil("it is in English", () -> theory.text().startsWith("programme Stod"));
        assertTrue(theory.text().contains("activity Fraga \"Fråga om barn\""), theory.text());

        screen.command("org.verka.workbench.words");
        screen.waitUntil("it is in Swedish", () -> theory.text().equals(THEORY));
    }

    private OpenTheory openAlone(String text) throws Exception {
        IProject project = OpenTheory.project("prov", Map.of("teori.verka", text));
        OpenTheory theory = OpenTheory.open(screen.page(), project.getFile("teori.verka"));
        settled(theory);
        return theory;
    }

    private static void setReadOnly(IFile file, boolean readOnly) throws CoreException {
        var attributes = file.getResourceAttributes();
        attributes.setReadOnly(readOnly);
        file.setResourceAttributes(attributes);
    }

    /** Waits until the server has seen the theory: it has found what is missing in it. */
    private void settled(OpenTheory theory) {
        screen.waitUntil("the theory is checked", () -> !theory.findings().isEmpty());
    }

    private static String read(IFile file) throws CoreException {
        return file.readString();
    }
}
