package org.verka.workbench.editor;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.verka.workbench.text.Texts;

/** Why the server gave no answer. */
public final class ServerProblem {

    private final Throwable cause;

    /** What the question ended with. */
    public ServerProblem(Throwable problem) {
        this.cause =
                problem instanceof CompletionException && problem.getCause() != null
                        ? problem.getCause()
                        : problem;
    }

    /** What to tell the user; what is nobody's intention is logged too. */
    public String message(Texts texts) {
        if (cause instanceof CancellationException) {
            return texts.get("answer.stale");
        }
        if (cause instanceof ResponseErrorException refused) {
            return refused.getResponseError().getMessage();
        }
        Platform.getLog(ServerProblem.class).error("The language server failed", cause);
        return texts.get("answer.failed");
    }
}
