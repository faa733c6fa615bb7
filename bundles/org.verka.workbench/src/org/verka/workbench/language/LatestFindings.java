package org.verka.workbench.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/**
 * What the server last said of each file, as it said it: a remedy is given only for a finding that
 * is handed back unchanged. Safe for use by several threads.
 */
public final class LatestFindings implements Consumer<PublishDiagnosticsParams> {

    private final Map<String, List<Diagnostic>> byUri = new ConcurrentHashMap<>();
    private final Consumer<PublishDiagnosticsParams> next;

    LatestFindings(Consumer<PublishDiagnosticsParams> next) {
        this.next = next;
    }

    @Override
    public void accept(PublishDiagnosticsParams findings) {
        String uri = FileUris.normalize(findings.getUri());
        if (findings.getDiagnostics().isEmpty()) {
            byUri.remove(uri);
        } else {
            byUri.put(uri, List.copyOf(findings.getDiagnostics()));
        }
        next.accept(findings);
    }

    /** The findings of a file, given by its address in the spelling of {@link FileUris}. */
    public List<Diagnostic> of(String uri) {
        return byUri.getOrDefault(uri, List.of());
    }
}
