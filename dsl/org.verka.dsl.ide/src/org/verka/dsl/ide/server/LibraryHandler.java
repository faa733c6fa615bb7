package org.verka.dsl.ide.server;

import java.io.InputStream;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.verka.dsl.Library;

/** Opens the library that ships with the language. */
final class LibraryHandler extends URIHandlerImpl {

    @Override
    public boolean canHandle(URI address) {
        return Library.has(address);
    }

    @Override
    public InputStream createInputStream(URI address, Map<?, ?> options) {
        return Library.open(address);
    }

    @Override
    public boolean exists(URI address, Map<?, ?> options) {
        return true;
    }
}
