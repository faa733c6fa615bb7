package org.verka.workbench.editor.symbol;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** A thing's name, what it is a part of, and its file. */
final class SymbolLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        FoundSymbol symbol = (FoundSymbol) element;
        StyledString text = new StyledString(symbol.name());
        symbol.within().ifPresent(w -> text.append("  " + w, StyledString.DECORATIONS_STYLER));
        return text.append("  " + symbol.file(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return null;
    }
}
