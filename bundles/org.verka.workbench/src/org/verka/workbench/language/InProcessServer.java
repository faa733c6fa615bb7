package org.verka.workbench.language;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.SemanticTokensCapabilities;
import org.eclipse.lsp4j.SemanticTokensClientCapabilitiesRequests;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TokenFormat;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.verka.dsl.ide.LiveFigures;
import org.verka.dsl.ide.server.TheoryCopies;
import org.verka.dsl.ide.server.VerkaLanguageServer;
import org.verka.workbench.text.Texts;

/** Starts the language server in this process and introduces the workbench to it. */
final class InProcessServer {

    private static final List<String> REMEDIES =
            List.of(CodeActionKind.QuickFix, CodeActionKind.Refactor, CodeActionKind.Source);

    private final Texts texts;
    private final LiveFigures figures;

    InProcessServer(Texts texts, LiveFigures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    /**
     * Starts a server and waits until it has read the folders. Not for the thread of the user
     * interface: it takes seconds.
     */
    RunningServer start(
            List<WorkspaceFolder> folders, Consumer<PublishDiagnosticsParams> findings) {
        LanguageServerImpl server = new VerkaLanguageServer(texts.locale(), figures).create();
        server.connect(new WorkbenchClient(findings));
        InitializeResult introduced = server.initialize(parameters(folders)).join();
        server.initialized(new InitializedParams());
        return new RunningServer(server, (TheoryCopies) server, introduced.getCapabilities());
    }

    private InitializeParams parameters(List<WorkspaceFolder> folders) {
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
        edits.setDocumentChanges(true);
        workspace.setWorkspaceEdit(edits);
        ClientCapabilities capabilities = new ClientCapabilities();
        capabilities.setTextDocument(textAbilities());
        capabilities.setWorkspace(workspace);
        InitializeParams parameters = new InitializeParams();
        parameters.setCapabilities(capabilities);
        parameters.setWorkspaceFolders(folders);
        parameters.setLocale(texts.locale().toLanguageTag());
        return parameters;
    }

    private static TextDocumentClientCapabilities textAbilities() {
        TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
        DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
        symbols.setHierarchicalDocumentSymbolSupport(true);
        text.setDocumentSymbol(symbols);
        CompletionItemCapabilities item = new CompletionItemCapabilities(true);
        item.setDocumentationFormat(List.of(MarkupKind.MARKDOWN, MarkupKind.PLAINTEXT));
        text.setCompletion(new CompletionCapabilities(item));
        text.setHover(
                new HoverCapabilities(List.of(MarkupKind.MARKDOWN, MarkupKind.PLAINTEXT), false));
        RenameCapabilities rename = new RenameCapabilities();
        rename.setPrepareSupport(true);
        text.setRename(rename);
        text.setCodeAction(
                new CodeActionCapabilities(
                        new CodeActionLiteralSupportCapabilities(
                                new CodeActionKindCapabilities(REMEDIES)),
                        false));
        SemanticTokensCapabilities colours = new SemanticTokensCapabilities(false);
        colours.setRequests(new SemanticTokensClientCapabilitiesRequests(true));
        colours.setTokenTypes(List.of());
        colours.setTokenModifiers(List.of());
        colours.setFormats(List.of(TokenFormat.Relative));
        text.setSemanticTokens(colours);
        return text;
    }
}
