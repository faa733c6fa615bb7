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
import java.util.function.Supplier;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.services.IDisposable;
import org.verka.dsl.ide.LiveFigures;
import org.verka.dsl.ide.server.TheoryCopy;
import org.verka.workbench.text.Texts;

/**
 * The conversation with the language server, which runs in this process. Everything that is said
 * goes through one thread, in the order in which it was said; answers arrive on other threads. Safe
 * for use by several threads.
 */
public final class LanguageSession implements IDisposable {

    private static final Duration ON_UI_THREAD = Duration.ofMillis(250);
    private static final Duration ELSEWHERE = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 5;

    private final ExecutorService dispatcher =
            Executors.newSingleThreadExecutor(task -> {
                Thread thread = new Thread(task, "Verka language");
                thread.setDaemon(true);
                return thread;
            });
    private final OpenDocuments documents = new OpenDocuments(this);
    private final ProjectFolders folders = new ProjectFolders(this);
    private final LatestFindings findings;
    private final CompletableFuture<RunningServer> server;

    /**
     * Starts the server in the background and returns at once.
     *
     * @param figures what is shown beside the lines
     * @param receiver makes what is told of findings, from the texts that are open
     */
    public LanguageSession(
            Texts texts,
            LiveFigures figures,
            Function<OpenDocuments, Consumer<PublishDiagnosticsParams>> receiver) {
        findings = new LatestFindings(receiver.apply(documents));
        FileBuffers.getTextFileBufferManager().addFileBufferListener(documents);
        ResourcesPlugin.getWorkspace()
                .addResourceChangeListener(folders, IResourceChangeEvent.POST_CHANGE);
        List<WorkspaceFolder> present = folders.current();
        server =
                CompletableFuture.supplyAsync(
                        () -> new InProcessServer(texts, figures).start(present, findings),
                        dispatcher);
        server.whenComplete((started, problem) -> logProblem(problem));
    }

    /** The texts that are open in editors. */
    public OpenDocuments documents() {
        return documents;
    }

    /** What the server last found in each file. */
    public LatestFindings findings() {
        return findings;
    }

    /**
     * Lets the server check a project's theories again, though none of them has changed. To be
     * called by the thread that edits texts.
     */
    public void checkAgain(IProject project) {
        folders.checkAgain(project);
    }

    /** The kinds of word that the server tells apart for colouring; empty when it does not. */
    public CompletableFuture<Optional<SemanticTokensLegend>> legend() {
        return server.thenApply(running ->
                Optional.ofNullable(running.abilities().getSemanticTokensProvider())
                        .map(SemanticTokensWithRegistrationOptions::getLegend));
    }

    /** Says something that has no answer. */
    public void tell(Consumer<LanguageServer> message) {
        if (!dispatcher.isShutdown()) {
            CompletableFuture.runAsync(() -> message.accept(server.join().server()), dispatcher)
                    .whenComplete((done, problem) -> logProblem(problem));
        }
    }

    /**
     * Asks for a copy of the theories of a file, as its text is when the server gets to it; empty
     * when the server does not know the file.
     */
    public CompletableFuture<Optional<TheoryCopy>> copy(String uri) {
        return insist(() ->
                CompletableFuture.supplyAsync(() -> server.join().copies().copy(uri), dispatcher)
                        .thenCompose(Function.identity()));
    }

    /**
     * Asks something. The answer is cancelled when the text changes before it is ready; that is
     * normal, and the question may be asked again.
     */
    public <T> CompletableFuture<T> ask(Function<LanguageServer, CompletableFuture<T>> question) {
        return CompletableFuture.supplyAsync(
                        () -> question.apply(server.join().server()), dispatcher)
                .thenCompose(Function.identity());
    }

    /**
     * Asks something, and asks again when the answer was cancelled because the text changed. The
     * answer is about the text as it is when the server gets to it.
     */
    public <T> CompletableFuture<T> insist(
            Function<LanguageServer, CompletableFuture<T>> question) {
        return insist(() -> ask(question));
    }

    private static <T> CompletableFuture<T> insist(Supplier<CompletableFuture<T>> question) {
        return insist(question, ATTEMPTS);
    }

    private static <T> CompletableFuture<T> insist(
            Supplier<CompletableFuture<T>> question, int attempts) {
        return question.get()
                .handle((answer, problem) -> {
                    if (problem == null) {
                        return CompletableFuture.completedFuture(answer);
                    }
                    return attempts > 1 && isCancelled(problem)
                            ? insist(question, attempts - 1)
                            : CompletableFuture.<T>failedFuture(problem);
                })
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
        tell(LanguageServer::exit);
        dispatcher.shutdown();
    }

    private static boolean isCancelled(Throwable problem) {
        return problem instanceof CancellationException
                || problem != null && problem.getCause() instanceof CancellationException;
    }

    private static void logProblem(Throwable problem) {
        if (problem != null && !isCancelled(problem)) {
            Platform.getLog(LanguageSession.class).error("The language server failed", problem);
        }
    }
}
