package org.verka.workbench.language;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.services.IDisposable;
import org.verka.workbench.text.Texts;

/**
 * The conversation with the language server, which runs in this process. Everything that is said
 * goes through one thread, in the order in which it was said; answers arrive on other threads. Safe
 * for use by several threads.
 */
public final class LanguageSession implements IDisposable {

    private static final Duration ON_UI_THREAD = Duration.ofMillis(250);
    private static final Duration ELSEWHERE = Duration.ofSeconds(10);

    private final ExecutorService dispatcher =
            Executors.newSingleThreadExecutor(task -> {
                Thread thread = new Thread(task, "Verka language");
                thread.setDaemon(true);
                return thread;
            });
    private final OpenDocuments documents = new OpenDocuments(this);
    private final ProjectFolders folders = new ProjectFolders(this);
    private final CompletableFuture<LanguageServer> server;

    /**
     * Starts the server in the background and returns at once.
     *
     * @param receiver makes what is told of findings, from the texts that are open
     */
    public LanguageSession(
            Texts texts, Function<OpenDocuments, Consumer<PublishDiagnosticsParams>> receiver) {
        Consumer<PublishDiagnosticsParams> findings = receiver.apply(documents);
        FileBuffers.getTextFileBufferManager().addFileBufferListener(documents);
        ResourcesPlugin.getWorkspace()
                .addResourceChangeListener(folders, IResourceChangeEvent.POST_CHANGE);
        List<WorkspaceFolder> present = folders.current();
        server =
                CompletableFuture.supplyAsync(
                        () -> new InProcessServer(texts).start(present, findings), dispatcher);
        server.whenComplete((started, problem) -> logProblem(problem));
    }

    /** The texts that are open in editors. */
    public OpenDocuments documents() {
        return documents;
    }

    /** Says something that has no answer. */
    public void tell(Consumer<LanguageServer> message) {
        if (!dispatcher.isShutdown()) {
            CompletableFuture.runAsync(() -> message.accept(server.join()), dispatcher)
                    .whenComplete((done, problem) -> logProblem(problem));
        }
    }

    /**
     * Asks something. The answer is cancelled when the text changes before it is ready; that is
     * normal, and the question may be asked again.
     */
    public <T> CompletableFuture<T> ask(Function<LanguageServer, CompletableFuture<T>> question) {
        return CompletableFuture.supplyAsync(() -> question.apply(server.join()), dispatcher)
                .thenCompose(Function.identity());
    }

    /**
     * Waits for an answer: at most a quarter of a second on the thread of the user interface, ten
     * seconds elsewhere.
     *
     * @return empty when there was no answer in time, the text changed or the server failed
     */
    public <T> Optional<T> await(CompletableFuture<T> answer) {
        Duration patience = Display.getCurrent() == null ? ELSEWHERE : ON_UI_THREAD;
        try {
            return Optional.ofNullable(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | CancellationException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            logProblem(e.getCause());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(folders);
        FileBuffers.getTextFileBufferManager().removeFileBufferListener(documents);
        dispatcher.shutdown();
    }

    private static void logProblem(Throwable problem) {
        boolean cancelled =
                problem instanceof CancellationException
                        || problem != null && problem.getCause() instanceof CancellationException;
        if (problem != null && !cancelled) {
            Platform.getLog(LanguageSession.class).error("The language server failed", problem);
        }
    }
}
