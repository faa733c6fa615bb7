package org.verka.workbench.editor.outline;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;

/** A part's name, what the server says beside it, and a sign for its kind. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    private static final String BUNDLE = "org.verka.workbench";

    private final LocalResourceManager images =
            new LocalResourceManager(JFaceResources.getResources());

    @Override
    public String getText(Object element) {
        return ((OutlineNode) element).name();
    }

    @Override
    public StyledString getStyledText(Object element) {
        OutlineNode node = (OutlineNode) element;
        StyledString text = new StyledString(node.name());
        node.detail().ifPresent(d -> text.append("  " + d, StyledString.QUALIFIER_STYLER));
        return text;
    }

    @Override
    public Image getImage(Object element) {
        String path = "icons/outline/" + sign(((OutlineNode) element).kind()) + ".svg";
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, path)
                .map(images::get)
                .orElseGet(() -> images.get(ImageDescriptor.getMissingImageDescriptor()));
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }

    private static String sign(SymbolKind kind) {
        return switch (kind) {
            case Package -> "programme";
            case Function -> "activity";
            case Class -> "outcome";
            case Number -> "indicator";
            case Event -> "cause";
            case Interface -> "instrument";
            case Module -> "intake";
            case Namespace -> "site";
            case Object -> "group";
            default -> "part";
        };
    }
}
