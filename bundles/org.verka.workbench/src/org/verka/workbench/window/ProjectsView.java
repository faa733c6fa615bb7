package org.verka.workbench.window;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.navigator.CommonNavigator;

/** The projects in the workspace and their files. */
public final class ProjectsView extends CommonNavigator {

    @Override
    protected Object getInitialInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }
}
