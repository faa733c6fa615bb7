package org.verka.workbench.editor.outline;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Gives the tree its nodes; its input is the list of roots. */
final class OutlineContents implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object roots) {
        return ((List<?>) roots).toArray();
    }

    @Override
    public Object[] getChildren(Object node) {
        return ((OutlineNode) node).children().toArray();
    }

    @Override
    public Object getParent(Object node) {
        return node instanceof OutlineNode child ? child.parent().orElse(null) : null;
    }

    @Override
    public boolean hasChildren(Object node) {
        return !((OutlineNode) node).children().isEmpty();
    }
}
