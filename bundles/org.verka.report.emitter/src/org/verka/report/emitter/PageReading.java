package org.verka.report.emitter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.birt.report.engine.nLayout.area.IArea;
import org.eclipse.birt.report.engine.nLayout.area.IAreaVisitor;
import org.eclipse.birt.report.engine.nLayout.area.IContainerArea;
import org.eclipse.birt.report.engine.nLayout.area.IImageArea;
import org.eclipse.birt.report.engine.nLayout.area.ITemplateArea;
import org.eclipse.birt.report.engine.nLayout.area.ITextArea;
import org.eclipse.birt.report.engine.nLayout.area.impl.ContainerArea;
import org.eclipse.birt.report.engine.nLayout.area.impl.PageArea;
import org.eclipse.birt.report.engine.nLayout.area.impl.TextArea;

/** Reads what is on a page between its running head and foot. BIRT counts in thousandths. */
final class PageReading implements IAreaVisitor {

    private static final float THOUSANDTHS = 1000;

    private final List<String> bookmarks = new ArrayList<>();
    private final Map<TextArea, String> numbers = new HashMap<>();
    private String tells = "";
    private int down;
    private int lowest;

    /** Reads a page that is whole. */
    PageReading(PageArea page) {
        down = page.getRoot().getY();
        if (page.getBody() != null) {
            page.getBody().accept(this);
        }
    }

    /**
     * Reads what a page has got so far.
     *
     * @param down where that begins
     */
    PageReading(IContainerArea body, int down) {
        this.down = down;
        body.getChildren().forEachRemaining(area -> area.accept(this));
    }

    /** Where what is on a page begins. */
    static int top(PageArea page) {
        return page.getRoot().getY() + page.getBody().getY();
    }

    /** Where the last text begins or the last figure ends, in points from the top of the page. */
    float lowest() {
        return lowest / THOUSANDTHS;
    }

    List<String> bookmarks() {
        return bookmarks;
    }

    /** The texts that shall tell a page, and the bookmark on it. */
    Map<TextArea, String> numbers() {
        return numbers;
    }

    @Override
    public void visitText(ITextArea text) {
        reaches(down + text.getY());
        bookmark(text);
        if (!tells.isEmpty() && text instanceof TextArea area) {
            numbers.put(area, tells);
        }
    }

    @Override
    public void visitImage(IImageArea image) {
        reaches(down + image.getY() + image.getHeight());
        bookmark(image);
    }

    @Override
    public void visitAutoText(ITemplateArea template) {}

    @Override
    public void visitContainer(IContainerArea container) {
        bookmark(container);
        String before = tells;
        if (container instanceof ContainerArea area && area.getContent() != null) {
            String name = area.getContent().getName();
            if (name != null && name.startsWith(LaidOut.PAGE_OF)) {
                tells = name.substring(LaidOut.PAGE_OF.length());
            }
        }
        down += container.getY();
        container.getChildren().forEachRemaining(child -> child.accept(this));
        down -= container.getY();
        tells = before;
    }

    private void bookmark(IArea area) {
        if (area.getBookmark() != null) {
            bookmarks.add(area.getBookmark());
        }
    }

    private void reaches(int place) {
        lowest = Math.max(lowest, place);
    }
}
