package org.verka.workbench.editor.place;

import java.io.InputStream;
import org.eclipse.core.resources.IEncodedStorage;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.verka.dsl.Library;

/** A text of the library that ships with the language: there to be read and not to be changed. */
record LibraryText(String uri) implements IEncodedStorage {

    /** Whether an address is one of the library's. */
    static boolean isIn(String uri) {
        return Library.has(URI.createURI(uri));
    }

    @Override
    public InputStream getContents() {
        return Library.open(URI.createURI(uri));
    }

    @Override
    public String getCharset() {
        return "UTF-8";
    }

    @Override
    public IPath getFullPath() {
        return null;
    }

    @Override
    public String getName() {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }
}
