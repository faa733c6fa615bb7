package org.verka.workbench.editor.symbol;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.lsp4j.Position;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.verka.workbench.editor.place.Places;

/** A thing in a theory that quick access has found; choosing it shows it in its text. */
final class SymbolElement extends QuickAccessElement {

    private final FoundSymbol symbol;

    SymbolElement(FoundSymbol symbol) {
        this.symbol = symbol;
    }

    @Override
    public String getLabel() {
        String within = symbol.within().map(w -> w + ", ").orElse("");
        return symbol.name() + " (" + within + symbol.file() + ")";
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getId() {
        Position start = symbol.place().getRange().getStart();
        return symbol.place().getUri() + ":" + start.getLine() + ":" + start.getCharacter();
    }

    @Override
    public void execute() {
        new Places(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage())
                .show(symbol.place());
    }
}
