package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verka.dsl.tests.Client.answer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.dsl.ide.LiveFigures;

class LanguageServerTest {

    @TempDir Path folder;
    private Client client;
    private Path theory;
    private String text;

    @BeforeEach
    void startOnACopyOfTheExample() throws Exception {
        for (Path file : Example.theories()) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
        theory = folder.resolve("samordnat-stod.verka");
        text = Files.readString(theory);
        LiveFigures figures =
                (file, name) ->
                        name.equals("SamordnatStod.Screening")
                                ? Optional.of("203 av 240")
                                : Optional.empty();
        client = new Client(Locale.of("sv"), figures);
    }

    @AfterEach
    void stop() {
        client.close();
    }

    @Test
    void findsNothingInTheExampleAndTheFaultInABrokenText() throws Exception {
        client.open(folders());
        open(theory, text);
        client.findings(uri(theory), List::isEmpty);

        change(theory, text.replace("leder till TidigUpptackt", "leder till TidigUpptakt"), 2);
        List<Diagnostic> found = client.findings(uri(theory), list -> !list.isEmpty());
        assertTrue(
                found.stream().anyMatch(d -> message(d).contains("TidigUpptackt")),
                found.toString());
        assertEquals("S02", found.get(0).getCode().getLeft());

        change(theory, text, 3);
        client.findings(uri(theory), List::isEmpty);
    }

    @Test
    void anIntakeIsCheckedAgainWhenASiteItNamesChanges() throws Exception {
        client.open(folders());
        client.findings(uri(folder.resolve("intag.verka")), List::isEmpty);
        open(theory, text);
        change(theory, text.replace("Umea \"Umeå\"", "Umeaa \"Umeå\""), 2);
        client.findings(uri(folder.resolve("intag.verka")), list -> list.size() == 1);
    }

    @Test
    void aFileThatIsGoneBeforeItIsReadDoesNotKeepOthersFromBeingChecked() throws Exception {
        client.open(folders());
        client.findings(uri(theory), List::isEmpty);
        Path gone = folder.resolve("borta.verka");
        Path broken = folder.resolve("trasig.verka");
        Files.writeString(broken, "programteori {");

        announce(gone);
        announce(broken);

        client.findings(uri(broken), list -> !list.isEmpty());
    }

    private void announce(Path file) {
        client.server()
                .getWorkspaceService()
                .didChangeWatchedFiles(
                        new DidChangeWatchedFilesParams(
                                List.of(new FileEvent(uri(file), FileChangeType.Created))));
    }

    @Test
    void showsTheOutlineWithLabels() throws Exception {
        client.open(folders());
        open(theory, text);
        List<DocumentSymbol> roots =
                answer(
                                client.server()
                                        .getTextDocumentService()
                                        .documentSymbol(new DocumentSymbolParams(id(theory))))
                        .stream()
                        .map(either -> either.getRight())
                        .toList();
        assertEquals(1, roots.size());
        DocumentSymbol programme = roots.get(0);
        assertTrue(programme.getName().startsWith("Samordnat stöd till barn"));
        DocumentSymbol outcome =
                programme.getChildren().stream()
                        .filter(symbol -> "resultat på kort sikt".equals(symbol.getDetail()))
                        .findFirst()
                        .orElseThrow();
        assertEquals("Fler familjer upptäcks, och båda enheterna vet om det", outcome.getName());
        assertEquals("Ärenden med aktiv samverkan", outcome.getChildren().get(0).getName());
    }

    @Test
    void proposesWordsOfTheTextsOwnLanguageOnly() throws Exception {
        client.open(folders());
        String opened = text.replace("    // Vad ska göras", "    \n    // Vad ska göras");
        open(theory, opened);
        List<String> proposed = proposals(opened, opened.indexOf("    \n    // Vad ska") + 4);
        assertTrue(proposed.contains("aktivitet"), proposed.toString());
        assertTrue(proposed.contains("yttre orsak"), proposed.toString());
        assertFalse(proposed.contains("activity"), proposed.toString());
        assertFalse(proposed.contains("external cause"), proposed.toString());
    }

    @Test
    void proposesTheNamesThatFit() throws Exception {
        client.open(folders());
        open(theory, text);
        String before = "leder till ";
        List<String> proposed = proposals(text, text.indexOf(before) + before.length());
        assertTrue(proposed.contains("TidigUpptackt"), proposed.toString());
        assertTrue(proposed.contains("BarnMarBattre"), proposed.toString());
        assertFalse(proposed.contains("Screening"), proposed.toString());
    }

    @Test
    void showsAnInstrumentsFactsUnderThePointer() throws Exception {
        client.open(folders());
        open(theory, text);
        Position at = position(text, text.indexOf("Familjeklimat.Narhet") + 15);
        String hover =
                answer(
                                client.server()
                                        .getTextDocumentService()
                                        .hover(new HoverParams(id(theory), at)))
                        .getContents()
                        .getRight()
                        .getValue();
        assertTrue(hover.contains("Omfång 0–5 poäng"), hover);
        assertTrue(hover.contains("Norm 2,2"), hover);
        assertTrue(hover.contains("Bör öka"), hover);
    }

