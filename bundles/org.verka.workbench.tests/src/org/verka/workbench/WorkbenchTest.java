package org.verka.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.PageBookView;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verka.workbench.editor.completion.TheoryCompletion;
import org.verka.workbench.editor.hover.TheoryHover;
import org.verka.workbench.project.ExampleProject;
import org.verka.workbench.project.TheoryFiles;
import org.verka.workbench.window.TheoryPerspective;

/** The workbench does what its user came for. Runs in the running workbench, in Swedish. */
class WorkbenchTest {

    private static final String GENERIC_EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";
    private static final String EXAMPLE = "samordnat-stod";
    private static final String FINDING = "org.verka.workbench.finding";

    private final Screen screen = new Screen();

    @BeforeEach
    @AfterEach
    void clearTheWorkspace() {
        screen.clearTheWorkspace();
    }

    @Test
    void speaksSwedishAndShowsOnlyItsOwnMenus() {
        MenuItem[] menus = screen.page().getWorkbenchWindow().getShell().getMenuBar().getItems();

        assertEquals(
                List.of("Arkiv", "Redigera", "Verka", "Visa", "Hjälp"),
                Arrays.stream(menus).map(m -> m.getText().replace("&", "")).toList());
    }

    @Test
    void makesAProjectFromAnExampleAndOpensItsTheory() throws Exception {
        screen.command("org.verka.workbench.newFromExample", "Gör projektet");

        ITextEditor editor =
                screen.waitFor(
                        "the theory is open", () -> (ITextEditor) screen.page().getActiveEditor());
        assertEquals(GENERIC_EDITOR, editor.getSite().getId());
        IFile file = editor.getEditorInput().getAdapter(IFile.class);
        assertEquals(EXAMPLE, file.getProject().getName());
        assertEquals("samordnat-stod.verka", file.getName());
        assertTrue(
                Files.isDirectory(folder(file.getProject()).resolve("formular/tyreso")),
                "the forms come with it");
    }

    @Test
    void coloursKeywordsAndTexts() throws Exception {
        ITextEditor editor = openExample();
        StyledText text = styledText(editor);

        int keyword = text.getText().indexOf("programteori");
        int string = text.getText().indexOf('"', keyword);
        screen.waitUntil("the text is coloured", () -> text.getStyleRangeAtOffset(keyword) != null);

        StyleRange keywordStyle = text.getStyleRanges(keyword, "programteori".length() + 1)[0];
        StyleRange stringStyle = text.getStyleRangeAtOffset(string + 1);
        assertEquals(SWT.BOLD, keywordStyle.fontStyle);
        assertEquals("programteori".length(), keywordStyle.length);
        assertNotNull(stringStyle, "texts have a colour");
        assertNotEquals(keywordStyle.foreground, stringStyle.foreground);
    }

    @Test
    void marksAnErrorAtItsLineAndTakesTheMarkAwayWhenItIsMended() throws Exception {
        ITextEditor editor = openExample();
        IFile file = editor.getEditorInput().getAdapter(IFile.class);
        IDocument document = document(editor);
        int line = lineOf(document, "programteori") + 1;
        int at = document.getLineOffset(line);

        document.replace(at, 0, "detta är inget %% nyckelord\n");
        screen.waitUntil(
                "the error is marked at line " + (line + 1), () -> hasErrorAt(file, line + 1));

        document.replace(at, document.getLineLength(line), "");
        screen.waitUntil("the mark is gone", () -> !hasErrorAt(file, line + 1));
    }

    @Test
    void proposesSwedishKeywords() throws Exception {
        ITextEditor editor = openExample();
        IDocument document = document(editor);
        int at = document.getLineOffset(lineOf(document, "programteori") + 1);

        List<String> proposals =
                Stream.of(proposals(editor, at))
                        .map(ICompletionProposal::getDisplayString)
                        .toList();

        assertTrue(proposals.contains("aktivitet"), proposals.toString());
        assertTrue(
                proposals.stream().anyMatch(p -> p.startsWith("resultat")), proposals.toString());
    }

    @Test
    void putsAProposalInPlaceOfTheHalfWrittenWord() throws Exception {
        ITextEditor editor = openExample();
        IDocument document = document(editor);
        int at = document.getLineOffset(lineOf(document, "programteori") + 1);
        document.replace(at, 0, "aktiv\n");

        ICompletionProposal proposal =
                Stream.of(proposals(editor, at + "aktiv".length()))
                        .filter(p -> p.getDisplayString().equals("aktivitet"))
                        .findFirst()
                        .orElseThrow();
        proposal.apply(document);

        assertEquals("aktivitet", document.get(at, "aktivitet".length()));
        assertEquals('\n', document.getChar(at + "aktivitet".length()));
    }

    @Test
    void showsTheProgrammesActivitiesInTheOutline() throws Exception {
        ITextEditor editor = openExample();
        String name = nameAfter(document(editor).get(), "aktivitet");

        PageBookView outline = (PageBookView) screen.page().showView(TheoryPerspective.OUTLINE);

        screen.waitUntil(
                "the outline tells of the activity " + name,
                () -> outlineTexts(outline).stream().anyMatch(t -> t.contains(name)));
    }

    @Test
    void explainsWhatIsUnderThePointer() throws Exception {
        ITextEditor editor = openExample();
        String text = document(editor).get();
        String name = nameAfter(text, "aktivitet");
        ITextViewer viewer = editor.getAdapter(ITextViewer.class);
        int at = text.indexOf(name);

        CompletableFuture<String> explanation =
                CompletableFuture.supplyAsync(
                        () -> new TheoryHover().getHoverInfo(viewer, new Region(at, 0)));
        screen.waitUntil("there is an answer", explanation::isDone);

        assertNotNull(explanation.get());
    }

