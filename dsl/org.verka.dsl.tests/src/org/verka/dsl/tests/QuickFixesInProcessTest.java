package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.junit.jupiter.api.Test;
import org.verka.dsl.ide.server.VerkaLanguageServer;

/** The server in the process of an editor that keeps versions of its documents. */
class QuickFixesInProcessTest implements LanguageClient {

    private static final String FILE = "file:///verka-in-process/t.verka";
    private static final String TEXT = "programteori P { aktivitet A resultat på kort sikt K }";

    private final CompletableFuture<List<Diagnostic>> found = new CompletableFuture<>();

    @Test
    void saysForWhichVersionChangesAreMeantAndNeedsNoDataOfFindings() throws Exception {
        LanguageServerImpl server =
                new VerkaLanguageServer(Locale.of("sv"), (file, name) -> Optional.empty()).create();
        server.connect(this);
        Client.answer(server.initialize(keepsVersions()));
        server.initialized(new InitializedParams());
        server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(FILE, "verka", 7, TEXT)));
        Diagnostic finding =
                Client.answer(found).stream()
                        .filter(f -> "V01".equals(f.getCode().getLeft()))
                        .findFirst()
                        .orElseThrow();
        finding.setData(new Object());
        CodeAction fix =
                Client.answer(
                                server.codeAction(
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
        Client.answer(server.shutdown());
    }

    private static InitializeParams keepsVersions() {
        WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
        edits.setDocumentChanges(true);
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceEdit(edits);
        workspace.setWorkspaceFolders(true);
        ClientCapabilities capabilities = new ClientCapabilities();
        capabilities.setWorkspace(workspace);
        InitializeParams parameters = new InitializeParams();
        parameters.setCapabilities(capabilities);
        parameters.setWorkspaceFolders(List.of());
        return parameters;
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams published) {
        if (published.getUri().equals(FILE)) {
            found.complete(published.getDiagnostics());
        }
    }

    @Override
    public void telemetryEvent(Object event) {}

    @Override
    public void showMessage(MessageParams message) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
            ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {}
}
