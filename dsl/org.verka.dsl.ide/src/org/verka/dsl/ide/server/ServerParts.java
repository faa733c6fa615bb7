package org.verka.dsl.ide.server;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * What our server has instead of Xtext's usual parts: the language is given rather than looked for,
 * one thread reads at a time, and exit does what the host wants.
 */
final class ServerParts extends AbstractModule {

    private final IResourceServiceProvider.Registry languages;
    private final Runnable onExit;

    ServerParts(IResourceServiceProvider.Registry languages, Runnable onExit) {
        this.languages = languages;
        this.onExit = onExit;
    }

    @Override
    protected void configure() {
        bind(IResourceServiceProvider.Registry.class).toInstance(languages);
        bind(IMultiRootWorkspaceConfigFactory.class).to(TheoryFolders.class);
        bind(WorkspaceManager.class).to(TheoryWorkspace.class);
        bind(ExecutorService.class)
                .toInstance(Executors.newSingleThreadExecutor(ServerParts::reader));
        bind(ILanguageServerShutdownAndExitHandler.class).toInstance(new Exit(onExit));
    }

    /** Resource sets that can read the library. */
    @Provides
    XtextResourceSet resourceSet() {
        XtextResourceSet resources = new XtextResourceSet();
        resources.getURIConverter().getURIHandlers().add(0, new LibraryHandler());
        return resources;
    }

    private static Thread reader(Runnable task) {
        Thread thread = new Thread(task, "Verka language reader");
        thread.setDaemon(true);
        return thread;
    }

    private record Exit(Runnable onExit) implements ILanguageServerShutdownAndExitHandler {

        @Override
        public void exit() {
            onExit.run();
        }

        @Override
        public void shutdown() {
            // what is open stays open until exit
        }
    }
}