    @Test
    void showsHowAScaleIsScoredWithTheTextsThatTheUserMayWrite() throws Exception {
        Path texts = folder.resolve("sdq-texter.verka");
        Files.writeString(
                texts, "frågetexter till SDQ { licens \"Avtal\" 3 \"Tredje\" 7 \"Sjunde\" }");
        String uses = "intag I från \"f.csv\" { formulär SDQ kolumn \"E\" är SDQ.Emotionell }";
        Path intake = folder.resolve("intag-sdq.verka");
        Files.writeString(intake, uses);
        client.open(folders());
        open(intake, uses);
        String scale = hover(intake, uses, "SDQ.Emotionell", 6);
        assertTrue(scale.contains("Räknas: summa(3, 8, 13, 16, 24), om minst 3"), scale);
        assertTrue(scale.contains("normalt 0–4, gränsområde 5, avvikande 6–10 (Lärare"), scale);
        assertTrue(scale.contains("3: Tredje"), scale);
        assertFalse(scale.contains("7: Sjunde"), scale);
        String instrument = hover(intake, uses, "SDQ", 1);
        assertTrue(instrument.contains("Ålder 4–17"), instrument);
        assertTrue(instrument.contains("7: Sjunde"), instrument);
        assertTrue(instrument.contains("Licens: © Robert Goodman"), instrument);
    }

    private String hover(Path file, String text, String at, int further) throws Exception {
        Position position = position(text, text.indexOf(at) + further);
        return answer(
                        client.server()
                                .getTextDocumentService()
                                .hover(new HoverParams(id(file), position)))
                .getContents()
                .getRight()
                .getValue();
    }

    @Test
    void showsFiguresBesideTheLinesTheyAreAbout() throws Exception {
        client.open(folders());
        open(theory, text);
        var lenses =
                answer(
                        client.server()
                                .getTextDocumentService()
                                .codeLens(new CodeLensParams(id(theory))));
        assertEquals(1, lenses.size());
        assertEquals("203 av 240", lenses.get(0).getCommand().getTitle());
        assertEquals(
                position(text, text.indexOf("Screening \"")).getLine(),
                lenses.get(0).getRange().getStart().getLine());
    }

    @Test
    void renamesASiteInTheTheoryAndInTheIntakes() throws Exception {
        client.open(folders());
        open(theory, text);
        RenameParams asked =
                new RenameParams(id(theory), position(text, text.indexOf("Umea \"")), "Umestad");
        WorkspaceEdit edit = answer(client.server().getTextDocumentService().rename(asked));
        Set<String> files =
                edit.getDocumentChanges() == null
                        ? edit.getChanges().keySet()
                        : edit.getDocumentChanges().stream()
                                .map(change -> change.getLeft().getTextDocument().getUri())
                                .collect(Collectors.toSet());
        assertEquals(Set.of(uri(theory), uri(folder.resolve("intag.verka"))), files);
    }

    @Test
    void foldsBlocks() throws Exception {
        client.open(folders());
        open(theory, text);
        var ranges =
                answer(
                        client.server()
                                .getTextDocumentService()
                                .foldingRange(new FoldingRangeRequestParams(id(theory))));
        int line = position(text, text.indexOf("aktivitet Screening")).getLine();
        assertTrue(ranges.stream().anyMatch(range -> range.getStartLine() == line));
    }

    @Test
    void servesAFileThatLiesInNoFolderOfTheWorkspace(@TempDir Path elsewhere) throws Exception {
        client.open(folders());
        Path lonely = elsewhere.resolve("ensam.verka");
        open(lonely, "programteori Ensam { roll Chef ägare Chaf }");
        List<Diagnostic> found = client.findings(uri(lonely), list -> !list.isEmpty());
        assertTrue(found.stream().anyMatch(d -> message(d).contains("Chef")), found.toString());
    }

    @Test
    void servesAFileWhenThereIsNoFolderAtAll() throws Exception {
        client.open(null);
        open(theory, "programteori P { resultat på kort sikt R { mäts med SDQ.Tota } }");
        List<Diagnostic> found = client.findings(uri(theory), list -> !list.isEmpty());
        assertTrue(
                found.stream().anyMatch(d -> message(d).contains("SDQ.Total")), found.toString());
    }

    @Test
    void stopsServingWhenToldAndLeavesTheProcessAlone() throws Exception {
        client.open(folders());
        assertTrue(client.exits());
    }

    private List<WorkspaceFolder> folders() {
        return List.of(new WorkspaceFolder(folder.toUri().toString(), "example"));
    }

    private void open(Path file, String content) {
        client.server()
                .getTextDocumentService()
                .didOpen(
                        new DidOpenTextDocumentParams(
                                new TextDocumentItem(uri(file), "verka", 1, content)));
    }

    private void change(Path file, String content, int version) {
        client.server()
                .getTextDocumentService()
                .didChange(
                        new DidChangeTextDocumentParams(
                                new VersionedTextDocumentIdentifier(uri(file), version),
                                List.of(new TextDocumentContentChangeEvent(content))));
    }

    private List<String> proposals(String content, int offset) throws Exception {
        CompletionParams asked = new CompletionParams(id(theory), position(content, offset));
        return answer(client.server().getTextDocumentService().completion(asked))
                .getRight()
                .getItems()
                .stream()
                .map(CompletionItem::getLabel)
                .toList();
    }

    private static String message(Diagnostic diagnostic) {
        return diagnostic.getMessage().isLeft()
                ? diagnostic.getMessage().getLeft()
                : diagnostic.getMessage().getRight().getValue();
    }

    private static TextDocumentIdentifier id(Path file) {
        return new TextDocumentIdentifier(uri(file));
    }

    private static String uri(Path file) {
        return file.toUri().toString();
    }

    private static Position position(String content, int offset) {
        String before = content.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return new Position(line, offset - before.lastIndexOf('\n') - 1);
    }
}
