package org.verka.dsl.ide;

import com.google.inject.Singleton;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.xtext.ide.server.ICapabilitiesContributor;

/** Remembers what the editor at the other end can do. */
@Singleton
final class ClientAbilities implements ICapabilitiesContributor {

    private volatile boolean snippets;

    /** Whether it knows places to fill in; false until it has said so. */
    boolean knowsSnippets() {
        return snippets;
    }

    @Override
    public ServerCapabilities contribute(ServerCapabilities server, InitializeParams client) {
        snippets = supportsSnippets(client.getCapabilities());
        return server;
    }

    private static boolean supportsSnippets(ClientCapabilities client) {
        CompletionCapabilities completion =
                client == null || client.getTextDocument() == null
                        ? null
                        : client.getTextDocument().getCompletion();
        CompletionItemCapabilities item =
                completion == null ? null : completion.getCompletionItem();
        return item != null && Boolean.TRUE.equals(item.getSnippetSupport());
    }
}
