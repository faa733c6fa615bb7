package org.verka.dsl.ide.server;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.util.CancelIndicator;
import org.verka.dsl.ide.rename.RefusedName;

/** Xtext's server, where a refused name is an answer to the author and no error for the log. */
final class TheoryServer extends LanguageServerImpl implements TheoryCopies {

    private final UriExtensions addresses;
    private volatile Runnable afterwards = () -> {};
    private volatile boolean refreshesLenses;

    @Inject
    TheoryServer(UriExtensions addresses) {
        this.addresses = addresses;
    }

    /** What is done once, on a thread of its own, when a client has initialized the server. */
    void afterwards(Runnable work) {
        afterwards = work;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams client) {
        refreshesLenses =
                Optional.ofNullable(client.getCapabilities())
                        .map(ClientCapabilities::getWorkspace)
                        .map(WorkspaceClientCapabilities::getCodeLens)
                        .map(CodeLensWorkspaceCapabilities::getRefreshSupport)
                        .orElse(false);
        return super.initialize(client);
    }

    @Override
    public void initialized(InitializedParams client) {
        super.initialized(client);
        Thread thread = new Thread(afterwards, "Verka figures");
        thread.setDaemon(true);
        thread.start();
    }

    /** Checks every theory again as it is, and lets the client ask again for figures. */
    void checkAgain() {
        runBuildable(() -> {
            List<URI> theories = new ArrayList<>();
            for (IResourceDescription each :
                    getWorkspaceManager().getIndex().getAllResourceDescriptions()) {
                if (each.getURI().isFile()) {
                    theories.add(each.getURI());
                }
            }
            return getWorkspaceManager().didChangeFiles(theories, List.of());
        });
        if (refreshesLenses) {
            getLanguageClient().refreshCodeLenses();
        }
    }

    @Override
    public CompletableFuture<Optional<TheoryCopy>> copy(String uri) {
        return getRequestManager()
                .runRead(cancelled ->
                        getWorkspaceManager()
                                .doRead(
                                        addresses.toUri(uri),
                                        (text, file) ->
                                                Optional.ofNullable(file)
                                                        .map(f ->
                                                                TheoryCopy.of(
                                                                        f,
                                                                        addresses::toUriString))));
    }

    /** Ends what is being answered and the threads that answer. */
    @Override
    public void exit() {
        getRequestManager().shutdown();
        super.exit();
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams asked) {
        CompletableFuture<Either<WorkspaceEdit, RefusedName>> read =
                getRequestManager().runRead(cancelled -> renamedOrRefused(asked, cancelled));
        CompletableFuture<WorkspaceEdit> answer = read.thenApply(TheoryServer::renamed);
        answer.whenComplete((change, failure) -> {
            if (failure instanceof CancellationException) {
                read.cancel(true);
            }
        });
        return answer;
    }

    private Either<WorkspaceEdit, RefusedName> renamedOrRefused(
            RenameParams asked, CancelIndicator cancelled) {
        try {
            return Either.forLeft(rename(asked, cancelled));
        } catch (RefusedName e) {
            return Either.forRight(e);
        }
    }

    private static WorkspaceEdit renamed(Either<WorkspaceEdit, RefusedName> answer) {
        if (answer.isRight()) {
            throw answer.getRight();
        }
        return answer.getLeft();
    }
}
