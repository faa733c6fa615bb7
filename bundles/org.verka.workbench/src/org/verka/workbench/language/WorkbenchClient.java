package org.verka.workbench.language;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** The workbench as the server sees it: findings go to the markers, messages to the log. */
final class WorkbenchClient implements LanguageClient {

    private final Consumer<PublishDiagnosticsParams> findings;
    private final ILog log = Platform.getLog(WorkbenchClient.class);

    WorkbenchClient(Consumer<PublishDiagnosticsParams> findings) {
        this.findings = findings;
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        findings.accept(diagnostics);
    }

    @Override
    public void logMessage(MessageParams message) {
        if (message.getType() == MessageType.Error) {
            log.error(message.getMessage());
        } else {
            log.info(message.getMessage());
        }
    }

    @Override
    public void showMessage(MessageParams message) {
        logMessage(message);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
            ShowMessageRequestParams request) {
        logMessage(request);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object event) {}
}
