package org.verka.report.emitter;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.report.engine.content.IContent;
import org.eclipse.birt.report.engine.nLayout.LayoutContext;
import org.eclipse.birt.report.engine.nLayout.area.impl.ContainerArea;
import org.eclipse.birt.report.engine.nLayout.area.impl.TableArea;

/**
 * A table whose head comes again where its last row goes to the next page to be with what follows
 * the table. BIRT repeats a head only where the rows themselves have no room.
 */
final class HeadedTable extends TableArea {

    HeadedTable(ContainerArea parent, LayoutContext context, IContent content) {
        super(parent, context, content);
    }

    @Override
    public SplitResult splitLines(int lines) throws BirtException {
        int head = repeatList == null ? 0 : repeatList.size();
        if (firstThatGoes() <= head) {
            return isPageBreakBeforeAvoid()
                    ? SplitResult.BEFORE_AVOID_WITH_NULL
                    : SplitResult.SUCCEED_WITH_NULL;
        }
        SplitResult split = super.splitLines(lines);
        if (split.getResult() != null) {
            setPreviousPart(split.getResult());
            addRepeatedItem();
            children.subList(0, head).forEach(row -> ((ContainerArea) row).setArtifact());
            updateChildrenPosition();
            ((TableArea) split.getResult()).resolveBottomBorder();
            relayoutChildren();
        }
        return split;
    }

    /** The last row goes, with those before it that stay with the next. */
    private int firstThatGoes() {
        int first = children.size() - 1;
        while (first > 0 && ((ContainerArea) children.get(first - 1)).isPageBreakAfterAvoid()) {
            first--;
        }
        return first;
    }
}
