package org.verka.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verka.workbench.compare.DifferencesView;
import org.verka.workbench.editor.symbol.SymbolAccess;
import org.verka.workbench.window.TheoryPerspective;

/** Two versions of a theory in words, and what is in all theories by quick access. In Swedish. */
class ComparingTest {

    private static final String COMPARE = "org.verka.workbench.compare";
    private static final String BASE =
            """
            programteori Modell "Modellen" {
                aktivitet Fraga "Fråga om barn" { hur "vid nybesök" }
            }
            """;
    private static final String LOCAL = "programteori Ort \"Orten\" utgår från Modell {\n}\n";

    private final Screen screen = new Screen();

    @BeforeEach
    @AfterEach
    void clearTheWorkspace() {
        screen.clearTheWorkspace();
    }

    @Test
    void aTheoryIsComparedWithHowItWasWhenItWasSavedAlsoBeforeItIsSavedAgain() throws Exception {
        OpenTheory theory = open();
        theory.document().replace(theory.offset("Fråga om"), 5, "Tala");
        theory.editor().doSave(new NullProgressMonitor());
        theory.document().replace(theory.offset("vid nybesök"), 3, "efter");

        screen.command(COMPARE, "Jämför");

        screen.waitUntil("the answer is there", () -> answer().contains("modell.verka nu:"));
        assertTrue(answer().contains("Vad: ”Fråga om barn” → ”Tala om barn”"), answer());
        assertTrue(answer().contains("Hur: ”vid nybesök” → ”efter nybesök”"), answer());
    }

    @Test
    void twoChosenTheoriesAreComparedTheOlderFirstWithTheOneTheyExtend() throws Exception {
        IProject project =
                OpenTheory.project(
                        "ort",
                        Map.of(
                                "modell.verka",
                                BASE,
                                "a.verka",
                                LOCAL,
                                "b.verka",
                                LOCAL.replace("{\n", "{ anpassar aktivitet Fraga { planerat 4 }")));
        project.getFile("a.verka").setLocalTimeStamp(1_700_000_000_000L);
        CommonNavigator projects =
                (CommonNavigator) screen.page().showView(TheoryPerspective.PROJECTS);
        projects.selectReveal(
                new StructuredSelection(
                        List.of(project.getFile("b.verka"), project.getFile("a.verka"))));

        screen.command(COMPARE);

        screen.waitUntil("the answer is there", () -> answer().contains("b.verka"));
        assertTrue(answer().startsWith("Från ort/a.verka till ort/b.verka:"), answer());
        assertTrue(answer().contains("Fraga"), answer());
    }

    @Test
    void aTheoryWithoutEarlierVersionsSaysSo() throws Exception {
        open();
        screen.command(
                COMPARE,
                Screen.seen(
                        "Det finns ingen tidigare version av modell.verka. En sparas varje gång"
                                + " filen sparas här."),
                "Stäng");
    }

    @Test
    void quickAccessFindsWhatIsInTheTheoriesAndGoesThere() throws Exception {
        OpenTheory theory = open();
        CompletableFuture<List<QuickAccessElement>> found =
                CompletableFuture.supplyAsync(() ->
                        Arrays.asList(
                                new SymbolAccess()
                                        .computeElements("FRÅGA", new NullProgressMonitor())));
        screen.waitUntil("there is an answer", found::isDone);
        assertEquals(
                List.of("Fraga – Fråga om barn (Modell, modell.verka)"),
                found.get().stream().map(QuickAccessElement::getLabel).toList());

        found.get().get(0).execute();
        screen.waitUntil("it is shown", () -> theory.widget().getSelectionText().equals("Fraga"));
    }

    private OpenTheory open() throws Exception {
        IProject project = OpenTheory.project("modell", Map.of("modell.verka", BASE));
        return OpenTheory.open(screen.page(), project.getFile("modell.verka"));
    }

    private String answer() {
        IViewPart view = screen.page().findView(DifferencesView.ID);
        if (view == null) {
            return "";
        }
        return Arrays.stream(view.getSite().getShell().getDisplay().getShells())
                .flatMap(Screen::controls)
                .filter(Text.class::isInstance)
                .map(control -> ((Text) control).getText())
                .filter(text -> text.startsWith("Från "))
                .findFirst()
                .orElse("");
    }
}
