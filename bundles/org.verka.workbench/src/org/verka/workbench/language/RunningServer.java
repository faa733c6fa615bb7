package org.verka.workbench.language;

import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.services.LanguageServer;
import org.verka.dsl.ide.server.TheoryCopies;

/**
 * A server that is ready for questions.
 *
 * @param copies the same server, as what hands out copies of theories
 * @param abilities what it says it can do, and in which words
 */
record RunningServer(LanguageServer server, TheoryCopies copies, ServerCapabilities abilities) {}
