package org.verka.dsl.ide.server;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import com.google.inject.Provides;
import java.util.concurrent.ExecutorService;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * What our server has instead of Xtext's usual parts: the language is given rather than looked for,
 * one thread reads at a time, and exit does what the host wants.
 */
final class ServerParts extends AbstractModule {

    private final Injector language;
    private final Runnable onExit;

    ServerParts(Injector language, Runnable onExit) {
        this.language = language;
        this.onExit = onExit;
    }

    @Override
    protected void configure() {
        bind(IResourceServiceProvider.Registry.class)
                .toInstance(language.getInstance(IResourceServiceProvider.Registry.class));
        bind(IMultiRootWorkspaceConfigFactory.class).to(TheoryFolders.class);
        bind(WorkspaceManager.class).to(TheoryWorkspace.class);
        bind(BuildManager.class).to(TheoryBuild.class);
        bind(ProjectManager.class).to(TheoryProject.class);
        Reader reader = new Reader();
        bind(Reader.class).toInstance(reader);
        bind(ExecutorService.class).toInstance(reader.executor());
        bind(IRequestManager.class).to(NestingReads.class);
        bind(ILanguageServerShutdownAndExitHandler.class).toInstance(new Exit(reader, onExit));
    }

    /** Resource sets that can read theories and the library. */
    @Provides
    XtextResourceSet resourceSet() {
        XtextResourceSet resources = new XtextResourceSet();
        resources
                .getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put("verka", language.getInstance(IResourceFactory.class));
        resources.getURIConverter().getURIHandlers().add(0, new LibraryHandler());
        return resources;
    }

    private record Exit(Reader reader, Runnable onExit)
            implements ILanguageServerShutdownAndExitHandler {

        @Override
        public void exit() {
            reader.stop();
            onExit.run();
        }

        @Override
        public void shutdown() {
            // what is open stays open until exit
        }
    }
}
