package org.verka.workbench.editor.place;

import org.eclipse.core.resources.IStorage;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;
import org.verka.workbench.text.Texts;

/** A text of the library as an editor's input; two are equal when their texts are. */
record LibraryInput(LibraryText text) implements IStorageEditorInput {

    @Override
    public IStorage getStorage() {
        return text;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return text.getName();
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return Texts.ofWorkbench().get("library.tooltip", getName());
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }
}
