package org.verka.dsl.ide;

import com.google.inject.Inject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.serializer.impl.ChangeSerializer;
import org.eclipse.xtext.resource.IResourceServiceProvider;

/**
 * What a renaming changes in the texts. Xtext's own asks the registry of the whole process how a
 * file is read, where two servers with two languages would answer for each other.
 */
final class TextChanges extends ChangeSerializer {

    private final IResourceServiceProvider.Registry languages;

    @Inject
    TextChanges(IResourceServiceProvider.Registry languages) {
        this.languages = languages;
    }

    @Override
    protected <T> T getService(URI file, Class<T> service) {
        return languages.getResourceServiceProvider(file).get(service);
    }
}
