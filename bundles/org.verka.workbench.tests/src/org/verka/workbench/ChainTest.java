package org.verka.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verka.workbench.chain.ShownChain;
import org.verka.workbench.project.ExampleProject;

/** The results chain follows the text, the evidence and the keyboard. Runs in Swedish. */
class ChainTest {

    private static final String EXAMPLE = "samordnat-stod";
    private static final String SCREENING = "Aktivitet: Fråga om barn";
    private static final String ADDED = "Aktivitet: En ny aktivitet";
    private static final String BROKEN = "programteori Trasig {\n  aktivitet = = =\n";

    private final Screen screen = new Screen();

    @BeforeEach
    @AfterEach
    void clearTheWorkspace() {
        screen.clearTheWorkspace();
    }

    @Test
    void itSaysInWordsWhenThereIsNothingToDraw() throws Exception {
        ShownChain chain = ShownChain.open(screen.page());
        assertTrue(chain.notice().startsWith("Ingen programteori är öppen."), chain.notice());

        OpenTheory counts =
                OpenTheory.open(
                        screen.page(),
                        OpenTheory.project("matt", Map.of("matt.verka", "/* En anteckning. */\n"))
                                .getFile("matt.verka"));
        assertFalse(counts.text().isBlank());
        screen.waitUntil(
                "it says that there is no theory",
                () -> chain.notice().startsWith("I den här filen finns ingen programteori"));
    }

    @Test
    void itIsFreshAfterAnImportAndAfterThatIsUndone() throws Exception {
        OpenTheory theory = openExample();
        ShownChain chain = ShownChain.open(screen.page());
        screen.waitUntil(
                "it is drawn",
                () -> chain.titles().stream().anyMatch(t -> t.startsWith(SCREENING)));
        screen.waitUntil(
                "it says that there is no evidence",
                () -> chain.notice().startsWith("Inget underlag är inläst ännu."));
        assertEquals("", chain.verdict(SCREENING));

        screen.command("org.verka.workbench.importForms");
        screen.waitUntilDone("Provläser filerna i prov", "Läs in");
        screen.waitUntilDone("Läser in formulär i prov", "Stäng");

        screen.waitUntil("it shows what was done", () -> !chain.verdict(SCREENING).isEmpty());
        assertEquals("", chain.notice());
        assertEquals("Orsaken uteblev", chain.verdict("Länk 3:"), theory.text());

        String done = chain.verdict(SCREENING);
        screen.command("org.verka.workbench.undoImport", Screen.written("fel fil"), "Ångra", "OK");
        screen.waitUntil(
                "it no longer shows what the undone file said",
                () -> !chain.verdict(SCREENING).equals(done));
        assertEquals("Inget antecknat: 0 av 240 nybesök", chain.verdict(SCREENING));
    }

    @Test
    void aProjectMadeAnewInOneGoHasNothingOfTheOldOnesFigures() throws Exception {
        IProject first = example();
        open(first);
        ShownChain chain = ShownChain.open(screen.page());
        screen.command("org.verka.workbench.importForms");
        screen.waitUntilDone("Provläser filerna i prov", "Läs in");
        screen.waitUntilDone("Läser in formulär i prov", "Stäng");
        screen.waitUntil("it shows what was done", () -> !chain.verdict(SCREENING).isEmpty());

        screen.page().closeAllEditors(false);
        OpenTheory theory = open(madeAnew(first));
        screen.waitUntil("it is drawn", () -> !chain.titles().isEmpty());
        addActivity(theory);
        screen.waitUntil("the new activity is drawn", () -> chain.titles().contains(ADDED));
        assertEquals("", chain.verdict(SCREENING));
    }

    @Test
    void itLeavesTheRoomToTheChainUntilSomebodyAsksWhatItsSignsMean() throws Exception {
        openExample();
        ShownChain chain = ShownChain.open(screen.page());
        chain.explain(false);
        screen.command("org.verka.workbench.importForms");
        screen.waitUntilDone("Provläser filerna i prov", "Läs in");
        screen.waitUntilDone("Läser in formulär i prov", "Stäng");
        screen.waitUntil(
                "it shows verdicts",
                () ->
                        chain.verdict("Länk 3:").equals("Orsaken uteblev")
                                && chain.notice().isEmpty());
        assertEquals("", chain.legend());
        assertTrue(chain.share() > 0.8, "the chain's share: " + chain.share());

        chain.explain(true);
        assertTrue(chain.legend().contains("orsaken uteblev"), chain.legend());
        screen.waitUntil("the box is ticked", () -> chain.tick() > 60);
        chain.explain(false);
        screen.waitUntil("the box is empty", () -> chain.tick() < 30);
        assertEquals("", chain.legend());
    }