    @Test
    void showsFindingsOfTheoriesThatAreNotOpen() throws Exception {
        ExampleProject example = makeExample();
        IFile broken = example.project().getFile("trasig.verka");
        broken.create("programteori {\n".getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);

        screen.waitUntil("the broken theory is marked", () -> hasErrorAt(broken, 1));
    }

    @Test
    void tellsHowManyFindingsACheckHas() throws Exception {
        openExample();

        screen.command("org.verka.workbench.checkProject");
        screen.waitUntilDone("Kontrollerar prov", "OK");

        assertTrue(
                screen.told().stream().anyMatch(t -> t.contains("Programteorin i prov")),
                screen.told().toString());
    }

    @Test
    void takesFormsInAndDoublesNothingTheSecondTime() throws Exception {
        openExample();

        screen.command("org.verka.workbench.importForms");
        screen.waitUntilDone("Provläser filerna i prov", "Läs in");
        screen.waitUntilDone("Läser in formulär i prov", "Stäng");
        screen.command("org.verka.workbench.importForms");
        screen.waitUntilDone("Provläser filerna i prov", "Läs in");
        screen.waitUntilDone("Läser in formulär i prov", "Stäng");

        List<String> files =
                screen.told().stream().filter(t -> t.contains("formular/tyreso/sdq.csv")).toList();
        assertEquals(2, files.size(), screen.told().toString());
        assertTrue(files.get(0).contains("nya uppgifter"), files.get(0));
        assertFalse(files.get(1).contains("nya uppgifter"), files.get(1));
    }

    @Test
    void createsAReportAfterSavingWhatWasChanged() throws Exception {
        ITextEditor editor = openExample();
        IDocument document = document(editor);
        document.replace(document.getLength(), 0, "\n// ändrad\n");
        IFile file = editor.getEditorInput().getAdapter(IFile.class);

        screen.command("org.verka.workbench.createReport", "Spara och gå vidare", "Att dela");
        assertFalse(editor.isDirty(), "the text has been saved");
        screen.waitUntilDone("Skapar rapport för prov", "OK");

        List<Path> written = files(folder(file.getProject()).resolve("rapport"));
        assertTrue(
                file.getProject().getFolder("rapport").exists(),
                "the workbench has seen the files");
        Path pdf = only(written, ".pdf");
        assertEquals("%PDF-", Files.readString(pdf, StandardCharsets.ISO_8859_1).substring(0, 5));
        Path html = only(written, ".html");
        assertTrue(Files.readString(html).contains("Samordnat stöd"), "it tells of the programme");
    }

    private ExampleProject makeExample() throws Exception {
        ExampleProject example = new ExampleProject(EXAMPLE, "prov");
        example.run(new NullProgressMonitor());
        return example;
    }

    private ITextEditor openExample() throws Exception {
        IProject project = makeExample().project();
        List<IFile> theories = new TheoryFiles(PlatformUI.getWorkbench()).of(project);
        IFile theory =
                theories.stream().filter(WorkbenchTest::isProgramme).findFirst().orElseThrow();
        return (ITextEditor) open(theory);
    }

    private Object open(IFile theory) throws PartInitException {
        return IDE.openEditor(screen.page(), theory);
    }

    private static boolean isProgramme(IFile file) {
        try {
            return file.readString().contains("programteori ");
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private ICompletionProposal[] proposals(ITextEditor editor, int offset) throws Exception {
        ITextViewer viewer = editor.getAdapter(ITextViewer.class);
        CompletableFuture<ICompletionProposal[]> answer =
                CompletableFuture.supplyAsync(
                        () -> new TheoryCompletion().computeCompletionProposals(viewer, offset));
        screen.waitUntil("there are proposals", answer::isDone);
        return answer.get();
    }

    private static List<String> outlineTexts(PageBookView outline) {
        return Screen.controls(outline.getCurrentPage().getControl())
                .filter(Tree.class::isInstance)
                .flatMap(tree -> Screen.texts((Tree) tree).stream())
                .toList();
    }

    private static boolean hasErrorAt(IFile file, int line) {
        try {
            return Arrays.stream(file.findMarkers(FINDING, true, IResource.DEPTH_ZERO))
                    .anyMatch(m ->
                            m.getAttribute(IMarker.LINE_NUMBER, 0) == line
                                    && m.getAttribute(IMarker.SEVERITY, -1)
                                            == IMarker.SEVERITY_ERROR);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static StyledText styledText(ITextEditor editor) {
        return editor.getAdapter(ITextViewer.class).getTextWidget();
    }

    private static IDocument document(ITextEditor editor) {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private static int lineOf(IDocument document, String word) throws Exception {
        return document.getLineOfOffset(document.get().indexOf(word));
    }

    private static String nameAfter(String text, String keyword) {
        int at = text.indexOf("\n    " + keyword + " ");
        return text.substring(at).strip().split("\\s+")[1];
    }

    private static Path folder(IProject project) {
        return project.getLocation().toFile().toPath();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static Path only(List<Path> files, String ending) {
        List<Path> found =
                files.stream().filter(f -> f.getFileName().toString().endsWith(ending)).toList();
        assertEquals(1, found.size(), files.toString());
        return found.get(0);
    }
}
