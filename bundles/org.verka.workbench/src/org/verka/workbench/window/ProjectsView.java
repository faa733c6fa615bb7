package org.verka.workbench.window;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.navigator.CommonNavigator;
import org.verka.workbench.text.SpokenName;

/** The projects in the workspace and their files. */
public final class ProjectsView extends CommonNavigator {

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        SpokenName.give(getCommonViewer().getTree(), getPartName());
    }

    @Override
    protected Object getInitialInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }
}
