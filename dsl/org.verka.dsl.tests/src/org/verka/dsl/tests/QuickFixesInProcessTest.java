package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.Test;

/** The server in the process of an editor that keeps versions of its documents. */
class QuickFixesInProcessTest {

    private static final String FILE = "file:///verka-in-process/t.verka";
    private static final String TEXT = "programteori P { aktivitet A resultat på kort sikt K }";

    @Test
    void saysForWhichVersionChangesAreMeantAndNeedsNoDataOfFindings() throws Exception {
        try (Client client =
                new Client(Talk.IN_PROCESS, Locale.of("sv"), (file, name) -> Optional.empty())) {
            client.open(List.of(), QuickFixesInProcessTest::keepsVersions);
            TextDocumentService texts = client.server().getTextDocumentService();
            texts.didOpen(
                    new DidOpenTextDocumentParams(new TextDocumentItem(FILE, "verka", 7, TEXT)));
            Diagnostic finding =
                    client.findings(FILE, found -> found.stream().anyMatch(this::isV01)).stream()
                            .filter(this::isV01)
                            .findFirst()
                            .orElseThrow();
            finding.setData(new Object());
            CodeAction fix =
                    Client.answer(
                                    texts.codeAction(
                                            new CodeActionParams(
                                                    new TextDocumentIdentifier(FILE),
                                                    finding.getRange(),
                                                    new CodeActionContext(List.of(finding)))))
                            .get(0)
                            .getRight();
            TextDocumentEdit edit = fix.getEdit().getDocumentChanges().get(0).getLeft();
            assertEquals(FILE, edit.getTextDocument().getUri());
            assertEquals(7, edit.getTextDocument().getVersion());
            assertEquals(
                    " { leder till K därför att \"…\" }",
                    edit.getEdits().get(0).getLeft().getNewText());
            Client.answer(client.server().shutdown());
        }
    }

    @Test
    void aFindingOfAnEarlierTextNeverMakesAQuestionFail() throws Exception {
        List<String> codes = new ArrayList<>();
        IntStream.rangeClosed(1, 44).forEach(i -> codes.add("V%02d".formatted(i)));
        IntStream.rangeClosed(1, 12).forEach(i -> codes.add("S%02d".formatted(i)));
        try (Client client =
                new Client(Talk.IN_PROCESS, Locale.of("sv"), (file, name) -> Optional.empty())) {
            client.open(List.of(), QuickFixesInProcessTest::keepsVersions);
            TextDocumentService texts = client.server().getTextDocumentService();
            for (int seed = 1; seed <= 6; seed++) {
                Mutations mutations = new Mutations(seed);
                String text = mutations.of(Theory.SOUND);
                String file = FILE.replace("t.verka", seed + ".verka");
                texts.didOpen(
                        new DidOpenTextDocumentParams(
                                new TextDocumentItem(file, "verka", 1, text)));
                for (String code : codes) {
                    int offset = mutations.random().nextInt(text.length());
                    Position place = Session.position(text, offset);
                    Diagnostic stale = new Diagnostic(new Range(place, place), "förr");
                    stale.setCode(code);
                    assertNotNull(
                            Client.answer(
                                    texts.codeAction(
                                            new CodeActionParams(
                                                    new TextDocumentIdentifier(file),
                                                    stale.getRange(),
                                                    new CodeActionContext(List.of(stale))))),
                            code);
                }
            }
        }
    }

    private boolean isV01(Diagnostic finding) {
        return "V01".equals(finding.getCode().getLeft());
    }

    private static void keepsVersions(ClientCapabilities abilities) {
        WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
        edits.setDocumentChanges(true);
        abilities.getWorkspace().setWorkspaceEdit(edits);
    }
}
