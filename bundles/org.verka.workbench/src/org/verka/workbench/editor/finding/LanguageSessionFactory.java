package org.verka.workbench.editor.finding;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.verka.workbench.language.LanguageSession;
import org.verka.workbench.text.Texts;

/** Gives the workbench its one {@link LanguageSession}, whose findings become markers. */
public final class LanguageSessionFactory extends AbstractServiceFactory {

    @Override
    public Object create(Class service, IServiceLocator parentLocator, IServiceLocator locator) {
        Object parent = parentLocator.getService(service);
        return parent == null
                ? new LanguageSession(Texts.ofWorkbench(), FindingMarkers::new)
                : parent;
    }
}
