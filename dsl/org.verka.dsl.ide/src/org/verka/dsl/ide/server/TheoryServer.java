package org.verka.dsl.ide.server;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.util.CancelIndicator;
import org.verka.dsl.ide.rename.RefusedName;

/** Xtext's server, where a refused name is an answer to the author and no error for the log. */
final class TheoryServer extends LanguageServerImpl {

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
