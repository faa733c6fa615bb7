package org.verka.dsl.tests;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.verka.dsl.ide.LiveFigures;
import org.verka.dsl.ide.server.VerkaLanguageServer;

/** An editor that speaks the protocol with a server, in the same process or over two pipes. */
final class Client implements LanguageClient, AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final Map<String, List<Diagnostic>> findings = new ConcurrentHashMap<>();
    private final Thread serving;
    private final LanguageServer server;

    /** Connects to a server over two pipes. */
    Client(Locale locale, LiveFigures figures) throws IOException {
        this(Talk.OVER_STREAMS, locale, figures);
    }

    Client(Talk talk, Locale locale, LiveFigures figures) throws IOException {
        this(talk, new VerkaLanguageServer(locale, figures));
    }

    Client(Talk talk, VerkaLanguageServer servers) throws IOException {
        if (talk == Talk.IN_PROCESS) {
            LanguageServerImpl local = servers.create();
            local.connect(this);
            serving = null;
            server = local;
            return;
        }
        PipedInputStream toServer = new PipedInputStream(1 << 16);
        PipedInputStream toClient = new PipedInputStream(1 << 16);
        PipedOutputStream fromClient = new PipedOutputStream(toServer);
        PipedOutputStream fromServer = new PipedOutputStream(toClient);
        serving =
                Thread.ofPlatform()
                        .daemon()
                        .start(() -> {
                            try {
                                servers.serve(toServer, fromServer);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
        Launcher<LanguageServer> launcher =
                new Launcher.Builder<LanguageServer>()
                        .setLocalService(this)
                        .setRemoteInterface(LanguageServer.class)
                        .setInput(toClient)
                        .setOutput(fromClient)
                        .create();
        launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    void open(List<WorkspaceFolder> folders) throws Exception {
        open(folders, capabilities -> {});
    }

    /** Opens the workspace as an editor with some more abilities. */
    void open(List<WorkspaceFolder> folders, Consumer<ClientCapabilities> more) throws Exception {
        TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
        DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
        symbols.setHierarchicalDocumentSymbolSupport(true);
        text.setDocumentSymbol(symbols);
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        ClientCapabilities capabilities = new ClientCapabilities();
        capabilities.setTextDocument(text);
        capabilities.setWorkspace(workspace);
        more.accept(capabilities);
        InitializeParams parameters = new InitializeParams();
        parameters.setCapabilities(capabilities);
        parameters.setWorkspaceFolders(folders);
        server.initialize(parameters).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        server.initialized(new InitializedParams());
    }

    LanguageServer server() {
        return server;
    }

    static <T> T answer(CompletableFuture<T> asked) throws Exception {
        return asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Waits until what the server finds in a file is as wanted, and returns it. */
    List<Diagnostic> findings(String uri, Predicate<List<Diagnostic>> wanted) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        synchronized (findings) {
            while (!findings.containsKey(uri) || !wanted.test(findings.get(uri))) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("still found in " + uri + ": " + findings);
                }
                findings.wait(left);
            }
            return findings.get(uri);
        }
    }

    /** What the server has said last about each file. */
    Map<String, List<Diagnostic>> findings() {
        synchronized (findings) {
            return Map.copyOf(findings);
        }
    }

    void forgetFindings() {
        synchronized (findings) {
            findings.clear();
        }
    }

    /** Says exit and waits until the server has stopped serving. */
    boolean exits() throws Exception {
        answer(server.shutdown());
        server.exit();
        if (serving == null) {
            return true;
        }
        serving.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        return !serving.isAlive();
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams published) {
        synchronized (findings) {
            findings.put(published.getUri(), published.getDiagnostics());
            findings.notifyAll();
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

    @Override
    public void close() {
        if (serving == null) {
            server.exit();
        } else {
            serving.interrupt();
        }
    }
}
