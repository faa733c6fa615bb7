package org.verka.workbench.editor.finding;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.verka.workbench.figure.ProjectFigures;
import org.verka.workbench.language.LanguageSession;
import org.verka.workbench.text.Texts;

/**
 * Gives the workbench its one {@link LanguageSession}, whose findings become markers, and the one
 * {@link ProjectFigures} that it shows beside the lines.
 */
public final class LanguageSessionFactory extends AbstractServiceFactory {

    @Override
    public Object create(Class service, IServiceLocator parentLocator, IServiceLocator locator) {
        Object parent = parentLocator.getService(service);
        if (parent != null) {
            return parent;
        }
        Texts texts = Texts.ofWorkbench();
        return service == ProjectFigures.class
                ? new ProjectFigures(texts.locale())
                : session(texts, locator.getService(ProjectFigures.class));
    }

    private static LanguageSession session(Texts texts, ProjectFigures figures) {
        LanguageSession session = new LanguageSession(texts, figures, FindingMarkers::new);
        Display display = PlatformUI.getWorkbench().getDisplay();
        figures.addEvidenceListener(
                project -> display.asyncExec(() -> session.checkAgain(project)));
        return session;
    }
}