    @Test
    void itFollowsWhatIsTypedAndKeepsTheLastDrawingThatCouldBeRead() throws Exception {
        OpenTheory theory = openExample();
        ShownChain chain = ShownChain.open(screen.page());
        screen.waitUntil("it is drawn", () -> !chain.titles().isEmpty());
        int before = chain.titles().size();

        int at = addActivity(theory);
        screen.waitUntil("the new activity is drawn", () -> chain.titles().contains(ADDED));

        theory.document().replace(at, 0, "    = = =\n");
        screen.waitUntil(
                "it says that a line cannot be read",
                () -> chain.notice().contains("går inte att läsa"));
        assertEquals(before + 1, chain.titles().size());
        assertTrue(chain.notice().endsWith("Kedjan visar texten som den var innan."));

        theory.document().replace(at, "    = = =\n".length(), "");
        screen.waitUntil("it is drawn again", () -> !chain.notice().contains("läsa"));
    }

    @Test
    void aTheoryThatIsBrokenFromTheStartIsDrawnAsFarAsItCanBeUnderstood() throws Exception {
        OpenTheory.open(
                screen.page(),
                OpenTheory.project("trasig", Map.of("trasig.verka", BROKEN))
                        .getFile("trasig.verka"));
        ShownChain chain = ShownChain.open(screen.page());
        screen.waitUntil(
                "it says so",
                () ->
                        chain.notice().contains("går inte att läsa")
                                || chain.notice().startsWith("Programteorin har inga"));
    }

    @Test
    void theKeyboardFollowsTheArrowsAndGoesToTheLine() throws Exception {
        OpenTheory theory = openExample();
        ShownChain chain = ShownChain.open(screen.page());
        screen.waitUntil("it is drawn", () -> !chain.titles().isEmpty());

        screen.page().activate(theory.editor());
        theory.at("aktivitet Screening");
        screen.waitUntil(
                "the line under the cursor chooses its box",
                () -> chain.chosen().startsWith(SCREENING));
        chain.press(SWT.ARROW_RIGHT);
        assertTrue(chain.chosen().startsWith("Länk 2: Fråga om barn"), chain.chosen());
        assertTrue(chain.details().startsWith(chain.chosen()), chain.details());
        chain.press(SWT.ARROW_RIGHT);
        assertTrue(chain.chosen().startsWith("Resultat på kort sikt: Fler"), chain.chosen());

        chain.press(SWT.CR);
        ITextSelection at = (ITextSelection) theory.editor().getSelectionProvider().getSelection();
        assertEquals("TidigUpptackt", at.getText());
        assertEquals(theory.editor(), screen.page().getActivePart());
    }

    @Test
    void itGrowsAndShrinksByKeyAndTakesItsWholeAgain() throws Exception {
        openExample();
        ShownChain chain = ShownChain.open(screen.page());
        screen.waitUntil("it is drawn", () -> !chain.titles().isEmpty());
        double first = chain.scale();
        chain.press(SWT.KEYPAD_ADD);
        assertEquals(1.2 * first, chain.scale(), 1e-9);
        chain.press(SWT.KEYPAD_SUBTRACT);
        assertEquals(first, chain.scale(), 1e-9);
        chain.press(SWT.KEYPAD_0);
        assertTrue(chain.scale() <= first, "the whole is no larger than what could be read");
    }

    /** Writes an activity of which nothing is said before the first one; tells where. */
    private static int addActivity(OpenTheory theory) throws Exception {
        int at = theory.offset("    aktivitet Screening");
        theory.document().replace(at, 0, "    aktivitet Ny \"En ny aktivitet\" { }\n");
        return at;
    }

    private OpenTheory openExample() throws Exception {
        return open(example());
    }

    private static IProject example() throws Exception {
        ExampleProject example = new ExampleProject(EXAMPLE, "prov");
        example.run(new NullProgressMonitor());
        return example.project();
    }

    /** The same project deleted and made again, of which the workspace tells as one change. */
    private static IProject madeAnew(IProject project) throws Exception {
        WorkspaceModifyOperation inOneGo =
                new WorkspaceModifyOperation() {

                    @Override
                    protected void execute(IProgressMonitor monitor)
                            throws CoreException, InvocationTargetException, InterruptedException {
                        project.delete(true, true, monitor);
                        new ExampleProject(EXAMPLE, project.getName()).run(monitor);
                    }
                };
        inOneGo.run(new NullProgressMonitor());
        return project;
    }

    private OpenTheory open(IProject project) throws Exception {
        return OpenTheory.open(screen.page(), project.getFile(EXAMPLE + ".verka"));
    }
}
