package org.verka.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * An editor that speaks with a language server in a process of its own, over its standard in and
 * out, and takes the time until answers come. For one thread.
 */
final class Editor implements LanguageClient, AutoCloseable {

    private static final long PATIENCE_SECONDS = 300;

    private final Process process;
    private final LanguageServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final long started;
    private final Set<String> found = new HashSet<>();
    private final Path folder;
    private String awaited = "";
    private long arrived;
    private int version = 1;

    /** Starts the server in {@code command} for the files in {@code folder}. */
    Editor(List<String> command, Path folder) throws IOException {
        this.folder = folder;
        started = System.nanoTime();
        process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Launcher<LanguageServer> launcher =
                new Launcher.Builder<LanguageServer>()
                        .setLocalService(this)
                        .setRemoteInterface(LanguageServer.class)
                        .setInput(process.getInputStream())
                        .setOutput(process.getOutputStream())
                        .setExecutorService(threads)
                        .create();
        launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    /** The server's process. */
    long pid() {
        return process.pid();
    }

    /** Opens the folder; the seconds from the start of the process to the findings of all files. */
    double index(int files) throws IOException {
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        ClientCapabilities capabilities = new ClientCapabilities();
        capabilities.setWorkspace(workspace);
        InitializeParams parameters = new InitializeParams();
        parameters.setCapabilities(capabilities);
        parameters.setWorkspaceFolders(
                List.of(new WorkspaceFolder(uri(folder), folder.getFileName().toString())));
        answer(server.initialize(parameters));
        server.initialized(new InitializedParams());
        synchronized (found) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (found.size() < files) {
                waitUntil(end);
            }
        }
        return (System.nanoTime() - started) / 1e9;
    }

    /** Opens a file and returns its text. */
    String open(Path file) throws IOException {
        String text = Files.readString(file);
        await(file);
        server.getTextDocumentService()
                .didOpen(
                        new DidOpenTextDocumentParams(
                                new TextDocumentItem(uri(file), "verka", version, text)));
        arrival();
        return text;
    }

    /** Replaces the text of an open file; milliseconds until its findings come. */
    double edit(Path file, String text) throws IOException {
        await(file);
        long start = System.nanoTime();
        server.getTextDocumentService()
                .didChange(
                        new DidChangeTextDocumentParams(
                                new VersionedTextDocumentIdentifier(uri(file), ++version),
                                List.of(new TextDocumentContentChangeEvent(text))));
        return (arrival() - start) / 1e6;
    }

    /** Milliseconds until the server has done what it was told, and answers again. */
    double settle(Path file) throws IOException {
        long start = System.nanoTime();
        complete(file, new Position(0, 0));
        return (System.nanoTime() - start) / 1e6;
    }

    /** What is proposed at a place of an open file. */
    List<CompletionItem> complete(Path file, Position at) throws IOException {
        var parameters = new CompletionParams(new TextDocumentIdentifier(uri(file)), at);
        var answer = answer(server.getTextDocumentService().completion(parameters));
        if (answer == null) {
            return List.of();
        }
        return answer.isLeft() ? answer.getLeft() : answer.getRight().getItems();
    }

    private void await(Path file) {
        synchronized (found) {
            awaited = uri(file);
            arrived = 0;
        }
    }

    private long arrival() throws IOException {
        synchronized (found) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (arrived == 0) {
                waitUntil(end);
            }
            return arrived;
        }
    }

    private void waitUntil(long end) throws IOException {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0 || !process.isAlive()) {
            throw new IOException("the server did not answer");
        }
        try {
            found.wait(Math.min(left, 1000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static <T> T answer(CompletableFuture<T> asked) throws IOException {
        try {
            return asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String uri(Path file) {
        String uri = file.toUri().toString();
        return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams published) {
        long now = System.nanoTime();
        synchronized (found) {
            if (published.getUri().endsWith(".verka") && published.getUri().startsWith("file")) {
                found.add(published.getUri());
            }
            if (arrived == 0 && published.getUri().equals(awaited)) {
                arrived = now;
            }
            found.notifyAll();
        }
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams asked) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object event) {}

    @Override
    public void showMessage(MessageParams message) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams ask) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {}

    @Override
    public void close() throws IOException {
        process.destroy();
        threads.shutdownNow();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
