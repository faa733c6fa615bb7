package org.verka.workbench.language;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.verka.dsl.ide.LiveFigures;
import org.verka.dsl.ide.server.VerkaLanguageServer;
import org.verka.workbench.text.Texts;

/** Starts the language server in this process and introduces the workbench to it. */
final class InProcessServer {

    private final Texts texts;

    InProcessServer(Texts texts) {
        this.texts = texts;
    }

    /**
     * Starts a server and waits until it has read the folders. Not for the thread of the user
     * interface: it takes seconds.
     */
    LanguageServer start(
            List<WorkspaceFolder> folders, Consumer<PublishDiagnosticsParams> findings) {
        LanguageServerImpl server =
                new VerkaLanguageServer(texts.locale(), LiveFigures.none()).create();
        server.connect(new WorkbenchClient(findings));
        server.initialize(parameters(folders)).join();
        server.initialized(new InitializedParams());
        return server;
    }

    private InitializeParams parameters(List<WorkspaceFolder> folders) {
        DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
        symbols.setHierarchicalDocumentSymbolSupport(true);
        TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
        text.setDocumentSymbol(symbols);
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        ClientCapabilities capabilities = new ClientCapabilities();
        capabilities.setTextDocument(text);
        capabilities.setWorkspace(workspace);
        InitializeParams parameters = new InitializeParams();
        parameters.setCapabilities(capabilities);
        parameters.setWorkspaceFolders(folders);
        parameters.setLocale(texts.locale().toLanguageTag());
        return parameters;
    }
}
