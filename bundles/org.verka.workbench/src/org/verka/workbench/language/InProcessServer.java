package org.verka.workbench.language;

import com.google.inject.Guice;
import com.google.inject.Module;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.util.Modules2;
import org.verka.dsl.ide.VerkaIdeSetup;
import org.verka.workbench.text.Texts;

/**
 * Puts the language server together for use in this process: languages are given rather than
 * looked for, one thread reads at a time, and the server cannot end the process.
 */
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
        new VerkaIdeSetup().createInjectorAndDoEMFRegistration();
        Module module = Modules2.mixin(new ServerModule(), this::configure);
        LanguageServerImpl server =
                Guice.createInjector(module).getInstance(LanguageServerImpl.class);
        server.connect(new WorkbenchClient(findings));
        server.initialize(parameters(folders)).join();
        server.initialized(new InitializedParams());
        return server;
    }

    private void configure(com.google.inject.Binder binder) {
        binder.bind(IResourceServiceProvider.Registry.class)
                .toInstance(IResourceServiceProvider.Registry.INSTANCE);
        binder.bind(ExecutorService.class).toInstance(reader());
        binder.bind(ILanguageServerShutdownAndExitHandler.class).toInstance(new StayAlive());
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

    private static ExecutorService reader() {
        return Executors.newSingleThreadExecutor(
                task -> {
                    Thread thread = new Thread(task, "Verka language reader");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** The server's own handler would end the JVM, and the workbench with it. */
    private static final class StayAlive implements ILanguageServerShutdownAndExitHandler {
        @Override
        public void exit() {}

        @Override
        public void shutdown() {}
    }
}
