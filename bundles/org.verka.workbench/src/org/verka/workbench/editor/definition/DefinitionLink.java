package org.verka.workbench.editor.definition;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.Location;
import org.verka.workbench.editor.place.Places;

/** A link to the place where a name is defined. */
final class DefinitionLink implements IHyperlink {

    private final IRegion word;
    private final Location target;

    DefinitionLink(IRegion word, Location target) {
        this.word = word;
        this.target = target;
    }

    @Override
    public IRegion getHyperlinkRegion() {
        return word;
    }

    @Override
    public String getTypeLabel() {
        return null;
    }

    @Override
    public String getHyperlinkText() {
        return null;
    }

    @Override
    public void open() {
        Places.inActiveWindow().show(target);
    }
}
