package org.verka.dsl.ide.server;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;
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
    private final Optional<Supplier<LiveFigures>> later;

    /** Prepares servers whose messages are in {@code locale}. */
    public VerkaLanguageServer(Locale locale, LiveFigures figures) {
        this.locale = locale;
        this.figures = figures;
        this.later = Optional.empty();
    }

    /**
     * Prepares servers that serve before their figures are known.
     *
     * @param later reads the figures; asked once by each server, on a thread of its own, when its
     *     client has initialized it. When it answers, every theory is checked again
     */
    public VerkaLanguageServer(Locale locale, Supplier<LiveFigures> later) {
        this.locale = locale;
        this.figures = LiveFigures.none();
        this.later = Optional.of(later);
    }

    /**
     * Creates a server that waits to be connected to a client and initialized. It is a {@link
     * TheoryCopies}, too.
     */
    public LanguageServerImpl create() {
        return create(() -> {});
    }

    /**
     * Serves one client until it says exit or the stream from it ends.
     *
     * @param in what the client sends
     * @param out what is sent to the client
     * @throws InterruptedException when the calling thread is interrupted; serving then stops
     */
    public void serve(InputStream in, OutputStream out) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        ExecutorService threads = Executors.newCachedThreadPool(VerkaLanguageServer::daemon);
        LanguageServerImpl server = create(done::countDown);
        try {
            Launcher<LanguageClient> launcher =
                    new Launcher.Builder<LanguageClient>()
                            .setLocalService(server)
                            .setRemoteInterface(LanguageClient.class)
                            .setInput(new EndOfInput(in, done::countDown))
                            .setOutput(out)
                            .setExecutorService(threads)
                            .create();
            server.connect(launcher.getRemoteProxy());
            launcher.startListening();
            done.await();
        } finally {
            server.exit();
            threads.shutdownNow();
        }
    }

    private LanguageServerImpl create(Runnable onExit) {
        FiguresToCome toCome = new FiguresToCome();
        Injector language =
                new VerkaIdeSetup(locale, later.isPresent() ? toCome : figures).createInjector();
        TheoryServer server =
                Guice.createInjector(
                                Modules2.mixin(
                                        new ServerModule(), new ServerParts(language, onExit)))
                        .getInstance(TheoryServer.class);
        later.ifPresent(reading ->
                server.afterwards(() -> {
                    LiveFigures read = reading.get();
                    toCome.are(read);
                    if (read.areKnown()) {
                        server.checkAgain();
                    }
                }));
        return server;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "Verka language server");
        thread.setDaemon(true);
        return thread;
    }
}
