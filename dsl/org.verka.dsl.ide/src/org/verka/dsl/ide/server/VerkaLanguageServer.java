package org.verka.dsl.ide.server;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.util.Modules2;
import org.verka.dsl.ide.LiveFigures;
import org.verka.dsl.ide.VerkaIdeSetup;

/**
 * The language server: in the process of an editor, or for any editor over streams. Its workspace
 * always knows the library that ships with the language, and a file outside the workspace's folders
 * is served too. It never ends the process it runs in.
 */
public final class VerkaLanguageServer {

    private final Locale locale;
    private final LiveFigures figures;

    /** Prepares servers whose messages are in {@code locale}. */
    public VerkaLanguageServer(Locale locale, LiveFigures figures) {
        this.locale = locale;
        this.figures = figures;
    }

    /** Creates a server that waits to be connected to a client and initialized. */
    public LanguageServerImpl create() {
        Injector language = new VerkaIdeSetup(locale, figures).createInjectorAndDoEMFRegistration();
        ServerParts parts =
                new ServerParts(
                        language.getInstance(IResourceServiceProvider.Registry.class), () -> {});
        return create(parts);
    }

    /**
     * Serves one client until it says exit or closes {@code in}.
     *
     * @param in what the client sends; read by the calling thread's reader until it ends
     * @param out what is sent to the client
     */
    public void serve(InputStream in, OutputStream out) throws InterruptedException {
        ExecutorService threads = Executors.newCachedThreadPool(VerkaLanguageServer::daemon);
        Injector language = new VerkaIdeSetup(locale, figures).createInjectorAndDoEMFRegistration();
        java.util.concurrent.CountDownLatch exit = new java.util.concurrent.CountDownLatch(1);
        LanguageServerImpl server =
                create(
                        new ServerParts(
                                language.getInstance(IResourceServiceProvider.Registry.class),
                                exit::countDown));
        Launcher<LanguageClient> launcher =
                new Launcher.Builder<LanguageClient>()
                        .setLocalService(server)
                        .setRemoteInterface(LanguageClient.class)
                        .setInput(in)
                        .setOutput(out)
                        .setExecutorService(threads)
                        .create();
        server.connect(launcher.getRemoteProxy());
        var listening = launcher.startListening();
        threads.execute(() -> {
            try {
                listening.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | CancellationException e) {
                // the stream is gone, and so is the client
            } finally {
                exit.countDown();
            }
        });
        exit.await();
        listening.cancel(true);
        threads.shutdownNow();
    }

    private static LanguageServerImpl create(ServerParts parts) {
        return Guice.createInjector(Modules2.mixin(new ServerModule(), parts))
                .getInstance(LanguageServerImpl.class);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "Verka language server");
        thread.setDaemon(true);
        return thread;
    }
}
