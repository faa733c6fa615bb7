package org.verka.workbench.window;

import java.net.URL;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.verka.workbench.language.LanguageSession;
import org.verka.workbench.text.Texts;

/** Sets the workbench up for projects in a workspace, and saves the workspace at the end. */
public final class VerkaWorkbenchAdvisor extends WorkbenchAdvisor {

    private static final String IDE_BUNDLE = "org.eclipse.ui.ide";
    private static final String IDE_ICONS = "$nl$/icons/full/obj16/";

    private final Texts texts;

    /** An advisor that speaks through the given texts. */
    public VerkaWorkbenchAdvisor(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT, "prj_obj.svg");
        declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "cprj_obj.svg");
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return TheoryPerspective.ID;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
            IWorkbenchWindowConfigurer configurer) {
        return new VerkaWindowAdvisor(configurer, texts);
    }

    /** Wakes the language up in the background, so that the first editor finds it ready. */
    @Override
    public void postStartup() {
        PlatformUI.getWorkbench().getService(LanguageSession.class);
    }

    @Override
    public void postShutdown() {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        try {
            workspace.save(true, new NullProgressMonitor());
        } catch (CoreException e) {
            Platform.getLog(VerkaWorkbenchAdvisor.class).log(e.getStatus());
        }
    }

    private static void declare(IWorkbenchConfigurer configurer, String symbol, String icon) {
        URL url = FileLocator.find(Platform.getBundle(IDE_BUNDLE), new Path(IDE_ICONS + icon));
        configurer.declareImage(symbol, ImageDescriptor.createFromURL(url), true);
    }
}
