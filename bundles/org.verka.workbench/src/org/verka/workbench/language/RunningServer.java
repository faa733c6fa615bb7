package org.verka.workbench.language;

import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * A server that is ready for questions.
 *
 * @param abilities what it says it can do, and in which words
 */
record RunningServer(LanguageServer server, ServerCapabilities abilities) {}
